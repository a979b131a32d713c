import { expect } from 'vitest';
import { brandDetails, campaignRequest } from '../support/submission.js';
import type { Rig } from '../support/transports.js';
import { boughtNumbers } from './verified.js';

/** From nothing to a delivered text: review, attachment, blocking and delivery. */
export async function lifecycle(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;

  const brand = await tollgate.brands.upsert(brandDetails);
  expect(brand.status).toBe('INCOMPLETE');
  expect(await tollgate.brands.submit(brand.id)).toEqual({ success: true });
  expect((await tollgate.status.brand(brand.id)).status).toBe('PENDING');
  await emulator.clock.advance('10m');
  expect((await tollgate.status.brand(brand.id)).status).toBe('VERIFIED');

  const draft = await tollgate.campaigns.tollFree.upsert(campaignRequest(brand.id));
  const { campaignId } = draft;
  expect(draft.status).toBe('INCOMPLETE');
  expect(await tollgate.campaigns.tollFree.validate({ campaignId })).toEqual({
    is_valid: true,
    errors: [],
  });
  await tollgate.campaigns.tollFree.submit(campaignId);
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('IN REVIEW');

  const [number = ''] = await boughtNumbers(rig, 1);
  const early = await send(rig, number);
  expect(early.status).toBe('DELIVERY_FAILED');
  expect(early.error).toContain('64');

  await emulator.clock.advance('10m');
  expect((await tollgate.campaigns.tollFree.get(campaignId)).status).toBe('VERIFIED');
  const attached = await tollgate.phoneNumbers.campaign.attach({
    phones: [number, '+18335550100'],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  expect(attached.phoneNumbers).toHaveLength(1);
  expect(attached.failed.map((failed) => failed.number)).toEqual(['+18335550100']);

  const seen: string[] = [];
  for (let step = 0; step < 16; step++) {
    const { updates } = await tollgate.status.tollFree(campaignId);
    if (seen.at(-1) !== updates.status) seen.push(updates.status);
    await emulator.clock.advance('0.2bd');
  }
  expect(seen).toEqual(['IN_PROGRESS', 'WAITING_FOR_PROVIDER', 'WAITING_FOR_TELECO', 'VERIFIED']);
  expect((await tollgate.status.phoneNumber(number)).status).toBe('ACTIVE');

  const delivered = await send(rig, number);
  expect(delivered.status).toBe('DELIVERED');
  expect(delivered.error).toBeNull();
  expect(delivered.deliveredAt).not.toBeNull();
}

async function send({ tollgate, emulator }: Rig, from: string) {
  const { messageId, status } = await tollgate.messages.sms.send({
    from,
    to: '+12025550123',
    text: 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.',
  });
  expect(status).toBe('queued');
  await emulator.clock.advance('1m');
  return tollgate.messages.get(messageId);
}
