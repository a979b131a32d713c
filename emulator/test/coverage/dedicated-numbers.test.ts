import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import { boughtNumbers, verifiedCampaign, verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const moves = new Checklist('Provisioning moves', ['INITIATED > COMPLETE', 'INITIATED > FAILED']);
const checklist = new Checklist('Dedicated numbers', [
  'area code out of stock',
  'New Hampshire is never offered',
  'one number too many',
  'named at any time',
  'hours longer on a busy afternoon',
  'failed ones can only be released',
  'a use case that is not approved',
  'released while a campaign uses it',
  'released while a schedule uses it',
  'released when idle',
  'ported with a wrong PIN',
  'ported with the right PIN',
]);
const seen = observations();

const open = (options: EmulatorOptions = {}) => connect('in process', seen, options);

async function buyLocal(rig: Rig, areaCode?: string): Promise<string> {
  const [offer] = await rig.tollgate.phoneNumbers.search({
    type: ['LOCAL'],
    ...(areaCode ? { location: { nationalDestinationCode: areaCode } } : {}),
  });
  const number = offer?.number ?? '';
  await rig.tollgate.phoneNumbers.buy({ numbers: [number] });
  return number;
}

/** Minutes from the purchase until the network is expected to know a number. */
async function minutesToProvision(rig: Rig, number: string): Promise<number> {
  const { provisioning } = await rig.tollgate.phoneNumbers.get(number);
  expect(provisioning.status).toBe('INITIATED');
  const { since, expectedBy } = provisioning;
  return (Date.parse(expectedBy ?? '') - Date.parse(since)) / 60_000;
}

test('a number is provisioned minutes after its purchase, a toll-free one after 20 to 30', async () => {
  const rig = await open();
  const local = await buyLocal(rig);
  const [tollFree = ''] = await boughtNumbers(rig, 1);
  expect(await minutesToProvision(rig, local)).toBeLessThanOrEqual(10);
  const minutes = await minutesToProvision(rig, tollFree);
  expect(minutes).toBeGreaterThanOrEqual(20);
  expect(minutes).toBeLessThanOrEqual(30);
  const { provisioning } = await rig.tollgate.phoneNumbers.get(tollFree);
  await rig.emulator.clock.advanceTo(Date.parse(provisioning.expectedBy ?? '') - 1);
  expect((await rig.tollgate.phoneNumbers.get(tollFree)).provisioning.status).toBe('INITIATED');
  await rig.emulator.clock.advance(1);
  expect((await rig.tollgate.phoneNumbers.get(tollFree)).provisioning).toEqual({
    status: 'COMPLETE',
    since: provisioning.expectedBy,
    expectedBy: null,
  });
  moves.reach('INITIATED > COMPLETE');
});

test('on a busy afternoon provisioning may take hours', async () => {
  const afternoon = await open({ clock: { now: '2026-01-06T19:00:00.000Z' } });
  const evening = await open({ clock: { now: '2026-01-06T23:00:00.000Z' } });
  const sunday = await open({ clock: { now: '2026-01-04T19:00:00.000Z' } });
  const slowest = async (rig: Rig) => {
    const numbers = await boughtNumbers(rig, 10);
    return Math.max(...(await Promise.all(numbers.map((one) => minutesToProvision(rig, one)))));
  };
  expect(await slowest(evening)).toBeLessThanOrEqual(30);
  expect(await slowest(sunday)).toBeLessThanOrEqual(30);
  const longest = await slowest(afternoon);
  expect(longest).toBeGreaterThan(120);
  expect(longest).toBeLessThanOrEqual(210);
  checklist.reach('hours longer on a busy afternoon');
});

test('a number whose provisioning fails is of no use and has to be given back', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  const [number = ''] = await boughtNumbers(rig, 1);
  emulator.numbers.failProvisioning(number);
  expect(await tollgate.phoneNumbers.get(number)).toMatchObject({
    status: 'FAILURE',
    provisioning: {
      status: 'FAILED',
      since: emulator.clock.now().toISOString(),
      expectedBy: null,
    },
  });
  moves.reach('INITIATED > FAILED');
  await emulator.clock.advance('1d');
  const { campaign } = tollgate.phoneNumbers;
  const answer = await campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  expect(answer.failed[0]?.error).toContain('could not be provisioned');
  expect(await tollgate.phoneNumbers.release(number)).toEqual({ success: true });
  checklist.reach('failed ones can only be released');

  const [other = ''] = await boughtNumbers(rig, 1);
  await emulator.clock.advance('1d');
  expect(() => emulator.numbers.failProvisioning(other)).toThrow('COMPLETE already');
});

test('a failure while carriers look at a number is what they object to', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  const [number = ''] = await boughtNumbers(rig, 1);
  await tollgate.phoneNumbers.campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  emulator.numbers.failProvisioning(number);
  await emulator.clock.advance('3bd');
  expect((await tollgate.status.tollFree(campaignId)).updates).toMatchObject({
    status: 'WAITING_FOR_CUSTOMER',
    errors: [expect.stringContaining('number-not-provisioned')],
  });
});

