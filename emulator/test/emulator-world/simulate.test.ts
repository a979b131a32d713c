import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import {
  boughtNumbers,
  verifiedBrand,
  verifiedCampaign,
  verifiedNumber,
} from '../scenarios/verified.js';
import { HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { refusalOf } from '../support/refusal.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const seen = observations();
const open = (options?: EmulatorOptions) => connect('in process', seen, options);

async function pendingBrand({ tollgate }: Rig): Promise<string> {
  const { id } = await tollgate.brands.upsert(brandDetails);
  await tollgate.brands.submit(id);
  return id;
}

async function reviewedCampaign(rig: Rig): Promise<string> {
  const { tollFree } = rig.tollgate.campaigns;
  const { campaignId } = await tollFree.upsert(campaignRequest(await verifiedBrand(rig)));
  await tollFree.submit(campaignId);
  return campaignId;
}

async function attachedNumber(rig: Rig): Promise<{ number: string; campaignId: string }> {
  const campaignId = await verifiedCampaign(rig);
  const phones = await boughtNumbers(rig, 1);
  await rig.tollgate.phoneNumbers.campaign.attach({
    phones,
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  return { number: phones[0] ?? '', campaignId };
}

/** The journal's last word on something. */
function lastMove({ emulator }: Rig, id: string) {
  return emulator.journal
    .entries()
    .filter((entry) => entry.id === id && /\.(moved|status)$/.test(entry.kind))
    .at(-1);
}

test('a brand is approved at once, and its review leaves the timeline', async () => {
  const rig = await open();
  const id = await pendingBrand(rig);
  expect(rig.emulator.timeline()).toHaveLength(1);
  const state = rig.emulator.simulate.brands.approve(id);
  expect(state).toEqual({ id, status: 'VERIFIED', errors: [], score: null });
  expect(rig.emulator.timeline()).toEqual([]);
  expect((await rig.tollgate.status.brand(id)).status).toBe('VERIFIED');
  expect(lastMove(rig, id)).not.toHaveProperty('forced');
});

test('a brand is refused for a usual reason or for the ones that are named', async () => {
  const rig = await open();
  const id = await pendingBrand(rig);
  const { simulate } = rig.emulator;
  expect(simulate.brands.reject(id).errors).toEqual([
    expect.stringContaining('business-info-unverifiable'),
  ]);
  await rig.tollgate.brands.submit(id);
  const { errors } = simulate.brands.reject(id, { reasons: ['address-invalid', 'email-invalid'] });
  expect(errors).toHaveLength(2);
  expect(refusalOf(() => simulate.brands.reject(id, { reasons: ['no-such'] })).kind).toBe(
    'invalid',
  );
});

test('vetting ends by hand with the score that is wanted', async () => {
  const rig = await open();
  const id = await verifiedBrand(rig);
  const { simulate, timeline } = rig.emulator;
  expect(refusalOf(() => simulate.brands.vet(id)).legal).toContain('vet');
  await rig.tollgate.brands.vet(id);
  expect(simulate.brands.vet(id, { score: 82 })).toMatchObject({ status: 'VETTED', score: 82 });
  expect(timeline()).toEqual([]);
});

test('what is not permitted is refused with what is, and made all the same by force', async () => {
  const rig = await open();
  const { simulate } = rig.emulator;
  const { id } = await rig.tollgate.brands.upsert(brandDetails);
  const refusal = refusalOf(() => simulate.brands.approve(id));
  expect(refusal).toMatchObject({ kind: 'conflict', legal: ['submit'] });
  expect(refusal.message).toBe(
    `The brand ${id} is INCOMPLETE and cannot approve. Possible now: submit.`,
  );
  expect(simulate.brands.approve(id, { force: true }).status).toBe('VERIFIED');
  expect(lastMove(rig, id)).toMatchObject({ from: 'INCOMPLETE', to: 'VERIFIED', forced: true });
  expect(simulate.brands.reject(id, { force: true }).status).toBe('FAILED');
});

test('a campaign is approved, sent back, refused for good, and revoked', async () => {
  const rig = await open();
  const id = await reviewedCampaign(rig);
  const { campaigns } = rig.emulator.simulate;
  const { tollFree } = rig.tollgate.campaigns;
  expect(campaigns.requestChanges(id, { reasons: ['fraud'] })).toMatchObject({
    status: 'FAILED',
    closed: false,
    error: expect.stringContaining('fraud'),
  });
  expect(rig.emulator.timeline()).toEqual([]);
  await tollFree.submit(id);
  expect(campaigns.approve(id)).toMatchObject({ status: 'VERIFIED', error: null });
  expect(refusalOf(() => campaigns.approve(id)).legal).toEqual(['revoke', 'edit']);
  expect(campaigns.revoke(id, { reasons: ['known-spam'], retry: true }).closed).toBe(false);
  await tollFree.submit(id);
  expect(campaigns.reject(id, { retry: false })).toMatchObject({ status: 'FAILED', closed: true });
  await expect(tollFree.submit(id)).rejects.toMatchObject({ status: 400 });
  expect(campaigns.approve(id, { force: true })).toMatchObject({
    status: 'VERIFIED',
    closed: false,
  });
});

test('with the approval of a campaign its numbers lose their verification', async () => {
  const rig = await open();
  const number = await verifiedNumber(rig);
  const { simulate, numbers } = rig.emulator;
  const { campaignId } = numbers.get(number);
  simulate.campaigns.revoke(campaignId ?? '');
  expect(numbers.get(number)).toMatchObject({ verification: 'REJECTED', status: 'FAILURE' });
});

test('a number passes from any step of its review, whatever was planned', async () => {
  for (const steps of [0, 1, 2]) {
    const rig = await open();
    const { number, campaignId } = await attachedNumber(rig);
    const { clock, timeline, simulate } = rig.emulator;
    await clock.advance('1h');
    for (let i = 0; i < steps; i++) await clock.advanceTo(timeline()[0]?.at ?? '');
    expect(simulate.numbers.verify(number)).toEqual({
      number,
      status: 'ACTIVE',
      verification: 'VERIFIED',
      campaignId,
      errors: [],
      provisioning: 'COMPLETE',
      sms: true,
      mms: true,
    });
    expect(timeline()).toEqual([]);
  }
});

test('a number is sent back or refused, in words of the catalogue or in own words', async () => {
  const rig = await open();
  const { number, campaignId } = await attachedNumber(rig);
  const { simulate, clock, timeline } = rig.emulator;
  const attach = () =>
    rig.tollgate.phoneNumbers.campaign.attach({
      phones: [number],
      campaignId,
      campaignType: 'TOLL_FREE',
    });
  const errors = ['Show the opt-in page.', 'Name the business.'];
  expect(
    simulate.numbers.failAttach(number, { status: 'WAITING_FOR_CUSTOMER', errors }),
  ).toMatchObject({ verification: 'WAITING_FOR_CUSTOMER', errors });
  expect((await rig.tollgate.status.tollFree(campaignId)).updates).toEqual({
    number,
    status: 'WAITING_FOR_CUSTOMER',
    errors,
  });
  expect(timeline()).toHaveLength(1);
  await attach();
  expect(
    simulate.numbers.failAttach(number, { status: 'REJECTED', reasons: ['known-spam'] }),
  ).toMatchObject({ verification: 'REJECTED', errors: [expect.stringContaining('known-spam')] });
  expect((await attach()).failed).toMatchObject([{ number }]);
  await clock.advance('30d');
  expect(rig.emulator.numbers.get(number).verification).toBe('REJECTED');
});

test('carriers ask for no changes once they have a number, but by force', async () => {
  const rig = await open();
  const { number } = await attachedNumber(rig);
  const { simulate, clock, timeline } = rig.emulator;
  await clock.advance('1h');
  for (let i = 0; i < 2; i++) await clock.advanceTo(timeline()[0]?.at ?? '');
  const fail = (force = false) =>
    simulate.numbers.failAttach(number, { status: 'WAITING_FOR_CUSTOMER', force });
  expect(refusalOf(fail)).toMatchObject({
    kind: 'conflict',
    legal: ['verify', 'fail-attach REJECTED'],
  });
  expect(fail(true).verification).toBe('WAITING_FOR_CUSTOMER');
  expect(lastMove(rig, number)).toMatchObject({ from: 'WAITING_FOR_TELECO', forced: true });
});

test('a number that is in no review is only moved by force, and without a campaign not at all', async () => {
  const rig = await open();
  const number = await verifiedNumber(rig);
  const { numbers } = rig.emulator.simulate;
  const refuse = (force = false) => numbers.failAttach(number, { status: 'REJECTED', force });
  expect(refusalOf(() => numbers.verify(number)).legal).toEqual(['revoke']);
  expect(refusalOf(() => numbers.verify(number, { force: true })).legal).toEqual(['revoke']);
  expect(refusalOf(refuse).legal).toEqual(['revoke']);
  expect(refuse(true).verification).toBe('REJECTED');
  expect(numbers.verify(number, { force: true }).verification).toBe('VERIFIED');
  expect(numbers.revoke(number).verification).toBe('REJECTED');
  expect(refusalOf(() => numbers.revoke(number)).legal).toEqual(['attach']);
  await rig.tollgate.phoneNumbers.campaign.detach({ phones: [number] });
  for (const act of [numbers.verify, numbers.revoke]) {
    expect(refusalOf(() => act(number, { force: true }))).toMatchObject({ legal: ['attach'] });
  }
});

test('a number leaves the account: ported out, released, or taken back while in use', async () => {
  const rig = await open();
  const { number } = await attachedNumber(rig);
  const [other = ''] = await boughtNumbers(rig, 1);
  const { simulate, timeline, sandboxNumber, numbers } = rig.emulator;
  expect(refusalOf(() => simulate.numbers.release(number))).toMatchObject({
    kind: 'conflict',
    legal: ['detach'],
  });
  const gone = {
    number,
    status: null,
    verification: null,
    campaignId: null,
    errors: [],
    provisioning: null,
    sms: false,
    mms: false,
  };
  expect(simulate.numbers.release(number, { force: true })).toEqual(gone);
  expect(timeline()).toEqual([]);
  expect(simulate.numbers.portOut(other)).toEqual({ ...gone, number: other });
  expect(refusalOf(() => numbers.get(other)).kind).toBe('not-found');
  expect(refusalOf(() => simulate.numbers.release(sandboxNumber, { force: true })).legal).toEqual(
    [],
  );
  const [last = ''] = await boughtNumbers(rig, 1);
  const wrong = String((Number(numbers.portPin(last)) + 1) % 10_000).padStart(4, '0');
  expect(refusalOf(() => simulate.numbers.portOut(last, { pin: wrong })).kind).toBe('forbidden');
});

test('the set-up of a number ends by hand, well or badly', async () => {
  const rig = await open();
  const [number = '', other = ''] = await boughtNumbers(rig, 2);
  const { numbers } = rig.emulator.simulate;
  expect(numbers.provision(number).provisioning).toBe('COMPLETE');
  expect(refusalOf(() => numbers.provision(number)).kind).toBe('conflict');
  expect(refusalOf(() => numbers.failProvisioning(number)).kind).toBe('conflict');
  expect(numbers.failProvisioning(other)).toMatchObject({
    provisioning: 'FAILED',
    status: 'FAILURE',
  });
  expect(numbers.failProvisioning(number, { force: true }).provisioning).toBe('FAILED');
  expect(numbers.provision(number, { force: true }).provisioning).toBe('COMPLETE');
});

test('a dedicated number that is provisioned by hand takes over from the temporary one', async () => {
  const rig = await open({ temporaryNumber: true });
  rig.emulator.transitions.set('number.provisioning', { progression: 'manual' });
  const { number } = await attachedNumber(rig);
  rig.emulator.simulate.numbers.verify(number);
  const temporary = () => rig.tollgate.phoneNumbers.temporary();
  expect((await temporary()).status).toBe('ACTIVE');
  rig.emulator.simulate.numbers.provision(number);
  expect(await temporary()).toMatchObject({
    status: 'DISCONNECTED',
    dedicated: { number, status: 'ACTIVE' },
  });
});

test('a person texts in', async () => {
  const rig = await open();
  const to = await verifiedNumber(rig);
  const { messages } = rig.emulator.simulate;
  expect(messages.inbound({ from: HANDSET, to, text: 'STOP' })).toMatchObject({
    direction: 'INBOUND',
    from: HANDSET,
    to,
    text: 'STOP',
    status: 'RECEIVED',
    error: null,
  });
  const send = rig.tollgate.messages.sms.send({ from: to, to: HANDSET, text: TEXT });
  await expect(send).rejects.toMatchObject({ status: 400 });
  expect(refusalOf(() => messages.inbound({ from: 'me', to, text: 'Hi' })).fields).toHaveProperty(
    'from',
  );
  expect(refusalOf(() => messages.inbound({ from: HANDSET, to })).kind).toBe('invalid');
});

async function sentText(options?: EmulatorOptions) {
  const rig = await open(options);
  const from = await verifiedNumber(rig);
  const { messageId } = await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
  const status = rig.emulator.simulate.messages.status;
  return { rig, id: messageId, status, timeline: rig.emulator.timeline };
}

test('a text is delivered at once by way of SENT, and arrives', async () => {
  const { rig, id, status, timeline } = await sentText();
  rig.emulator.handset(HANDSET).replies('Thanks');
  expect(status(id, 'DELIVERED')).toMatchObject({ id, status: 'DELIVERED', error: null });
  const told = rig.emulator.journal.entries().filter((entry) => entry.kind === 'message.status');
  expect(told.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'QUEUED > SENT',
    'SENT > DELIVERED',
  ]);
  expect(rig.emulator.handset(HANDSET).received()).toMatchObject([{ id, text: TEXT }]);
  expect(timeline().map(({ task }) => task)).toEqual(['handset.reply']);
});

test('a text that is handed over by hand still gets its report', async () => {
  const { rig, id, status, timeline } = await sentText();
  expect(status(id, 'SENT').status).toBe('SENT');
  expect(timeline().map(({ task }) => task)).toEqual(['message.receipt']);
  await rig.emulator.clock.advance('1m');
  expect((await rig.tollgate.messages.get(id)).status).toBe('DELIVERED');
});

test('a text fails where its error leads to, and stays there', async () => {
  const { rig, id, status, timeline } = await sentText();
  expect(status(id, 'FAILED', { error: 'to_landline' })).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'to_landline' },
  });
  await rig.emulator.clock.advance('1h');
  expect((await rig.tollgate.messages.get(id)).status).toBe('DELIVERY_FAILED');
  const refusal = refusalOf(() => status(id, 'DELIVERED'));
  expect(refusal).toMatchObject({ kind: 'conflict', legal: [] });
  expect(refusal.message).toContain('Nothing moves it now.');
  expect(status(id, 'DELIVERED', { force: true })).toMatchObject({ error: null });
  expect(lastMove(rig, id)).toMatchObject({ to: 'DELIVERED', forced: true });
  expect(timeline()).toEqual([]);
});

