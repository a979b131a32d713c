import { audienceOperations } from './audiences.js';
import { blastOperations } from './blasts.js';
import { brandOperations } from './brands.js';
import { contactOperations } from './contacts.js';
import { conversationOperations } from './conversations.js';
import { messageOperations } from './messages.js';
import { phoneNumberOperations } from './phone-numbers.js';
import { scheduleOperations } from './schedules.js';
import { statusOperations } from './status.js';
import { tollFreeCampaignOperations } from './toll-free-campaigns.js';
import { webhookOperations } from './webhooks.js';

/**
 * Every implemented operation by its id.
 *
 * Each resource checks its own operations against the spec's types. Here they meet calls whose
 * types are only known at run time, after validation against the same spec.
 */
export const implementations = {
  ...brandOperations,
  ...tollFreeCampaignOperations,
  ...phoneNumberOperations,
  ...messageOperations,
  ...blastOperations,
  ...scheduleOperations,
  ...statusOperations,
  ...webhookOperations,
  ...conversationOperations,
  ...contactOperations,
  ...audienceOperations,
} as unknown as Readonly<Record<string, ((input: unknown) => unknown) | undefined>>;
