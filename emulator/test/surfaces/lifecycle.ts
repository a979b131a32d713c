import { createTollgate } from '@tollgate/sdk';
import { brandDetails, campaignRequest } from '../support/submission.js';
import type { Surface } from './surface.js';

const HANDSET = '+12025550123';
const TEXT = 'Harbor Lane Dental: your visit is tomorrow at 10. Reply STOP to opt out.';

/**
 * A submission's life under the control of one surface: refused, decided by hand, its numbers lost
 * and won, texts forced and answered, faults, snapshots, a scenario. Every verb is used.
 *
 * @returns what was seen on the way
 */
export async function lifecycle(
  surface: Surface,
  connection: { readonly apiKey: string; readonly baseUrl: string },
  sandboxNumber: string,
): Promise<unknown[]> {
  const tollgate = createTollgate(connection);
  const seen: unknown[] = [];
  const see = async (value: Promise<unknown>): Promise<void> => {
    seen.push(JSON.parse(JSON.stringify(await value)));
  };
  await surface.saveSnapshot('empty');

  await surface.setTransition('brand.review', { progression: 'immediate' });
  const brand = await tollgate.brands.upsert({ ...brandDetails });
  await tollgate.brands.submit(brand.id);
  await see(tollgate.status.brand(brand.id));

  await surface.decideNextReject('tollFreeCampaign.review', 'opt-in-mandatory');
  const { campaignId } = await tollgate.campaigns.tollFree.upsert(campaignRequest(brand.id));
  await tollgate.campaigns.tollFree.submit(campaignId);
  await see(surface.timeline());
  await surface.advanceUntil(campaignId, 'FAILED');
  await see(tollgate.status.tollFree(campaignId));
  await see(surface.explain(campaignId).then(whatWasDecided));

  await surface.setTransition('tollFreeCampaign.review', { progression: 'manual' });
  await tollgate.campaigns.tollFree.submit(campaignId);
  await see(surface.rejectCampaign(campaignId, 'pre-selected-checkbox'));
  await see(surface.refusal(campaignId));
  await tollgate.campaigns.tollFree.submit(campaignId);
  await see(surface.approveCampaign(campaignId));
  await surface.clearTransitions();

  const offers = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
  const phones = offers.slice(0, 2).map(({ number }) => number);
  const [first, second] = phones as [string, string];
  await tollgate.phoneNumbers.buy({ numbers: phones });
  await surface.advance('1h');
  await tollgate.phoneNumbers.campaign.attach({
    phones,
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  await see(surface.failAttach(second, 'number-shared-across-businesses'));
  await see(surface.verifyNumber(first));

  await surface.addFault('POST /messages/send/sms', 503, 1);
  const send = (from: string) => tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
  await see(send(first).catch((error: Error) => error.name));
  await surface.setReply(HANDSET, 'Thanks!');
  const sent = (await send(first)) as { messageId: string };
  await surface.advance('10m');
  await see(surface.search('thanks'));
  const forced = (await send(first)) as { messageId: string };
  await see(surface.messageStatus(forced.messageId, 'FAILED'));
  await see(surface.explain(forced.messageId));
  await see(surface.inbound('+12025550124', first, 'Where do I park?'));
  await see(tollgate.messages.get(sent.messageId));

  await surface.allowInSandbox(HANDSET);
  await see(send(sandboxNumber));
  await surface.setCredits(0);
  await see(send(first).catch((error: Error) => error.name));
  await surface.setCredits(50);
  await surface.clearFaults();
  await surface.runUntilIdle();
  await see(surface.countInJournal('request'));

  await surface.saveSnapshot('approved');
  await surface.runScenario('slow-carriers');
  await surface.reset();
  await see(surface.timeline());
  await surface.loadSnapshot('approved');
  await surface.seed({ contacts: [{ phoneNumber: '+12025550125' }] });
  await see(tollgate.contacts.get({ phoneNumber: '+12025550125' }));
  return seen;
}

/** Reviews tell their time in code as a `Date` does and over HTTP as text; the rest is the same. */
function whatWasDecided(explanation: unknown): unknown {
  const { decisions } = explanation as Reviewed;
  return decisions.map(({ id, approved, by, objections }) => ({
    id,
    approved,
    by,
    reasons: objections.map(({ reason, field, fix }) => ({ reason, field, fix })),
  }));
}

interface Reviewed {
  readonly decisions: readonly {
    readonly id: string;
    readonly approved: boolean;
    readonly by: string;
    readonly objections: readonly Record<'reason' | 'field' | 'fix', string>[];
  }[];
}
