import { brandDetails, campaignRequest } from '../support/submission.js';
import type { Rig } from '../support/transports.js';

/** A brand that has passed review. */
export async function verifiedBrand({ tollgate, emulator }: Rig): Promise<string> {
  const brand = await tollgate.brands.upsert(brandDetails);
  await tollgate.brands.submit(brand.id);
  await emulator.clock.advance('10m');
  return brand.id;
}

/** A campaign that has passed review. */
export async function verifiedCampaign(rig: Rig): Promise<string> {
  const { tollgate, emulator } = rig;
  const brand = await verifiedBrand(rig);
  const { campaignId } = await tollgate.campaigns.tollFree.upsert(campaignRequest(brand));
  await tollgate.campaigns.tollFree.submit(campaignId);
  await emulator.clock.advance('10m');
  return campaignId;
}

/** Toll-free numbers, just bought. */
export async function boughtNumbers({ tollgate }: Rig, count: number): Promise<string[]> {
  const offers = await tollgate.phoneNumbers.search({
    type: ['TOLL_FREE'],
    options: { limit: count },
  });
  const numbers = offers.map(({ number }) => number);
  await tollgate.phoneNumbers.buy({ numbers });
  return numbers;
}

/** A number that may send. */
export async function verifiedNumber(rig: Rig): Promise<string> {
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  const [number = ''] = await boughtNumbers(rig, 1);
  await tollgate.phoneNumbers.campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  await emulator.clock.advance('3bd');
  return number;
}
