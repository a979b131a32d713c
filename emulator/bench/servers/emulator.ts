import { verifiedAccount } from '../verified-account.js';
import { tellParent } from './child.js';

/** What the parent has to know of the served account. */
export interface EmulatorReady {
  readonly port: number;
  readonly url: string;
  readonly apiKey: string;
  readonly campaignId: string;
  readonly number: string;
}

const { emulator, campaignId, number } = await verifiedAccount();
const { port, url } = await emulator.listen();
tellParent({ port, url, apiKey: emulator.apiKey, campaignId, number } satisfies EmulatorReady);
