import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../src/adapters/node-server.js';
import type { WireHandler, WireRequest } from '../../src/api/wire.js';
import { run } from '../../src/cli/program.js';
import { createControl } from '../../src/control/create-control.js';
import type { ControlledWorld } from '../../src/control/operation.js';
import { World } from '../../src/world/world.js';
import { controlled, noWorlds, untouched } from '../support/controlled.js';
import { FakeTerminal } from './fake-terminal.js';

afterEach(() => vi.unstubAllEnvs());

const START = '2026-03-02T16:00:00.000Z';

async function setUp(handler?: WireHandler) {
  const world = new World({ name: 'w', seed: 's', clock: { now: START } });
  const own = controlled(world);
  world.handle('campaign.review', () => {});
  const requests: WireRequest[] = [];
  const worldFor = (request: WireRequest): ControlledWorld => {
    requests.push(request);
    return own;
  };
  const server = await serve(
    handler ?? createControl({ worldFor, open: () => own, ...untouched, worlds: noWorlds }),
  );
  onTestFinished(() => server.close());
  vi.stubEnv('TOLLGATE_URL', server.url);
  const clock = async (...argv: string[]) => {
    const terminal = new FakeTerminal();
    const code = await run(['clock', ...argv], terminal);
    return { code, output: terminal.output, errors: terminal.errors };
  };
  return { world, clock, requests, server };
}

test('it prints the time and what waits for it', async () => {
  const { world, clock } = await setUp();
  expect(await clock('get')).toEqual({
    code: 0,
    output: `${START}  manual; nothing is planned\n`,
    errors: '',
  });
  world.schedule(world.now() + 60_000, 'campaign.review', {}, 'Review of campaign tf_1 ends');
  expect((await clock('get')).output).toContain('1 planned, next 2026-03-02T16:01:00.000Z');
});

test('it moves by a span and prints what happened', async () => {
  const { world, clock } = await setUp();
  world.schedule(world.now() + 60_000, 'campaign.review', {}, 'Review of campaign tf_1 ends');
  const { code, output } = await clock('advance', '3bd');
  expect(code).toBe(0);
  expect(output).toBe(
    '2026-03-02T16:01:00.000Z  Review of campaign tf_1 ends (campaign.review)\n' +
      '2026-03-05T16:00:00.000Z  1 fell due\n',
  );
});

test('it moves to a moment', async () => {
  const { world, clock } = await setUp();
  const { output } = await clock('to', '2026-03-03T00:00:00Z');
  expect(output).toBe('2026-03-03T00:00:00.000Z  nothing fell due\n');
  expect(world.now()).toBe(Date.parse('2026-03-03T00:00:00Z'));
});

test('with --json it prints what the server said', async () => {
  const { clock } = await setUp();
  expect(JSON.parse((await clock('get', '--json')).output)).toEqual({
    now: START,
    mode: 'manual',
    scale: 1,
    pending: 0,
    nextDueAt: null,
  });
  vi.stubEnv('TOLLGATE_JSON', '1');
  expect(JSON.parse((await clock('advance', '1h')).output)).toMatchObject({ fired: [] });
  vi.stubEnv('TOLLGATE_JSON', '0');
  expect((await clock('advance', '1h')).output).toContain('nothing fell due');
});

test('it names the account or the world whose clock is meant', async () => {
  const { clock, requests } = await setUp();
  await clock('get', '--api-key', 'demo', '--world', 'blue');
  await clock('get');
  const named = requests.map((r) => [r.header('pinnacle-api-key'), r.header('emulator-world')]);
  expect(named).toEqual([
    ['demo', 'blue'],
    [undefined, undefined],
  ]);
});

test('a flag wins over the environment', async () => {
  const { clock, server } = await setUp();
  vi.stubEnv('TOLLGATE_URL', 'http://127.0.0.1:1');
  expect((await clock('get', '--url', `${server.url}/`)).code).toBe(0);
});

test('a duration that cannot be read is not understood', async () => {
  const { clock } = await setUp();
  const { code, errors } = await clock('advance', 'soon');
  expect(code).toBe(2);
  expect(errors).toMatch(/^error: .*"by".*"3bd"/);
});

test('a time that has passed is not understood', async () => {
  const { clock } = await setUp();
  expect(await clock('to', '2020-01-01')).toMatchObject({ code: 2, output: '' });
});

test('when nothing answers it says so and what to do', async () => {
  const { clock, server } = await setUp();
  await server.close();
  const { code, errors } = await clock('get');
  expect(code).toBe(1);
  expect(errors).toContain(server.url);
  expect(errors).toContain('tollgate start');
});

test('something else that answers is told from an emulator', async () => {
  const { clock } = await setUp(() => ({ status: 404, body: { error: 'x' } }));
  const { code, errors } = await clock('get');
  expect(code).toBe(1);
  expect(errors).toContain('no tollgate emulator');
});

test('a refusal of the emulator is passed on', async () => {
  const { clock } = await setUp(
    createControl({
      worldFor: () => undefined,
      open: () => undefined,
      ...untouched,
      worlds: noWorlds,
    }),
  );
  const { code, errors } = await clock('get');
  expect(code).toBe(1);
  expect(errors).toContain('API key');
});
