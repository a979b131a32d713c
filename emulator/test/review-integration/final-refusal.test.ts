import { expect, test } from 'vitest';
import { campaignContent } from '../support/submission.js';
import { openOffice } from './office.js';

const casino = {
  productionMessageContent:
    'Harbor Lane Dental: bet $20 at our online casino tonight and get 50 free spins! Reply STOP to opt out.',
};

test('a reason that cannot be corrected ends the case, and a new campaign is the way on', async () => {
  const { brand, draft, submit, state, tollgate } = openOffice();
  const brandId = await brand();
  const campaignId = await draft(brandId, casino);
  await submit(campaignId);
  const { status, error } = await state(campaignId);
  expect(status).toBe('FAILED');
  expect(error).toContain('[gambling]');

  const { productionMessageContent } = campaignContent;
  for (const refused of [
    tollgate.campaigns.tollFree.upsert({ campaignId, productionMessageContent }),
    tollgate.campaigns.tollFree.submit(campaignId),
  ]) {
    await expect(refused).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('Create a new campaign'),
    });
  }
  expect(await state(campaignId)).toMatchObject({ status: 'FAILED', error });

  const another = await draft(brandId);
  await submit(another);
  expect((await state(another)).status).toBe('VERIFIED');
});

test('one final reason is named first and ends a case with others that could be corrected', async () => {
  const { brand, draft, submit, state, emulator } = openOffice();
  const campaignId = await draft(await brand(), {
    ...casino,
    links: { ...campaignContent.links, termsOfService: 'none' },
  });
  await submit(campaignId);
  const { error } = await state(campaignId);
  const lines = error.split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]).toContain('[gambling]');
  const explanation = emulator.explain(campaignId);
  const [decision] = explanation.kind === 'review' ? explanation.decisions : [];
  const rejecting = decision?.objections.filter(({ severity }) => severity === 'reject') ?? [];
  expect(rejecting.map(({ resubmittable }) => resubmittable)).toContain(true);
  await expect(submit(campaignId)).rejects.toMatchObject({ status: 400 });
});

test('a closed campaign stays readable, listed and without numbers', async () => {
  const { brand, draft, submit, numbers, tollgate } = openOffice();
  const campaignId = await draft(await brand(), casino);
  await submit(campaignId);
  const [phone = ''] = await numbers(1);
  const { failed } = await tollgate.phoneNumbers.campaign.attach({
    phones: [phone],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  expect(failed[0]?.error).toContain('FAILED');
  const { data } = await tollgate.campaigns.tollFree.list({ status: 'FAILED' });
  expect(data.map((row) => row.campaignId)).toEqual([campaignId]);
});
