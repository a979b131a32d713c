import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { openRig, receiver } from '../webhooks/rig.js';

const spec = JSON.parse(
  readFileSync(new URL('../../src/generated/emulator-spec.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(spec, 'control');

function fits(schema: string, value: unknown): boolean | undefined {
  return ajv.getSchema(`control#/components/schemas/${schema}`)?.(value) as boolean | undefined;
}

interface Page {
  readonly deliveries: {
    readonly id: string;
    readonly seq: number;
    readonly status: string;
    readonly attempts: unknown[];
  }[];
  readonly cursor: number;
  readonly latest: number;
}

async function setUp() {
  const inProcess = receiver(500);
  const rig = await openRig({ webhooks: { deliver: inProcess.deliver } });
  const ask = async (method: string, path: string) => {
    const headers = { 'pinnacle-api-key': rig.emulator.apiKey };
    const response = await rig.emulator.fetch(`/_emulator/v1${path}`, { method, headers });
    return { status: response.status, body: await response.json() };
  };
  const page = async (query = ''): Promise<Page> => (await ask('GET', `/deliveries${query}`)).body;
  /** Is waiting when it returns, which `fetch` is not. */
  const wait = async (since: number) => {
    const target = `/_emulator/v1/deliveries?since=${since}&wait=30`;
    return rig.emulator.handle({ method: 'GET', target, header: () => undefined, body: '' });
  };
  return { ...rig, ...inProcess, ask, page, wait };
}

test('the list tells of every delivery and fits its description', async () => {
  const { emulator, page, text, webhookId } = await setUp();
  expect(await page()).toEqual({ deliveries: [], cursor: 0, latest: 0 });
  const messageId = await text();
  await emulator.clock.advance('1h');
  const all = await page();
  expect(fits('DeliveryList', all)).toBe(true);
  expect(all.deliveries).toHaveLength(2);
  expect(all.deliveries[0]).toMatchObject({ event: 'MESSAGE.STATUS', messageId, webhookId });
  expect(all.deliveries[0]?.attempts[0]).toMatchObject({ at: expect.stringMatching(/^2026-.*Z$/) });
  expect(all.deliveries[0]).not.toHaveProperty('taskId');
});

test('a cursor gives what has changed after it, in order, page by page', async () => {
  const { emulator, page, text } = await setUp();
  for (let count = 0; count < 5; count++) await text();
  await emulator.clock.advance('1h');
  const seen: string[] = [];
  let cursor = 0;
  for (let round = 0; round < 4; round++) {
    const part = await page(`?since=${cursor}&limit=3`);
    for (const { id, seq } of part.deliveries) {
      expect(seq).toBeGreaterThan(cursor);
      seen.push(id);
    }
    cursor = part.cursor;
  }
  expect(new Set(seen).size).toBe(10);
  expect(await page(`?since=${cursor}`)).toEqual({ deliveries: [], cursor, latest: cursor });
  await emulator.webhooks.resend(seen[0] ?? '');
  expect((await page(`?since=${cursor}`)).deliveries.map(({ id }) => id)).toEqual([seen[0]]);
});

test('filters hold', async () => {
  const { emulator, answers, page, text, webhookId } = await setUp();
  await text();
  await emulator.clock.advance('1h');
  answers(200);
  const messageId = await text();
  await emulator.clock.advance('1h');
  expect((await page('?status=failed')).deliveries).toHaveLength(2);
  expect((await page(`?messageId=${messageId}`)).deliveries).toHaveLength(2);
  expect((await page(`?webhookId=${webhookId}`)).deliveries).toHaveLength(4);
  expect((await page('?webhookId=wh_none')).deliveries).toEqual([]);
});

test('waiting ends with the next change', async () => {
  const { emulator, text, wait } = await setUp();
  const waiting = wait(0);
  await text();
  await emulator.clock.advance('1m');
  const { deliveries, cursor } = (await waiting).body as Page;
  expect([deliveries.length, cursor]).not.toContain(0);
});

test('waiting ends with a reset and with the end of the emulator', async () => {
  const { emulator, page, text, wait } = await setUp();
  await text();
  await emulator.clock.advance('1h');
  const { latest } = await page();
  const stale = wait(latest);
  emulator.reset();
  expect((await stale).body).toEqual({ deliveries: [], cursor: 0, latest: 0 });
  expect(await page(`?since=${latest}&wait=30`)).toEqual({ deliveries: [], cursor: 0, latest: 0 });
  const last = wait(0);
  await emulator.close();
  expect((await last).body).toMatchObject({ deliveries: [] });
  expect((await wait(0)).body).toMatchObject({ deliveries: [] });
});

test.each(['since=-1', 'since=x', 'wait=31', 'wait=0.5', 'limit=0', 'limit=1001', 'status=lost'])(
  '%s is a 400 that names it',
  async (query) => {
    const { ask } = await setUp();
    const { status, body } = await ask('GET', `/deliveries?${query}`);
    expect(status).toBe(400);
    expect(body.detail).toContain(`"${query.split('=', 1)}"`);
  },
);

test('one delivery is read and sent again, and the answer tells what came of it', async () => {
  const { emulator, answers, ask, page, text } = await setUp();
  await text();
  await emulator.clock.advance('1h');
  const id = (await page()).deliveries[0]?.id;
  const read = await ask('GET', `/deliveries/${id}`);
  expect(read).toMatchObject({ status: 200, body: { id, status: 'failed' } });
  answers(200);
  const resent = await ask('POST', `/deliveries/${id}/resend`);
  expect(fits('Delivery', resent.body)).toBe(true);
  expect(resent).toMatchObject({ status: 200, body: { id, status: 'delivered' } });
  expect(resent.body.attempts).toHaveLength(6);
});

test('what is not there is a 404, other methods a 405', async () => {
  const { ask } = await setUp();
  for (const path of ['/deliveries/evt_none', '/deliveries/%', '/deliveries/a/b/c']) {
    expect((await ask('GET', path)).status).toBe(404);
  }
  expect((await ask('POST', '/deliveries/evt_none/resend')).body.detail).toContain('evt_none');
  expect((await ask('DELETE', '/deliveries/evt_none')).status).toBe(405);
  expect((await ask('GET', '/deliveries/evt_none/resend')).status).toBe(405);
});

test('each world has deliveries of its own', async () => {
  const { emulator, text } = await setUp();
  await text();
  await emulator.clock.advance('1m');
  const headers = { 'pinnacle-api-key': 'another' };
  const response = await emulator.fetch('/_emulator/v1/deliveries', { headers });
  expect((await response.json()).deliveries).toEqual([]);
});
