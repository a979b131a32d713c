import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Webhook, WebhookEventType, WebhookSubscription } from '../records/webhook.js';

/** How webhooks are stored and found. */
export const webhookCollection: CollectionOptions<Webhook> = {
  key: (webhook) => webhook.id,
  indexes: { url: (webhook) => webhook.url, status: (webhook) => webhook.status },
};

/** How the subscriptions of senders are stored and found. */
export const subscriptionCollection: CollectionOptions<WebhookSubscription> = {
  key: (subscription) => subscription.id,
  indexes: {
    webhookId: (subscription) => subscription.webhookId,
    sender: (subscription) => subscription.sender,
  },
};

/** The header that carries the secret. It cannot be set (Pinnacle guide to webhooks). */
export const SIGNING_HEADER = 'PINNACLE-SIGNING-SECRET';

const AGENT_EVENTS: ReadonlySet<WebhookEventType> = new Set(['USER.TYPING', 'CAMPAIGN.STATUS']);
const HEADER_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Headers as a request gives them. */
export type HeaderInput = Readonly<Record<string, string | null>> | null;

/** Which senders to subscribe to which webhook. */
export interface AttachRequest {
  /** Phone numbers and agent ids. */
  readonly senders: readonly string[];
  /** A webhook that exists, or the name and URL of a new one. */
  readonly target: { readonly webhookId: string } | { readonly name: string; readonly url: string };
  /** `null` for every event. */
  readonly event: WebhookEventType | null;
  /** Replaces the stored headers; `undefined` leaves them. */
  readonly headers?: HeaderInput | undefined;
}

/** A sender that was refused. */
export interface FailedSender {
  readonly sender: string;
  readonly error: string;
}

/** What came of an attachment or detachment. */
export interface SenderOutcome {
  readonly webhook: Webhook;
  readonly senders: readonly string[];
  readonly failed: readonly FailedSender[];
}

/**
 * Subscribes senders to a webhook. Earlier senders stay; a sender that is subscribed already gets
 * the new event filter. Numbers that the account does not own, and agents, end up in `failed`.
 *
 * @throws DomainError `not-found` for an unknown webhook; `invalid` for one that is not enabled, a
 * URL that is not HTTPS, headers that cannot be sent, or an event that only agents have
 */
export function attachWebhook(account: Account, request: AttachRequest): SenderOutcome {
  const { event } = request;
  const senders = [...new Set(request.senders)];
  const phone = senders.find((sender) => !isAgent(sender));
  if (event && AGENT_EVENTS.has(event) && phone !== undefined) {
    throw new DomainError('invalid', `${event} exists for agents only, and ${phone} is a number.`, {
      event: `${event} exists for agents only; choose another event, or null for all`,
    });
  }
  const headers = request.headers === undefined ? undefined : readHeaders(request.headers);
  const webhook = openWebhook(account, request.target, headers);
  const { accepted, failed } = partition(senders, (sender) => refusalOf(account, sender));
  for (const sender of accepted) subscribeSender(account, webhook.id, sender, event);
  account.world.journal.record('webhook.attached', { id: webhook.id, senders: accepted, event });
  return { webhook, senders: accepted, failed };
}

/**
 * Takes senders off a webhook, whatever its state. The webhook stays.
 *
 * @throws DomainError (`not-found`) for an unknown webhook
 */
export function detachWebhook(
  account: Account,
  webhookId: string,
  senders: readonly string[],
): SenderOutcome {
  const webhook = getWebhook(account, webhookId);
  const { accepted, failed } = partition([...new Set(senders)], (sender) =>
    account.subscriptions.has(subscriptionId(webhookId, sender))
      ? undefined
      : 'is not attached to this webhook',
  );
  for (const sender of accepted) account.subscriptions.delete(subscriptionId(webhookId, sender));
  account.world.journal.record('webhook.detached', { id: webhookId, senders: accepted });
  return { webhook, senders: accepted, failed };
}

/** Webhooks with one of the URLs, or that one of the numbers is subscribed to; each of them once. */
export function findWebhooks(account: Account, identifiers: readonly string[]): Webhook[] {
  const found = new Set<Webhook>();
  for (const identifier of identifiers) {
    for (const webhook of account.webhooks.find({ url: identifier })) found.add(webhook);
    for (const { webhookId } of account.subscriptions.find({ sender: identifier })) {
      found.add(getWebhook(account, webhookId));
    }
  }
  return [...found].filter(({ status }) => status !== 'DELETED');
}

