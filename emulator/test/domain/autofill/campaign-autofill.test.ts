import { expect, test } from 'vitest';
import { createBrand } from '../../../src/domain/brands/brands.js';
import { autofillCampaign } from '../../../src/domain/campaigns/campaign-autofill.js';
import { createCampaign, submitCampaign } from '../../../src/domain/campaigns/campaigns.js';
import type { CampaignContent } from '../../../src/domain/records/campaign.js';
import { carrierReviewer } from '../../../src/domain/reviews/carrier-reviewer.js';
import spec from '../../../src/generated/spec.json' with { type: 'json' };
import { completeBrand, openAccount, reviewedBrand } from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';

const useCases = spec.components.schemas.TollFreeUseCase.enum as NonNullable<
  NonNullable<CampaignContent['useCase']>['value']
>[];

test.each(useCases)('a proposal for %s passes the completeness review', async (value) => {
  const account = openAccount();
  const brandId = await reviewedBrand(account);
  const { id } = createCampaign(account, brandId, { useCase: { value } });
  const { content, brand, campaign } = autofillCampaign(account, id);
  expect([brand?.id, campaign?.id, content.useCase?.value]).toEqual([brandId, id, value]);
  const proposed = createCampaign(account, brandId, content);
  submitCampaign(account, proposed.id);
  await account.world.advance('10m');
  expect(account.campaigns.get(proposed.id)).toMatchObject({ status: 'VERIFIED', error: null });
});

test.each([
  'TWO_FA',
  'APPOINTMENTS',
  'ORDER_NOTIFICATIONS',
  'GENERAL_MARKETING',
  'BILLING',
  'BUSINESS_UPDATES',
] as const)('a proposal for %s passes the review of the carriers too', async (value) => {
  const account = openAccount({ reviewer: carrierReviewer() });
  const brandId = await reviewedBrand(account);
  const { id } = createCampaign(account, brandId, { useCase: { value } });
  const proposed = createCampaign(account, brandId, autofillCampaign(account, id).content);
  submitCampaign(account, proposed.id);
  await account.world.advance('10m');
  expect(account.campaigns.get(proposed.id)?.error).toBeNull();
});

test('what the campaign says already stays as it is', async () => {
  const account = openAccount();
  const given: CampaignContent = {
    name: 'My label',
    useCase: { value: 'BILLING' },
    optIn: { url: 'https://harborlane.example/join' },
    keywords: { OPT_IN: { keywords: ['YES'] } },
    options: { ageGated: true },
  };
  const { id } = createCampaign(account, await reviewedBrand(account), given);
  const { content } = autofillCampaign(account, id);
  expect(content).toMatchObject(given);
  expect(content.keywords?.OPT_IN?.keywords).toEqual(['YES']);
  expect(content.productionMessageContent).toContain('payment');
});

test('a proposal changes nothing that is stored', async () => {
  const account = openAccount();
  const { id, content } = createCampaign(account, await reviewedBrand(account), {});
  autofillCampaign(account, id);
  expect(account.campaigns.get(id)?.content).toBe(content);
  expect(content).toEqual({});
});

test('without a campaign the newest brand is taken', () => {
  const account = openAccount();
  createBrand(account, { ...completeBrand, name: 'Older', dba: null });
  const newer = createBrand(account, { ...completeBrand, name: 'Newer', dba: null });
  const { content, brand, campaign } = autofillCampaign(account, undefined);
  expect([brand?.id, campaign]).toEqual([newer.id, undefined]);
  expect(content.productionMessageContent).toMatch(/^Newer: .*STOP/);
});

test('a campaign without a brand takes the newest brand as well', () => {
  const account = openAccount();
  const { id: brandId } = createBrand(account, completeBrand);
  const { id } = createCampaign(account, undefined, {});
  expect(autofillCampaign(account, id).brand?.id).toBe(brandId);
});

test('without any brand there is nothing to propose from', () => {
  const account = openAccount();
  const { id } = createCampaign(account, undefined, { name: 'x' });
  expect(autofillCampaign(account, id)).toMatchObject({ brand: undefined, content: { name: 'x' } });
  expect(autofillCampaign(account, undefined)).toEqual({
    campaign: undefined,
    brand: undefined,
    content: {},
  });
});

test('an unknown campaign is not found', () => {
  expect(refusalOf(() => autofillCampaign(openAccount(), 'tf_0')).kind).toBe('not-found');
});

test('the same campaign gets the same proposal', async () => {
  const account = openAccount();
  const { id } = createCampaign(account, await reviewedBrand(account), {});
  expect(autofillCampaign(account, id)).toEqual(autofillCampaign(account, id));
});

test('a brand with gaps still gives whole sentences', () => {
  const account = openAccount();
  createBrand(account, {});
  const text = JSON.stringify(autofillCampaign(account, undefined).content);
  expect(text).not.toMatch(/null|undefined/);
});
