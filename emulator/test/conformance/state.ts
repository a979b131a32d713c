import type { OperationId } from '../../src/generated/operations.js';
import type { Furnished } from './furnished.js';

const lists: readonly OperationId[] = [
  'listBrands',
  'listTollFreeCampaigns',
  'listPhoneNumbers',
  'listMessages',
  'listBlasts',
  'listSchedules',
  'listWebhooks',
  'listConversations',
  'listContacts',
  'listAudiences',
];

/** Entries that a refused call leaves behind. They tell of the refusal and change nothing. */
const traces = new Set(['request', 'message.refused', 'fault', 'task.failed']);

/** All that can be seen of an account: every list, what is planned, its credits and its history. */
export async function stateOf({
  emulator,
  call,
  brandId,
  audienceId,
  conversationId,
  number,
}: Furnished): Promise<Readonly<Record<string, unknown>>> {
  const page = { body: { pageIndex: 0, pageSize: 100 } };
  const seen: Record<string, unknown> = {};
  for (const list of lists) seen[list] = (await call(list, page)).body;
  seen.brand = (await call('getBrand', { path: { id: brandId } })).body;
  seen.audience = (await call('getAudience', { query: { id: audienceId, limit: '100' } })).body;
  seen.webhooks = (await call('getWebhooks', { body: { identifiers: [number] } })).body;
  seen.number = (await call('getPhoneNumber', { path: { phoneNumber: number } })).body;
  seen.thread = (
    await call('listConversationMessages', {
      path: { id: conversationId },
      query: { pageSize: '50' },
    })
  ).body;
  return {
    ...seen,
    credits: emulator.credits,
    planned: emulator.timeline(),
    history: emulator.journal
      .entries()
      .filter(({ kind }) => !traces.has(kind))
      .map(({ seq, ...entry }) => entry),
  };
}
