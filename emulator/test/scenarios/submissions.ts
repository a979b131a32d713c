import { expect } from 'vitest';
import { brandDetails, campaignRequest } from '../support/submission.js';
import type { Rig } from '../support/transports.js';
import { verifiedBrand } from './verified.js';

/** Brands: partial saves, advice, vetting, lists. */
export async function brands(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const partial = await tollgate.brands.upsert({ name: 'Pier Nine Books' });
  expect(partial.dba).toBeNull();
  await expect(tollgate.brands.submit(partial.id)).rejects.toMatchObject({ status: 400 });

  const cleared = await tollgate.brands.upsert({ id: partial.id, name: null });
  expect(cleared.name).toBeUndefined();

  const advice = await tollgate.brands.validate({ ...brandDetails, address: 'PO Box 12' });
  expect(advice.isValid).toBe(false);
  expect(advice.errors.map((error) => error.field)).toEqual(['address']);
  expect((await tollgate.brands.validate(brandDetails)).isValid).toBe(true);

  const proposal = await tollgate.brands.autofill({ website: 'https://pier-nine-books.com' });
  expect(proposal.name).toBe('Pier Nine Books');

  const id = await verifiedBrand(rig);
  await tollgate.brands.vet(id);
  await emulator.clock.advance('2bd');
  const vetted = await tollgate.brands.get(id, { hideEIN: true });
  expect(vetted.status).toBe('VETTED');
  expect(vetted.vettingHistory[0]?.vettingScore).toBeGreaterThan(0);
  expect(vetted.ein).not.toBe(brandDetails.ein);

  const edited = await tollgate.brands.upsert({ id, description: 'Dentists in Portland, Maine.' });
  expect(edited.status).toBe('UNVERIFIED');

  const page = await tollgate.brands.list({ name: 'harbor', pageSize: 1 });
  expect(page).toMatchObject({ count: 1, hasMore: false });
  expect((await tollgate.brands.list({ status: 'INCOMPLETE', isArchived: false })).count).toBe(1);
  await expect(tollgate.brands.get('b_unknown')).rejects.toMatchObject({ status: 404 });
}

/** Campaigns: drafts, advice, proposals, lists, edits after approval. */
export async function campaigns(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const brand = await verifiedBrand(rig);
  const empty = await tollgate.campaigns.tollFree.upsert({});
  expect(empty.brand.id).toBe('b_');

  const draft = await tollgate.campaigns.tollFree.upsert({
    brand,
    useCase: { value: 'APPOINTMENTS' },
  });
  const { campaignId } = draft;
  expect(draft.brand.id).toBe(brand);
  const advice = await tollgate.campaigns.tollFree.validate({ campaignId });
  expect(advice.is_valid).toBe(false);

  const proposal = await tollgate.campaigns.tollFree.autofill({ campaignId });
  expect(proposal).toMatchObject({ brand, campaignId });
  const { brand: _brand, campaignId: _id, ...content } = proposal;
  await tollgate.campaigns.tollFree.upsert({ ...content, campaignId });
  expect((await tollgate.campaigns.tollFree.validate({ campaignId })).is_valid).toBe(true);

  await tollgate.campaigns.tollFree.submit(campaignId);
  await expect(tollgate.campaigns.tollFree.submit(campaignId)).rejects.toMatchObject({
    status: 400,
  });
  await emulator.clock.advance('10m');
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('VERIFIED');

  const edited = await tollgate.campaigns.tollFree.upsert({
    campaignId,
    monthlyVolume: '10,000',
  });
  expect(edited.status).toBe('IN REVIEW');

  const other = await tollgate.campaigns.tollFree.upsert(campaignRequest(brand));
  const page = await tollgate.campaigns.tollFree.list({ brandId: brand, name: 'REMINDERS' });
  expect(page.data.map((item) => item.campaignId)).toContain(other.campaignId);
  expect((await tollgate.campaigns.tollFree.list({ status: 'IN REVIEW' })).count).toBe(1);
}

/** Numbers: search, purchase, look-up, names, release, attach and detach. */
export async function numbers(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const offers = await tollgate.phoneNumbers.search({
    type: ['LOCAL'],
    location: { state: 'ME', countryCode: 'US' },
    features: ['SMS'],
  });
  expect(offers[0]?.region.state).toBe('ME');
  const number = offers[0]?.number ?? '';

  const [bought] = await tollgate.phoneNumbers.buy({ numbers: [number] });
  expect(bought).toMatchObject({ number, capabilities: { sms: true } });
  await expect(tollgate.phoneNumbers.buy({ numbers: [number] })).rejects.toMatchObject({
    status: 400,
  });

  const owned = await tollgate.phoneNumbers.list({ pageSize: 1 });
  expect(owned).toMatchObject({ count: 2, hasMore: true });
  expect(
    (await tollgate.phoneNumbers.update(number, { friendlyName: 'Front desk' })).friendlyName,
  ).toBe('Front desk');
  expect(await tollgate.phoneNumbers.get(number)).toMatchObject({
    status: 'PENDING',
    type: 'LOCAL',
  });
  expect(await tollgate.phoneNumbers.release(number)).toEqual({ success: true });
  await expect(tollgate.status.phoneNumber(number)).rejects.toMatchObject({ status: 404 });

  const basic = await tollgate.phoneNumbers.lookUp({ phone: '+12025550123', level: 'basic' });
  expect(basic.isValid).toBe(true);
  const advanced = await tollgate.phoneNumbers.lookUp({
    phone: '+12025550123',
    level: 'advanced',
    options: { risk: true },
  });
  expect(advanced.carrier.name).not.toBe('');

  await expect(
    tollgate.phoneNumbers.campaign.attach({
      phones: [emulator.sandboxNumber],
      campaignId: 'dlc_1',
      campaignType: '10DLC',
    }),
  ).rejects.toMatchObject({ status: 501 });
  const detached = await tollgate.phoneNumbers.campaign.detach({ phones: ['18335550100'] });
  expect(detached.failed[0]?.number).toBe('+18335550100');
}
