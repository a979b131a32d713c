import type {
  AdvancedNumberLookup,
  Audience,
  AudienceWithContacts,
  AvailableNumber,
  BasicNumberLookup,
  Conversation,
  GetAudienceParams,
  LookUpPhoneNumberRequest,
  NumberLookup,
  ScheduledBlast,
  ScheduledMessage,
  SendSmsRequest,
  SendSmsResponse,
  SentBlast,
  SentMms,
  SentSms,
  Tollgate,
} from '@tollgate/sdk';
import { expectTypeOf, test } from 'vitest';

declare const tollgate: Tollgate;
declare const lookUp: LookUpPhoneNumberRequest;
declare const audience: GetAudienceParams;
declare const sms: SendSmsRequest;
declare const schedule: { sendAt: string };

const to = '+14155550123';
const from = '+18005550100';
const text = 'Ready.';

test('a look-up answers in the form of its level', () => {
  const { phoneNumbers } = tollgate;
  expectTypeOf(
    phoneNumbers.lookUp({ phone: to, level: 'basic' }),
  ).resolves.toEqualTypeOf<BasicNumberLookup>();
  expectTypeOf(
    phoneNumbers.lookUp({ phone: to, level: 'advanced' }),
  ).resolves.toEqualTypeOf<AdvancedNumberLookup>();
  expectTypeOf(phoneNumbers.lookUp(lookUp)).resolves.toEqualTypeOf<NumberLookup>();
});

test('an audience comes with contacts once a page is asked for', () => {
  const { audiences } = tollgate;
  const id = 'aud_1';
  expectTypeOf(audiences.get({ id })).resolves.toEqualTypeOf<Audience>();
  expectTypeOf(audiences.get({ id, page: 1 })).resolves.toEqualTypeOf<AudienceWithContacts>();
  expectTypeOf(audiences.get({ id, limit: 9 })).resolves.toEqualTypeOf<AudienceWithContacts>();
  expectTypeOf(audiences.get(audience)).resolves.toEqualTypeOf<Audience | AudienceWithContacts>();
});

test('a send answers with a message, or with a schedule when it was given one', () => {
  const { sms: texts, mms, blast } = tollgate.messages;
  const media = { mediaUrls: ['https://harborlanedental.example/map.png'] };
  const target = { audienceId: 'aud_1', senders: [from] };

  expectTypeOf(texts.send({ from, to, text })).resolves.toEqualTypeOf<SentSms>();
  expectTypeOf(
    texts.send({ from, to, text, options: { tracking: 'ID' } }),
  ).resolves.toEqualTypeOf<SentSms>();
  expectTypeOf(
    texts.send({ from, to, text, options: { schedule } }),
  ).resolves.toEqualTypeOf<ScheduledMessage>();
  expectTypeOf(texts.send(sms)).resolves.toEqualTypeOf<SendSmsResponse>();
  expectTypeOf(mms.send({ from, to, text, ...media })).resolves.toEqualTypeOf<SentMms>();
  expectTypeOf(blast.sms({ ...target, message: { text } })).resolves.toEqualTypeOf<SentBlast>();
  expectTypeOf(
    blast.mms({ ...target, message: media, options: { schedule } }),
  ).resolves.toEqualTypeOf<ScheduledBlast>();
});

test('arguments are checked against the description', () => {
  // @ts-expect-error the text is missing
  tollgate.messages.sms.send({ from, to });
  // @ts-expect-error no such status; toll-free campaigns are IN REVIEW, with a space
  tollgate.campaigns.tollFree.list({ status: 'IN_REVIEW' });
  // @ts-expect-error volumes are texts with separators
  tollgate.campaigns.tollFree.upsert({ monthlyVolume: 1000 });
  // @ts-expect-error conversations demand a page
  tollgate.conversations.list({});
  // @ts-expect-error the id or the number, not both
  tollgate.contacts.get({ id: 'co_1', phoneNumber: to });
  // @ts-expect-error a campaign cannot be null where a brand can
  tollgate.campaigns.tollFree.upsert({ name: null });
  // @ts-expect-error the constants of vetting are the client's to send
  tollgate.brands.vet('b_1', { type: 'EXTERNAL' });
});

test('results have the shapes of the wire', () => {
  expectTypeOf(
    tollgate.conversations.get({ id: 'c' }),
  ).resolves.toEqualTypeOf<Conversation | null>();
  expectTypeOf(tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] })).resolves.toEqualTypeOf<
    AvailableNumber[]
  >();
});

test('the raw client is typed by path', () => {
  const { client } = tollgate;
  expectTypeOf(
    client.GET('/messages/{id}', { params: { path: { id: 'msg_1' } } }),
  ).resolves.toHaveProperty('response');
  // @ts-expect-error the id is missing
  client.GET('/messages/{id}');
  // @ts-expect-error no such path
  client.GET('/message/{id}', { params: { path: { id: 'msg_1' } } });
});
