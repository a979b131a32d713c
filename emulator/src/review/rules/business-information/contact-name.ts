import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { isGenericWord, nameWords, withoutSuffix } from '../../text/brand-name.js';

const titles = new Set(
  'mr mrs ms miss mx dr rev fr father sister brother prof professor hon sr jr sir atty esq md dds phd rn cpa ii iii pastor rabbi imam deacon capt captain chief lt sgt officer chef coach'.split(
    ' ',
  ),
);

/** Words of an office, never part of a person's name. */
const offices = new Set(
  (
    'admin administrator administration support office department dept team desk manager staff info ' +
    'information sales marketing billing customer customers service services registrar reception ' +
    'receptionist hr human resources webmaster compliance accounts accounting contact user owner ' +
    'operations frontdesk front scheduling scheduler dispatch dispatcher helpdesk help operator ' +
    'director coordinator supervisor president ceo cfo coo founder secretary treasurer board ' +
    'committee representative rep agent company business the our main general hello enquiries ' +
    'inquiries leadership management group communications relations personnel payroll it tech'
  ).split(' '),
);

/** Words of an office that are surnames too. */
const surnames = new Set('main sales staff board business officer general french page'.split(' '));

const placeholders =
  /^(?:(?:john|jane|joe) (?:doe|q public|smith doe)|test (?:user|test|name|person|contact)|first ?name last ?name|first last|your name|full name|contact (?:name|person)|name surname|foo bar|n\/?a|none|tbd|unknown|asdf.*|lorem ipsum)$/i;

/** Contact is a role, one word, a repeated word or the business itself. */
export const contactNameNotAPerson: Rule = {
  reason: 'contact-name-not-a-person',
  check(context): Evidence | undefined {
    const path = 'brand.contact.name';
    const name = context.trimmed(path);
    const sole = /SOLE/i.test(`${context.text('brand.type')} ${context.text('brand.entityType')}`);
    const businesses = [context.text('brand.dba')];
    // Whoever trades alone, or practises under a professional licence, may be the business.
    if (!sole && !isProfessional(context.text('brand.name')))
      businesses.push(context.text('brand.name'));
    const fault = contactFault(name, businesses);
    if (fault === undefined) return undefined;
    return fieldEvidence(context, path, `The contact ${fault}.`);
  },
};

/** Texts that `contactNameNotAPerson` refuses and accepts. */
export const contactNameNotAPersonPairs: readonly Pair[] = [
  { path: 'brand.contact.name', fails: 'Frank Frank', passes: 'Maria Okafor' },
  { path: 'brand.contact.name', fails: 'Scheduling Desk', passes: 'Dr. Leo Deskins' },
  { path: 'brand.contact.name', fails: 'Office Staff', passes: 'Odile Staff' },
  { path: 'brand.contact.name', fails: 'Priya', passes: "Priya O'Neill-Rao" },
  { path: 'brand.contact.name', fails: 'Harbor Lane', passes: 'Harper Lane' },
  {
    path: 'brand.type',
    fails: 'PRIVATE_PROFIT',
    passes: 'SOLE_PROPRIETOR',
    setup: {
      'brand.name': 'Ilse Harbor-Lane',
      'brand.dba': 'Harbor Lane Dental',
      'brand.contact.name': 'Ilse Harbor-Lane',
    },
  },
];

/** A name without the titles before it and the degrees after it; "Rosa Chef" is a surname. */
function withoutTitles(words: readonly string[]): string[] {
  let first = 0;
  let end = words.length;
  while (first < end && titles.has(words[first] ?? '')) first += 1;
  while (end - first > 2 && titles.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(first, end);
}

/** "Dana Whitlock, PLLC": the suffix of a person's practice. */
function isProfessional(name: string): boolean {
  return /^(?:pllc|pc|pa|md|dds|esq|cpa)$/.test(nameWords(name).at(-1) ?? '');
}

/** What keeps a contact from being a person with first and last name. */
export function contactFault(name: string, businessNames: readonly string[]): string | undefined {
  if (name === '') return 'is missing';
  if (placeholders.test(name.replace(/\s+/g, ' '))) return `"${clip(name)}" is a placeholder`;
  if (/\d|@/.test(name)) return `"${clip(name)}" is not a person's name`;
  const words = withoutTitles(nameWords(name.replace(/\(.*?\)/g, ' ').replace(/,.*$/, ' ')));
  if (words.length < 2) return `"${clip(name)}" lacks a first or a last name`;
  const own = new Set(businessNames.flatMap((business) => nameWords(business)));
  const first = words[0] ?? '';
  const given = !offices.has(first) && !isGenericWord(first) && !own.has(first);
  const inOffice = words.filter(
    (word) => offices.has(word) && !(given && word !== first && surnames.has(word)),
  );
  if (inOffice.length === words.length || inOffice.includes(words.at(-1) ?? '')) {
    return `"${clip(name)}" is an office, not a person`;
  }
  if (inOffice.length > 0 && words.length === 2)
    return `"${clip(name)}" is an office, not a person`;
  if (new Set(words).size === 1) return `"${clip(name)}" repeats one word`;
  if (words.every((word) => word.length === 1)) return `"${clip(name)}" is only initials`;
  if (words.length === 2 && words.some((word) => word.length === 1)) {
    return `"${clip(name)}" is not a full name`;
  }
  for (const business of businessNames) {
    const own = withoutSuffix(nameWords(business));
    if (own.length > 1 && words.every((word) => own.includes(word))) {
      const same = own.slice(0, words.length).join(' ') === words.join(' ');
      const some = words.some((word) => isGenericWord(word)) || own.length === words.length;
      if (same && some) return `"${clip(name)}" is the business itself`;
    }
  }
  return undefined;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
