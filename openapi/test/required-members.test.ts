import { expect, test } from 'vitest';
import type { Schema } from '../scripts/spec.js';
import { readSpec } from './support/spec.js';

const { components } = await readSpec('openapi');
const schemas = components.schemas as Record<string, Schema & { allOf?: Schema[] }>;

/** What the reference calls always present. */
const always: Record<string, string> = {
  Brand: 'createdAt id isArchived status updatedAt',
  BrandWithVetting:
    'createdAt id isArchived status updatedAt lastTcrVettingDate tcrFeedback vettingHistory',
  BrandFeedback: 'description displayName fields id',
  BrandVetting: 'provider vettingClass vettingDate vettingStatus',
  BrandInfo: '',
  BrandValidation: 'errors isValid',
  ValidationProblem: 'description field',
  TollFreeCampaign: 'brand status campaignId',
  TollFreeCampaignDraft: '',
  TollFreeCampaignValidation: 'errors is_valid',
  TollFreeCampaignSummary: 'campaignId status createdAt updatedAt',
  AvailableNumber: 'number phone_type cost features region',
  PurchasedNumber: 'number capabilities',
  NumberCapabilities: 'sms mms voice',
  BasicNumberLookup: 'isValid type formats location carrier contact',
  AdvancedNumberLookup: 'isValid type formats location carrier contact',
  PhoneNumber: 'number sms mms voice isSandbox createdAt',
  CampaignAttachment: 'phoneNumbers failed',
  NumberCampaign: 'id name type',
  Message:
    'content cost deliveredAt error id method numSegments receiver sender sentAt status type',
  MessageReaction: 'messageId reactionMessageId',
  MessageListItem:
    'id status direction type method numSegments cost from to content error isTest blastId sentAt deliveredAt createdAt updatedAt',
  SentSms: 'messageId segments totalCost sender recipient status',
  SentMms: 'messageIds segments totalCost sender recipient status',
  ScheduledMessage: 'scheduleId config',
  SmsValidation: 'segments total unit',
  MmsValidation: 'segments total unit',
  Schedule: 'id sendAt status recurrence timezone endDate payload createdAt updatedAt',
  SentBlast: 'blastId audienceId totalRecipients totalMessages totalSegments totalCost',
  ScheduledBlast: 'scheduleId config',
  Blast: 'id audienceId type senders content options fallback createdAt',
  BrandStatusReport: 'errors id status',
  TollFreeCampaignStatusReport: 'id updates',
  PhoneNumberStatusReport: 'errors phoneNumber status',
  Webhook: 'id name endpoint',
  WebhookListItem: 'id name endpoint status createdAt updatedAt',
  WebhookAttachment: 'webhook event senders failed',
  WebhookDetachment: 'webhookId senders failed',
  FailedSender: 'sender error',
  MessageStatusEvent: 'type conversation status direction segments sentAt message',
  MessageReceivedEvent: 'type conversation status direction segments sentAt message',
  UserTypingEvent: 'type startedAt conversation',
  FormSubmissionEvent: 'type sender conversation form submission',
  FormSubmission: 'id from to data fields ip_address user_agent submitted_at',
  CampaignStatusEvent: 'type agent campaign brand carrierLaunches updatedAt',
  FallbackMessage: 'ids type from to',
  Conversation: 'brandId campaign contact createdAt id notes sender updatedAt',
  ConversationNumber: 'phoneNumber capabilities isSandbox createdAt updatedAt',
  ConversationAgent: 'agentId agentName',
  ConversationMessage:
    'content cost deliveredAt error id method numSegments receiver sender sentAt status type direction reactions',
  Contact: 'id phoneNumber',
  ContactId: 'id',
  Audience: 'id name description contactCount',
  AudienceWithContacts: 'id name description contactCount contacts pagination',
  AudienceSummary: 'id name description createdAt updatedAt',
  Success: 'success',
};

function requiredOf(schema: Schema & { allOf?: Schema[] }): string[] {
  const below = (schema.allOf ?? []).flatMap((part) => requiredOf(target(part)));
  return [...below, ...(schema.required ?? [])];
}

function target(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (schemas[name] ?? {}) : schema;
}

test.each(Object.entries(always))('%s always has what the reference says', (name, members) => {
  const wanted = members.split(' ').filter(Boolean).sort();
  expect(requiredOf(schemas[name] ?? {}).sort()).toEqual(wanted);
});

test('every page of a list says how many records there are and whether more follow', () => {
  const pages = Object.keys(schemas).filter((name) => name.endsWith('Page'));
  expect(pages).toHaveLength(11);
  for (const name of pages) {
    expect(requiredOf(schemas[name] ?? {}), name).toEqual(
      expect.arrayContaining(['hasMore', 'count']),
    );
  }
});

test('no schema is closed, so that both sides may add members', () => {
  expect(JSON.stringify(schemas)).not.toMatch(/"(additional|unevaluated)Properties":false/);
});
