import { createTollgate, type Tollgate } from '@tollgate/sdk';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';
import { brandDetails, campaignRequest } from '../support/submission.js';

type BrandRequest = Parameters<Tollgate['brands']['upsert']>[0];
type CampaignRequest = Parameters<Tollgate['campaigns']['tollFree']['upsert']>[0];

/** A compliance officer's desk: an emulator, a client, and the calls that are made every day. */
export interface Office {
  readonly emulator: Emulator;
  readonly tollgate: Tollgate;
  /** Saves and submits a brand and waits for its review. @returns its id */
  brand(changes?: BrandRequest): Promise<string>;
  /** Saves a campaign that would pass but for the changes. @returns its id */
  draft(brand: string, changes?: CampaignRequest): Promise<string>;
  /** Submits a campaign and waits for its review. */
  submit(campaignId: string): Promise<void>;
  /** Buys toll-free numbers and waits until the network knows them. */
  numbers(count: number): Promise<string[]>;
  attach(campaignId: string, ...phones: string[]): Promise<void>;
  /** Status and error of a campaign. */
  state(campaignId: string): Promise<{ status: string; error: string; number: string }>;
}

/** Opens an office over the plain SDK. */
export function openOffice(options: EmulatorOptions = {}): Office {
  const emulator = createEmulator(options);
  const tollgate = createTollgate(emulator.connection());
  return { emulator, tollgate, ...routine(emulator, tollgate) };
}

/** The calls of every day, through any client of an emulator. */
export function routine(
  emulator: Emulator,
  tollgate: Tollgate,
): Omit<Office, 'emulator' | 'tollgate'> {
  return {
    async brand(changes = {}) {
      const { id } = await tollgate.brands.upsert({ ...brandDetails, ...changes });
      await tollgate.brands.submit(id);
      await emulator.clock.advance('10m');
      return id;
    },
    async draft(brand, changes = {}) {
      const campaign = { ...campaignRequest(brand), ...changes };
      return (await tollgate.campaigns.tollFree.upsert(campaign)).campaignId;
    },
    async submit(campaignId) {
      await tollgate.campaigns.tollFree.submit(campaignId);
      await emulator.clock.advance('10m');
    },
    async numbers(count) {
      const search = { type: ['TOLL_FREE' as const], options: { limit: count } };
      const offers = await tollgate.phoneNumbers.search(search);
      const numbers = offers.map(({ number }) => number);
      await tollgate.phoneNumbers.buy({ numbers });
      await emulator.clock.advance('4h');
      return numbers;
    },
    async attach(campaignId, ...phones) {
      const request = { phones, campaignId, campaignType: 'TOLL_FREE' as const };
      const { failed } = await tollgate.phoneNumbers.campaign.attach(request);
      if (failed.length > 0) throw new Error(failed[0]?.error);
    },
    async state(campaignId) {
      const { status } = await tollgate.campaigns.tollFree.get(campaignId);
      const { error = '', updates } = await tollgate.status.tollFree(campaignId);
      return { status, error, number: updates.status };
    },
  };
}

/** Consent that is given in advance, in a workflow that passes otherwise. */
export function preChecked({ workflowDescription }: { workflowDescription: string }): string {
  return workflowDescription.replace(
    'may tick an optional box that is not checked in advance',
    'see a box that is pre-checked for them',
  );
}
