import { connect, type Socket } from 'node:net';

/** A request as it goes over the wire. */
export function rawRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Buffer {
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(body && { 'content-length': `${Buffer.byteLength(body)}` }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

/**
 * Sends the same request over and over on kept connections, one at a time on each.
 *
 * Plain sockets, so that the client costs little beside the server it measures. It never sleeps:
 * whoever sends to a process that sleeps has to wake it, which in a virtual machine takes as long as
 * an answer does (20 µs in one with two processors). A server that answers more slowly than the
 * client asks would pay that for each answer, and the bare one, which keeps the client busy, for none.
 *
 * @returns requests per second
 * @throws Error for any answer other than 200
 */
export async function load(
  port: number,
  request: Buffer,
  durationMs: number,
  connections = 16,
): Promise<number> {
  const end = performance.now() + durationMs;
  const started = performance.now();
  let isOver = false;
  const stayAwake = (): void => {
    if (!isOver) setImmediate(stayAwake);
  };
  stayAwake();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => hammer(port, request, end)),
  );
  isOver = true;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (total / (performance.now() - started)) * 1000;
}

function hammer(port: number, request: Buffer, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    let count = 0;
    let pending: Buffer | undefined;
    socket.setNoDelay(true);
    socket.once('connect', () => socket.write(request));
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      pending = pending ? Buffer.concat([pending, chunk]) : chunk;
      const size = responseSize(pending);
      if (size === undefined || pending.length < size) return;
      if (!pending.subarray(0, 12).equals(OK)) {
        reject(new Error(pending.toString()));
        socket.destroy();
        return;
      }
      pending = undefined;
      count++;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        resolve(count);
      }
    });
  });
}

const OK = Buffer.from('HTTP/1.1 200');

/** The bytes of a whole response, `undefined` while its head is incomplete. */
function responseSize(bytes: Buffer): number | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1];
  return head + 4 + Number(length);
}
