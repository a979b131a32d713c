import { expect, test } from 'vitest';
import { updateBrand } from '../../../src/domain/brands/brands.js';
import {
  createCampaign,
  getCampaign,
  listCampaigns,
  submitCampaign,
  updateCampaign,
} from '../../../src/domain/campaigns/campaigns.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { attachNumbers } from '../../../src/domain/numbers/attachments.js';
import type { CampaignContent } from '../../../src/domain/records/campaign.js';
import {
  attachedNumber,
  completeContent,
  openAccount,
  reviewedBrand,
  reviewedCampaign,
} from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';
import { ScriptedReviewer } from '../../support/scripted-reviewer.js';

test('a campaign can be saved with nothing in it, not even a brand', () => {
  const account = openAccount();
  const campaign = createCampaign(account, undefined, {});
  expect(campaign).toMatchObject({
    id: expect.stringMatching(/^tf_/),
    brandId: null,
    content: {},
    status: 'INCOMPLETE',
    error: null,
    submissions: 0,
    closed: false,
  });
});

test('a brand that is named has to exist', () => {
  const account = openAccount();
  const { id } = createCampaign(account, undefined, {});
  const unknown = new DomainError(
    'not-found',
    'There is no brand with the id "b_0". Create it first.',
  );
  expect(() => createCampaign(account, 'b_0', {})).toThrow(unknown);
  expect(() => updateCampaign(account, id, 'b_0', {})).toThrow(unknown);
  expect(account.campaigns.size).toBe(1);
});

test('an unknown campaign is not found', () => {
  const account = openAccount();
  const unknown = new DomainError(
    'not-found',
    'There is no toll-free campaign with the id "tf_0".',
  );
  expect(() => getCampaign(account, 'tf_0')).toThrow(unknown);
  expect(() => updateCampaign(account, 'tf_0', undefined, {})).toThrow(unknown);
  expect(() => submitCampaign(account, 'tf_0')).toThrow(unknown);
});

test('all that a submission needs is named when it is missing', () => {
  const account = openAccount();
  const { id } = createCampaign(account, undefined, { optIn: { url: 'https://x.example' } });
  const missing = [
    'brand',
    'useCase.value',
    'useCase.summary',
    'productionMessageContent',
    'optIn.method',
    'optIn.workflowDescription',
    'monthlyVolume',
  ];
  const { kind, message, fields } = refusalOf(() => submitCampaign(account, id));
  expect([kind, message]).toEqual([
    'invalid',
    `The campaign ${id} is incomplete. Missing: ${missing.join(', ')}.`,
  ]);
  expect(Object.keys(fields ?? {})).toEqual(missing);
});

test.each(['INCOMPLETE', 'PENDING', 'UNVERIFIED', 'FAILED'] as const)(
  'a campaign cannot be submitted while its brand is %s',
  async (status) => {
    const account = openAccount();
    const brandId = await reviewedBrand(account);
    account.brands.update(brandId, { status });
    const { id } = createCampaign(account, brandId, completeContent);
    expect(() => submitCampaign(account, id)).toThrow(
      new DomainError(
        'invalid',
        `The brand ${brandId} is ${status}. A campaign can be submitted once its brand is VERIFIED.`,
      ),
    );
    expect(getCampaign(account, id).status).toBe('INCOMPLETE');
  },
);

test('a vetted brand is good enough', async () => {
  const account = openAccount();
  const brandId = await reviewedBrand(account);
  account.brands.update(brandId, { status: 'VETTED' });
  const { id } = createCampaign(account, brandId, completeContent);
  expect(submitCampaign(account, id).status).toBe('IN REVIEW');
});

test('a submission is decided within ten minutes', async () => {
  const account = openAccount();
  const { id } = createCampaign(account, await reviewedBrand(account), completeContent);
  expect(submitCampaign(account, id)).toMatchObject({ status: 'IN REVIEW', submissions: 1 });
  await account.world.advance('59s');
  expect(getCampaign(account, id).status).toBe('IN REVIEW');
  await account.world.advance('9m1s');
  expect(getCampaign(account, id)).toMatchObject({ status: 'VERIFIED', error: null });
});

