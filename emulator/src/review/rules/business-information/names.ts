import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { hasLegalSuffix, isGenericWord, nameWords, withoutSuffix } from '../../text/brand-name.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/pattern.js';

const tellingFields = [
  'brand.description',
  'campaign.additionalInformation',
  'campaign.useCase.summary',
];

/** Legal name differs from the register, from the site, or from what the submission itself says. */
export const businessNameMismatch: Rule = {
  reason: 'business-name-mismatch',
  check(context): Evidence | undefined {
    const name = context.trimmed('brand.name');
    const words = nameWords(name);
    if (words.length === 0) return undefined;
    const legalName = context.world.registry?.legalName;
    if (typeof legalName === 'string' && legalName !== '') {
      if (nameWords(legalName).join(' ') !== words.join(' ')) {
        return fieldEvidence(
          context,
          'brand.name',
          `brand.name says "${name}", the public register says "${legalName}".`,
        );
      }
      return undefined;
    }
    const title = context.world.site?.title;
    if (typeof title === 'string' && title !== '' && context.world.site?.text === undefined) {
      const shown = nameWords(title).join('');
      const known = context.brand.forms.some((form) => shown.includes(form.join('')));
      if (!known) {
        return fieldEvidence(context, 'brand.name', `The site calls itself "${title}".`);
      }
    }
    for (const path of tellingFields) {
      const document = context.document(path);
      for (const span of document.of('registeredAs')) {
        const told = nameAfter(document, span);
        if (told === undefined) continue;
        const toldWords = nameWords(document.words(told));
        if (differs(words, toldWords, context)) {
          return evidence(
            document,
            told,
            `${path} gives "${document.words(told)}" as the registered name, brand.name says "${name}".`,
          );
        }
      }
    }
    return undefined;
  },
};

/** Texts that `businessNameMismatch` refuses and accepts. */
export const businessNameMismatchPairs: readonly Pair[] = [
  {
    path: 'world.registry',
    fails: { legalName: 'Harbor Lane Dental Group, P.C.' },
    passes: { legalName: 'Harbor Lane Dental, LLC' },
  },
  {
    path: 'brand.description',
    fails: 'Dental office. The state lists the company as Pier Street Oral Care PLLC.',
    passes: 'Dental office. The state lists the company as Harbor Lane Dental LLC.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'Our legal entity is Casco Smiles Inc, the sign on the door is newer.',
    passes: 'Our legal entity is Harbor Lane Dental LLC, the sign on the door is newer.',
  },
];

/** The name that follows "registered as": the words up to a company suffix. */
function nameAfter(document: Document, span: Span): Span | undefined {
  const sentence = document.sentenceAt(span);
  for (let index = span.after; index < sentence.after && index < span.after + 9; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || token.norm === ';') return undefined;
    if (token.kind === 'word' && index > span.after && hasLegalSuffix(nameWords(token.norm))) {
      let first = index;
      while (first > span.after && !isLead(document.tokens[first - 1]?.norm ?? '')) first -= 1;
      return first < index ? { first, after: index + 1 } : undefined;
    }
  }
  return undefined;
}

