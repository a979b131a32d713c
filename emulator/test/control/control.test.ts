import { expect, test } from 'vitest';
import type { WireReply } from '../../src/api/wire.js';
import { createControl } from '../../src/control/create-control.js';
import { World } from '../../src/world/world.js';
import { controlled, noWorlds, untouched } from '../support/controlled.js';

const START = '2026-03-02T16:00:00.000Z';

function setUp(clock: ConstructorParameters<typeof World>[0]['clock'] = { now: START }) {
  const world = new World({ name: 'w', seed: 's', clock });
  const own = controlled(world);
  world.handle('review', () => {});
  const asked: (string | undefined)[] = [];
  const control = createControl({
    worldFor(request) {
      const name = request.header('emulator-world');
      asked.push(name);
      return name === 'closed' ? undefined : own;
    },
    open: () => own,
    ...untouched,
    worlds: noWorlds,
  });
  const ask = async (
    method: string,
    target: string,
    { body = '', headers = {} as Record<string, string> } = {},
  ): Promise<WireReply> => control({ method, target, body, header: (name) => headers[name] });
  const advance = (body: unknown): Promise<WireReply> =>
    ask('POST', '/_emulator/v1/clock/advance', { body: JSON.stringify(body) });
  return { world, ask, advance, asked };
}

test('probes answer without opening a world', async () => {
  const { ask, asked } = setUp();
  for (const path of ['/_emulator/livez', '/_emulator/readyz', '/_emulator/readyz/?x=1']) {
    expect(await ask('GET', path)).toEqual({ status: 200, body: { status: 'ok' } });
  }
  expect(asked).toEqual([]);
});

test('the clock tells time, mode and what waits', async () => {
  const { world, ask } = setUp();
  expect((await ask('GET', '/_emulator/v1/clock')).body).toEqual({
    now: START,
    mode: 'manual',
    scale: 1,
    pending: 0,
    nextDueAt: null,
  });
  world.schedule(Date.parse(START) + 600_000, 'review', {}, 'Review ends');
  expect((await ask('GET', '/_emulator/v1/clock')).body).toMatchObject({
    pending: 1,
    nextDueAt: '2026-03-02T16:10:00.000Z',
  });
});

test('a clock that runs tells its scale and has run what was due', async () => {
  const { world, ask } = setUp({ now: START, mode: 'realtime', scale: 60 });
  world.schedule(world.now(), 'review', {}, 'Review ends');
  const { body } = await ask('GET', '/_emulator/v1/clock');
  expect(body).toMatchObject({ mode: 'realtime', scale: 60, pending: 0 });
});

test('the clock moves by a span and tells what fell due', async () => {
  const { world, advance } = setUp();
  world.schedule(Date.parse(START) + 600_000, 'review', {}, 'Review of campaign tf_1 ends');
  expect(await advance({ by: '3bd' })).toEqual({
    status: 200,
    body: {
      now: '2026-03-05T16:00:00.000Z',
      fired: [
        { at: '2026-03-02T16:10:00.000Z', task: 'review', cause: 'Review of campaign tf_1 ends' },
      ],
    },
  });
});

test('the clock moves to a moment, in any zone', async () => {
  const { advance } = setUp();
  const later = await advance({ to: '2026-03-05T11:00:00-05:00' });
  expect(later.body).toEqual({ now: '2026-03-05T16:00:00.000Z', fired: [] });
  const date = await advance({ to: '2026-03-06' });
  expect(date.body).toMatchObject({ now: '2026-03-06T00:00:00.000Z' });
});

test('spans that come at once are added up', async () => {
  const { world, advance } = setUp();
  await Promise.all([advance({ by: '1h' }), advance({ by: '1h' })]);
  expect(new Date(world.now()).toISOString()).toBe('2026-03-02T18:00:00.000Z');
});