test('a decision about an earlier submission is not taken for a later one', async () => {
  const account = openAccount();
  const { id } = createCampaign(account, await reviewedBrand(account), completeContent);
  submitCampaign(account, id);
  const firstDecision = account.world.nextAt as number;
  await account.world.advance({ to: firstDecision - 1 });
  account.campaigns.update(id, { status: 'FAILED' });
  submitCampaign(account, id);
  await account.world.advance({ to: firstDecision });
  expect(getCampaign(account, id).status).toBe('IN REVIEW');
});

test('a weak text may be submitted and is refused by the reviewer, with the reason', async () => {
  const account = openAccount();
  const brandId = await reviewedBrand(account);
  const useCase = { ...completeContent.useCase, summary: 'Texts' };
  const { id } = createCampaign(account, brandId, { ...completeContent, useCase });
  submitCampaign(account, id);
  await account.world.advance('10m');
  expect(getCampaign(account, id)).toMatchObject({
    status: 'FAILED',
    error: expect.stringMatching(/^campaign\.useCase\.summary: .*\[use-case-summary-too-thin\]$/),
    closed: false,
  });
});

test('a refused campaign can be corrected and submitted again', async () => {
  const reviewer = new ScriptedReviewer();
  reviewer.campaign = 'correct';
  const account = openAccount({ reviewer });
  const id = await reviewedCampaign(account);
  expect(getCampaign(account, id).rejectedAt).not.toBeNull();
  expect(updateCampaign(account, id, undefined, { name: 'Better' }).status).toBe('FAILED');
  reviewer.campaign = 'approve';
  expect(submitCampaign(account, id)).toMatchObject({ error: null, submissions: 2 });
  await account.world.advance('10m');
  expect(getCampaign(account, id)).toMatchObject({ status: 'VERIFIED', rejectedAt: null });
});

test('a correction is reviewed first within seven days of the refusal, and in its turn after', async () => {
  const waits = await Promise.all(
    ['6d', '8d'].map(async (later) => {
      const reviewer = new ScriptedReviewer();
      reviewer.campaign = 'correct';
      const account = openAccount({ reviewer });
      const id = await reviewedCampaign(account);
      await account.world.advance(later);
      submitCampaign(account, id);
      return (account.world.nextAt as number) - account.world.now();
    }),
  );
  const [first, second] = waits as [number, number];
  // The same submission of the same world: chance gives both the same time.
  expect(first * 2).toBeCloseTo(second, -1);
});

test('a refusal that cannot be corrected closes the campaign for good', async () => {
  const reviewer = new ScriptedReviewer();
  reviewer.campaign = 'refuse';
  const account = openAccount({ reviewer });
  const id = await reviewedCampaign(account);
  const closed = new DomainError(
    'invalid',
    `The campaign ${id} was refused for a reason that cannot be corrected. Create a new campaign for another programme.`,
  );
  expect(getCampaign(account, id)).toMatchObject({ status: 'FAILED', closed: true });
  expect(() => submitCampaign(account, id)).toThrow(closed);
  expect(() => updateCampaign(account, id, undefined, { name: 'x' })).toThrow(closed);
});

test('warnings refuse nothing and close nothing', async () => {
  const reviewer = new ScriptedReviewer();
  reviewer.reviewCampaign = () => ({
    approved: true,
    objections: [
      {
        reason: 'links-missing',
        field: 'campaign.links',
        message: 'No links.',
        fix: 'Add them.',
        resubmittable: false,
        severity: 'warning',
      },
    ],
  });
  const account = openAccount({ reviewer });
  const id = await reviewedCampaign(account);
  expect(getCampaign(account, id)).toMatchObject({
    status: 'VERIFIED',
    error: null,
    closed: false,
  });
});

test('a campaign under review cannot be edited', async () => {
  const account = openAccount();
  const { id } = createCampaign(account, await reviewedBrand(account), completeContent);
  submitCampaign(account, id);
  expect(() => updateCampaign(account, id, undefined, { name: 'x' })).toThrow(
    new DomainError(
      'invalid',
      `The campaign ${id} is IN REVIEW and cannot be edited. Wait for the decision.`,
    ),
  );
});

