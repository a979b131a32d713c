import type { Account } from '../domain/account.js';
import { decisionsAbout } from '../domain/reviews/decisions.js';
import type { EntityName, LinksOf, RowOf } from './shapes.js';

/** An entity as databases of mock data hold it: its members, and the keys of what it leads to. */
export interface Row<Name extends EntityName = EntityName> {
  readonly members: RowOf<Name>;
  readonly links: LinksOf<Name>;
}

/** Reads an entity of an account; `undefined` when there is none with that key. */
type Reader<Name extends EntityName> = (account: Account, key: string) => Row<Name> | undefined;

/** How each entity is read. */
export const readers: { readonly [Name in EntityName]: Reader<Name> } = {
  brand(account, id) {
    const brand = account.brands.get(id);
    if (!brand) return undefined;
    const { name, dba, description, ein, email, website, address } = brand;
    const { sector, type, entityType, contact, status, isArchived } = brand;
    const about = {
      name,
      dba,
      description,
      ein,
      email,
      website,
      address,
      sector,
      type,
      entityType,
    };
    const reasons = status === 'FAILED' ? reasonsOf(account, id) : [];
    return {
      members: {
        id,
        ...about,
        contact: { ...contact },
        status,
        reasons,
        isArchived,
        ...dates(brand),
      },
      links: {},
    };
  },
  campaign(account, id) {
    const campaign = account.campaigns.get(id);
    if (!campaign) return undefined;
    const { status, error, brandId, content } = campaign;
    const { name, monthlyVolume, useCase, productionMessageContent, optIn, links } = content;
    return {
      members: {
        id,
        name: name ?? null,
        monthlyVolume: monthlyVolume ?? null,
        useCase: { value: useCase?.value ?? null, summary: useCase?.summary ?? null },
        productionMessageContent: productionMessageContent ?? null,
        optIn: {
          method: optIn?.method ?? null,
          url: optIn?.url ?? null,
          workflowDescription: optIn?.workflowDescription ?? null,
        },
        links: {
          privacyPolicy: links?.privacyPolicy ?? null,
          termsOfService: links?.termsOfService ?? null,
        },
        status,
        error,
        reasons: status === 'FAILED' ? reasonsOf(account, id) : [],
        ...dates(campaign),
      },
      links: { brand: brandId },
    };
  },
  phoneNumber(account, number) {
    const owned = account.numbers.get(number);
    if (!owned) return undefined;
    const { type, friendlyName, sms, mms, voice, isSandbox, isTemporary } = owned;
    const about = { number, type, friendlyName, sms, mms, voice, isSandbox, isTemporary };
    return { members: { ...about, ...dates(owned) }, links: {} };
  },
  attachment(account, number) {
    const attachment = account.attachments.get(number);
    if (!attachment) return undefined;
    const { status, errors, campaignId } = attachment;
    const reasons = errors.length > 0 ? reasonsOf(account, number) : [];
    return {
      members: { number, status, errors: [...errors], reasons, ...dates(attachment) },
      links: { phoneNumber: number, campaign: campaignId },
    };
  },
  contact(account, id) {
    const contact = account.contacts.get(id);
    if (!contact) return undefined;
    const { phoneNumber, name, email, description, tags, isArchived } = contact;
    const about = { id, phoneNumber, name, email, description, tags: [...tags], isArchived };
    return { members: { ...about, ...dates(contact) }, links: {} };
  },
  audience(account, id) {
    const audience = account.audiences.get(id);
    if (!audience) return undefined;
    const { name, description } = audience;
    const members = account.audienceMembers.find({ audienceId: id });
    return {
      members: { id, name, description, ...dates(audience) },
      links: { contacts: members.map(({ contactId }) => contactId) },
    };
  },
  conversation(account, id) {
    const conversation = account.conversations.get(id);
    if (!conversation) return undefined;
    const { sender, recipient, notes, contactId } = conversation;
    return {
      members: { id, sender, recipient, notes, ...dates(conversation) },
      links: { contact: contactId, phoneNumber: sender },
    };
  },
  message(account, id) {
    const message = account.messages.get(id);
    if (!message) return undefined;
    const { direction, type, method, from, to, content, status, error } = message;
    const { numSegments, cost, isTest, reactions, sentAt, deliveredAt, conversationId } = message;
    return {
      members: {
        ...{ id, direction, type, method, from, to, status, numSegments, cost, isTest },
        text: content.text ?? null,
        mediaUrls: [...(content.mediaUrls ?? [])],
        error: error?.key ?? null,
        reactions: [...reactions],
        sentAt: dateOrNull(sentAt),
        deliveredAt: dateOrNull(deliveredAt),
        ...dates(message),
      },
      links: {
        conversation: conversationId,
        phoneNumber: direction === 'OUTBOUND' ? from : to,
      },
    };
  },
  webhook(account, id) {
    const webhook = account.webhooks.get(id);
    if (!webhook) return undefined;
    const { name, url, secret, status } = webhook;
    const senders = account.subscriptions.find({ webhookId: id }).map(({ sender }) => sender);
    return {
      members: { id, name, url, secret, status, ...dates(webhook) },
      links: { phoneNumbers: [...new Set(senders)] },
    };
  },
};

/** The collection of an account that an entity stands in. */
export const collectionOf = {
  brand: 'brands',
  campaign: 'campaigns',
  phoneNumber: 'numbers',
  attachment: 'attachments',
  contact: 'contacts',
  audience: 'audiences',
  conversation: 'conversations',
  message: 'messages',
  webhook: 'webhooks',
} as const satisfies Record<EntityName, keyof Account>;

/** What the last review objected to, as ids of the catalogue. */
function reasonsOf(account: Account, subject: string): string[] {
  const [last] = decisionsAbout(account, subject);
  const refusing = last?.objections.filter(({ severity }) => severity === 'reject') ?? [];
  return [...new Set(refusing.map(({ reason }) => reason))];
}

function dates(record: { readonly createdAt: number; readonly updatedAt: number }) {
  return { createdAt: new Date(record.createdAt), updatedAt: new Date(record.updatedAt) };
}

function dateOrNull(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
