import { expect, test } from 'vitest';
import { type Office, openOffice } from './office.js';

/** A political programme without the token of Campaign Verify, otherwise as proposed. */
async function politicalCampaign({ tollgate }: Office, brand: string): Promise<string> {
  const { campaignId } = await tollgate.campaigns.tollFree.upsert({
    brand,
    useCase: { value: 'POLITICAL' },
  });
  await tollgate.campaigns.tollFree.upsert(
    await tollgate.campaigns.tollFree.autofill({ campaignId }),
  );
  return campaignId;
}

test('a rule that a provider introduces is in force once the clock has passed its day', async () => {
  // Telnyx asks for the token since 17 February 2026.
  const clock = { now: '2026-02-16T15:00:00Z' };
  const office = openOffice({ review: { provider: 'telnyx' }, clock });
  const brand = await office.brand();
  const early = await politicalCampaign(office, brand);
  await office.submit(early);
  expect((await office.state(early)).status).toBe('VERIFIED');

  await office.emulator.clock.advance('1d');
  const late = await politicalCampaign(office, brand);
  await office.submit(late);
  expect(await office.state(late)).toMatchObject({
    status: 'FAILED',
    error: expect.stringContaining('[political-missing-campaign-verify]'),
  });
  // What was approved before stays approved.
  expect((await office.state(early)).status).toBe('VERIFIED');
});

test('a provider that always had the rule needs no date', async () => {
  const office = openOffice({ clock: { now: '2024-03-04T15:00:00Z' } });
  const campaignId = await politicalCampaign(office, await office.brand());
  await office.submit(campaignId);
  expect((await office.state(campaignId)).error).toContain('[political-missing-campaign-verify]');
});

test('explain says which rules were not in force yet', async () => {
  const office = openOffice({ review: { provider: 'telnyx' } });
  const campaignId = await politicalCampaign(office, await office.brand());
  await office.submit(campaignId);
  const explanation = office.emulator.explain(campaignId);
  const [decision] = explanation.kind === 'review' ? explanation.decisions : [];
  expect(decision?.trace).toContainEqual({
    reason: 'political-missing-campaign-verify',
    outcome: 'skipped',
    note: 'not in force on 2026-01-05',
  });
});
