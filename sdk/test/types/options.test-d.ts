import { type ClientOptions, createTollgate } from '@tollgate/sdk';
import { expectTypeOf, test } from 'vitest';

declare const handler: (request: Request) => Promise<Response>;
class LightRequest extends Request {}

test('the platform fetch and wrappers of it are taken as they are', () => {
  createTollgate({ apiKey: 'k' });
  createTollgate({ apiKey: 'k', fetch: globalThis.fetch });
  createTollgate({ apiKey: 'k', fetch: (url, init) => fetch(url.toUpperCase(), init) });
});

test('a function that needs a Request is taken only with the class to make it', () => {
  createTollgate({ apiKey: 'k', fetch: handler, Request });
  createTollgate({ apiKey: 'k', fetch: handler, Request: LightRequest });
  // @ts-expect-error it would be given a URL
  createTollgate({ apiKey: 'k', fetch: handler });
});

test('what an emulator hands over is taken as it is', () => {
  const connection: {
    apiKey: string;
    baseUrl: string;
    fetch: (request: Request) => Promise<Response>;
    Request: typeof Request;
  } = { apiKey: 'k', baseUrl: 'http://emulator.test', fetch: handler, Request };
  createTollgate(connection);
  createTollgate({ ...connection, timeoutMs: 5 });
  expectTypeOf(connection).toExtend<ClientOptions>();
});

test('the key is required', () => {
  // @ts-expect-error no key
  createTollgate({});
});