/** Webhooks by state and by part of their URL in any case, newest first. */
export function listWebhooks(
  account: Account,
  pageIndex: number,
  pageSize: number,
  where: { readonly status?: string | undefined; readonly endpoint?: string | undefined } = {},
): Page<Webhook> {
  const part = where.endpoint?.toLowerCase();
  return account.webhooks.page({
    where: { status: where.status },
    filter: part ? ({ url }) => url.toLowerCase().includes(part) : undefined,
    pageIndex,
    pageSize,
  });
}

/** The enabled webhooks that an event of a sender goes to, oldest first. */
export function webhooksFor(account: Account, sender: string, event: WebhookEventType): Webhook[] {
  return account.subscriptions
    .find({ sender }, (subscription) => subscription.event === null || subscription.event === event)
    .map(({ webhookId }) => getWebhook(account, webhookId))
    .filter(({ status }) => status === 'ENABLED');
}

/** Enables, disables or deletes a webhook, which the provider allows in its dashboard only. */
export function setWebhookStatus(account: Account, id: string, status: Webhook['status']): Webhook {
  getWebhook(account, id);
  account.world.journal.record('webhook.status', { id, status });
  return account.webhooks.update(id, { status, updatedAt: account.world.now() });
}

/** The webhook with an id. Throws a `DomainError` (`not-found`) when there is none. */
export function getWebhook(account: Account, id: string): Webhook {
  const webhook = account.webhooks.get(id);
  if (webhook) return webhook;
  throw new DomainError('not-found', `There is no webhook ${id}.`);
}

function openWebhook(
  account: Account,
  target: AttachRequest['target'],
  headers: Webhook['headers'] | undefined,
): Webhook {
  const { world } = account;
  const now = world.now();
  if ('webhookId' in target) {
    const { id, status } = getWebhook(account, target.webhookId);
    if (status !== 'ENABLED') {
      throw new DomainError('invalid', `The webhook ${id} is ${status}. Enable it first.`);
    }
    return account.webhooks.update(id, {
      ...(headers === undefined ? {} : { headers }),
      updatedAt: now,
    });
  }
  refuseUnsafe(target.url);
  return account.webhooks.insert({
    id: world.ids.next('wh_'),
    name: target.name,
    url: target.url,
    secret: world.ids.next('pss_'),
    status: 'ENABLED',
    headers: headers ?? null,
    createdAt: now,
    updatedAt: now,
  });
}

/**
 * The provider takes HTTPS only. Plain HTTP to this machine is allowed besides: a receiver under
 * test rarely has a certificate.
 */
function refuseUnsafe(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'https:') return;
  if (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname)) return;
  throw new DomainError('invalid', `A webhook needs an HTTPS URL, not "${url}".`, {
    url: 'expected an HTTPS URL, or an HTTP URL of this machine such as http://localhost:3000/hook',
  });
}

function readHeaders(headers: HeaderInput): Webhook['headers'] {
  const stored: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!HEADER_NAME.test(name)) {
      throw new DomainError('invalid', `"${name}" is not a header name.`, {
        headers: `"${name}" may hold letters, digits, "_" and "-" and begins with a letter or digit`,
      });
    }
    const upper = name.toUpperCase();
    if (upper !== SIGNING_HEADER) stored[upper] = value;
  }
  return stored;
}

function refusalOf(account: Account, sender: string): string | undefined {
  if (isAgent(sender)) return 'RCS agents are outside toll-free messaging and not emulated';
  return account.numbers.has(sender) ? undefined : 'is not a number of this account';
}

function partition(
  senders: readonly string[],
  refusal: (sender: string) => string | undefined,
): { accepted: string[]; failed: FailedSender[] } {
  const accepted: string[] = [];
  const failed: FailedSender[] = [];
  for (const sender of senders) {
    const error = refusal(sender);
    if (error === undefined) accepted.push(sender);
    else failed.push({ sender, error });
  }
  return { accepted, failed };
}

function subscribeSender(
  account: Account,
  webhookId: string,
  sender: string,
  event: WebhookEventType | null,
): void {
  const id = subscriptionId(webhookId, sender);
  if (account.subscriptions.has(id)) account.subscriptions.update(id, { event });
  else account.subscriptions.insert({ id, webhookId, sender, event });
}

function subscriptionId(webhookId: string, sender: string): string {
  return `${webhookId}/${sender}`;
}

function isAgent(sender: string): boolean {
  return sender.startsWith('agent_');
}