function isLead(norm: string): boolean {
  return /^(?:is|as|name|named|names|called|under|to|with|by|says|say|shows|show|reads|read|lists|list|was|been|be|our|entity|["':;(-])$/.test(
    norm,
  );
}

function differs(own: readonly string[], told: readonly string[], context: ReviewContext): boolean {
  const ownCore = withoutSuffix(own).join(' ');
  const toldCore = withoutSuffix(told).join(' ');
  if (ownCore === toldCore) {
    return hasLegalSuffix(own) && hasLegalSuffix(told) && own.at(-1) !== told.at(-1)
      ? suffixClass(own.at(-1) ?? '') !== suffixClass(told.at(-1) ?? '')
      : false;
  }
  const dba = withoutSuffix(nameWords(context.text('brand.dba'))).join(' ');
  return dba !== toldCore && toldCore.length > 2;
}

function suffixClass(suffix: string): string {
  if (suffix.startsWith('inc')) return 'inc';
  if (suffix.startsWith('corp')) return 'corp';
  return suffix.startsWith('limited') || suffix === 'ltd' ? 'ltd' : suffix;
}

/** Texts use a trade name that was not declared, or the declared one is no name. */
export const dbaMissingOrWrong: Rule = {
  reason: 'dba-missing-or-wrong',
  check(context): Evidence | undefined {
    const dba = context.trimmed('brand.dba');
    const name = context.trimmed('brand.name');
    if (
      /^(?:n\/?a|none|null|tbd|same|same as (?:above|legal.*)|dba|-+|x+|unknown|test)$/i.test(dba)
    ) {
      return fieldEvidence(context, 'brand.dba', `brand.dba holds the placeholder "${dba}".`);
    }
    if (dba !== '' && nameWords(dba).join(' ') === nameWords(name).join(' ')) {
      if (hasLegalSuffix(nameWords(dba))) {
        return fieldEvidence(context, 'brand.dba', 'brand.dba repeats the legal name.');
      }
    }
    const trade = undeclaredTradeName(context);
    if (trade === undefined) return undefined;
    return {
      field: 'campaign.productionMessageContent',
      quote: trade,
      message: `Every sample is signed "${context.text('campaign.productionMessageContent').slice(trade.start, trade.end)}", which is neither brand.name nor brand.dba.`,
    };
  },
};

/** Texts that `dbaMissingOrWrong` refuses and accepts. */
export const dbaMissingOrWrongPairs: readonly Pair[] = [
  {
    path: 'campaign.productionMessageContent',
    fails: 'Bright Smiles: your visit is tomorrow at 2 PM. Reply STOP to end.',
    passes: 'Harbor Lane Dental: your visit is tomorrow at 2 PM. Reply STOP to end.',
    setup: { 'brand.dba': '' },
  },
  {
    path: 'campaign.productionMessageContent',
    fails:
      'Casco Grins - your cleaning is Monday at 9. Reply STOP to end.\nCasco Grins - you are due for a check-up. Reply STOP to end.',
    passes:
      'Harbor Lane - your cleaning is Monday at 9. Reply STOP to end.\nHarbor Lane - you are due for a check-up. Reply STOP to end.',
  },
  {
    path: 'campaign.productionMessageContent',
    fails: 'QT: see you Monday at 9. Reply STOP to end.\nQT: you are due. Reply STOP to end.',
    passes:
      'Harbor Lane: see you Monday at 9. Reply STOP to end.\nRX: Harbor Lane has your refill. Reply STOP to end.',
  },
  { path: 'brand.dba', fails: 'N/A', passes: 'Harbor Lane' },
];

/** The name that signs all samples when it is not a name of this business. */
export function undeclaredTradeName(
  context: ReviewContext,
): { start: number; end: number } | undefined {
  const { samples } = context;
  if (samples.length === 0) return undefined;
  let shared: string | undefined;
  let count = 0;
  let first: { start: number; end: number } | undefined;
  for (const sample of samples) {
    if (context.brandIn(sample.document) !== undefined) return undefined;
    const lead = signature(sample.document);
    if (lead === undefined) return undefined;
    const words = nameWords(sample.document.words(lead)).join(' ');
    if (shared !== undefined && shared !== words) return undefined;
    shared = words;
    count += 1;
    const { start, end } = sample.document.position(lead);
    first ??= { start: sample.start + start, end: sample.start + end };
  }
  // Two or three letters that open one message may be any abbreviation.
  return shared !== undefined && shared.length <= 3 && count < 2 ? undefined : first;
}

const notNames = new Set(
  (
    'hi hello hey dear reminder alert notice update code your you we our please thanks thank welcome ' +
    'congratulations important urgent attention today tomorrow order appointment reply text new sale ' +
    'good news confirmed confirmation booking reservation delivery invoice payment final last special ' +
    'offer deal flash save free win fyi heads msg message sample this the it is a an sms info rsvp ' +
    'yes no status action required security verification notification from re subject tonight ' +
    'rx psa eta icymi ok ps btw fw attn asap tbd est vip otp pin rip mon tue wed thu fri sat sun'
  ).split(' '),
);

/** Opening words of a sample that end in a colon or a dash and read as a name. */
function signature(document: Document): Span | undefined {
  let after = 0;
  while (after < document.tokens.length && after < 6) {
    const token = document.tokens[after];
    if (token === undefined) return undefined;
    if (
      token.kind === 'punctuation' &&
      token.norm !== '&' &&
      token.norm !== "'" &&
      token.norm !== '.'
    ) {
      break;
    }
    if (token.kind !== 'word' && token.kind !== 'punctuation') return undefined;
    after += 1;
  }
  const end = document.tokens[after];
  if (after === 0 || end === undefined || (end.norm !== ':' && end.norm !== '-')) return undefined;
  const words = nameWords(document.words({ first: 0, after }));
  if (words.some((word) => notNames.has(word)) || words.length === 0) return undefined;
  const named = words.length > 1 || words.some((word) => !isGenericWord(word) && word.length > 1);
  return named ? { first: 0, after } : undefined;
}
