import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { isBlockedByNetwork, isOptedOut, optIn } from '../../../src/domain/messages/opt-outs.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import {
  addNumber,
  eventsOf,
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  OTHER_SENDER,
  reread,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

const LOCAL = '+12075550150';

function reply(account: Account, text: string, to = SENDER, from = HANDSET) {
  return receiveText(account, { from, to, text });
}

function send(account: Account, from = SENDER, to = HANDSET) {
  return sendSms(account, { from, to, text: TEXT, method: 'API' }).message;
}

/** What becomes of a text: refused at once, failed later by the network, or delivered. */
async function outcome(account: Account, from = SENDER, to = HANDSET): Promise<string> {
  try {
    const sent = send(account, from, to);
    await account.world.advance('2m');
    const { status, error } = reread(account, sent);
    return error?.key ?? status;
  } catch (error) {
    if (error instanceof DomainError && error.fields?.to) return 'refused';
    throw error;
  }
}

test('STOP blocks the pair at the network and puts the handset on the stop list', async () => {
  const account = messagingAccount();
  reply(account, ' stop ');
  expect(isBlockedByNetwork(account, SENDER, HANDSET)).toBe(true);
  expect(isBlockedByNetwork(account, OTHER_SENDER, HANDSET)).toBe(false);
  expect(isOptedOut(account, HANDSET)).toBe(true);
  expect(await outcome(account)).toBe('refused');
  // The stop list holds for every number of the account.
  expect(await outcome(account, OTHER_SENDER)).toBe('refused');
  expect(await outcome(account, SENDER, OTHER_HANDSET)).toBe('DELIVERED');
});

test('START to another number clears the list and leaves the network block of the first', async () => {
  const account = messagingAccount();
  reply(account, 'STOP');
  reply(account, 'START', OTHER_SENDER);
  expect(await outcome(account, SENDER)).toBe('opted_out_network');
  expect(await outcome(account, OTHER_SENDER)).toBe('DELIVERED');
});

test.each(['UNSTOP', 'start', 'Nonarret'])('%s to the same number lifts both', async (word) => {
  const account = messagingAccount();
  reply(account, 'STOP');
  reply(account, word);
  expect(await outcome(account)).toBe('DELIVERED');
});

test.each(['STOPALL', 'stop all', 'Unsubscribe', 'CANCEL', 'END', 'QUIT', 'revoke', 'opt out'])(
  '%s is a matter of the stop list only',
  async (word) => {
    const account = messagingAccount();
    reply(account, word);
    expect(isBlockedByNetwork(account, SENDER, HANDSET)).toBe(false);
    expect(await outcome(account)).toBe('refused');
  },
);

test.each(['please stop calling', 'stop it', 'STOP.', 'I will not stop', 'restart', ''])(
  'a text such as %j is no keyword',
  async (text) => {
    const account = messagingAccount();
    if (text) reply(account, text);
    expect(await outcome(account)).toBe('DELIVERED');
  },
);

test('the network guards toll-free numbers only', async () => {
  const account = messagingAccount();
  addNumber(account, LOCAL, undefined, { type: 'LOCAL' });
  reply(account, 'STOP', LOCAL);
  expect(isBlockedByNetwork(account, LOCAL, HANDSET)).toBe(false);
  expect(isOptedOut(account, HANDSET)).toBe(true);
  expect(account.world.journal.entries().some(({ kind }) => kind === 'network.replied')).toBe(
    false,
  );
});

test('the network answers STOP and UNSTOP in its own fixed words', () => {
  const account = messagingAccount();
  reply(account, 'STOP');
  reply(account, 'UNSTOP');
  reply(account, 'CANCEL');
  const answers = account.world.journal
    .entries()
    .filter(({ kind }) => kind === 'network.replied')
    .map(({ text }) => text);
  expect(answers).toEqual([
    'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
    'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
  ]);
});

