import { expect, test } from 'vitest';
import {
  SPAM_BLOCK_SCORE,
  type SpamFacts,
  type SpamSignalId,
  scoreSpam,
  spamWeights,
} from '../../../src/domain/messages/content/spam-score.js';

const clean: SpamFacts = {
  text: 'Harbor Lane Dental: see you on Tuesday at 9. Details: https://harborlane.example/visit',
  segments: 1,
  brandNames: ['Harbor Lane Dental'],
  linkDomains: ['harborlane.example'],
  isPublicShortener: (host) => host === 'bit.ly',
  isPromotional: false,
  isOutsideUseCase: false,
  disallowed: null,
  sameText: { recipients: 1, senders: 1 },
  optOutRate: 0,
};

function fired(change: Partial<SpamFacts>): SpamSignalId[] {
  return scoreSpam({ ...clean, ...change }).signals.map(({ id }) => id);
}

const brand = 'Harbor Lane Dental: ';

test('an ordinary message has no signals and passes', () => {
  expect(scoreSpam(clean)).toEqual({ score: 0, signals: [], isBlocked: false });
});

test.each<[SpamSignalId, Partial<SpamFacts>]>([
  ['public-shortener', { text: `${brand}bit.ly/abc`, linkDomains: [] }],
  ['insecure-link', { text: `${brand}http://harborlane.example/visit` }],
  ['foreign-link-domain', { text: `${brand}https://elsewhere.example/visit` }],
  ['shouting', { text: `${brand}COME IN TODAY AND SEE ALL OF OUR NEW CHAIRS` }],
  ['repeated-punctuation', { text: `${brand}see you tomorrow!!!` }],
  ['urgency', { text: `${brand}act now` }],
  ['no-brand', { text: 'See you on Tuesday at 9.' }],
  ['no-opt-out', { isPromotional: true }],
  ['long', { segments: 4 }],
  ['snowshoeing', { sameText: { recipients: 201, senders: 2 } }],
  ['opt-out-rate', { optOutRate: 0.011 }],
  ['outside-use-case', { isOutsideUseCase: true }],
  ['disallowed-content', { disallowed: 'payday loans' }],
])('%s fires alone', (id, change) => {
  const { signals, score } = scoreSpam({ ...clean, ...change });
  expect(signals.map((signal) => signal.id)).toEqual([id]);
  expect(score).toBe(spamWeights[id]);
});

test('a link alone fires, and an address names no brand unless it spells it', () => {
  const text = ' https://harborlane.example/visit ';
  expect(fired({ text, brandNames: ['Harbor Lane'] })).toEqual(['link-only']);
  expect(fired({ text: 'https://elsewhere.example', linkDomains: [] })).toEqual([
    'link-only',
    'no-brand',
  ]);
});

test('the thresholds themselves do not fire', () => {
  expect(fired({ segments: 3 })).toEqual([]);
  expect(fired({ optOutRate: 0.01 })).toEqual([]);
  expect(fired({ sameText: { recipients: 200, senders: 5 } })).toEqual([]);
  expect(fired({ sameText: { recipients: 10_000, senders: 1 } })).toEqual([]);
  const short = { brandNames: ['HLD'] };
  expect(fired({ ...short, text: 'HLD SEE YOU AT NINE!!' })).toEqual([]);
  expect(fired({ ...short, text: 'HLDABCDEFG seeyouatni' })).toEqual([]);
  expect(fired({ ...short, text: 'HLDABCDEFGH seeyouatn' })).toEqual(['shouting']);
});

test('each urgency word counts once', () => {
  const { signals, score } = scoreSpam({ ...clean, text: `${brand}FREE free, click here, winner` });
  expect(signals.map(({ fragment }) => fragment)).toEqual(['free', 'click here', 'winner']);
  expect(score).toBe(15);
});

test('a word inside another is no urgency', () => {
  expect(fired({ text: `${brand}a sugar-freedom talk` })).toEqual([]);
});

test('the brand is found whatever its spacing and case, a short brand name too', () => {
  expect(fired({ text: 'HARBOR-LANE dental: see you' })).toEqual([]);
  expect(fired({ text: 'HLD: see you', brandNames: ['Harbor Lane Dental', 'HLD'] })).toEqual([]);
  expect(fired({ text: 'See you', brandNames: ['', '!!'] })).toEqual(['no-brand']);
});

test.each(['Reply STOP to end', 'Text stop', 'To opt out text STOP', 'Unsubscribe: STOP'])(
  'a promotion with %j tells how to leave',
  (words) => {
    expect(fired({ text: `${brand}New chairs. ${words}`, isPromotional: true })).toEqual([]);
  },
);

test('a campaign without link domain has no foreign links', () => {
  expect(fired({ text: `${brand}https://elsewhere.example/x`, linkDomains: [] })).toEqual([]);
});

test('signals quote what fired them', () => {
  const { signals } = scoreSpam({ ...clean, text: `${brand}bit.ly/abc now???` });
  expect(signals).toEqual([
    { id: 'public-shortener', weight: 50, fragment: 'bit.ly/abc' },
    { id: 'foreign-link-domain', weight: 15, fragment: 'bit.ly/abc' },
    { id: 'repeated-punctuation', weight: 10, fragment: '???' },
  ]);
});

test('a message is blocked from the block score on', () => {
  const below = scoreSpam({ ...clean, text: `${brand}bit.ly/abc free`, linkDomains: [] });
  expect(below).toMatchObject({ score: 55, isBlocked: false });
  const at = scoreSpam({ ...clean, text: `${brand}bit.ly/abc free winner`, linkDomains: [] });
  expect(at).toMatchObject({ score: SPAM_BLOCK_SCORE, isBlocked: true });
});

test('disallowed content blocks by itself', () => {
  expect(scoreSpam({ ...clean, disallowed: 'payday loans' })).toMatchObject({
    isBlocked: true,
    signals: [{ id: 'disallowed-content', fragment: 'payday loans' }],
  });
});
