import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import type { Account } from './account.js';
import { audienceCollection, audienceMemberCollection } from './audiences/audiences.js';
import { contactCollection } from './audiences/contacts.js';
import { brandCollection, brandTasks } from './brands/brands.js';
import { campaignCollection, campaignTasks } from './campaigns/campaigns.js';
import { staleStatusCollection } from './campaigns/stale-status.js';
import { subscriptionCollection, webhookCollection } from './events/webhook-registry.js';
import { conversationCollection } from './messages/conversations.js';
import { deliveryTasks } from './messages/delivery.js';
import { inboundTasks } from './messages/inbound.js';
import { messageCollection } from './messages/messages.js';
import {
  networkBlockCollection,
  networkTextCollection,
  optOutCollection,
} from './messages/opt-outs.js';
import { attachmentCollection } from './numbers/attachments.js';
import { createInventory, type Inventory } from './numbers/inventory/inventory.js';
import { numberReviewTasks } from './numbers/number-review.js';
import { addSandboxNumber, numberCollection } from './numbers/numbers.js';
import { setUpTasks } from './numbers/set-up.js';
import { addTemporaryNumber, temporaryNumberTasks } from './numbers/temporary-number.js';
import { blastCollection } from './plans/blasts.js';
import { scheduleCollection, scheduleTasks } from './plans/schedules.js';
import { ReadLog } from './reads/read-log.js';
import { carrierReviewer } from './reviews/carrier-reviewer.js';
import { decisionCollection } from './reviews/decisions.js';
import type { AccountSettings } from './settings.js';
import { awaitedReadsCollection } from './transitions/steps.js';

/** What holds unless the user says otherwise. */
export const defaultSettings: Omit<AccountSettings, 'reviewer'> = {
  timing: 'pinnacle',
  review: {},
  provider: 'sinch',
  unverifiedSends: 'async',
  credits: 1000,
  fees: { brandSubmission: 4, brandVetting: 40 },
  maxNumbers: Number.POSITIVE_INFINITY,
  magicNumbers: true,
  sandboxRecipients: [],
  temporaryNumber: false,
  quietHours: false,
  media: {},
  privateMedia: false,
  unstopClearsList: true,
  staleReads: false,
  throughput: { segmentsPerSecond: 3, queueHours: 4 },
};

type TaskRunner = (account: Account, data: JsonObject) => void;

/** Everything that can be planned on an account's clock. */
const tasks: Readonly<Record<string, TaskRunner>> = {
  ...brandTasks,
  ...campaignTasks,
  ...numberReviewTasks,
  ...setUpTasks,
  ...temporaryNumberTasks,
  ...deliveryTasks,
  ...inboundTasks,
  ...scheduleTasks,
};

/** Opens an account in a world: its collections, its scheduled work and its first numbers. */
export function createAccount(world: World, settings: Partial<AccountSettings> = {}): Account {
  let inventory = stockOf(world.seed);
  const account: Account = {
    world,
    settings: completed(settings),
    get inventory() {
      // A world that takes over the state of another one takes over its seed.
      if (inventory.seed !== world.seed) inventory = stockOf(world.seed);
      return inventory.numbers;
    },
    reads: new ReadLog(),
    brands: world.collection('brands', brandCollection),
    campaigns: world.collection('campaigns', campaignCollection),
    numbers: world.collection('numbers', numberCollection),
    staleStatuses: world.collection('staleStatuses', staleStatusCollection),
    attachments: world.collection('attachments', attachmentCollection),
    awaitedReads: world.collection('awaitedReads', awaitedReadsCollection),
    decisions: world.collection('decisions', decisionCollection),
    messages: world.collection('messages', messageCollection),
    conversations: world.collection('conversations', conversationCollection),
    schedules: world.collection('schedules', scheduleCollection),
    blasts: world.collection('blasts', blastCollection),
    contacts: world.collection('contacts', contactCollection),
    audiences: world.collection('audiences', audienceCollection),
    audienceMembers: world.collection('audienceMembers', audienceMemberCollection),
    webhooks: world.collection('webhooks', webhookCollection),
    subscriptions: world.collection('subscriptions', subscriptionCollection),
    networkBlocks: world.collection('networkBlocks', networkBlockCollection),
    networkTexts: world.collection('networkTexts', networkTextCollection),
    optOuts: world.collection('optOuts', optOutCollection),
  };
  for (const [name, run] of Object.entries(tasks)) {
    world.handle(name, (data) => run(account, data));
  }
  addSandboxNumber(account);
  if (account.settings.temporaryNumber) addTemporaryNumber(account);
  return account;
}

function stockOf(seed: string): { readonly seed: string; readonly numbers: Inventory } {
  return { seed, numbers: createInventory(seed) };
}

function completed(given: Partial<AccountSettings>): AccountSettings {
  const settings = { ...defaultSettings, ...given };
  const { provider, review } = settings;
  return { ...settings, reviewer: given.reviewer ?? carrierReviewer({ provider, ...review }) };
}
