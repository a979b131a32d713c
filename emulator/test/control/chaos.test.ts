import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

function setUp() {
  const emulator = createEmulator();
  return { emulator, ask: controlClient(emulator), call: callerOf(emulator) };
}

test('a fault is added, listed, changed and taken away', async () => {
  const { ask, call } = setUp();
  const rule = { operation: 'POST /brands/*', effect: { status: 503, retryAfter: 2 } };
  const added = await ask('POST', '/chaos/faults', rule);
  expect(added).toMatchObject({ status: 200, body: { ...rule, struck: 0 } });
  expect(misfits('Fault', added.body)).toEqual([]);
  expect((await call('listBrands')).status).toBe(503);

  const { id } = added.body;
  expect((await ask('GET', `/chaos/faults/${id}`)).body).toMatchObject({ id, struck: 1 });
  const changed = await ask('PATCH', `/chaos/faults/${id}`, { effect: { status: 500 }, count: 2 });
  expect(changed.body).toEqual({
    id,
    operation: 'POST /brands/*',
    count: 2,
    effect: { status: 500 },
    struck: 1,
  });
  expect((await call('listBrands')).status).toBe(500);
  expect((await call('listBrands')).status).toBe(200);

  const list = await ask('GET', '/chaos/faults');
  expect(misfits('FaultList', list.body)).toEqual([]);
  expect(list.body.faults).toMatchObject([{ id, struck: 2 }]);
  expect(await ask('DELETE', `/chaos/faults/${id}`)).toEqual({
    status: 200,
    body: { deleted: id },
  });
  for (const method of ['GET', 'DELETE']) {
    expect((await ask(method, `/chaos/faults/${id}`)).status).toBe(404);
  }
  expect((await ask('PATCH', `/chaos/faults/${id}`, { count: 1 })).status).toBe(404);
});

test('all faults go at once', async () => {
  const { ask, call } = setUp();
  await ask('POST', '/chaos/faults', { operation: '*', effect: { status: 500 } });
  expect(await ask('DELETE', '/chaos/faults')).toEqual({ status: 200, body: { faults: [] } });
  expect((await call('listBrands')).status).toBe(200);
});

test.each([
  [{ operation: 'sendSMS', effect: { status: 500 } }, 'sendSms'],
  [{ operation: '*' }, 'effect'],
  [{ operation: '*', effect: {} }, 'effect'],
  [{ operation: '*', effect: { status: 200 } }, 'status'],
  [{ operation: '*', effect: { retryAfter: 1 } }, 'none'],
  [{ operation: '*', effect: { status: 500, limit: 1 } }, 'no "limit"'],
  [{ operation: '*', effect: { limit: 1 } }, 'windowMs'],
  [{ operation: '*', effect: { network: 'melt' } }, 'network'],
  [{ operation: '*', effect: { delayMs: -1 } }, 'delayMs'],
  [{ operation: '*', effect: { delayMs: { min: 5 } } }, 'delay'],
  [{ operation: '*', effect: { delayMs: { min: 5, max: 1 } } }, 'rising'],
  [{ operation: '*', effect: { delayMs: { median: 5, max: 9 } } }, 'rising'],
  [{ operation: '*', effect: { status: 500 }, probability: 2 }, 'probability'],
  [{ operation: '*', effect: { status: 500 }, count: 0 }, 'count'],
  [{ operation: '*', effect: { status: 500 }, often: 1 }, 'often'],
])('the rule %j is a 400 that tells of %s', async (rule, named) => {
  const { ask } = setUp();
  const reply = await ask('POST', '/chaos/faults', rule);
  expect(reply.status).toBe(400);
  expect(reply.body.detail).toContain(named);
  expect((await ask('GET', '/chaos/faults')).body).toEqual({ faults: [] });
});

test('webhook deliveries go wrong by shares until they are cleared', async () => {
  const { emulator, ask } = setUp();
  const none = (await ask('GET', '/chaos/webhooks')).body;
  expect(misfits('WebhookChaos', none)).toEqual([]);
  expect(new Set(Object.values(none))).toEqual(new Set([0]));
  const set = await ask('PUT', '/chaos/webhooks', { duplicate: 0.2, wrongSecret: 1 });
  expect(set.body).toEqual({ ...none, duplicate: 0.2, wrongSecret: 1 });
  expect((await ask('PUT', '/chaos/webhooks', { drop: 0.5 })).body).toEqual({ ...none, drop: 0.5 });
  expect(emulator.webhooks.chaos()).toMatchObject({ drop: 0.5, duplicate: 0 });
  expect((await ask('PUT', '/chaos/webhooks', { drop: 5 })).status).toBe(400);
  expect((await ask('PUT', '/chaos/webhooks', { lose: 0.5 })).status).toBe(400);
  expect((await ask('DELETE', '/chaos/webhooks')).body).toEqual(none);
});

test('the effects tell what each of them takes, and every one of them can be used', async () => {
  const { ask } = setUp();
  const { body } = await ask('GET', '/chaos/effects');
  expect(misfits('Effects', body)).toEqual([]);
  const samples: Record<string, unknown> = {
    status: 500,
    network: 'drop',
    delayMs: 5,
    limit: 3,
    windowMs: 1000,
  };
  for (const { name, parameters } of body.faults) {
    const required = parameters.filter((parameter: { required: boolean }) => parameter.required);
    const effect = Object.fromEntries(
      required.map((parameter: { name: string }) => [parameter.name, samples[parameter.name]]),
    );
    expect(effect).toHaveProperty(name);
    expect((await ask('POST', '/chaos/faults', { operation: '*', effect })).status).toBe(200);
  }
  for (const { name } of body.webhooks) {
    expect((await ask('PUT', '/chaos/webhooks', { [name]: 1 })).body).toMatchObject({ [name]: 1 });
  }
});

test('each world has faults of its own', async () => {
  const { emulator, ask } = setUp();
  await ask('POST', '/chaos/faults', { operation: '*', effect: { status: 500 } });
  expect((await controlClient(emulator, 'other')('GET', '/chaos/faults')).body.faults).toEqual([]);
});
