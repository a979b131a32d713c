// The script of a web page that takes a submission from nothing to a delivered text by the SDK, against
// an emulator in the page itself or one that is reached over HTTP.
import { createEmulator, onUnhandled } from '@tollgate/emulator/browser';
import { createTollgate, type Tollgate } from '@tollgate/sdk';
import { setupWorker } from 'msw/browser';
import { brandDetails, campaignRequest } from '../support/submission.js';

/** Moves the clock of the emulator, wherever it is. */
type Advance = (by: string) => Promise<unknown>;

declare global {
  interface Window {
    /** Put into the page by the test, which has the emulator. */
    advance: Advance;
    /** Run by the test. */
    inWorker(): Promise<string[]>;
    overHttp(baseUrl: string, apiKey: string): Promise<string[]>;
  }
}

window.inWorker = async () => {
  const emulator = createEmulator({ seed: 42 });
  const worker = setupWorker(...emulator.handlers());
  await worker.start({ ...onUnhandled('bypass'), quiet: true });
  // The client is the one of production: it knows nothing of the emulator.
  const tollgate = createTollgate({ apiKey: emulator.apiKey });
  return lifecycle(tollgate, (by) => emulator.clock.advance(by as '10m'));
};

window.overHttp = (baseUrl, apiKey) =>
  lifecycle(createTollgate({ baseUrl, apiKey }), window.advance);

/** Each state that something has come to. */
async function lifecycle(tollgate: Tollgate, advance: Advance): Promise<string[]> {
  const { campaigns, phoneNumbers, messages, status } = tollgate;
  const brand = await tollgate.brands.upsert(brandDetails);
  await tollgate.brands.submit(brand.id);
  await advance('10m');
  const { campaignId } = await campaigns.tollFree.upsert(campaignRequest(brand.id));
  await campaigns.tollFree.submit(campaignId);
  await advance('10m');
  const [offer] = await phoneNumbers.search({ type: ['TOLL_FREE'] });
  const from = offer?.number ?? '';
  await phoneNumbers.buy({ numbers: [from] });
  await phoneNumbers.campaign.attach({ phones: [from], campaignId, campaignType: 'TOLL_FREE' });
  await advance('3bd');
  const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
  const sent = await messages.sms.send({ from, to: '+12025550123', text });
  await advance('1m');
  const message = 'messageId' in sent ? await messages.get(sent.messageId) : undefined;
  return [
    (await status.brand(brand.id)).status,
    (await campaigns.tollFree.get(campaignId)).status,
    (await status.phoneNumber(from)).status,
    message?.status ?? 'no message',
  ];
}
