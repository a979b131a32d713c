import { expect } from 'vitest';
import type { OperationId } from '../../src/generated/operations.js';
import type { Send } from '../clients/raw-http.js';
import { type Call, specOf, targetOf } from '../conformance/caller.js';
import { brandDetails, campaignRequest } from '../support/submission.js';

/** What a world has come to. */
export interface Lived {
  /** Every answer, in order, with what was asked. */
  readonly transcript: readonly string[];
  readonly brandId: string;
  readonly campaignId: string;
  readonly numbers: readonly string[];
  readonly messageIds: readonly string[];
}

/** Headers that lead to one world. */
export type WorldHeaders = Readonly<Record<string, string>>;

/**
 * Takes one world from nothing through review, attachment, texts, a reply, a blast and a schedule,
 * over HTTP alone: its clock too is moved by the emulator's own API.
 */
export async function liveThrough(
  send: Send,
  headers: WorldHeaders,
  label: string,
): Promise<Lived> {
  const transcript: string[] = [];
  const post = async (method: string, target: string, body: unknown): Promise<unknown> => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const length = { 'content-length': String(Buffer.byteLength(text)) };
    const request = { method, target, headers: { ...headers, ...length }, body: text };
    const answer = await send(request);
    transcript.push(`${method} ${target} ${text} ${answer.status} ${answer.text}`);
    expect(answer.status, transcript.at(-1)).toBe(200);
    return answer.body;
  };
  const ask = async <T>(operationId: OperationId, call: Call = {}): Promise<T> =>
    (await post(specOf(operationId).method, targetOf(operationId, call), call.body)) as T;
  const advance = (by: string) => post('POST', '/_emulator/v1/clock/advance', { by });

  const name = `${brandDetails.name} ${label}`;
  const brand = await ask<{ id: string }>('upsertBrand', {
    body: { ...brandDetails, description: label },
  });
  await ask('submitBrand', { path: { brandId: brand.id } });
  await advance('10m');
  const { campaignId } = await ask<{ campaignId: string }>('upsertTollFreeCampaign', {
    body: { ...campaignRequest(brand.id), name },
  });
  await ask('submitTollFreeCampaign', { path: { campaignId } });
  await advance('10m');
  const offers = await ask<{ number: string }[]>('searchPhoneNumbers', {
    body: { type: ['TOLL_FREE'], options: { limit: 2 } },
  });
  const numbers = offers.map(({ number }) => number);
  await ask('buyPhoneNumbers', { body: { numbers } });
  await ask('attachCampaign', { body: { phones: numbers, campaignId, campaignType: 'TOLL_FREE' } });
  await advance('3bd');
  await ask('getTollFreeCampaignStatus', { path: { campaignId } });

  const [from = ''] = numbers;
  const messageIds: string[] = [];
  for (const to of ['+12025550123', '+12025550101', '+12025550106']) {
    const body = { from, to, text: `Harbor Lane Dental: visit ${label}. Reply STOP to opt out.` };
    messageIds.push((await ask<{ messageId: string }>('sendSms', { body })).messageId);
  }
  await advance('5m');
  for (const id of messageIds) await ask('getMessage', { path: { id } });
  await ask('simulateUser', {
    body: { from: '+12025550123', to: from, message: { text: `Thanks ${label}` } },
  });
  const contacts = Array.from({ length: 6 }, (_, i) => `+120255502${10 + i}`);
  const { id: audienceId } = await ask<{ id: string }>('createAudience', {
    body: { name: label, contacts },
  });
  const message = { text: `Harbor Lane Dental: hours for ${label}. Reply STOP to opt out.` };
  await ask('sendSmsBlast', { body: { audienceId, senders: numbers, message } });
  const schedule = { sendAt: '2026-02-02T10:00' };
  await ask('sendMms', {
    body: {
      from,
      to: '+12025550123',
      text: `Harbor Lane Dental: map for ${label}.`,
      mediaUrls: ['https://www.harborlanedental.com/map.jpg'],
      options: { multiple_messages: false, validate: true, schedule },
    },
  });
  await advance('30d');
  for (const list of [
    'listBrands',
    'listTollFreeCampaigns',
    'listPhoneNumbers',
    'listMessages',
    'listSchedules',
    'listBlasts',
    'listContacts',
    'listAudiences',
  ] as const) {
    await ask(list, { body: { pageSize: 100 } });
  }
  return { transcript, brandId: brand.id, campaignId, numbers, messageIds };
}
