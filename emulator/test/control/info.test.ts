import { expect, test } from 'vitest';
import { misfits } from '../support/control-spec.js';
import { watched } from '../support/evidence.js';

test('the emulator tells what runs', async () => {
  const { get } = await watched({ seed: 7, apiKeys: ['first', 'second'], timing: 'slow' });
  const info = await get('/info');
  expect(misfits('Info', info)).toEqual([]);
  expect(info).toMatchObject({
    name: 'tollgate',
    node: process.version,
    worlds: { open: 1, limit: 1000 },
    clock: { now: '2026-01-05T14:00:00.000Z', mode: 'manual' },
    settings: { seed: '7', timing: 'slow', keys: 'listed', strictWire: false },
  });
  expect(info.specs.provider.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the description describes itself', async () => {
  const { get } = await watched();
  const document = await get('/openapi.json');
  expect(document.openapi).toBe('3.1.0');
  expect(document.paths).toHaveProperty(['/_emulator/v1/openapi.json', 'get']);
});

test('what is documented and what is assumed is told with sources', async () => {
  const { get } = await watched();
  const fidelity = await get('/fidelity');
  expect(misfits('Fidelity', fidelity)).toEqual([]);
  expect(fidelity.summary.operations).toEqual({ documented: 54, extension: 4, unavailable: 41 });
  expect(fidelity.operations).toHaveLength(99);
  const { documented, assumed } = fidelity.summary.behaviours;
  expect(documented + assumed).toBe(fidelity.behaviours.length);
  expect(Math.min(documented, assumed)).toBeGreaterThan(30);
  for (const { what, source } of fidelity.behaviours) {
    expect(what).toMatch(/^\S.*\.$/);
    expect(source).toMatch(/\S{3}/);
  }
});

test('coverage counts operations and how they were answered, and outlives a reset', async () => {
  const { emulator, control, get, text, call } = await watched({ journalCapacity: 2 });
  expect(await get('/coverage')).toMatchObject({ operations: { covered: 0, total: 58 } });
  for (let count = 0; count < 5; count++) await text();
  await call('POST', '/messages/send/sms', {});
  await call('GET', '/nothing');
  emulator.reset();
  const coverage = await get('/coverage');
  expect(misfits('Coverage', coverage)).toEqual([]);
  expect(coverage).toEqual(emulator.coverage());
  expect(coverage).toMatchObject({
    operations: { covered: 1, total: 58, percent: 1 },
    outcomes: { covered: 2 },
    unmatched: 1,
  });
  const sms = coverage.details.find(
    ({ operationId }: { operationId: string }) => operationId === 'sendSms',
  );
  expect(sms).toMatchObject({
    calls: 6,
    statuses: [
      { status: 200, calls: 5 },
      { status: 400, calls: 1 },
    ],
    missing: expect.not.arrayContaining([200, 400, 401]),
  });
  const headers = { 'pinnacle-api-key': 'another' };
  await emulator.fetch('/brands/list', { method: 'POST', headers });
  emulator.deleteWorld('another');
  expect((await control('GET', '/coverage')).body.operations.covered).toBe(1);
  expect((await control('GET', '/coverage?worlds=all')).body.operations.covered).toBe(2);
});

test('metrics are in the format of Prometheus', async () => {
  const { emulator, text, call } = await watched();
  await text();
  await call('GET', '/nothing');
  await emulator.clock.advance('1m');
  const reply = await emulator.fetch('/_emulator/metrics');
  expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await reply.text()).trimEnd().split('\n');
  for (const line of lines) {
    expect(line).toMatch(
      /^(# (HELP|TYPE) tollgate_\w+ .+|tollgate_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \S+)$/,
    );
  }
  expect(lines).toEqual(
    expect.arrayContaining([
      'tollgate_requests_total{operation="sendSms",method="POST",status="200"} 1',
      'tollgate_requests_total{operation="none",method="none",status="404"} 1',
      'tollgate_messages{status="DELIVERED"} 1',
      'tollgate_worlds 1',
      'tollgate_journal_dropped_total 0',
      'tollgate_pending_tasks 0',
      `tollgate_virtual_time_seconds ${emulator.clock.now().getTime() / 1000}`,
    ]),
  );
});