test('an edit of a verified campaign opens its review again', async () => {
  const account = openAccount();
  const id = await reviewedCampaign(account);
  const edited = updateCampaign(account, id, undefined, {
    productionMessageContent: 'Harbor Lane: we open at nine today.',
  });
  expect(edited).toMatchObject({ status: 'IN REVIEW', submissions: 2 });
  await account.world.advance('10m');
  expect(getCampaign(account, id).status).toBe('VERIFIED');
});

test('another brand is an edit too', async () => {
  const account = openAccount();
  const id = await reviewedCampaign(account);
  const other = await reviewedBrand(account);
  expect(updateCampaign(account, id, other, {})).toMatchObject({
    status: 'IN REVIEW',
    brandId: other,
  });
});

test.each<[string, CampaignContent]>([
  ['another label', { name: 'Visits' }],
  ['nothing', {}],
  [
    'the same text',
    { productionMessageContent: completeContent.productionMessageContent as string },
  ],
  ['the same in part', { optIn: { method: 'DIGITAL' } }],
])('%s is no edit that a reviewer has to see', async (_, patch) => {
  const account = openAccount();
  const id = await reviewedCampaign(account);
  expect(updateCampaign(account, id, undefined, patch).status).toBe('VERIFIED');
});

test('a first label is no edit that a reviewer has to see', async () => {
  const account = openAccount();
  const { name: _, ...unnamed } = completeContent;
  const { id } = createCampaign(account, await reviewedBrand(account), unnamed);
  submitCampaign(account, id);
  await account.world.advance('10m');
  expect(updateCampaign(account, id, undefined, { name: 'Visits' })).toMatchObject({
    status: 'VERIFIED',
    content: { name: 'Visits' },
  });
});

test.each(['correct', 'refuse'] as const)(
  'while a number is sent back (%s) an edit answers that and leaves the campaign verified',
  async (verdict) => {
    const reviewer = new ScriptedReviewer();
    const account = openAccount({ reviewer });
    const { number, campaignId } = await attachedNumber(account);
    reviewer.number = verdict;
    await account.world.advance('3bd');
    expect(account.attachments.get(number)?.errors).not.toEqual([]);
    const edited = updateCampaign(account, campaignId, undefined, { additionalInformation: 'New' });
    expect(edited.status).toBe('VERIFIED');
  },
);

test('a number under review does not keep an edit from opening the review of the campaign', async () => {
  const account = openAccount();
  const { campaignId } = await attachedNumber(account);
  const edited = updateCampaign(account, campaignId, undefined, { additionalInformation: 'New' });
  expect(edited.status).toBe('IN REVIEW');
  expect(attachNumbers(account, ['+18885550100'], campaignId).failed).toHaveLength(1);
});

test('a brand that is edited while its campaign is under review is judged as it is then', async () => {
  const account = openAccount();
  const brandId = await reviewedBrand(account);
  const { id } = createCampaign(account, brandId, completeContent);
  submitCampaign(account, id);
  updateBrand(account, brandId, { ein: 'none' });
  await account.world.advance('10m');
  expect(getCampaign(account, id).error).toContain('brand.ein');
});

test('lists are newest first and can be narrowed', async () => {
  const account = openAccount();
  const brandId = await reviewedBrand(account);
  const first = createCampaign(account, brandId, { name: 'Visits' });
  const second = createCampaign(account, undefined, { name: 'visit codes' });
  const third = createCampaign(account, brandId, {});
  submitCampaignAnyway(first.id);
  const list = (filter: object) =>
    listCampaigns(account, { pageIndex: 0, pageSize: 10, ...filter }).records.map(({ id }) => id);
  expect(list({})).toEqual([third.id, second.id, first.id]);
  expect(list({ name: 'VISIT' })).toEqual([second.id, first.id]);
  expect(list({ brandId })).toEqual([third.id, first.id]);
  expect(list({ brandId, status: 'VERIFIED' })).toEqual([first.id]);
  expect(list({ brandId: 'b_0' })).toEqual([]);

  function submitCampaignAnyway(id: string): void {
    account.campaigns.update(id, { status: 'VERIFIED' });
  }
});
