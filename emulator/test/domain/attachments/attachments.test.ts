import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/domain-error.js';
import {
  attachmentsOf,
  attachNumbers,
  detachNumbers,
  latestAttachment,
  requireTollFree,
} from '../../../src/domain/numbers/attachments.js';
import { standingOf } from '../../../src/domain/numbers/number-standing.js';
import { buyNumbers, SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import {
  attachedNumber,
  boughtNumber,
  offersOf,
  openAccount,
  reviewedCampaign,
} from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';
import { ScriptedReviewer } from '../../support/scripted-reviewer.js';

test('numbers go through or fail one by one, each with its reason', async () => {
  const account = openAccount({ temporaryNumber: true });
  const campaignId = await reviewedCampaign(account);
  const other = await reviewedCampaign(account);
  const [good = '', taken = '', pending = ''] = offersOf(account, 3);
  buyNumbers(account, [good, taken, pending]);
  const [local] = account.inventory.search({ types: ['LOCAL'], limit: 1 });
  buyNumbers(account, [local?.number ?? '']);
  const temporary = [...account.numbers].find(({ isTemporary }) => isTemporary)?.number ?? '';
  attachNumbers(account, [taken], other);
  attachNumbers(account, [pending], campaignId);
  const outcome = attachNumbers(
    account,
    [
      good,
      good,
      '+18885550100',
      SANDBOX_NUMBER,
      temporary,
      local?.number ?? '',
      taken,
      pending,
      'nonsense',
    ],
    campaignId,
  );
  expect(outcome.done.map(({ number, campaign }) => [number, campaign.id])).toEqual([
    [good, campaignId],
  ]);
  expect(outcome.failed).toEqual([
    { number: good, error: `${good} is listed twice.` },
    { number: '+18885550100', error: '+18885550100 is not on this account. Buy it first.' },
    {
      number: SANDBOX_NUMBER,
      error: `${SANDBOX_NUMBER} is a sandbox number. It needs no campaign and cannot join one.`,
    },
    {
      number: temporary,
      error: `${temporary} is a temporary number. Attach the dedicated number instead.`,
    },
    {
      number: local?.number,
      error: `${local?.number} is a local number. A toll-free campaign takes toll-free numbers only.`,
    },
    {
      number: taken,
      error: `${taken} is attached to the campaign ${other}. Detach it there first.`,
    },
    { number: pending, error: `${pending} is attached to this campaign already (IN_PROGRESS).` },
    { number: 'nonsense', error: 'nonsense is not on this account. Buy it first.' },
  ]);
});

test.each(['INCOMPLETE', 'IN REVIEW', 'FAILED'] as const)(
  'a campaign that is %s takes no numbers',
  async (status) => {
    const account = openAccount();
    const campaignId = await reviewedCampaign(account);
    account.campaigns.update(campaignId, { status });
    const number = boughtNumber(account);
    expect(attachNumbers(account, [number], campaignId).failed).toEqual([
      {
        number,
        error: `The campaign ${campaignId} is ${status}. Attach numbers once it is VERIFIED.`,
      },
    ]);
    expect(account.attachments.size).toBe(0);
  },
);

test('an unknown campaign is not found', () => {
  expect(() => attachNumbers(openAccount(), ['+18885550100'], 'tf_0')).toThrow(DomainError);
});

test('a number may be written in any usual way', async () => {
  const account = openAccount();
  const campaignId = await reviewedCampaign(account);
  const number = boughtNumber(account);
  expect(attachNumbers(account, [number.slice(1)], campaignId).done[0]?.number).toBe(number);
  expect(
    detachNumbers(account, [`${number.slice(2, 5)}-${number.slice(5, 8)}-${number.slice(8)}`]).done,
  ).toHaveLength(1);
});

test('a number can be detached while it is under review, and nothing of that review comes later', async () => {
  const reviewer = new ScriptedReviewer();
  const account = openAccount({ reviewer });
  const { number, campaignId } = await attachedNumber(account);
  const { done } = detachNumbers(account, [number]);
  expect(done.map(({ campaign }) => campaign.id)).toEqual([campaignId]);
  expect([account.attachments.size, account.world.pendingCount]).toEqual([0, 0]);
  await account.world.advance('5bd');
  expect([reviewer.asked.includes(number), standingOf(account, number)?.verification]).toEqual([
    false,
    'unverified',
  ]);
  attachNumbers(account, [number], campaignId);
  expect(account.attachments.get(number)).toMatchObject({ status: 'IN_PROGRESS', attempt: 1 });
});

test('what is not attached cannot be detached', async () => {
  const account = openAccount();
  const { number } = await attachedNumber(account);
  const outcome = detachNumbers(account, [number, number, '+18885550100']);
  expect(outcome.done).toHaveLength(1);
  expect(outcome.failed).toEqual([
    { number, error: `${number} is not attached to a campaign of this account.` },
    {
      number: '+18885550100',
      error: '+18885550100 is not attached to a campaign of this account.',
    },
  ]);
});

test('the status of a campaign shows the number that changed last', async () => {
  const account = openAccount();
  const campaignId = await reviewedCampaign(account);
  expect(latestAttachment(account, campaignId)).toBeUndefined();
  const [first, second] = [boughtNumber(account), boughtNumber(account)];
  attachNumbers(account, [first, second], campaignId);
  expect(latestAttachment(account, campaignId)?.number).toBe(second);
  expect(attachmentsOf(account, campaignId).map(({ number }) => number)).toEqual([first, second]);
  account.attachments.update(first, { updatedAt: account.world.now() + 1 });
  expect(latestAttachment(account, campaignId)?.number).toBe(first);
});

test('families other than toll-free are unavailable, and ids of theirs invalid', () => {
  expect(() => requireTollFree('TOLL_FREE', 'tf_1')).not.toThrow();
  expect(() => requireTollFree('TOLL_FREE', undefined)).not.toThrow();
  expect(() => requireTollFree('10DLC', 'dlc_1')).toThrow(
    new DomainError(
      'unavailable',
      '10DLC campaigns are outside toll-free messaging and not emulated.',
    ),
  );
  expect(refusalOf(() => requireTollFree('TOLL_FREE', 'dlc_1'))).toMatchObject({
    kind: 'invalid',
    message: '"dlc_1" is no toll-free campaign.',
    fields: { campaignId: 'must start with tf_ for a TOLL_FREE campaign, found "dlc_1"' },
  });
});
