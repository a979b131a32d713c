import { expect, test } from 'vitest';
import type { BrandPatch } from '../../../src/domain/brands/brand-details.js';
import { createBrand } from '../../../src/domain/brands/brands.js';
import { createCampaign } from '../../../src/domain/campaigns/campaigns.js';
import type { Brand } from '../../../src/domain/records/brand.js';
import type { Campaign, CampaignContent } from '../../../src/domain/records/campaign.js';
import type { OwnedNumber } from '../../../src/domain/records/number.js';
import { completenessReviewer } from '../../../src/domain/reviews/completeness-reviewer.js';
import { denialTexts, isFinal } from '../../../src/domain/reviews/reviewer.js';
import { completeBrand, completeContent, openAccount } from '../../support/account.js';
import { objection } from '../../support/scripted-reviewer.js';

const account = openAccount();
const at = account.world.now();

const brandWith = (patch: BrandPatch): Brand =>
  createBrand(account, { ...completeBrand, ...patch });
const campaignWith = (patch: CampaignContent): Campaign =>
  createCampaign(account, undefined, { ...completeContent, ...patch });
const reviewOfBrand = (patch: BrandPatch) =>
  completenessReviewer.reviewBrand({ brand: brandWith(patch), at });
const reviewOfCampaign = (patch: CampaignContent, brand = brandWith({})) =>
  completenessReviewer.reviewCampaign({ brand, campaign: campaignWith(patch), at });

test('what is complete and well formed is approved', () => {
  expect(reviewOfBrand({})).toEqual({ approved: true, objections: [] });
  expect(reviewOfCampaign({})).toEqual({ approved: true, objections: [] });
});

test.each<[string, BrandPatch, string]>([
  ['a tax id of another form', { ein: '841234567' }, 'brand.ein registration-number-invalid'],
  ['a mailbox without a host', { email: 'office@' }, 'brand.email email-invalid'],
  [
    'a contact without a mailbox',
    { contact: { ...completeBrand.contact, email: 'maria' } },
    'brand.contact.email email-invalid',
  ],
  [
    'a host in place of a web address',
    { website: 'www.harbor.example' },
    'brand.website website-url-invalid',
  ],
  [
    'a script in place of a web address',
    { website: 'javascript:alert(1)' },
    'brand.website website-url-invalid',
  ],
  [
    'a number without its country',
    { contact: { ...completeBrand.contact, phone: '2075550142' } },
    'brand.contact.phone business-info-unverifiable',
  ],
])('%s is refused', (_, patch, expected) => {
  const { approved, objections } = reviewOfBrand(patch);
  expect(approved).toBe(false);
  expect(objections.map(({ field, reason }) => `${field} ${reason}`)).toEqual([expected]);
});

test.each(['name', 'ein', 'email', 'website', 'address', 'sector', 'type', 'entityType'] as const)(
  'an empty %s is told once, as empty',
  (name) => {
    for (const value of [null, '', '  ']) {
      const { objections } = reviewOfBrand({ [name]: value });
      expect(objections.map(({ field, message }) => [field, message])).toEqual([
        [`brand.${name}`, 'The field is empty.'],
      ]);
    }
  },
);

test.each(['name', 'title', 'email', 'phone'] as const)(
  'an empty %s of the contact is told once',
  (name) => {
    const { objections } = reviewOfBrand({ contact: { ...completeBrand.contact, [name]: '' } });
    expect(objections.map(({ field }) => field)).toEqual([`brand.contact.${name}`]);
  },
);

