import type { Document } from './document.js';
import { fold } from './fold.js';
import type { Span } from './pattern.js';
import { tokenize } from './tokens.js';

const suffixes = new Set(
  (
    'llc llp lp inc incorporated corp corporation co company ltd limited pllc pc pa plc gmbh sa lllp ' +
    'l.l.c dba the group holdings holding enterprises international usa'
  ).split(/\s+/),
);

const legalSuffixes = new Set(
  'llc llp lp inc incorporated corp corporation co ltd limited pllc pc pa plc lllp'.split(' '),
);

/** Words that many businesses share, so that none of them alone names one. */
const generic = new Set(
  (
    'a an and of the for at in on by to my our your new first one best all good great american ' +
    'united national north south east west northern southern eastern western central old big little ' +
    'blue red green white black golden gold silver bright clear sunny happy city county town village ' +
    'state river lake mountain hill valley park bay coast harbor ocean sea beach island forest wood ' +
    'street main center centre service services company store shop market house home homes family ' +
    'community public saint st san santa los las friends league club association society foundation ' +
    'church school college university academy institute clinic hospital health healthcare medical ' +
    'dental care pet animal vet auto car cars tire bank savings credit union insurance realty real ' +
    'estate property management law legal tax accounting financial finance capital travel hotel inn ' +
    'restaurant cafe coffee pizza grill kitchen bakery salon spa beauty fitness gym yoga dance studio ' +
    'music art books book garden farm farms foods food water power electric energy solar gas plumbing ' +
    'heating cooling air roofing construction builders building cleaning moving storage security ' +
    'technology technologies tech software digital media online web mobile systems solutions ' +
    'consulting partners associates team training learning education kids children child youth ' +
    'senior men women people life living dream star sun moon sky fire stone oak pine maple cedar ' +
    'summit peak ridge canyon desert prairie meadow spring summer winter autumn fall day night time ' +
    'express delivery logistics transit transport events event wedding photo photography print ' +
    'printing design designs cooperative coop authority department office district council committee ' +
    'parish temple ministries ministry hotel resort apartments apartment residences village square ' +
    'point place way rock iron copper clay clear true pro plus max prime elite premier quality value'
  ).split(/\s+/),
);

/** How a business may be named in its own texts. */
export interface BrandNames {
  /** Every name in its spelled-out and short forms, as word lists, longest first. */
  readonly forms: readonly (readonly string[])[];
  /** The letters of all names run together, for hosts and mailboxes. */
  readonly compact: readonly string[];
  /** Words that by themselves point to this business. */
  readonly distinctive: readonly string[];
}

/** The words of a name: folded, without punctuation, "&" and "+" read as "and". */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  for (const token of tokenize(
    fold(name.slice(0, 300))
      .replace(/[&+]/g, ' and ')
      .replace(/[[\]{}<>]/g, ' ')
      .replace(/\./g, ''),
  )) {
    if (token.kind === 'punctuation') continue;
    const word = token.norm.replace(/'s$/, 's').replace(/'/g, '');
    words.push(word === 'saint' ? 'st' : word);
  }
  return words;
}

/** A name without its company suffix and leading article. */
export function withoutSuffix(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && suffixes.has(words[end - 1] ?? '')) end -= 1;
  const first = words[0] === 'the' && end > 1 ? 1 : 0;
  return words.slice(first, end);
}

/** True when the last word of a name is a company suffix such as LLC. */
export function hasLegalSuffix(words: readonly string[]): boolean {
  return legalSuffixes.has(words.at(-1) ?? '');
}

/** True for words that many businesses share ("dental", "lake"). */
export function isGenericWord(word: string): boolean {
  return generic.has(word) || suffixes.has(word) || word.length < 2;
}

/** Works out the forms under which a business may sign its texts. */
export function brandNames(names: readonly string[]): BrandNames {
  const forms: string[][] = [];
  const compact = new Set<string>();
  const distinctive = new Set<string>();
  const add = (form: readonly string[]) => {
    if (form.length > 0 && !forms.some((known) => known.join(' ') === form.join(' '))) {
      forms.push([...form]);
    }
  };
  for (const name of names) {
    const full = withoutSuffix(nameWords(name));
    if (full.length === 0) continue;
    add(full);
    compact.add(full.join(''));
    const own = full.filter((word) => !isGenericWord(word));
    for (const word of own) if (word.length >= 4) distinctive.add(word);
    for (let length = full.length - 1; length >= 2; length -= 1) {
      const short = full.slice(0, length);
      if (short.at(-1) === 'and' || short.at(-1) === 'of') continue;
      if (length >= 3 || short.some((word) => !isGenericWord(word)) || full.length <= 4) add(short);
    }
    const lead = full[0];
    if (lead !== undefined && !isGenericWord(lead) && lead.length >= 4) add([lead]);
    const initials = full.filter((word) => word !== 'and' && word !== 'of').map((word) => word[0]);
    if (initials.length >= 3) add([initials.join('')]);
    for (const word of own) if (word.length >= 6) add([word]);
    for (const inner of innerNames(full)) add(inner);
  }
  forms.sort((a, b) => b.join(' ').length - a.join(' ').length);
  return { forms, compact: [...compact], distinctive: [...distinctive] };
}

