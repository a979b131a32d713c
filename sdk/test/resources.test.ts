import { createTollgate, type OperationId, type Tollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { methodCalls } from './support/method-calls.js';
import { startServer } from './support/scripted-server.js';

const operationIds = Object.keys(operations) as OperationId[];

test('every operation is called by exactly one method, and every method calls one', () => {
  const called = operationIds.map((id) => methodCalls[id].at);
  const offered = methodsOf(createTollgate({ apiKey: 'key' }));
  expect(offered.sort()).toEqual([...called].sort());
  expect(Object.keys(methodCalls).sort()).toEqual([...operationIds].sort());
});

test.each(operationIds)('%s is sent with its method, path and body', async (operationId) => {
  const { baseUrl, requests } = await startServer(() => ({ json: { echo: operationId } }));
  const { run, target, body } = methodCalls[operationId];

  const result = await run(createTollgate({ apiKey: 'key', baseUrl }));

  expect(result).toEqual({ echo: operationId });
  const [request, ...more] = requests;
  expect(more).toEqual([]);
  expect(request).toMatchObject({ method: operations[operationId].method, target });
  expect(request?.target).toMatch(pattern(operations[operationId].path));
  expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
  expect(request?.headers['content-type']).toBe(
    body === undefined ? undefined : 'application/json',
  );
});

test('lists without arguments send an empty object and a content type', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: { data: [] } }));
  const tollgate = createTollgate({ apiKey: 'key', baseUrl });

  await tollgate.brands.list();
  await tollgate.campaigns.tollFree.list();
  await tollgate.campaigns.tollFree.autofill();
  await tollgate.phoneNumbers.list();
  await tollgate.messages.list();
  await tollgate.messages.blasts.list();
  await tollgate.messages.schedules.list();
  await tollgate.webhooks.list();
  await tollgate.contacts.list();
  await tollgate.audiences.list();

  expect(requests).toHaveLength(10);
  for (const { body, headers } of requests) {
    expect(body).toBe('{}');
    expect(headers['content-type']).toBe('application/json');
  }
});

test('a POST without a body announces a length of zero and no content type', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: { success: true } }));
  await createTollgate({ apiKey: 'key', baseUrl }).conversations.listMessages('conv_1');

  expect(requests[0]?.target).toBe('/conversations/conv_1/messages');
  expect(requests[0]?.headers['content-length']).toBe('0');
  expect(requests[0]?.headers['content-type']).toBeUndefined();
});

test('members set to undefined are left out, null is sent', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: {} }));
  const body = { name: undefined, dba: null } as unknown as { dba: null };
  await createTollgate({ apiKey: 'key', baseUrl }).brands.upsert(body);

  expect(requests[0]?.body).toBe('{"dba":null}');
});

test('a conversation that does not exist is null', async () => {
  const { baseUrl } = await startServer(() => ({ json: null }));
  const tollgate = createTollgate({ apiKey: 'key', baseUrl });

  expect(await tollgate.conversations.get({ id: 'conv_1' })).toBeNull();
});

test('members that the description does not know survive', async () => {
  const { baseUrl } = await startServer(() => ({ json: { id: 'msg_1', carrierFee: 0.003 } }));
  const tollgate = createTollgate({ apiKey: 'key', baseUrl });

  expect(await tollgate.messages.get('msg_1')).toHaveProperty('carrierFee', 0.003);
});

/** Lists the methods of a client's resources by their place, whatever their depth. */
function methodsOf(value: Tollgate | object, place = ''): string[] {
  return Object.entries(value).flatMap(([name, resource]) => {
    if (place === '' && name === 'client') return [];
    const at = `${place}${name}`;
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      .filter((method) => method !== 'constructor')
      .map((method) => `${at}.${method}`);
    return [...methods, ...methodsOf(resource as object, `${at}.`)];
  });
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);
}