test.each<[string, CampaignContent, string]>([
  [
    'a thin summary',
    { useCase: { value: 'BILLING', summary: 'Bills' } },
    'campaign.useCase.summary',
  ],
  [
    'a summary of spaces',
    { useCase: { value: 'BILLING', summary: ' '.repeat(40) } },
    'campaign.useCase.summary',
  ],
  ['a thin sample', { productionMessageContent: 'Hi' }, 'campaign.productionMessageContent'],
  [
    'a thin workflow',
    { optIn: { ...completeContent.optIn, workflowDescription: 'Web' } },
    'campaign.optIn.workflowDescription',
  ],
  [
    'a broken opt-in address',
    { optIn: { ...completeContent.optIn, url: 'form' } },
    'campaign.optIn.url',
  ],
  [
    'no privacy policy',
    { links: { termsOfService: 'https://harbor.example/terms' } },
    'campaign.links.privacyPolicy',
  ],
  [
    'no terms',
    { links: { privacyPolicy: 'https://harbor.example/privacy' } },
    'campaign.links.termsOfService',
  ],
])('%s is refused', (_, patch, field) => {
  const { approved, objections } = reviewOfCampaign(patch);
  expect([approved, objections.map((found) => found.field)]).toEqual([false, [field]]);
});

test('a campaign is judged together with its brand, and without one on its own', () => {
  const { objections } = reviewOfCampaign(
    { productionMessageContent: 'Hi' },
    brandWith({ ein: 'x' }),
  );
  expect(objections.map(({ field }) => field)).toEqual([
    'brand.ein',
    'campaign.productionMessageContent',
  ]);
  const alone = completenessReviewer.reviewCampaign({
    brand: undefined,
    campaign: campaignWith({}),
    at,
  });
  expect(alone.approved).toBe(true);
});

test('a number is judged by its campaign', () => {
  const dossier = (patch: CampaignContent) => ({
    brand: brandWith({}),
    campaign: campaignWith(patch),
    number: [...account.numbers][0] as OwnedNumber,
    attachedBrandId: null,
    brandNumbers: [],
    at,
  });
  expect(completenessReviewer.reviewNumber(dossier({})).approved).toBe(true);
  expect(
    completenessReviewer.reviewNumber(dossier({ productionMessageContent: 'Hi' })).approved,
  ).toBe(false);
});

test('every objection can be corrected and says what was found and what would pass', () => {
  const { objections } = reviewOfBrand({ ein: 'x', email: 'y', website: null });
  for (const found of objections) {
    expect(found).toMatchObject({ resubmittable: true, severity: 'reject' });
    expect([found.message, found.fix].every((text) => text.endsWith('.'))).toBe(true);
  }
  expect(objections.find(({ field }) => field === 'brand.ein')?.message).toBe(
    'Expected a US tax id of two and seven digits, found "x".',
  );
});

test('a denial names what refuses, with the words concerned, and leaves warnings out', () => {
  const decision = {
    approved: false,
    objections: [
      objection(true, { quote: { text: 'we text everyone', start: 0, end: 16 } }),
      objection(false, { severity: 'warning' as const }),
    ],
  };
  expect(denialTexts(decision)).toEqual([
    'campaign.optIn.workflowDescription: It says nothing of consent. Found: "we text everyone". Tell how people agree. [opt-in-not-provided]',
  ]);
  expect(denialTexts({ ...decision, named: [] })).toEqual([]);
});

test('long words are shortened, and words that the message has are not repeated', () => {
  const quote = (text: string) => ({ text, start: 0, end: text.length });
  const [text] = denialTexts({
    approved: false,
    objections: [objection(true, { quote: quote('x'.repeat(500)) })],
  });
  expect(text).toContain(`Found: "${'x'.repeat(117)}...".`);
  const [known] = denialTexts({
    approved: false,
    objections: [objection(true, { quote: quote('nothing of') })],
  });
  expect(known).not.toContain('Found:');
});

test('a refusal is final when one of its reasons cannot be corrected', () => {
  const decision = (approved: boolean, ...objections: ReturnType<typeof objection>[]) =>
    isFinal({ approved, objections });
  expect([
    decision(false, objection(true), objection(false)),
    decision(false, objection(true)),
    decision(false, objection(false, { severity: 'warning' })),
    decision(true, objection(false)),
    decision(true),
  ]).toEqual([true, false, false, false, false]);
});
