import { expect, test } from 'vitest';
import { driftHandsets } from '../../src/emulator-world/scenarios/built-in.js';
import type { EmulatorOptions } from '../../src/index.js';
import { observations } from '../support/observer.js';
import { campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';
import { HANDSET, openRig, receiver } from '../webhooks/rig.js';
import { boughtNumbers, verifiedBrand, verifiedCampaign, verifiedNumber } from './verified.js';

const open = (options: EmulatorOptions = {}): Promise<Rig> =>
  connect('in process', observations(), options);

test('reject-thrice-then-approve', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const brand = await verifiedBrand(rig);
  const { tollFree } = tollgate.campaigns;
  await emulator.scenarios.run('reject-thrice-then-approve');
  const { campaignId } = await tollFree.upsert(campaignRequest(brand));
  const statuses: string[] = [];
  for (let attempt = 0; attempt < 4; attempt++) {
    await tollFree.submit(campaignId);
    await emulator.clock.advance('10m');
    statuses.push((await tollFree.get(campaignId)).status);
  }
  expect(statuses).toEqual(['FAILED', 'FAILED', 'FAILED', 'VERIFIED']);
  const why = emulator.explain(campaignId);
  const decisions = why.kind === 'review' ? [...why.decisions].reverse() : [];
  expect(decisions.flatMap(({ objections }) => objections.map(({ reason }) => reason))).toEqual([
    'opt-in-not-provided',
    'sample-mismatch-or-incomplete',
    'privacy-policy-required',
  ]);
  expect(emulator.arrangedDecisions()).toEqual([]);
});

test('attach-drama', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const campaignId = await verifiedCampaign(rig);
  const phones = await boughtNumbers(rig, 1);
  const [number = ''] = phones;
  await emulator.scenarios.run('attach-drama');
  const seen: (string | undefined)[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const request = { phones, campaignId, campaignType: 'TOLL_FREE' } as const;
    await tollgate.phoneNumbers.campaign.attach(request);
    await emulator.clock.advance('3bd');
    seen.push((await tollgate.phoneNumbers.get(number)).verification ?? undefined);
  }
  expect(seen).toEqual(['WAITING_FOR_CUSTOMER', 'REJECTED', 'VERIFIED']);
  const moves = emulator.journal
    .entries()
    .filter(({ kind, to }) => kind === 'number.moved' && to === 'WAITING_FOR_TELECO');
  // The carriers have had it twice: to refuse it, and to let it pass.
  expect(moves).toHaveLength(2);
});

test('opt-out-drift', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const from = await verifiedNumber(rig);
  await emulator.scenarios.run('opt-out-drift');
  const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
  const outcome = async (to: string): Promise<string> => {
    const { messageId } = await tollgate.messages.sms.send({ from, to, text });
    await emulator.clock.advance('1m');
    return (await tollgate.messages.get(messageId)).status;
  };
  expect(await outcome(HANDSET)).toBe('DELIVERED');
  expect(await outcome(driftHandsets.network)).toMatch(/FAILED$/);
  await expect(outcome(driftHandsets.list)).rejects.toMatchObject({ status: 400 });
  // START lifts the network's block, and the first handset gets texts again.
  emulator.handset(driftHandsets.network).texts(from, 'START');
  expect(await outcome(driftHandsets.network)).toBe('DELIVERED');
});

test('hostile-webhooks', async () => {
  const inProcess = receiver(200);
  const { emulator, text, webhookId, secret } = await openRig({
    webhooks: { deliver: inProcess.deliver },
  });
  await emulator.scenarios.run('hostile-webhooks');
  const start = emulator.clock.now();
  for (let count = 0; count < 100; count++) await text();
  await emulator.clock.advance('2h');
  const all = emulator.webhooks.list();
  expect(all.some(({ status }) => status === 'dropped')).toBe(true);
  expect(all.some(({ attempts }) => attempts.length > 1)).toBe(true);
  const bodies = inProcess.requests.map(({ body }) => body);
  expect(bodies.some((body) => !body.endsWith('}'))).toBe(true);
  const secrets = inProcess.requests.map(({ headers }) => headers['PINNACLE-SIGNING-SECRET']);
  expect(secrets.some((given) => given !== secret)).toBe(true);
  await emulator.webhooks.recover(webhookId, start);
  await emulator.clock.advance('2h');
  expect(emulator.webhooks.list().every(({ status }) => status === 'delivered')).toBe(true);
});

test('slow-carriers', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const brand = await verifiedBrand(rig);
  await emulator.scenarios.run('slow-carriers');
  const { tollFree } = tollgate.campaigns;
  const { campaignId } = await tollFree.upsert(campaignRequest(brand));
  await tollFree.submit(campaignId);
  await emulator.clock.advance('23h');
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('IN REVIEW');
  await emulator.clock.advance('4d');
  await emulator.clock.advance('1h');
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('VERIFIED');

  const phones = await boughtNumbers(rig, 1);
  const [number = ''] = phones;
  await tollgate.phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
  await emulator.clock.advance('9bd');
  expect((await tollgate.phoneNumbers.get(number)).verification).not.toBe('VERIFIED');
  await emulator.clock.advance('21bd');
  expect((await tollgate.phoneNumbers.get(number)).verification).toBe('VERIFIED');

  const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
  const sent = await tollgate.messages.sms.send({ from: number, to: HANDSET, text });
  await emulator.clock.advance('29s');
  expect((await tollgate.messages.get(sent.messageId)).status).not.toBe('DELIVERED');
  await emulator.clock.advance('10m');
  expect((await tollgate.messages.get(sent.messageId)).status).toBe('DELIVERED');
});

test('outage-during-review', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const brand = await verifiedBrand(rig);
  const { campaignId } = await tollgate.campaigns.tollFree.upsert(campaignRequest(brand));
  await emulator.scenarios.run('outage-during-review');
  const headers = { 'PINNACLE-API-KEY': emulator.name };
  const { fetch, baseUrl } = emulator.connection();
  const call = async (method: string, path: string): Promise<number> =>
    fetch(`${baseUrl}${path}`, { method, headers }).then(
      ({ status }) => status,
      () => 0,
    );
  const path = `/status/toll-free-campaign/${campaignId}`;
  // Even when its answer is lost, the call has been heard.
  await call('POST', `/campaigns/toll-free/submit/${campaignId}`);
  expect(await call('GET', path)).toBe(503);
  const others: number[] = [];
  for (let count = 0; count < 60; count++) others.push(await call('POST', '/brands/list'));
  const broken = others.filter((status) => status === 0).length;
  expect(broken).toBeGreaterThan(8);
  expect(broken).toBeLessThan(35);
  await emulator.clock.advance('30m');
  expect(await call('GET', path)).toBe(200);
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('VERIFIED');
  expect(await call('POST', '/brands/list')).toBe(200);
});

test('loss-of-approval', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  await expect(emulator.scenarios.run('loss-of-approval')).rejects.toThrow('None of the campaigns');
  const number = await verifiedNumber(rig);
  await emulator.scenarios.run('loss-of-approval');
  const { verification, campaign } = await tollgate.phoneNumbers.get(number);
  expect(verification).toBe('REJECTED');
  const campaignId = campaign?.id ?? '';
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('FAILED');
  await tollgate.campaigns.tollFree.submit(campaignId);
  await emulator.clock.advance('10m');
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('VERIFIED');
});
