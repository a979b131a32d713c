import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const LARGEST_BODY = 100_000;

/**
 * A server that takes webhooks.
 *
 * The provider signs nothing: its secret, word for word in a header, is all that tells its requests
 * from those of a stranger. Use HTTPS, and a path that you do not tell.
 *
 * @param {{ secret: () => string, handle: (event: any) => void | Promise<void> }} options
 */
export function createReceiver({ secret, handle }) {
  return createServer(async (request, response) => {
    const answer = (status) => response.writeHead(status).end();
    if (request.method !== 'POST') return answer(405);
    // Checked before anything is read: a stranger's body is none of our business.
    if (!isSame(request.headers['pinnacle-signing-secret'], secret())) return answer(401);
    try {
      await handle(JSON.parse(await readBody(request)));
      answer(200);
    } catch (error) {
      // Anything but a 2xx is sent again.
      answer(error instanceof SyntaxError ? 400 : 500);
    }
  });
}

/** Compares without telling by its duration how much was right; hashes are all of one length. */
function isSame(given, expected) {
  if (typeof given !== 'string' || expected === '') return false;
  const hash = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
