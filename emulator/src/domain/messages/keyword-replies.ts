import type { Account } from '../account.js';
import { standingOf } from '../numbers/number-standing.js';
import type { CampaignContent } from '../records/campaign.js';
import type { OwnedNumber } from '../records/number.js';
import { classifyKeyword, type KeywordMatch, networkReply } from './content/keywords.js';
import {
  blockAtNetwork,
  isBlockedByNetwork,
  isOptedOut,
  optIn,
  optOut,
  replyFromNetwork,
  unblockAtNetwork,
} from './opt-outs.js';
import { sendAutomatic } from './sending-sms.js';

type Keywords = NonNullable<CampaignContent['keywords']>;

/**
 * Reads what a handset texted to a number as a keyword, with the opt-in words of the campaign that
 * the number belongs to.
 */
export function keywordOf(account: Account, number: OwnedNumber, text: string): KeywordMatch {
  return classifyKeyword(text, { optIn: keywordsOf(account, number).OPT_IN?.keywords });
}

/**
 * Lets STOP, START and their like work: first at the network, for the pair of number and handset and
 * on toll-free only, then on the account's own list. The network answers by itself, and always the
 * same; the provider adds no confirmation of its own.
 */
export function applyKeyword(
  account: Account,
  number: OwnedNumber,
  handset: string,
  match: KeywordMatch,
): void {
  const word = match.keyword;
  if (word === null) return;
  if (match.network && number.type === 'TOLL_FREE') {
    if (match.network === 'block') blockAtNetwork(account, number.number, handset);
    else unblockAtNetwork(account, number.number, handset);
    const text = networkReply(match);
    if (text) replyFromNetwork(account, number.number, handset, text);
  }
  if (match.provider === 'opt-out') optOut(account, handset, word);
  if (match.provider === 'opt-in' && clearsList(account, match)) optIn(account, handset, word);
}

/**
 * Answers a keyword with the campaign's own text: HELP, and the words by which people join. The answer
 * is a text like any other, so it is left out where the gate would not let it pass.
 */
export function answerKeyword(
  account: Account,
  number: OwnedNumber,
  handset: string,
  match: KeywordMatch,
): void {
  const text = replyTo(keywordsOf(account, number), match);
  if (text === undefined || text === '') return;
  // The opted-out get no HELP either; only START brings the number back.
  if (isOptedOut(account, handset) || isBlockedByNetwork(account, number.number, handset)) return;
  sendAutomatic(account, { from: number.number, to: handset, text });
}

function replyTo({ HELP, OPT_IN }: Keywords, match: KeywordMatch): string | undefined {
  if (match.provider === 'help') return HELP?.message;
  if (match.provider !== 'opt-in') return undefined;
  const isListed = OPT_IN?.keywords?.some(
    (word) => classifyKeyword(word, { optIn: [word] }).keyword === match.keyword,
  );
  return isListed ? OPT_IN?.message : undefined;
}

function keywordsOf(account: Account, { number }: OwnedNumber): Keywords {
  return standingOf(account, number)?.campaign?.content.keywords ?? {};
}

/** The words that lift the network's block need not clear the account's list as well. */
function clearsList(account: Account, { network }: KeywordMatch): boolean {
  return network !== 'unblock' || account.settings.unstopClearsList;
}
