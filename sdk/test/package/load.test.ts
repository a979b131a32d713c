import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from './consumer.js';

const call = `
  const sent = [];
  const tollgate = createTollgate({
    apiKey: 'key',
    fetch: async (url, init) => {
      sent.push(init.method + ' ' + url);
      return Response.json({ messageId: 'msg_1', segments: 1 });
    },
  });
  tollgate.messages.sms
    .send({ from: '+18005550100', to: '+12025550123', text: 'Ready.' })
    .then(({ messageId }) => console.log(messageId, ...sent));
`;

const refused = `
  const tollgate = createTollgate({
    apiKey: 'key',
    fetch: async () => Response.json({ error: 'Invalid API key.' }, { status: 401 }),
  });
  tollgate.brands.get('b_1').catch((error) =>
    console.log(error instanceof AuthenticationError, error.status, error.body.error));
`;

let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer('sdk');
});
afterAll(() => consumer.remove());

test('an ES module imports the client and calls', async () => {
  await consumer.write('call.mjs', `import { createTollgate } from '@tollgate/sdk';${call}`);

  expect(await consumer.node('call.mjs')).toBe(
    'msg_1 POST https://api.pinnacle.sh/messages/send/sms\n',
  );
});

test('a CommonJS module requires the client and calls', async () => {
  await consumer.write('call.cjs', `const { createTollgate } = require('@tollgate/sdk');${call}`);

  expect(await consumer.node('call.cjs')).toBe(
    'msg_1 POST https://api.pinnacle.sh/messages/send/sms\n',
  );
});

test.each([
  ['mjs', "import { AuthenticationError, createTollgate } from '@tollgate/sdk';"],
  ['cjs', "const { AuthenticationError, createTollgate } = require('@tollgate/sdk');"],
])('errors keep their classes in the build (%s)', async (extension, load) => {
  await consumer.write(`refused.${extension}`, load + refused);

  expect(await consumer.node(`refused.${extension}`)).toBe('true 401 Invalid API key.\n');
});

test('both builds export the same names', async () => {
  await consumer.write(
    'names.mjs',
    `import { createRequire } from 'node:module';
     import * as esm from '@tollgate/sdk';
     const cjs = createRequire(import.meta.url)('@tollgate/sdk');
     console.log(JSON.stringify([Object.keys(esm).sort(), Object.keys(cjs).sort()]));`,
  );
  const [esm, cjs] = JSON.parse(await consumer.node('names.mjs'));

  expect(esm).toContain('createTollgate');
  expect(cjs).toEqual(esm);
});

test('the API description and the manifest can be required', async () => {
  await consumer.write(
    'json.cjs',
    `console.log(
       require('@tollgate/sdk/openapi.json').openapi,
       require('@tollgate/sdk/package.json').name,
     );`,
  );

  expect(await consumer.node('json.cjs')).toMatch(/^3\.1\.\d @tollgate\/sdk\n$/);
});

test.each(['@tollgate/sdk/dist/index.js', '@tollgate/sdk/src/index.ts'])(
  'the inside of the package, such as %s, is out of reach',
  async (specifier) => {
    await consumer.write('inside.mjs', `await import('${specifier}');`);

    await expect(consumer.node('inside.mjs')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  },
);
