import { expect, test } from 'vitest';
import { openOffice } from './office.js';

/** Registry, vendor and carriers take three business days at the most. */
const WHOLE_REVIEW = '3bd';

const additionalInformation =
  'One number for each of our six clinic locations, listed with addresses.';

async function verifiedCampaign(
  office: ReturnType<typeof openOffice>,
  changes = {},
): Promise<string> {
  const campaignId = await office.draft(await office.brand(), changes);
  await office.submit(campaignId);
  return campaignId;
}

test('a number that is sound is verified, and its review can be explained', async () => {
  const office = openOffice();
  const campaignId = await verifiedCampaign(office);
  const [phone = ''] = await office.numbers(1);
  await office.attach(campaignId, phone);
  await office.emulator.clock.advance(WHOLE_REVIEW);
  expect(await office.state(campaignId)).toMatchObject({ number: 'VERIFIED', error: '' });
  expect(office.emulator.explain(phone)).toMatchObject({
    kind: 'review',
    decisions: [{ model: 'number', subject: phone, approved: true, objections: [] }],
  });
});

test('more than five numbers wait for an explanation, and one in the campaign carries them on', async () => {
  const office = openOffice();
  const { emulator, tollgate } = office;
  const campaignId = await verifiedCampaign(office);
  const phones = await office.numbers(6);
  await office.attach(campaignId, ...phones);
  await emulator.clock.advance(WHOLE_REVIEW);
  const { status, error, number } = await office.state(campaignId);
  // The campaign itself stays approved.
  expect([status, number]).toEqual(['VERIFIED', 'WAITING_FOR_CUSTOMER']);
  expect(error).toMatch(/campaign\.additionalInformation: 6 numbers .*\[more-than-five-numbers\]/);
  for (const phone of phones) {
    expect(await tollgate.status.phoneNumber(phone)).toMatchObject({
      status: 'PENDING',
      errors: [expect.stringContaining('[more-than-five-numbers]')],
    });
  }

  await tollgate.campaigns.tollFree.upsert({ campaignId, additionalInformation });
  expect((await office.state(campaignId)).status).toBe('VERIFIED');
  await office.attach(campaignId, ...phones);
  expect((await office.state(campaignId)).number).toBe('IN_PROGRESS');
  await emulator.clock.advance(WHOLE_REVIEW);
  for (const phone of phones) {
    expect(await tollgate.status.phoneNumber(phone)).toMatchObject({
      status: 'ACTIVE',
      errors: [],
    });
  }
});

test('five numbers need no explanation, and numbers of other campaigns of the brand count', async () => {
  const office = openOffice();
  const { tollgate, emulator } = office;
  const brand = await office.brand();
  const [first, second] = [await office.draft(brand), await office.draft(brand)];
  await office.submit(first);
  await office.submit(second);
  const [last = '', ...five] = await office.numbers(6);
  await office.attach(first, ...five);
  await emulator.clock.advance(WHOLE_REVIEW);
  expect((await office.state(first)).number).toBe('VERIFIED');
  await office.attach(second, last);
  await emulator.clock.advance(WHOLE_REVIEW);
  expect((await office.state(second)).number).toBe('WAITING_FOR_CUSTOMER');
  const [sound = ''] = five;
  expect((await tollgate.status.phoneNumber(sound)).status).toBe('ACTIVE');
});

test('a number that two businesses share waits for a correction', async () => {
  const office = openOffice();
  const { tollgate, emulator } = office;
  const campaignId = await verifiedCampaign(office, {
    additionalInformation:
      'My wife runs Casco Florals LLC and texts her customers from the same number.',
  });
  const [phone = ''] = await office.numbers(1);
  await office.attach(campaignId, phone);
  await emulator.clock.advance(WHOLE_REVIEW);
  const waiting = await office.state(campaignId);
  expect(waiting.number).toBe('WAITING_FOR_CUSTOMER');
  expect(waiting.error).toContain('[number-shared-across-businesses]');

  await tollgate.campaigns.tollFree.upsert({
    campaignId,
    additionalInformation:
      'My wife runs Casco Florals LLC and texts her customers from a number of her own.',
  });
  await office.attach(campaignId, phone);
  await emulator.clock.advance(WHOLE_REVIEW);
  expect(await office.state(campaignId)).toMatchObject({ number: 'VERIFIED', error: '' });
});

test.each([
  ['sinch', 'WAITING_FOR_CUSTOMER', 'number-not-provisioned'],
  ['twilio', 'REJECTED', 'not-provisioned-final'],
] as const)(
  'a number that the network never got to know is %s: %s',
  async (provider, status, reason) => {
    const office = openOffice({ review: { provider } });
    const { tollgate, emulator } = office;
    const campaignId = await verifiedCampaign(office);
    const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
    const phone = offer?.number ?? '';
    await tollgate.phoneNumbers.buy({ numbers: [phone] });
    await office.attach(campaignId, phone);
    emulator.numbers.failProvisioning(phone);
    await emulator.clock.advance(WHOLE_REVIEW);
    const { number, error } = await office.state(campaignId);
    expect(number).toBe(status);
    expect(error).toContain(`[${reason}]`);
  },
);

test('a number that was bought a moment ago may be attached: the network knows it in time', async () => {
  const office = openOffice();
  const { tollgate, emulator } = office;
  const campaignId = await verifiedCampaign(office);
  const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
  const phone = offer?.number ?? '';
  await tollgate.phoneNumbers.buy({ numbers: [phone] });
  await office.attach(campaignId, phone);
  await emulator.clock.advance(WHOLE_REVIEW);
  expect((await office.state(campaignId)).number).toBe('VERIFIED');
});

test('a correction inside the edit window is reviewed in half the time', async () => {
  const office = openOffice({ timing: 'slow' });
  const { tollgate, emulator } = office;
  const campaignId = await verifiedCampaign(office);
  const phones = await office.numbers(6);
  await office.attach(campaignId, ...phones);
  await emulator.clock.advance('15bd');
  expect((await office.state(campaignId)).number).toBe('WAITING_FOR_CUSTOMER');
  await tollgate.campaigns.tollFree.upsert({ campaignId, additionalInformation });
  await office.attach(campaignId, ...phones);
  await emulator.clock.advance('7bd');
  expect((await office.state(campaignId)).number).toBe('WAITING_FOR_TELECO');
  await emulator.clock.advance('0.5bd');
  expect((await office.state(campaignId)).number).toBe('VERIFIED');
});

test('after seven days the edit window is closed; a later correction takes the whole time', async () => {
  const office = openOffice({ timing: 'slow' });
  const { tollgate, emulator } = office;
  const campaignId = await verifiedCampaign(office);
  const phones = await office.numbers(6);
  await office.attach(campaignId, ...phones);
  await emulator.clock.advance('15bd');
  await emulator.clock.advance('7d');
  const late = await office.state(campaignId);
  expect(late.number).toBe('REJECTED');
  expect(late.error).toContain('[edit-window-expired]');

  await tollgate.campaigns.tollFree.upsert({ campaignId, additionalInformation });
  await office.attach(campaignId, ...phones);
  await emulator.clock.advance('8bd');
  expect((await office.state(campaignId)).number).toBe('WAITING_FOR_TELECO');
  await emulator.clock.advance('7bd');
  expect((await office.state(campaignId)).number).toBe('VERIFIED');
});