test('STOP and UNSTOP still reach the app as ordinary texts', () => {
  const account = messagingAccount();
  const events = eventsOf(account);
  reply(account, 'STOP');
  reply(account, 'UNSTOP');
  expect(events.map(({ type, message }) => [type, message.content.text])).toEqual([
    ['MESSAGE.RECEIVED', 'STOP'],
    ['MESSAGE.RECEIVED', 'UNSTOP'],
  ]);
});

test('when the app hears of STOP the block is in force, so its own confirmation is refused', () => {
  const account = messagingAccount();
  reply(account, 'STOP');
  expect(() => send(account)).toThrow(/opted out/);
});

test('the lists can drift apart: UNSTOP at the network without START at the provider', async () => {
  const account = messagingAccount({ unstopClearsList: false });
  reply(account, 'STOP');
  reply(account, 'UNSTOP');
  expect(isBlockedByNetwork(account, SENDER, HANDSET)).toBe(false);
  expect(await outcome(account)).toBe('refused');
});

test('the lists can drift apart: an app that clears only the stop list stays blocked', async () => {
  const account = messagingAccount();
  reply(account, 'STOP');
  optIn(account, HANDSET, 'by hand');
  expect(await outcome(account)).toBe('opted_out_network');
});

test('opting out twice is opting out once', () => {
  const account = messagingAccount();
  reply(account, 'STOP');
  reply(account, 'STOP');
  expect(account.optOuts.size).toBe(1);
  expect(account.networkBlocks.size).toBe(1);
  reply(account, 'START');
  expect(account.optOuts.size).toBe(0);
  expect(account.networkBlocks.size).toBe(0);
});

/** The rules of consent once more, as sets and without anything of the product. */
class ConsentModel {
  readonly blocked = new Set<string>();
  readonly optedOut = new Set<string>();

  hears(word: string, number: string, handset: string): void {
    const pair = `${number} ${handset}`;
    const isTollFree = number.startsWith('+1888');
    if (['STOP', 'ARRET'].includes(word) && isTollFree) this.blocked.add(pair);
    if (['START', 'UNSTOP'].includes(word)) this.blocked.delete(pair);
    if (['STOP', 'ARRET', 'CANCEL', 'OPT OUT'].includes(word)) this.optedOut.add(handset);
    if (['START', 'UNSTOP', 'JOIN'].includes(word)) {
      // JOIN is a word of the campaign, and the local number belongs to none.
      if (word !== 'JOIN' || isTollFree) this.optedOut.delete(handset);
    }
  }

  outcome(number: string, handset: string): string {
    if (this.optedOut.has(handset)) return 'refused';
    if (!number.startsWith('+1888')) return 'ten_dlc_unregistered';
    return this.blocked.has(`${number} ${handset}`) ? 'opted_out_network' : 'DELIVERED';
  }
}

test('any sequence of keywords and sends agrees with a small model of consent', async () => {
  const number = fc.constantFrom(SENDER, OTHER_SENDER, LOCAL);
  const handset = fc.constantFrom(HANDSET, OTHER_HANDSET);
  const word = fc.constantFrom(
    ...['STOP', 'ARRET', 'START', 'UNSTOP', 'CANCEL', 'OPT OUT', 'JOIN', 'HELP', 'Hello'],
  );
  const step = fc.oneof(
    fc.record({ act: fc.constant('text' as const), word, number, handset }),
    fc.record({ act: fc.constant('send' as const), number, handset }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const account = messagingAccount();
      addNumber(account, LOCAL, undefined, { type: 'LOCAL' });
      const model = new ConsentModel();
      for (const taken of steps) {
        if (taken.act === 'text') {
          reply(account, taken.word, taken.number, taken.handset);
          model.hears(taken.word, taken.number, taken.handset);
        } else {
          const found = await outcome(account, taken.number, taken.handset);
          expect(found).toBe(model.outcome(taken.number, taken.handset));
        }
      }
    }),
    { numRuns: 300 },
  );
});
