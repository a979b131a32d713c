import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { boughtNumbers, verifiedBrand, verifiedCampaign } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, HANDSET, TEXT } from '../support/fate.js';
import { jsonClient } from '../support/json-client.js';
import { observations } from '../support/observer.js';
import { campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const refusals = new Checklist('Attachment refused', [
  'not owned',
  'sandbox number',
  'temporary number',
  'local number',
  'listed twice',
  'attached already',
  'attached to another campaign',
  'campaign not VERIFIED',
  'refused for good',
  'more than ten',
  'none',
]);
const objections = new Checklist('Carriers object to a number', [
  'a sixth number without a reason',
  'a number that serves another business',
]);
const losses = new Checklist('Verification lost', [
  'campaign edited',
  'brand edited',
  'revoked',
  'resubmission denied',
  'detached',
  'ported out',
  'released and bought anew',
]);
const seen = observations();

const open = (options = {}) => connect('in process', seen, options);

function attach({ tollgate }: Rig, phones: string[], campaignId: string) {
  return tollgate.phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
}

/** A campaign of a brand that has passed review, with more in it. */
async function campaignOf(rig: Rig, brand: string, additionalInformation = ''): Promise<string> {
  const request = { ...campaignRequest(brand), additionalInformation };
  const { campaignId } = await rig.tollgate.campaigns.tollFree.upsert(request);
  await rig.tollgate.campaigns.tollFree.submit(campaignId);
  await rig.emulator.clock.advance('10m');
  return campaignId;
}

test('numbers that cannot join are told apart, and the others join all the same', async () => {
  const rig = await open({ temporaryNumber: true });
  const { tollgate, emulator } = rig;
  const brand = await verifiedBrand(rig);
  const campaignId = await campaignOf(rig, brand);
  const other = await campaignOf(rig, brand);
  const [good = '', taken = '', under = '', closed = ''] = await boughtNumbers(rig, 4);
  const [offer] = await tollgate.phoneNumbers.search({ type: ['LOCAL'] });
  const local = offer?.number ?? '';
  await tollgate.phoneNumbers.buy({ numbers: [local] });
  const { number: temporary } = await tollgate.phoneNumbers.temporary();
  await attach(rig, [taken], other);
  await attach(rig, [under, closed], campaignId);
  emulator.decide(closed, { answer: 'reject', reasons: ['known-spam'], retry: false });

  const expected: readonly (readonly [string, string, string])[] = [
    ['+18335550100', 'not on this account', 'not owned'],
    [emulator.sandboxNumber, 'is a sandbox number', 'sandbox number'],
    [temporary, 'is a temporary number', 'temporary number'],
    [local, 'is a local number', 'local number'],
    [good, 'is listed twice', 'listed twice'],
    [under, 'is attached to this campaign already (IN_PROGRESS)', 'attached already'],
    [taken, `is attached to the campaign ${other}`, 'attached to another campaign'],
    [closed, 'cannot be corrected', 'refused for good'],
  ];
  const answer = await attach(rig, [good, ...expected.map(([number]) => number)], campaignId);
  expect(answer.phoneNumbers).toEqual([
    {
      phoneNumber: good,
      campaign: { id: campaignId, name: 'Appointment reminders', type: 'TOLL_FREE' },
    },
  ]);
  expect(answer.failed.map(({ number }) => number)).toEqual(expected.map(([number]) => number));
  for (const [index, [, words, item]] of expected.entries()) {
    expect(answer.failed[index]?.error).toContain(words);
    refusals.reach(item);
  }
});

test('a campaign that is not VERIFIED takes no numbers, and says so for each', async () => {
  const rig = await open();
  const brand = await verifiedBrand(rig);
  const { campaignId } = await rig.tollgate.campaigns.tollFree.upsert(campaignRequest(brand));
  const phones = await boughtNumbers(rig, 2);
  for (const status of ['INCOMPLETE', 'IN REVIEW', 'FAILED']) {
    const answer = await attach(rig, phones, campaignId);
    expect(answer.failed.map(({ error }) => error)).toEqual([
      `The campaign ${campaignId} is ${status}. Attach numbers once it is VERIFIED.`,
      `The campaign ${campaignId} is ${status}. Attach numbers once it is VERIFIED.`,
    ]);
    if (status === 'INCOMPLETE') await rig.tollgate.campaigns.tollFree.submit(campaignId);
    if (status === 'IN REVIEW') {
      rig.emulator.decide(campaignId, { answer: 'reject', reasons: ['opt-in-not-provided'] });
    }
  }
  refusals.reach('campaign not VERIFIED');
});

test('one to ten numbers go into a request', async () => {
  const emulator = createEmulator();
  const call = jsonClient(emulator);
  const request = (phones: string[]) =>
    call('POST', '/phone-numbers/attach-campaign', {
      phones,
      campaignType: 'TOLL_FREE',
      campaignId: 'tf_any',
    });
  const many = Array.from({ length: 11 }, (_, index) => `+183355501${10 + index}`);
  for (const [phones, item] of [
    [many, 'more than ten'],
    [[], 'none'],
  ] as const) {
    const { status, body } = await request([...phones]);
    expect(status).toBe(400);
    expect(body.errors.properties.phones.errors).toHaveLength(1);
    refusals.reach(item);
  }
  expect((await request(many.slice(1))).status).toBe(404);
});

test('carriers want a reason for a sixth number', async () => {
  const statesOf = async (reason: string) => {
    const rig = await open();
    const campaignId = await campaignOf(rig, await verifiedBrand(rig), reason);
    const phones = await boughtNumbers(rig, 6);
    await attach(rig, phones, campaignId);
    await rig.emulator.clock.advance('3bd');
    const read = await Promise.all(phones.map((phone) => rig.tollgate.phoneNumbers.get(phone)));
    return read.map(({ verification, errors }) => `${verification} ${errors.join()}`);
  };
  const refused = await statesOf('');
  expect(refused.every((state) => state.includes('more-than-five-numbers'))).toBe(true);
  const reason = 'One number for each of our six clinic locations, listed with addresses.';
  expect(new Set(await statesOf(reason))).toEqual(new Set(['VERIFIED ']));
  objections.reach('a sixth number without a reason');
});

test('carriers object to a number that serves another business as well', async () => {
  const rig = await open();
  const shared = 'The line is shared with our sister company Pier Orthodontics.';
  const brand = await verifiedBrand(rig);
  const campaignId = await campaignOf(rig, brand, shared);
  const phones = await boughtNumbers(rig, 1);
  await attach(rig, phones, campaignId);
  await rig.emulator.clock.advance('3bd');
  const status = await rig.tollgate.status.tollFree(campaignId);
  expect(status.updates).toMatchObject({
    status: 'WAITING_FOR_CUSTOMER',
    errors: [expect.stringContaining('number-shared-across-businesses')],
  });
  expect(status.error).toContain('number-shared-across-businesses');

  await rig.tollgate.campaigns.tollFree.upsert({
    campaignId,
    additionalInformation: 'The line belongs to this practice alone.',
  });
  expect((await attach(rig, phones, campaignId)).phoneNumbers).toHaveLength(1);
  await rig.emulator.clock.advance('3bd');
  expect((await rig.tollgate.status.tollFree(campaignId)).updates.status).toBe('VERIFIED');
  objections.reach('a number that serves another business');
});

interface Sender extends Rig {
  readonly number: string;
  readonly campaignId: string;
  readonly brandId: string;
}

interface Loss {
  readonly item: string;
  readonly lose: (sender: Sender) => Promise<unknown>;
  /** Row of the decision table that then holds texts back. */
  readonly row: number;
  /** What brings the number back; without it, it is gone. */
  readonly recover?: (sender: Sender) => Promise<unknown>;
}

const edit = ({ tollgate, campaignId }: Sender) =>
  tollgate.campaigns.tollFree.upsert({ campaignId, additionalInformation: 'A day ahead.' });

const attachAgain = async (sender: Sender) => {
  const answer = await attach(sender, [sender.number], sender.campaignId);
  expect(answer.failed).toEqual([]);
  await sender.emulator.clock.advance('3bd');
};

const cases: readonly Loss[] = [
  {
    item: 'campaign edited',
    lose: edit,
    row: 9,
    recover: ({ emulator }) => emulator.clock.advance('10m'),
  },
  {
    item: 'brand edited',
    lose: ({ tollgate, brandId }) =>
      tollgate.brands.upsert({ id: brandId, description: 'Dentists in Portland, Maine.' }),
    row: 9,
    recover: async ({ tollgate, emulator, brandId }) => {
      await tollgate.brands.submit(brandId);
      await emulator.clock.advance('10m');
    },
  },
  {
    item: 'revoked',
    lose: async ({ emulator, number }) => emulator.numbers.revoke(number, 'unbranded-samples'),
    row: 9,
    recover: attachAgain,
  },
  {
    item: 'resubmission denied',
    lose: async (sender) => {
      await edit(sender);
      const { emulator, tollgate, campaignId, number } = sender;
      emulator.decide(campaignId, { answer: 'reject', reasons: ['opt-in-not-provided'] });
      const { verification, errors } = await tollgate.phoneNumbers.get(number);
      expect(verification).toBe('REJECTED');
      expect(errors.join()).toContain('opt-in-not-provided');
    },
    row: 9,
    recover: async (sender) => {
      await sender.tollgate.campaigns.tollFree.submit(sender.campaignId);
      await sender.emulator.clock.advance('10m');
      expect(await fateOf(sender, { from: sender.number })).toMatchObject({ row: 9 });
      await attachAgain(sender);
    },
  },
  {
    item: 'detached',
    lose: ({ tollgate, number }) => tollgate.phoneNumbers.campaign.detach({ phones: [number] }),
    row: 8,
    recover: attachAgain,
  },
  {
    item: 'ported out',
    lose: async ({ emulator: { numbers }, number }) =>
      numbers.portOut(number, numbers.portPin(number)),
    row: 3,
  },
  {
    item: 'released and bought anew',
    lose: async ({ tollgate, number }) => {
      await tollgate.phoneNumbers.campaign.detach({ phones: [number] });
      await tollgate.phoneNumbers.release(number);
      await tollgate.phoneNumbers.buy({ numbers: [number] });
    },
    row: 8,
    recover: attachAgain,
  },
];

test.each(cases)('a verified number is blocked at once when $item', async (loss) => {
  const rig = await open();
  const brandId = await verifiedBrand(rig);
  const campaignId = await campaignOf(rig, brandId);
  const [number = ''] = await boughtNumbers(rig, 1);
  const sender: Sender = { ...rig, number, campaignId, brandId };
  await attachAgain(sender);
  expect(await fateOf(rig, { from: number })).toMatchObject({ status: 'DELIVERED' });

  // A text that is on its way when it happens is held back as well.
  const { messageId } = await rig.tollgate.messages.sms.send({
    from: number,
    to: HANDSET,
    text: TEXT,
  });
  await loss.lose(sender);
  expect(await fateOf(rig, { from: number })).toMatchObject({ row: loss.row });
  await rig.emulator.clock.advance('1m');
  expect((await rig.tollgate.messages.get(messageId)).status).toBe('DELIVERY_FAILED');
  losses.reach(loss.item);

  await loss.recover?.(sender);
  const outcome = loss.recover ? { status: 'DELIVERED' } : { status: null };
  expect(await fateOf(rig, { from: number })).toMatchObject(outcome);
});

test('the status of a campaign tells of no number, of one, or of the one that moved last', async () => {
  const rig = await open();
  const campaignId = await verifiedCampaign(rig);
  const updates = async () => (await rig.tollgate.status.tollFree(campaignId)).updates;
  expect(await updates()).toEqual({ number: '', status: 'IN_PROGRESS', errors: [] });
  const [one = '', other = ''] = await boughtNumbers(rig, 2);
  await attach(rig, [one], campaignId);
  expect(await updates()).toMatchObject({ number: one, status: 'IN_PROGRESS' });
  await attach(rig, [other], campaignId);
  expect(await updates()).toMatchObject({ number: other, status: 'IN_PROGRESS' });
  rig.emulator.decide(one, { answer: 'approve' });
  await rig.emulator.clock.advance(1);
  rig.emulator.decide(other, { answer: 'approve' });
  expect(await updates()).toMatchObject({ number: other, status: 'VERIFIED' });
  await rig.emulator.clock.advance(1);
  rig.emulator.numbers.revoke(one, 'known-spam');
  expect(await updates()).toMatchObject({ number: one, status: 'REJECTED' });
});

test('every way to be refused, and to lose a verification, was reached', ({ task }) => {
  tell(task, refusals, objections, losses);
  for (const list of [refusals, objections, losses]) expect(list.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
