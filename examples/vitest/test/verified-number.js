import submission from '../../quickstart/submission.json' with { type: 'json' };

/** Takes a brand, a campaign and a number through review, and returns the number. */
export async function verifiedNumber(tollgate, emulator) {
  const brand = await tollgate.brands.upsert(submission.brand);
  await tollgate.brands.submit(brand.id);
  await emulator.clock.advance('10m');

  const { campaignId } = await tollgate.campaigns.tollFree.upsert({
    ...submission.campaign,
    brand: brand.id,
  });
  await tollgate.campaigns.tollFree.submit(campaignId);
  await emulator.clock.advance('10m');

  const number = await boughtNumber(tollgate);
  await tollgate.phoneNumbers.campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  await emulator.clock.advance('3bd');
  return number;
}

/** Buys a toll-free number, which carriers do not let through yet. */
export async function boughtNumber(tollgate) {
  const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
  await tollgate.phoneNumbers.buy({ numbers: [offer.number] });
  return offer.number;
}
