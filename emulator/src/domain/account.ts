import type { Collection } from '../world/collection.js';
import type { World } from '../world/world.js';
import type { StaleStatus } from './campaigns/stale-status.js';
import type { Inventory } from './numbers/inventory/inventory.js';
import type { ReadLog } from './reads/read-log.js';
import type { Audience, AudienceMember, Contact } from './records/audience.js';
import type { Brand } from './records/brand.js';
import type { Campaign } from './records/campaign.js';
import type { Decision } from './records/decision.js';
import type { Blast, Conversation, Message, Schedule } from './records/message.js';
import type { Attachment, OwnedNumber } from './records/number.js';
import type { NetworkBlock, NetworkText, OptOut } from './records/opt-out.js';
import type { Webhook, WebhookSubscription } from './records/webhook.js';
import type { AccountSettings } from './settings.js';
import type { AwaitedReads } from './transitions/steps.js';

/** One customer's account with the provider: its records and its settings, in a world of its own. */
export interface Account {
  readonly world: World;
  readonly settings: AccountSettings;
  /** The numbers for sale. */
  readonly inventory: Inventory;
  /** How often things were read. No part of the world's state. */
  readonly reads: ReadLog;
  readonly brands: Collection<Brand>;
  readonly campaigns: Collection<Campaign>;
  readonly numbers: Collection<OwnedNumber>;
  readonly attachments: Collection<Attachment>;
  /** Statuses that reads go on showing until they are refreshed. */
  readonly staleStatuses: Collection<StaleStatus>;
  /** Steps that are made once something has been read often enough. */
  readonly awaitedReads: Collection<AwaitedReads>;
  /** What reviews came to. */
  readonly decisions: Collection<Decision>;
  readonly messages: Collection<Message>;
  readonly conversations: Collection<Conversation>;
  readonly schedules: Collection<Schedule>;
  readonly blasts: Collection<Blast>;
  readonly contacts: Collection<Contact>;
  readonly audiences: Collection<Audience>;
  readonly audienceMembers: Collection<AudienceMember>;
  readonly webhooks: Collection<Webhook>;
  readonly subscriptions: Collection<WebhookSubscription>;
  /** STOP at the network: one toll-free number kept from one handset. */
  readonly networkBlocks: Collection<NetworkBlock>;
  /** What the network itself has texted to handsets. */
  readonly networkTexts: Collection<NetworkText>;
  /** The account's own stop list. */
  readonly optOuts: Collection<OptOut>;
}
