import type { OperationId } from '../../src/generated/operations.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { type Call, type Caller, callerOf, KEY } from './caller.js';

/** Ids of an account that has one of everything. */
export interface Furnished {
  readonly emulator: Emulator;
  readonly call: Caller;
  /** Complete and not submitted. */
  readonly draftBrandId: string;
  readonly draftCampaignId: string;
  /** Verified. */
  readonly brandId: string;
  /** Verified, with `number`. */
  readonly campaignId: string;
  /** May send. */
  readonly number: string;
  /** Owned and attached to nothing. */
  readonly spareNumber: string;
  /** On sale. */
  readonly offeredNumber: string;
  readonly handset: string;
  /** Delivered, sent with tracking. */
  readonly messageId: string;
  readonly conversationId: string;
  readonly contactId: string;
  /** Has two contacts. */
  readonly audienceId: string;
  readonly blastId: string;
  /** Waits for its time. */
  readonly scheduleId: string;
  readonly webhookId: string;
}

/** A text that no filter objects to. */
export const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';

/** A picture that every carrier takes. */
export const mediaUrl = 'https://www.harborlanedental.com/map.jpg';

/** A new emulator whose own account has one of everything. */
export function furnished(options: EmulatorOptions = {}): Promise<Furnished> {
  return furnish(createEmulator({ temporaryNumber: true, ...options }));
}

type Ids<Name extends string> = Readonly<Record<Name, string>>;

/** Fills the account of a key from nothing, through the API and the clock alone. */
export async function furnish(emulator: Emulator, key = KEY): Promise<Furnished> {
  const call = callerOf(emulator, key);
  const { clock } = emulator.world(key);
  const get = async <T>(operationId: OperationId, input?: Call): Promise<T> => {
    const { status, text: answer, body } = await call(operationId, input);
    if (status !== 200) throw new Error(`${operationId}: ${status} ${answer}`);
    return body as T;
  };

  const { id: brandId } = await get<Ids<'id'>>('upsertBrand', { body: brandDetails });
  const { id: draftBrandId } = await get<Ids<'id'>>('upsertBrand', { body: brandDetails });
  await get('submitBrand', { path: { brandId } });
  await clock.advance('10m');
  const content = { body: campaignRequest(brandId) };
  const { campaignId } = await get<Ids<'campaignId'>>('upsertTollFreeCampaign', content);
  const draft = await get<Ids<'campaignId'>>('upsertTollFreeCampaign', content);
  await get('submitTollFreeCampaign', { path: { campaignId } });
  await clock.advance('10m');

  const offers = await get<Ids<'number'>[]>('searchPhoneNumbers', {
    body: { type: ['TOLL_FREE'], options: { limit: 3 } },
  });
  const [number = '', spareNumber = '', offeredNumber = ''] = offers.map((offer) => offer.number);
  await get('buyPhoneNumbers', { body: { numbers: [number, spareNumber] } });
  await get('attachCampaign', {
    body: { phones: [number], campaignId, campaignType: 'TOLL_FREE' },
  });
  await clock.advance('3bd');

  const handset = '+12025550123';
  const message = { from: number, to: handset, text };
  const { messageId } = await get<Ids<'messageId'>>('sendSms', {
    body: { ...message, options: { tracking: 'ID' } },
  });
  await clock.advance('1m');
  await get('simulateUser', { body: { from: handset, to: number, message: { text: 'Thanks' } } });
  const { id: conversationId } = await get<Ids<'id'>>('getConversation', {
    body: { sender: number, recipient: handset },
  });
  const { id: contactId } = await get<Ids<'id'>>('createContact', {
    body: { phoneNumber: '+12025550124', name: 'Ada', tags: ['vip'] },
  });
  const { id: audienceId } = await get<Ids<'id'>>('createAudience', {
    body: { name: 'Regulars', contacts: [contactId, handset] },
  });
  const { blastId } = await get<Ids<'blastId'>>('sendSmsBlast', {
    body: { audienceId, senders: [number], message: { text } },
  });
  await clock.advance('5m');
  const { scheduleId } = await get<Ids<'scheduleId'>>('sendSms', {
    body: { ...message, options: { schedule: { sendAt: '2026-12-24T10:00' } } },
  });
  const { webhook } = await get<{ webhook: Ids<'id'> }>('attachWebhook', {
    body: { senders: [number], name: 'Inbox', url: 'https://www.harborlanedental.com/hooks' },
  });
  return {
    emulator,
    call,
    draftBrandId,
    draftCampaignId: draft.campaignId,
    brandId,
    campaignId,
    number,
    spareNumber,
    offeredNumber,
    handset,
    messageId,
    conversationId,
    contactId,
    audienceId,
    blastId,
    scheduleId,
    webhookId: webhook.id,
  };
}
