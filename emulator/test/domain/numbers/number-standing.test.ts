import { expect, test } from 'vitest';
import { updateBrand } from '../../../src/domain/brands/brands.js';
import { updateCampaign } from '../../../src/domain/campaigns/campaigns.js';
import { detachNumbers } from '../../../src/domain/numbers/attachments.js';
import { standingOf } from '../../../src/domain/numbers/number-standing.js';
import { attachedNumber, openAccount } from '../../support/account.js';

test('a verified number that is detached is blocked at once', async () => {
  const account = openAccount();
  const { number } = await attachedNumber(account);
  await account.world.advance('3bd');
  expect(standingOf(account, number)?.verification).toBe('verified');
  detachNumbers(account, [number]);
  expect(standingOf(account, number)?.verification).toBe('unverified');
});

test('an edit of the brand blocks its numbers until it is verified again', async () => {
  const account = openAccount();
  const { number, campaignId } = await attachedNumber(account);
  await account.world.advance('3bd');
  const brandId = account.campaigns.get(campaignId)?.brandId ?? '';
  updateBrand(account, brandId, { dba: 'Harbor' });
  expect([
    standingOf(account, number)?.verification,
    account.attachments.get(number)?.status,
  ]).toEqual(['pending', 'VERIFIED']);
  account.brands.update(brandId, { status: 'VETTED' });
  expect(standingOf(account, number)?.verification).toBe('verified');
});

test('an edit of the campaign blocks its numbers until it is verified again', async () => {
  const account = openAccount();
  const { number, campaignId } = await attachedNumber(account);
  await account.world.advance('3bd');
  updateCampaign(account, campaignId, undefined, { additionalInformation: 'New' });
  expect(standingOf(account, number)?.verification).toBe('pending');
  await account.world.advance('10m');
  expect(standingOf(account, number)?.verification).toBe('verified');
});

test('a number that is not owned has no standing', () => {
  expect(standingOf(openAccount(), '+18885550100')).toBeUndefined();
});

test.each([
  ['IN_PROGRESS', 'pending'],
  ['WAITING_FOR_PROVIDER', 'pending'],
  ['WAITING_FOR_CUSTOMER', 'pending'],
  ['WAITING_FOR_TELECO', 'pending'],
  ['VERIFIED', 'verified'],
  ['REJECTED', 'rejected'],
] as const)('a number that is %s stands %s', async (status, verification) => {
  const account = openAccount();
  const { number, campaignId } = await attachedNumber(account);
  account.attachments.update(number, { status });
  expect(standingOf(account, number)).toMatchObject({ verification, campaign: { id: campaignId } });
});

test.each(['INCOMPLETE', 'IN REVIEW', 'FAILED'] as const)(
  'a verified number of a campaign that is %s is pending again',
  async (status) => {
    const account = openAccount();
    const { number, campaignId } = await attachedNumber(account);
    account.attachments.update(number, { status: 'VERIFIED' });
    account.campaigns.update(campaignId, { status });
    expect(standingOf(account, number)?.verification).toBe('pending');
  },
);
