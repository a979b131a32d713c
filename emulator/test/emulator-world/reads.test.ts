import { expect, test } from 'vitest';
import { ReadLog } from '../../src/domain/reads/read-log.js';
import type { EmulatorOptions } from '../../src/index.js';
import { boughtNumbers, verifiedBrand, verifiedCampaign } from '../scenarios/verified.js';
import { observations } from '../support/observer.js';
import { campaignRequest } from '../support/submission.js';
import { connect } from '../support/transports.js';

const seen = observations();

async function inReview(options?: EmulatorOptions) {
  const { tollgate, emulator } = await connect('in process', seen, options);
  const brand = await verifiedBrand({ tollgate, emulator, close: async () => undefined });
  const { tollFree } = tollgate.campaigns;
  const { campaignId } = await tollFree.upsert(campaignRequest(brand));
  await tollFree.submit(campaignId);
  const read = async () => (await tollFree.get(campaignId)).status;
  const refresh = () => tollgate.status.tollFree(campaignId);
  return { tollgate, emulator, campaignId, read, refresh };
}

test('stale reads show the status before a decision until the status call', async () => {
  const { emulator, read, refresh, tollgate } = await inReview({ staleReads: true });
  expect(await read()).toBe('IN REVIEW');
  await emulator.clock.advance('10m');
  expect([await read(), await read()]).toEqual(['IN REVIEW', 'IN REVIEW']);
  const { data } = await tollgate.campaigns.tollFree.list();
  expect(data.map(({ status }) => status)).toEqual(['VERIFIED']);
  await refresh();
  expect(await read()).toBe('VERIFIED');
});

test('a status call before the decision refreshes nothing of what comes after', async () => {
  const { emulator, read, refresh } = await inReview({ staleReads: true });
  await refresh();
  await emulator.clock.advance('10m');
  expect(await read()).toBe('IN REVIEW');
});

test('stale reads are switched on and off at run time, and are part of the state', async () => {
  const { emulator, read } = await inReview();
  expect(emulator.staleReads).toBe(false);
  emulator.staleReads = true;
  const fork = emulator.fork();
  await emulator.clock.advance('10m');
  expect(await read()).toBe('IN REVIEW');
  expect(fork.staleReads).toBe(true);
  emulator.staleReads = false;
  expect(await read()).toBe('VERIFIED');
  expect(fork.staleReads).toBe(true);
});

test("the account's own changes show at once, however stale reads are", async () => {
  const { emulator, read, tollgate, campaignId } = await inReview({ staleReads: true });
  emulator.simulate.campaigns.reject(campaignId);
  expect(await read()).toBe('IN REVIEW');
  await tollgate.campaigns.tollFree.submit(campaignId);
  emulator.simulate.campaigns.approve(campaignId);
  await tollgate.campaigns.tollFree.upsert({ campaignId, additionalInformation: 'A day ahead.' });
  await tollgate.status.tollFree(campaignId);
  expect(await read()).toBe('IN REVIEW');
  expect(emulator.timeline()).toHaveLength(1);
});

test('480 polls, 1 change', async () => {
  const { emulator, read, campaignId } = await inReview();
  for (let poll = 0; poll < 480; poll++) {
    if (poll === 400) await emulator.clock.advance('10m');
    await read();
  }
  expect(emulator.polling()).toEqual({
    rows: [
      {
        entity: 'campaign',
        id: campaignId,
        kind: 'get',
        reads: 480,
        changes: 1,
        shown: 'VERIFIED',
      },
    ],
    dropped: 0,
  });
});

test('the report tells whoever polls stale reads that they learn nothing', async () => {
  const { emulator, read, refresh } = await inReview({ staleReads: true });
  await read();
  await emulator.clock.advance('10m');
  for (let poll = 0; poll < 9; poll++) await read();
  expect(emulator.polling().rows).toMatchObject([{ kind: 'get', reads: 10, changes: 0 }]);
  await refresh();
  await read();
  expect(emulator.polling().rows).toMatchObject([
    { kind: 'get', reads: 11, changes: 1 },
    { kind: 'status', reads: 1, changes: 0 },
  ]);
});

test('numbers, brands and messages are counted by the calls that read them', async () => {
  const rig = await connect('in process', seen);
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  const [number = ''] = await boughtNumbers(rig, 1);
  await tollgate.phoneNumbers.campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  const poll = async () => {
    await tollgate.status.phoneNumber(number);
    await tollgate.phoneNumbers.get(number);
    await tollgate.status.tollFree(campaignId);
  };
  await poll();
  await emulator.clock.advance('3bd');
  await poll();
  expect(emulator.polling().rows).toEqual([
    expect.objectContaining({
      entity: 'number',
      kind: 'get',
      changes: 1,
      shown: 'ACTIVE VERIFIED',
    }),
    expect.objectContaining({ entity: 'number', kind: 'status', changes: 1, shown: 'ACTIVE' }),
    expect.objectContaining({ entity: 'campaign', kind: 'status', changes: 1 }),
  ]);
});

test('a reset begins the report anew', async () => {
  const { emulator, read } = await inReview();
  await read();
  emulator.reset();
  expect(emulator.polling()).toEqual({ rows: [], dropped: 0 });
});

test('the report keeps to its bounds and says what it dropped', () => {
  const log = new ReadLog();
  for (let index = 0; index < 1_500; index++) log.note('message', `msg_${index}`, 'get', 'SENT');
  const { rows, dropped } = log.report();
  expect([rows.length, dropped, rows[0]?.id]).toEqual([1_000, 500, 'msg_500']);
});

test('every answer was as the API describes it', () => {
  expect(seen.faults).toEqual([]);
});
