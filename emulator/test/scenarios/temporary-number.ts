import { expect } from 'vitest';
import type { Rig } from '../support/transports.js';
import { boughtNumbers, verifiedCampaign } from './verified.js';

/** The temporary number leaves in the same moment in which the dedicated one may send. */
export async function temporaryNumber(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const before = await tollgate.phoneNumbers.temporary();
  expect(before).toMatchObject({ status: 'ACTIVE', dedicated: null });
  expect(before.linkDomains).toHaveLength(1);

  const campaignId = await verifiedCampaign(rig);
  const [number = ''] = await boughtNumbers(rig, 1);
  await tollgate.phoneNumbers.campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  const pending = await tollgate.phoneNumbers.temporary();
  expect(pending.dedicated).toEqual({ number, status: 'PENDING' });

  const sent = await tollgate.messages.sms.send({
    from: before.number,
    to: '+12025550123',
    text: 'Harbor Lane Dental: this is a test. Reply STOP to opt out.',
  });
  await emulator.clock.advance('1m');
  expect((await tollgate.messages.get(sent.messageId)).status).toBe('DELIVERED');

  await emulator.clock.advance('3bd');
  const after = await tollgate.phoneNumbers.temporary();
  expect(after).toMatchObject({ status: 'DISCONNECTED', dedicated: { number, status: 'ACTIVE' } });
  expect(after.linkDomains).toHaveLength(3);
}
