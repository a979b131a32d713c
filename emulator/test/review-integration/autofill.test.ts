import { expect, test } from 'vitest';
import spec from '../../src/generated/spec.json' with { type: 'json' };
import { brandDetails } from '../support/submission.js';
import { openOffice } from './office.js';

const useCases = spec.components.schemas.TollFreeUseCase.enum;

/** What no proposal can make up: only the business has it. */
const evidence: Readonly<Record<string, object>> = {
  POLITICAL: { cvToken: 'cv|1.0|mno|tfree|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37' },
};

const brands = {
  company: brandDetails,
  charity: {
    ...brandDetails,
    name: 'Casco Bay Food Pantry',
    dba: null,
    description: 'A 501(c)(3) charity that runs a food pantry in Portland, Maine.',
    website: 'https://www.cascobaypantry.org/',
    email: 'office@cascobaypantry.org',
    type: 'NON_PROFIT',
    contact: { ...brandDetails.contact, email: 'maria@cascobaypantry.org' },
  },
} as const;

test('there are 43 use cases', () => {
  expect(useCases).toHaveLength(43);
});

test.each(['docs', 'field', 'strict'] as const)(
  'the proposal for every use case passes the %s reviewer without a word of advice',
  async (profile) => {
    const { tollgate } = openOffice({ review: { profile } });
    const complaints: string[] = [];
    for (const [kind, details] of Object.entries(brands)) {
      const { id: brand } = await tollgate.brands.upsert(details as never);
      for (const value of useCases) {
        // Donations are for those who may ask for them.
        if (value === 'FUNDRAISING' && kind === 'company') continue;
        const draft = { brand, useCase: { value }, ...evidence[value] } as never;
        const { campaignId } = await tollgate.campaigns.tollFree.upsert(draft);
        const proposal = await tollgate.campaigns.tollFree.autofill({ campaignId });
        await tollgate.campaigns.tollFree.upsert(proposal as never);
        const { is_valid, errors } = await tollgate.campaigns.tollFree.validate({ campaignId });
        if (is_valid && errors.length === 0) continue;
        complaints.push(
          ...errors.map((each) => `${kind} ${value} ${each.field}: ${each.description}`),
        );
      }
    }
    expect(complaints).toEqual([]);
  },
);

test('a proposal goes through review as it is', async () => {
  const { brand, submit, state, tollgate } = openOffice();
  const { campaignId } = await tollgate.campaigns.tollFree.upsert({ brand: await brand() });
  const proposal = await tollgate.campaigns.tollFree.autofill({ campaignId });
  await tollgate.campaigns.tollFree.upsert(proposal as never);
  await submit(campaignId);
  expect(await state(campaignId)).toMatchObject({ status: 'VERIFIED', error: '' });
});

test('words of the business stay as they are, even when they do not pass', async () => {
  const { brand, tollgate } = openOffice();
  const productionMessageContent = 'Visit https://bit.ly/abc now!';
  const { campaignId } = await tollgate.campaigns.tollFree.upsert({
    brand: await brand(),
    productionMessageContent,
  });
  const proposal = await tollgate.campaigns.tollFree.autofill({ campaignId });
  expect(proposal.productionMessageContent).toBe(productionMessageContent);
  await tollgate.campaigns.tollFree.upsert(proposal as never);
  const { errors } = await tollgate.campaigns.tollFree.validate({ campaignId });
  expect(errors.map(({ field }) => field)).toContain('productionMessageContent');
});
