import { expect, test } from 'vitest';
import { createEmulatorClient } from '../../src/client/index.js';
import { emulatorMethods, type SendOperation } from '../../src/generated/control-client.js';
import { controlOperations } from '../../src/generated/control-operations.js';
import { createEmulator } from '../../src/index.js';
import { served } from './served.js';

/** What a method sends when it is called. */
interface Sent {
  readonly operationId: string;
  readonly input: unknown;
}

function recording(): { sent: Sent[]; methods: ReturnType<typeof emulatorMethods> } {
  const sent: Sent[] = [];
  const send = (async (operationId: string, input: unknown) => {
    sent.push({ operationId, input });
  }) as unknown as SendOperation;
  return { sent, methods: emulatorMethods(send) };
}

/** All methods below a group, with their whole names. */
function leaves(group: object, prefix = ''): [string, (...args: unknown[]) => unknown][] {
  return Object.entries(group).flatMap(([name, member]) =>
    typeof member === 'function'
      ? [[`${prefix}${name}`, member]]
      : leaves(member, `${prefix}${name}.`),
  );
}

test('every operation of the control API has a method', () => {
  const { sent, methods } = recording();
  for (const [, method] of leaves(methods)) method('x', 'y', 'z');
  const called = new Set(sent.map(({ operationId }) => operationId));
  expect(controlOperations.filter(({ operationId }) => !called.has(operationId))).toEqual([]);
});

test('every method hands over what its operation needs', () => {
  const { sent, methods } = recording();
  for (const [name, method] of leaves(methods)) {
    method('x', 'y', 'z');
    const { operationId, input } = sent.at(-1) as Sent;
    const { path = {}, body } = (input ?? {}) as { path?: object; body?: unknown };
    const operation = controlOperations.find((each) => each.operationId === operationId);
    const braces = [...(operation?.path ?? '').matchAll(/\{(\w+)\}/g)].map(([, brace]) => brace);
    expect(Object.keys(path), name).toEqual(braces);
    if (operation?.body === 'required') expect(body, name).toBeDefined();
    if (operation?.body === 'none') expect(body, name).toBeUndefined();
  }
});

test('members of the body and the path are plain arguments', () => {
  const { sent, methods } = recording();
  void methods.clock.advance('3bd');
  void methods.clock.advanceTo(new Date('2026-03-05T16:00:00Z'));
  void methods.clock.advanceTo('2026-03-06T00:00:00Z');
  void methods.worlds.fork('a', 'b');
  void methods.worlds.create();
  expect(sent).toEqual([
    { operationId: 'advanceClock', input: { body: { by: '3bd' } } },
    { operationId: 'advanceClock', input: { body: { to: '2026-03-05T16:00:00.000Z' } } },
    { operationId: 'advanceClock', input: { body: { to: '2026-03-06T00:00:00Z' } } },
    { operationId: 'forkWorld', input: { path: { name: 'a' }, body: { name: 'b' } } },
    { operationId: 'createWorld', input: { body: {} } },
  ]);
});

test('the client does what the controls in code do', async () => {
  const { emulator, client } = await served();
  const { now, fired } = await client.clock.advance('3bd');
  expect(fired).toEqual([]);
  expect(emulator.clock.now().toISOString()).toBe(now);
  await emulator.clock.advance('1h');
  expect((await client.clock.get()).now).toBe(emulator.clock.now().toISOString());
});

test('a raw request does the same', async () => {
  const { client } = await served();
  const { now } = await client.request('advanceClock', { body: { by: '1d' } });
  expect(await client.request('getClock')).toMatchObject({ now, mode: 'manual' });
});

test('names with any letters arrive as they are', async () => {
  const { client } = await served();
  const name = 'a b/c?d#e%2F+é';
  expect((await client.worlds.create(name)).name).toBe(name);
  expect((await client.worlds.get(name)).name).toBe(name);
});

test.each(['', '.', '..'])('%j is refused in a path and not sent', async (name) => {
  const { client } = await served();
  await expect(client.worlds.delete(name)).rejects.toThrow(/deleteWorld needs "name"/);
});

test('an operation that does not exist is refused', async () => {
  const { client } = await served();
  await expect(client.request('dropTables' as 'getClock')).rejects.toThrow('"dropTables"');
});

test('parameters of the query are written out, and those left open are left out', async () => {
  const asked: string[] = [];
  const emulator = createEmulator();
  const client = createEmulatorClient({
    fetch: (input, init) => {
      asked.push(String(input));
      return emulator.fetch(input, init);
    },
  });
  await client.webhooks.list({ since: 3, webhookId: 'wh 1&2' });
  await client.webhooks.list({});
  expect(asked).toEqual([
    'http://127.0.0.1:8811/_emulator/v1/deliveries?since=3&webhookId=wh+1%262',
    'http://127.0.0.1:8811/_emulator/v1/deliveries',
  ]);
});

test('it reaches an emulator in the same process by its fetch', async () => {
  const emulator = createEmulator();
  const client = createEmulatorClient({ fetch: emulator.fetch });
  await client.clock.advance('1d');
  expect((await client.clock.get()).now).toBe(emulator.clock.now().toISOString());
});
