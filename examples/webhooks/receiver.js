import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';

const LARGEST_BODY = 100_000;

/**
 * An app that takes webhooks at `/webhooks`.
 *
 * The provider signs nothing: its secret, word for word in a header, is all that tells its requests
 * from those of a stranger. Use HTTPS, and a path that you do not tell.
 *
 * @param {{ secret: () => string, handle: (event: any) => void | Promise<void> }} options
 */
export function createReceiver({ secret, handle }) {
  const app = new Hono();

  // Checked before anything is read: a stranger's body is none of our business.
  app.use('/webhooks', async (context, next) => {
    const given = context.req.header('PINNACLE-SIGNING-SECRET');
    if (!isSame(given, secret())) throw new HTTPException(401);
    await next();
  });

  app.post('/webhooks', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    // Anything but a 2xx is sent again: a body that nobody can read gets a 400, a failure of ours a 500.
    const event = await context.req.json().catch(() => {
      throw new HTTPException(400);
    });
    await handle(event);
    return context.body(null, 204);
  });

  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : context.body(null, 500),
  );
  return app;
}

/** Compares without telling by its duration how much was right; hashes are all of one length. */
function isSame(given, expected) {
  if (typeof given !== 'string' || expected === '') return false;
  const hash = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