/**
 * Parts of a longer name that can stand for it: "Ohev Emet" for "Congregation Ohev Emet of Stamford".
 * Two words at least, one of them its own, none of them a joint at either end.
 */
function innerNames(full: readonly string[]): string[][] {
  const inner: string[][] = [];
  const isJoint = (word: string | undefined) =>
    /^(?:and|of|the|for|at|in|to|de|la)$/.test(word ?? '');
  for (let first = 1; first < full.length - 1 && first <= 4; first += 1) {
    for (let after = first + 2; after <= full.length && after <= first + 4; after += 1) {
      const part = full.slice(first, after);
      if (isJoint(part[0]) || isJoint(part.at(-1))) continue;
      if (part.some((word) => !isGenericWord(word) && word.length >= 4)) inner.push(part);
    }
  }
  return inner;
}

interface Words {
  readonly words: readonly string[];
  readonly index: readonly number[];
}

const readings = new WeakMap<Document, Words>();

function readWords(document: Document): Words {
  const known = readings.get(document);
  if (known !== undefined) return known;
  const words: string[] = [];
  const index: number[] = [];
  document.tokens.forEach((token, position) => {
    if (token.kind === 'blank' && token.norm.startsWith('[')) {
      // "[Harbor Lane] your visit": some sign in brackets.
      for (const word of nameWords(token.norm)) {
        words.push(word);
        index.push(position);
      }
      return;
    }
    if (
      token.kind !== 'word' &&
      token.kind !== 'number' &&
      token.norm !== '&' &&
      token.norm !== '+'
    ) {
      return;
    }
    const plain = token.norm.replace(/'s$/, 's').replace(/'/g, '');
    const word = plain === '&' || plain === '+' ? 'and' : plain === 'saint' ? 'st' : plain;
    words.push(word);
    index.push(position);
  });
  const read = { words, index };
  readings.set(document, read);
  return read;
}

/** Finds the business in a text, within a range of tokens when given. */
export function findBrand(document: Document, names: BrandNames, within?: Span): Span | undefined {
  return mentions(document, names, within).next().value ?? undefined;
}

/** Every place where a text names the business. */
export function findBrands(document: Document, names: BrandNames): Span[] {
  return [...mentions(document, names)];
}

function* mentions(
  document: Document,
  names: BrandNames,
  within?: Span,
): Generator<Span, undefined> {
  const { words, index } = readWords(document);
  const starts = new Map<string, (readonly string[])[]>();
  for (const form of names.forms) {
    const start = form[0] ?? '';
    starts.set(start, [...(starts.get(start) ?? []), form]);
    if (form.length > 1 && form.join('').length >= 5) {
      starts.set(form.join(''), [...(starts.get(form.join('')) ?? []), [form.join('')]]);
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const position = index[at] ?? 0;
    if (within !== undefined && position < within.first) continue;
    if (within !== undefined && position >= within.after) return undefined;
    const word = words[at] ?? '';
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    const joined = `${word}${words[at + 1] ?? ''}`;
    let last = -1;
    for (const form of [...(starts.get(word) ?? []), ...(starts.get(singular) ?? [])]) {
      last = Math.max(last, matchesAt(words, at, form));
    }
    if (last < 0 && joined.length >= 6 && names.forms.some((form) => form.join(' ') === joined)) {
      last = at + 1;
    }
    if (last < 0) continue;
    yield { first: position, after: (index[last] ?? position) + 1 };
    at = last;
  }
  return undefined;
}

/** Compares word by word; "and" may be missing on either side, plural s is ignored. */
function matchesAt(words: readonly string[], at: number, form: readonly string[]): number {
  let position = at;
  for (let part = 0; part < form.length; part += 1) {
    const wanted = form[part] ?? '';
    const word = words[position] ?? '';
    if (word === wanted || word === `${wanted}s` || `${word}s` === wanted) {
      position += 1;
    } else if (wanted === 'and' && part > 0) {
      // "Clay Kiln" for "Clay and Kiln".
    } else if (word === 'and' && part > 0 && words[position + 1] === wanted) {
      position += 2;
    } else {
      return -1;
    }
  }
  return position - 1;
}

/** True when a host or mailbox domain contains the name of the business. */
export function domainNamesBrand(domain: string, names: BrandNames): boolean {
  const labels = domain
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
    .split('.')
    .slice(0, -1)
    .join('');
  if (labels === '') return false;
  if (
    names.compact.some((compact) => compact.length >= 4 && labels.includes(compact.slice(0, 24)))
  ) {
    return true;
  }
  if (names.distinctive.some((word) => labels.includes(word))) return true;
  const parts = domain.toLowerCase().split(/[^a-z0-9]+/);
  return names.forms.some((form) => {
    const joined = form.join('');
    if (joined.length === 3 && parts.includes(joined)) return true;
    return joined.length >= 4 && (labels.includes(joined) || labels === joined);
  });
}