test('an error before the hand-over ends in SEND_FAILED, and the exact states are taken at their word', async () => {
  for (const [asked, error, came] of [
    ['FAILED', 'media_type', 'SEND_FAILED'],
    ['FAILED', undefined, 'DELIVERY_FAILED'],
    ['SEND_FAILED', undefined, 'SEND_FAILED'],
    ['DELIVERY_FAILED', 'media_type', 'DELIVERY_FAILED'],
  ] as const) {
    const { id, status } = await sentText();
    expect(status(id, asked, { error }).status).toBe(came);
  }
});

test('what carriers do not bill for is paid back once', async () => {
  const { rig, id, status } = await sentText();
  const before = rig.emulator.credits;
  status(id, 'FAILED', { error: 'carrier_error' });
  expect(rig.emulator.credits).toBeGreaterThan(before);
  const after = rig.emulator.credits;
  status(id, 'SENT', { force: true });
  status(id, 'FAILED', { error: 'carrier_error' });
  expect(rig.emulator.credits).toBe(after);
});

test('texts of handsets, unknown errors and unknown texts are refused', async () => {
  const { rig, id, status } = await sentText();
  const [from] = rig.emulator.journal
    .entries()
    .filter(({ kind }) => kind === 'message.accepted')
    .map((entry) => String(entry.from));
  const inbound = rig.emulator.simulate.messages.inbound({
    from: HANDSET,
    to: from ?? '',
    text: 'Hi',
  });
  expect(refusalOf(() => status(inbound.id, 'DELIVERED', { force: true })).kind).toBe('conflict');
  expect(refusalOf(() => status(id, 'FAILED', { error: 'bad_mood' as never })).fields).toEqual({
    error: expect.any(String),
  });
  expect(refusalOf(() => status('msg_none', 'SENT')).kind).toBe('not-found');
});

test('decide moves the same things in the same way', async () => {
  const rig = await open();
  const id = await pendingBrand(rig);
  rig.emulator.decide(id, { answer: 'approve' });
  expect(rig.emulator.timeline()).toEqual([]);
  expect(refusalOf(() => rig.emulator.decide(id, { answer: 'approve' }))).toMatchObject({
    kind: 'conflict',
    legal: ['edit', 'vet'],
  });
});

test('every answer was as the API describes it', () => {
  expect(seen.faults).toEqual([]);
});
