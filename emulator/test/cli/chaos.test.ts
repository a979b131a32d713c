import { expect, test } from 'vitest';
import { callerOf } from '../conformance/caller.js';
import { servedCli } from './served.js';

test.each([
  [['--status', '503', '--retry-after', '2'], { status: 503, retryAfter: '2' }],
  [['--status', '429', '--body', '{"error":"x"}'], { status: 429, body: { error: 'x' } }],
  [['--status', '500', '--latency', '5'], { status: 500, delayMs: 5 }],
  [['--latency', '800'], { delayMs: 800 }],
  [['--latency', '200..2000'], { delayMs: { min: 200, max: 2000 } }],
  [['--latency', 'p50=300,p95=2000'], { delayMs: { median: 300, p95: 2000 } }],
  [['--drop', '--before'], { network: 'drop', before: true }],
  [['--reset'], { network: 'reset' }],
  [['--malformed'], { network: 'malformed' }],
  [['--limit', '10'], { limit: 10, windowMs: 60_000 }],
  [
    ['--limit', '10', '--window', '10s', '--per', 'key'],
    { limit: 10, windowMs: 10_000, per: 'key' },
  ],
])('fault add %j', async (flags, effect) => {
  const { emulator, tollgate } = await servedCli();
  const { code, errors } = await tollgate('chaos', 'fault', 'add', 'sendSms', ...flags);
  expect([code, errors]).toEqual([0, '']);
  expect(emulator.faults.list()).toMatchObject([{ operation: 'sendSms', effect }]);
});

test('a fault strikes, is shown, and is taken away', async () => {
  const { emulator, tollgate } = await servedCli();
  const operation = 'POST /brands/*';
  const flags = ['--status', '503', '--probability', '1', '--count', '3'];
  const { output } = await tollgate('chaos', 'fault', 'add', operation, ...flags);
  const [id = '', ...cells] = output.trimEnd().split('\t');
  expect(cells).toEqual([operation, '{"status":503}', '1', '0/3']);
  expect((await callerOf(emulator)('listBrands')).status).toBe(503);
  expect((await tollgate('chaos', 'list')).output).toContain('\t1/3\n');
  expect((await tollgate('chaos', 'fault', 'show', id)).output).toContain('\t1/3\n');
  expect((await tollgate('chaos', 'fault', 'remove', id)).output).toBe(`${id}  removed\n`);
  expect(emulator.faults.list()).toEqual([]);
  expect(await tollgate('chaos', 'fault', 'show', id)).toMatchObject({ code: 1, output: '' });
});

test('webhooks go wrong by shares, and a clear ends everything', async () => {
  const { emulator, tollgate } = await servedCli();
  await tollgate('chaos', 'fault', 'add', '*', '--status', '500');
  const flags = ['--duplicate', '0.2', '--wrong-secret', '1'];
  expect((await tollgate('chaos', 'webhooks', ...flags)).output).toBe(
    'duplicate\t0.2\nwrongSecret\t1\n',
  );
  expect((await tollgate('chaos', 'webhooks')).output).toContain('duplicate\t0.2');
  const all = JSON.parse((await tollgate('chaos', 'list', '--json')).output);
  expect(all).toMatchObject({ faults: [{ operation: '*' }], webhooks: { duplicate: 0.2 } });
  expect((await tollgate('chaos', 'clear')).code).toBe(0);
  expect(emulator.faults.list()).toEqual([]);
  expect(emulator.webhooks.chaos().duplicate).toBe(0);
});

test('the effects are listed', async () => {
  const { tollgate } = await servedCli();
  const { output } = await tollgate('chaos', 'effects');
  expect(output).toContain('fault\tnetwork\t');
  expect(output).toContain('webhook\ttruncate\t');
  const { faults } = JSON.parse((await tollgate('chaos', 'effects', '--json')).output);
  expect(faults.length).toBeGreaterThan(3);
});

test.each([
  [[], '--status, --latency, --drop'],
  [['--status', '500', '--drop'], 'give --status or --drop'],
  [['--status', 'x'], 'whole number'],
  [['--status', '500', '--probability', '2'], 'from 0 to 1'],
  [['--status', '500', '--count', '0'], 'above 0'],
  [['--latency', 'slow'], 'p50=300'],
  [['--limit', '1', '--window', 'long'], '10s'],
  [['--status', '500', '--body', '{'], 'JSON'],
])('%j is not understood and says what would be', async (flags, advice) => {
  const { emulator, tollgate } = await servedCli();
  const { code, errors } = await tollgate('chaos', 'fault', 'add', '*', ...flags);
  expect(code).toBe(2);
  expect(errors).toContain(advice);
  expect(emulator.faults.list()).toEqual([]);
});

test('an operation that is not there is not understood', async () => {
  const { tollgate } = await servedCli();
  const { code, errors } = await tollgate('chaos', 'fault', 'add', 'sendSMS', '--status', '500');
  expect([code, errors]).toEqual([2, expect.stringContaining('sendSms')]);
});
