import { expect, test } from 'vitest';
import { DomainError } from '../../src/index.js';
import { boughtNumbers, verifiedNumber } from '../scenarios/verified.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const open = (seed?: string): Promise<Rig> =>
  connect('in process', observations(), seed === undefined ? {} : { seed });

test('a PIN belongs to its number and stays the same', async () => {
  const rig = await open();
  const numbers = await boughtNumbers(rig, 5);
  const pins = numbers.map((number) => rig.emulator.numbers.portPin(number));
  expect(new Set(pins).size).toBeGreaterThan(1);
  for (const pin of pins) expect(pin).toMatch(/^\d{4}$/);
  await rig.emulator.clock.advance('10d');
  expect(numbers.map((number) => rig.emulator.numbers.portPin(number))).toEqual(pins);
});

test('a number that is ported while carriers look at it leaves nothing behind', async () => {
  const rig = await open();
  const { emulator, tollgate } = rig;
  const number = await verifiedNumber(rig);
  const { verification, campaign } = await tollgate.phoneNumbers.get(number);
  expect(verification).toBe('VERIFIED');
  const { phoneNumbers } = tollgate;
  await phoneNumbers.campaign.detach({ phones: [number] });
  await phoneNumbers.campaign.attach({
    phones: [number],
    campaignId: campaign?.id ?? '',
    campaignType: 'TOLL_FREE',
  });
  expect(emulator.timeline()).toHaveLength(1);
  emulator.numbers.portOut(number, emulator.numbers.portPin(number));
  expect(emulator.timeline()).toEqual([]);
  expect(() => emulator.numbers.portPin(number)).toThrow('not on this account');
  const { updates } = await tollgate.status.tollFree(campaign?.id ?? '');
  expect(updates.number).toBe('');
});

test('a revocation is a decision that can be asked about', async () => {
  const rig = await open();
  const number = await verifiedNumber(rig);
  rig.emulator.numbers.revoke(number, 'known-spam');
  const why = rig.emulator.explain(number);
  expect(why).toMatchObject({
    kind: 'review',
    decisions: [
      { approved: false, by: 'hand', objections: [{ reason: 'known-spam' }] },
      { approved: true },
    ],
  });
});

test('what cannot be done is refused and changes nothing', async () => {
  const rig = await open();
  const { numbers } = rig.emulator;
  const number = await verifiedNumber(rig);
  const [spare = ''] = await boughtNumbers(rig, 1);
  const before = rig.emulator.journal.entries().length;
  expect(() => numbers.revoke(number, 'no-such-reason')).toThrow('no-such-reason');
  expect(() => numbers.revoke(spare, 'known-spam')).toThrow('attached to no campaign');
  expect(() => numbers.revoke('+18335550100', 'known-spam')).toThrow(DomainError);
  expect(() => numbers.failProvisioning(number)).toThrow('COMPLETE already');
  expect(() => numbers.setCapabilities('+18335550100', { sms: false })).toThrow(DomainError);
  numbers.failProvisioning(spare);
  expect(() => numbers.failProvisioning(spare)).toThrow('FAILED already');
  expect(rig.emulator.journal.entries()).toHaveLength(before + 1);
});

test('a number can be kept from texting, and shows it', async () => {
  const rig = await open();
  const number = await verifiedNumber(rig);
  rig.emulator.numbers.setCapabilities(number, { sms: false });
  expect(await rig.tollgate.phoneNumbers.get(number)).toMatchObject({ sms: false, mms: true });
  rig.emulator.numbers.setCapabilities(number, { mms: false });
  expect(await rig.tollgate.phoneNumbers.get(number)).toMatchObject({ sms: false, mms: false });
});
