import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { createAudience } from '../../../src/domain/audiences/audiences.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import { sendBlast } from '../../../src/domain/plans/blasts.js';
import {
  HANDSET,
  messagingAccount,
  OTHER_SENDER,
  reread,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

const MARKETING = {
  content: { useCase: { value: 'GENERAL_MARKETING', summary: 'Offers' } },
} as const;

const SPAM = 'ACT NOW!!! You are a WINNER, click here for your FREE gift http://gift.example/win';

async function fateOf(account: Account, text: string, from = SENDER): Promise<string> {
  const sent = sendSms(account, { from, to: HANDSET, text, method: 'API' }).message;
  await account.world.advance('1m');
  const { status, error } = reread(account, sent);
  return error?.key ?? status;
}

test('an ordinary reminder passes, an outright swindle is held back by row 12', async () => {
  const account = messagingAccount();
  expect(await fateOf(account, TEXT)).toBe('DELIVERED');
  expect(await fateOf(account, SPAM)).toBe('spam_carrier_temp');
  const [blocked] = account.messages.find({ status: 'DELIVERY_FAILED' });
  expect(blocked).toMatchObject({ decision: { row: 12, rule: 'content-filter' }, cost: 0.01 });
});

test('a public shortener is named as what carriers block', async () => {
  const account = messagingAccount();
  expect(await fateOf(account, 'Your visit: https://bit.ly/3abcde')).toBe('shortener_blocked');
  expect(await fateOf(account, `${TEXT} https://harborlane.example/v`)).toBe('DELIVERED');
});

test('an offer from a campaign that declared reminders weighs more than from one for offers', async () => {
  const text = 'Flash sale!!! 20% off whitening, shop now http://harborlane.example/s';
  expect(await fateOf(messagingAccount(), text)).toBe('spam_carrier_temp');
  expect(await fateOf(messagingAccount(MARKETING), `Harbor Lane Dental: ${text} STOP ends`)).toBe(
    'DELIVERED',
  );
});

test('numbers without a campaign are not filtered', async () => {
  const account = messagingAccount({ sandboxRecipients: 'any' });
  expect(await fateOf(account, SPAM, SANDBOX_NUMBER)).toBe('DELIVERED');
});

test('after twenty blocks within a day carriers list the number for good', async () => {
  const account = messagingAccount();
  for (let i = 0; i < 19; i++) expect(await fateOf(account, SPAM)).toBe('spam_carrier_temp');
  expect(await fateOf(account, TEXT)).toBe('DELIVERED');
  expect(await fateOf(account, SPAM)).toBe('spam_carrier_temp');
  expect(await fateOf(account, TEXT)).toBe('spam_carrier_perm');
  expect(await fateOf(account, TEXT, OTHER_SENDER)).toBe('DELIVERED');
  await account.world.advance('30d');
  expect(await fateOf(account, TEXT)).toBe('spam_carrier_perm');
});

test('blocks that lie more than a day apart do not add up', async () => {
  const account = messagingAccount();
  for (let i = 0; i < 30; i++) {
    await fateOf(account, SPAM);
    await account.world.advance('2h');
  }
  expect(await fateOf(account, TEXT)).toBe('DELIVERED');
});

test('one text to hundreds from several numbers looks like snowshoeing', async () => {
  const contacts = Array.from({ length: 250 }, (_, i) => `+1202556${1000 + i}`);
  const send = async (senders: string[], text: string) => {
    const account = messagingAccount();
    const { id } = createAudience(account, 'Many', '', contacts);
    sendBlast(account, { type: 'SMS', audienceId: id, senders, message: { text } }, 'API');
    await account.world.advance('1h');
    return account.messages.count({ status: 'DELIVERED' });
  };
  const nameless = 'We are closed today!!! More at http://harborlane.example';
  expect(await send([SENDER], nameless)).toBe(250);
  expect(await send([SENDER, OTHER_SENDER], nameless)).toBe(0);
  expect(await send([SENDER, OTHER_SENDER], TEXT)).toBe(250);
});
