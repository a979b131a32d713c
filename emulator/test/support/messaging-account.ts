import type { Account } from '../../src/domain/account.js';
import { createAccount } from '../../src/domain/create-account.js';
import { type MessageEvent, subscribe } from '../../src/domain/events/events.js';
import type { CampaignContent } from '../../src/domain/records/campaign.js';
import type { Message } from '../../src/domain/records/message.js';
import type { NumberStatus, OwnedNumber } from '../../src/domain/records/number.js';
import type { AccountSettings } from '../../src/domain/settings.js';
import { World } from '../../src/world/world.js';

/** A verified toll-free number of every account that {@link messagingAccount} makes. */
export const SENDER = '+18885550142';

/** A second one. */
export const OTHER_SENDER = '+18885550143';

/** A handset that behaves as usual. */
export const HANDSET = '+12025550123';

/** Another one. */
export const OTHER_HANDSET = '+12025550124';

/** A text that no filter minds. */
export const TEXT = 'Harbor Lane Dental: your visit is tomorrow at 10. Reply STOP to opt out.';

/** What an account with a verified campaign is told apart by. */
export interface MessagingOptions extends Partial<AccountSettings> {
  readonly seed?: string;
  readonly now?: string;
  readonly content?: CampaignContent;
}

/** An account with a verified brand and campaign and two verified numbers, put there as records. */
export function messagingAccount(options: MessagingOptions = {}): Account {
  const { seed = 'messaging', now, content, ...settings } = options;
  const clock = now === undefined ? {} : { clock: { now } };
  const world = new World({ name: 'test', seed, ...clock });
  const account = createAccount(world, settings);
  const at = world.now();
  account.brands.insert({
    id: 'b_harbor',
    status: 'VERIFIED',
    name: 'Harbor Lane Dental',
    dba: null,
    description: null,
    ein: '12-3456780',
    email: 'office@harborlane.example',
    website: 'https://harborlane.example',
    address: '1 Pier Rd, Portland, ME 04101',
    sector: 'HEALTHCARE',
    type: 'PRIVATE_PROFIT',
    entityType: 'LLC',
    contact: { name: 'Ada Moss', title: 'Owner', email: null, phone: null },
    isArchived: false,
    errors: [],
    submissions: 1,
    vettings: [],
    createdAt: at,
    updatedAt: at,
  });
  account.campaigns.insert({
    id: 'tf_visits',
    brandId: 'b_harbor',
    content: content ?? {
      name: 'Visits',
      useCase: { value: 'APPOINTMENTS', summary: 'Reminders of visits' },
      keywords: {
        HELP: { message: 'Harbor Lane Dental: call 207-555-0100. Reply STOP to opt out.' },
        OPT_IN: {
          message: 'Harbor Lane Dental: you are in. Rates may apply. HELP for help, STOP to end.',
          keywords: ['START', 'JOIN'],
        },
      },
    },
    status: 'VERIFIED',
    error: null,
    submissions: 1,
    rejectedAt: null,
    closed: false,
    createdAt: at,
    updatedAt: at,
  });
  addNumber(account, SENDER, 'VERIFIED');
  addNumber(account, OTHER_SENDER, 'VERIFIED');
  return account;
}

/** Puts a number on the account; without a status it is attached to no campaign. */
export function addNumber(
  account: Account,
  number: string,
  status?: NumberStatus,
  patch: Partial<OwnedNumber> = {},
): void {
  const at = account.world.now();
  account.numbers.insert({
    number,
    type: 'TOLL_FREE',
    friendlyName: null,
    sms: true,
    mms: true,
    voice: false,
    isSandbox: false,
    isTemporary: false,
    registryReadyAt: at,
    provisioningFailedAt: null,
    createdAt: at,
    updatedAt: at,
    ...patch,
  });
  if (!status) return;
  account.attachments.insert({
    number,
    campaignId: 'tf_visits',
    status,
    errors: [],
    attempt: 1,
    taskId: null,
    createdAt: at,
    updatedAt: at,
  });
}

/** Collects an account's message events from now on. */
export function eventsOf(account: Account): MessageEvent[] {
  const events: MessageEvent[] = [];
  subscribe(account, (event) => {
    if ('message' in event) events.push(event);
  });
  return events;
}

/** A message as it stands now. */
export function reread(account: Account, message: Message): Message {
  return account.messages.get(message.id) as Message;
}
