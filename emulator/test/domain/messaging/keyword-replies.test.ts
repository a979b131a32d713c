import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { setBalance } from '../../../src/domain/balance.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  reread,
  SENDER,
} from '../../support/messaging-account.js';

function answersTo(account: Account, text: string, to = SENDER) {
  const before = account.messages.count({ direction: 'OUTBOUND' });
  receiveText(account, { from: HANDSET, to, text });
  return account.messages.find({ direction: 'OUTBOUND' }).slice(before);
}

test.each(['HELP', 'info', ' Help '])(
  '%s is answered with the text of the campaign',
  async (word) => {
    const account = messagingAccount();
    const [answer] = answersTo(account, word);
    expect(answer).toMatchObject({
      from: SENDER,
      to: HANDSET,
      method: 'OTHER',
      content: { text: expect.stringContaining('call 207-555-0100') },
      cost: 0.01,
    });
    await account.world.advance('1m');
    expect(reread(account, answer!).status).toBe('DELIVERED');
  },
);

test.each(['JOIN', 'join', 'start'])('%s is a word of the campaign and is confirmed', (word) => {
  const account = messagingAccount();
  const answers = answersTo(account, word);
  expect(answers.map(({ content }) => content.text)).toEqual([
    expect.stringContaining('you are in'),
  ]);
});

test('words that the campaign does not list are not answered', () => {
  const account = messagingAccount();
  expect(answersTo(account, 'UNSTOP')).toEqual([]);
  expect(answersTo(account, 'YES')).toEqual([]);
  expect(answersTo(account, 'STOP')).toEqual([]);
});

test('who has opted out gets no HELP; who comes back with START is confirmed', () => {
  const account = messagingAccount();
  answersTo(account, 'STOP');
  expect(answersTo(account, 'HELP')).toEqual([]);
  expect(answersTo(account, 'START')).toHaveLength(1);
  expect(answersTo(account, 'HELP')).toHaveLength(1);
});

test('JOIN clears the stop list but not the network, so it is not answered after STOP', () => {
  const account = messagingAccount();
  answersTo(account, 'STOP');
  expect(answersTo(account, 'JOIN')).toEqual([]);
  expect(account.optOuts.size).toBe(0);
});

test('a number that may not send does not answer, and the journal says why', () => {
  const account = messagingAccount();
  addNumber(account, '+18885550150', 'IN_PROGRESS');
  expect(answersTo(account, 'HELP', '+18885550150')).toEqual([]);
  expect(account.world.journal.entries().at(-1)).toMatchObject({
    kind: 'keyword.unanswered',
    row: 9,
    rule: 'verification-pending',
  });
  setBalance(account, 0);
  expect(answersTo(account, 'HELP')).toEqual([]);
  expect(account.world.journal.entries().at(-1)).toMatchObject({ row: 2 });
});

test('a number without a campaign has nothing to answer', () => {
  const account = messagingAccount();
  expect(answersTo(account, 'HELP', SANDBOX_NUMBER)).toEqual([]);
});

test('a campaign without keyword texts answers nothing', () => {
  const account = messagingAccount({ content: { name: 'Silent' } });
  expect(answersTo(account, 'HELP')).toEqual([]);
  expect(answersTo(account, 'START')).toEqual([]);
});

test('STOP among the opt-in words of a campaign stays an opt-out', () => {
  const content = { keywords: { OPT_IN: { message: 'Welcome', keywords: ['STOP'] } } };
  const account = messagingAccount({ content });
  expect(answersTo(account, 'STOP')).toEqual([]);
  expect(account.optOuts.size).toBe(1);
});