test.each([
  ['by', '3 weeks'],
  ['by', ''],
  ['by', '-1h'],
  ['by', 3600],
  ['by', null],
  ['by', '11000d'],
  ['by', '999999999bd'],
  ['by', '2000bd2000bd'],
  ['to', 'tomorrow'],
  ['to', '2026-03-05T16:00'],
  ['to', 1_800_000_000_000],
  ['to', '2026-03-02T15:59:59.999Z'],
  ['to', '2926-01-01'],
])('%s: %j is a 400 that names the field and moves nothing', async (field, value) => {
  const { world, advance } = setUp();
  const reply = await advance({ [field]: value });
  expect(reply).toMatchObject({
    status: 400,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: 'about:blank', title: 'Bad Request', status: 400 },
  });
  const { detail, errors } = reply.body as { detail: string; errors: unknown };
  expect(detail).toContain(`"${field}"`);
  expect(errors).toEqual([{ pointer: `#/${field}`, detail: expect.any(String) }]);
  expect(world.now()).toBe(Date.parse(START));
});

test.each([
  ['business days', '9999bd'.repeat(100_000)],
  ['digits', '1'.repeat(1_000_000)],
])('a body full of %s is refused without being counted', async (_what, by) => {
  expect(await setUp().advance({ by })).toMatchObject({ status: 400 });
});

test.each(['', '{', '[]', '"3bd"', 'null', '{}', '{"by":"1h","to":"2027-01-01"}'])(
  'the body %j is a 400',
  async (body) => {
    const { ask } = setUp();
    const reply = await ask('POST', '/_emulator/v1/clock/advance', { body });
    expect(reply).toMatchObject({ status: 400, body: { detail: expect.any(String) } });
  },
);

test('unknown paths and methods are problems', async () => {
  const { ask } = setUp();
  for (const path of ['/_emulator', '/_emulator/v1/none', '/_emulator/__proto__']) {
    expect(await ask('GET', path)).toMatchObject({ status: 404, body: { title: 'Not Found' } });
  }
  expect(await ask('DELETE', '/_emulator/v1/clock')).toMatchObject({
    status: 405,
    headers: { allow: 'GET', 'content-type': 'application/problem+json' },
  });
  expect(await ask('constructor', '/_emulator/livez')).toMatchObject({ status: 405 });
});

test('the world is picked by the request', async () => {
  const { ask, asked } = setUp();
  await ask('GET', '/_emulator/v1/clock', { headers: { 'emulator-world': 'blue' } });
  expect(asked).toEqual(['blue']);
  const closed = await ask('GET', '/_emulator/v1/clock', {
    headers: { 'emulator-world': 'closed' },
  });
  expect(closed).toMatchObject({ status: 403, body: { title: 'Forbidden' } });
});

const OWN = '127.0.0.1:8811';

test.each([
  ['a stranger', 'https://evil.test', OWN],
  ['another port', 'http://127.0.0.1:3000', OWN],
  ['a page without an origin', 'null', OWN],
  ['a name that was pointed here', 'http://evil.test:8811', 'evil.test:8811'],
  ['a client without a host', 'http://127.0.0.1:8811', undefined],
])('a write from %s is refused and moves nothing', async (_who, origin, host) => {
  const { world, ask } = setUp();
  const headers = { origin, ...(host && { host }) };
  const body = '{"by":"1h"}';
  const reply = await ask('POST', '/_emulator/v1/clock/advance', { body, headers });
  expect(reply).toMatchObject({
    status: 403,
    headers: { 'content-type': 'application/problem+json' },
  });
  expect(world.now()).toBe(Date.parse(START));
});

test.each([
  ['no page', undefined, OWN],
  ['its own page', 'http://127.0.0.1:8811', OWN],
  ['its own page by name', 'http://localhost:8811', 'localhost:8811'],
  ['its own page by subdomain', 'http://tollgate.localhost', 'Tollgate.localhost:80'],
  ['its own page over IPv6', 'http://[::1]:8811', '[::1]:8811'],
])('a write from %s is let through', async (_who, origin, host) => {
  const { ask } = setUp();
  const headers = { host, ...(origin && { origin }) };
  const body = '{"by":"1h"}';
  const reply = await ask('POST', '/_emulator/v1/clock/advance', { body, headers });
  expect(reply.status).toBe(200);
});
