import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyKeyword, networkReply } from '../../../src/domain/messages/content/keywords.js';

test.each(['STOP', 'stop', ' Stop \n'])('%j blocks at the network and opts out', (text) => {
  expect(classifyKeyword(text)).toEqual({
    network: 'block',
    provider: 'opt-out',
    keyword: 'STOP',
    language: 'en',
  });
});

test.each([
  'STOPALL',
  'stop all',
  'STOP   ALL',
  'UNSUBSCRIBE',
  'cancel',
  'END',
  'quit',
  'REVOKE',
  'opt out',
  'OPTOUT',
])('%j opts out at the provider only', (text) => {
  expect(classifyKeyword(text)).toMatchObject({ network: null, provider: 'opt-out' });
});

test.each(['START', 'UNSTOP', 'unstop'])('%j undoes both', (text) => {
  expect(classifyKeyword(text)).toMatchObject({ network: 'unblock', provider: 'opt-in' });
});

test.each([
  ['ARRET', 'block', 'opt-out'],
  ['nonarret', 'unblock', 'opt-in'],
  ['Aide', null, 'help'],
])('%s is French', (text, network, provider) => {
  expect(classifyKeyword(text)).toEqual({
    network,
    provider,
    keyword: text.toUpperCase(),
    language: 'fr',
  });
});

test.each(['HELP', 'info'])('%s asks the provider for help', (text) => {
  expect(classifyKeyword(text)).toMatchObject({ network: null, provider: 'help' });
});

test.each([
  'please stop calling',
  'STOP.',
  'stop!',
  'S T O P',
  'YES',
  'JOIN',
  'SUBSCRIBE',
  '',
  ' ',
])('%j is an ordinary text', (text) => {
  expect(classifyKeyword(text)).toEqual({
    network: null,
    provider: null,
    keyword: null,
    language: 'en',
  });
  expect(networkReply(classifyKeyword(text))).toBeNull();
});

test('words of a campaign count when configured', () => {
  const custom = { optIn: ['Join', 'YES'], optOut: ['no  more'], help: ['SUPPORT'] };
  expect(classifyKeyword('join', custom).provider).toBe('opt-in');
  expect(classifyKeyword('NO MORE', custom)).toMatchObject({ provider: 'opt-out', network: null });
  expect(classifyKeyword('support', custom).provider).toBe('help');
});

test('no campaign can turn STOP into something else', () => {
  const custom = { optIn: ['STOP', 'UNSUBSCRIBE'], help: ['STOP'] };
  expect(classifyKeyword('STOP', custom)).toMatchObject({ network: 'block', provider: 'opt-out' });
  expect(classifyKeyword('unsubscribe', custom).provider).toBe('opt-out');
});

test('the network answers STOP and UNSTOP with its fixed texts', () => {
  expect(networkReply(classifyKeyword('stop'))).toBe(
    'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  );
  expect(networkReply(classifyKeyword('UNSTOP'))).toBe(
    'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
  );
});

test('the answer to START mirrors the word', () => {
  expect(networkReply(classifyKeyword('Start'))).toContain('You have replied "start"');
});

test('French words are answered in French and keep to GSM-7 without accents', () => {
  const replies = ['ARRET', 'NONARRET'].map((word) => networkReply(classifyKeyword(word))!);
  expect(replies[0]).toContain('"nonarret"');
  for (const reply of replies) expect(reply).toMatch(/^MSG RESEAU: [ -~]+$/);
});

test('the network says nothing to keywords of the provider', () => {
  for (const word of ['CANCEL', 'HELP', 'AIDE', 'OPT OUT']) {
    expect(networkReply(classifyKeyword(word))).toBeNull();
  }
});

test('case and outer white space never matter', () => {
  const word = fc.constantFrom(
    'stop',
    'start',
    'unstop',
    'quit',
    'help',
    'opt out',
    'arret',
    'hello',
  );
  const space = fc.stringMatching(/^[ \t\n]{0,3}$/);
  fc.assert(
    fc.property(word, space, space, fc.boolean(), (text, before, after, isUpper) => {
      const written = before + (isUpper ? text.toUpperCase() : text) + after;
      expect(classifyKeyword(written)).toEqual(classifyKeyword(text));
    }),
  );
});

test('a sentence around a keyword is no keyword', () => {
  const word = fc.constantFrom('STOP', 'START', 'HELP', 'CANCEL');
  fc.assert(
    fc.property(word, fc.stringMatching(/^[a-z]{1,8}$/), (text, other) => {
      fc.pre(`${text} ${other}`.toUpperCase() !== 'STOP ALL');
      expect(classifyKeyword(`${text} ${other}`).keyword).toBeNull();
    }),
  );
});