test('numbers of an area code that is out of stock, or of New Hampshire, cannot be bought', async () => {
  const { tollgate } = await open();
  const offered = async (areaCode: string) =>
    (
      await tollgate.phoneNumbers.search({
        type: ['LOCAL'],
        location: { nationalDestinationCode: areaCode },
      })
    ).filter(({ number }) => number.startsWith(`+1${areaCode}`));
  const refusal = (number: string) =>
    tollgate.phoneNumbers.buy({ numbers: [number] }).then(
      () => null,
      (error: { status: number; message: string }) => `${error.status} ${error.message}`,
    );

  expect(await offered('603')).toEqual([]);
  expect(await refusal('+16035550123')).toMatch(/^404 .*603 \(NH\) is never offered/);
  checklist.reach('New Hampshire is never offered');

  expect(await offered('212')).toEqual([]);
  expect(await refusal('+12125550123')).toMatch(/^404 .*212 is out of stock/);
  checklist.reach('area code out of stock');
  expect(await refusal('+18335550199')).toMatch(/^404 .*not for sale\. Search/);
});

test('an account with a limit holds that many numbers, its sandbox number not counted', async () => {
  const rig = await open({ maxNumbers: 5, temporaryNumber: true });
  const four = await boughtNumbers(rig, 4);
  await expect(boughtNumbers(rig, 2)).rejects.toMatchObject({ status: 403 });
  await buyLocal(rig);
  await expect(boughtNumbers(rig, 1)).rejects.toMatchObject({ status: 403 });
  checklist.reach('one number too many');
  expect((await rig.tollgate.phoneNumbers.list()).count).toBe(7);
  await rig.tollgate.phoneNumbers.release(four[0] ?? '');
  await boughtNumbers(rig, 1);
});

test('a number has a name that contacts never see, and takes another at any time', async () => {
  const rig = await open();
  const [number = ''] = await boughtNumbers(rig, 1);
  const rename = async (friendlyName: string | null) =>
    (await rig.tollgate.phoneNumbers.update(number, { friendlyName })).friendlyName;
  expect(await rename('Front desk')).toBe('Front desk');
  await rig.emulator.clock.advance('1d');
  expect(await rename('Spring recall')).toBe('Spring recall');
  expect(await rename(null)).toBeNull();
  checklist.reach('named at any time');
});

test('a number joins an approved use case only', async () => {
  const rig = await open();
  const brand = await rig.tollgate.brands.upsert({});
  const { campaignId } = await rig.tollgate.campaigns.tollFree.upsert(campaignRequest(brand.id));
  const phones = await boughtNumbers(rig, 1);
  const { campaign } = rig.tollgate.phoneNumbers;
  const answer = await campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
  expect(answer.failed[0]?.error).toContain('is INCOMPLETE');
  checklist.reach('a use case that is not approved');
});

test('a number is released only when nothing uses it', async () => {
  const rig = await open();
  const { tollgate } = rig;
  const number = await verifiedNumber(rig);
  const release = (one: string) => tollgate.phoneNumbers.release(one);
  const { scheduleId } = await tollgate.messages.sms.send({
    from: number,
    to: HANDSET,
    text: TEXT,
    options: { schedule: { sendAt: '2026-03-02T09:00', timezone: 'America/New_York' } },
  });
  await expect(release(number)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('campaign'),
  });
  checklist.reach('released while a campaign uses it');
  await tollgate.phoneNumbers.campaign.detach({ phones: [number] });
  await expect(release(number)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(scheduleId),
  });
  checklist.reach('released while a schedule uses it');
  await tollgate.messages.schedule.cancel(scheduleId);
  expect(await release(number)).toEqual({ success: true });
  await expect(tollgate.phoneNumbers.get(number)).rejects.toMatchObject({ status: 404 });
  checklist.reach('released when idle');
});

test('a PIN keeps a number here, and the right one takes it away at once', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const number = await verifiedNumber(rig);
  const pin = emulator.numbers.portPin(number);
  expect(pin).toMatch(/^\d{4}$/);
  const wrong = pin === '0000' ? '0001' : '0000';
  expect(() => emulator.numbers.portOut(number, wrong)).toThrow('is wrong');
  expect(await fateOf(rig, { from: number })).toMatchObject({ status: 'DELIVERED' });
  checklist.reach('ported with a wrong PIN');

  emulator.numbers.portOut(number, pin);
  expect(await fateOf(rig, { from: number })).toMatchObject({ row: 3, error: 'from_invalid' });
  await expect(tollgate.phoneNumbers.get(number)).rejects.toMatchObject({ status: 404 });
  checklist.reach('ported with the right PIN');
  expect(() => emulator.numbers.portOut(emulator.sandboxNumber, '0000')).toThrow('provider');
});

test('everything about dedicated numbers was reached', ({ task }) => {
  tell(task, moves, checklist);
  expect(moves.missing).toEqual([]);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
