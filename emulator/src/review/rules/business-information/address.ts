import type { ReviewContext } from '../../context.js';
import { disposableMailDomains } from '../../lexicon/mail-domains.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';

const states =
  /\b(?:A[LKZR]|C[AOT]|D[EC]|FL|G[AU]|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TAI]|W[AVIY]|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|alberta|british columbia|manitoba|nova scotia)\b/i;
const postalCode = /\b\d{5}(?:-\d{4})?\b|\b[a-z]\d[a-z] ?\d[a-z]\d\b/i;
const postBox = /\b(?:p\.?\s?o\.?\s?box|post(?:al)? office box|pmb|private mail ?box)\b/i;
/**
 * Numbers of a place, as streets, roads, grids and routes give them ("410", "N6841", "12-34", "RR 2");
 * not those of a box, a room or an ordinal street name.
 */
const placeNumber =
  /(?<!\b(?:box|suite|ste|unit|apt|floor|fl|room|rm)\.?\s{0,2}#?)(?<![\p{L}\d#-])[a-z]{0,2}\d[\p{L}\d/.-]*/giu;
const ordinal = /^\d+(?:st|nd|rd|th)$/i;
const spelledNumber =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+\p{L}/iu;

function hasStreetNumber(text: string): boolean {
  const numbers = text.match(placeNumber) ?? [];
  return numbers.some((number) => !ordinal.test(number)) || spelledNumber.test(text);
}

const invented =
  /\b(?:any ?town|anywhere|nowhere|fake|sample|your (?:street|address|city)|street name|address line|lorem|asdf\w*|qwerty\w*|xxx+|test (?:st|street|road|address)|tbd|unknown|some (?:street|city))\b/i;
const placeholder =
  /^(?:n\/?a|none|null|tbd|tba|unknown|-+|\.+|x+|test|address|same|see (?:above|website)|not applicable|pending|will (?:provide|follow).*)$/i;

/** What is wrong with a postal address; undefined when it can be matched. */
export function addressFault(address: string): string | undefined {
  const text = address.slice(0, 2000).trim().replace(/\s+/g, ' ');
  if (text === '' || placeholder.test(text)) return 'no postal address is given';
  if (invented.test(text)) return 'the address is a placeholder';
  const digitsOnly = postalCode.exec(text);
  const withoutCode =
    digitsOnly === null ? text : text.replace(/\b\d{5}(?:-\d{4})?\b(?!.*\b\d{5}\b)/, '');
  const street = hasStreetNumber(withoutCode);
  if (postBox.test(text) && !street) return 'a post office box is no business location';
  if (!street) return 'the address has no street number';
  if (digitsOnly === null && !states.test(text))
    return 'the address has neither state nor ZIP code';
  if (digitsOnly === null) return 'the address has no ZIP code';
  if (!states.test(text)) return 'the address names no state';
  if (/^0{5}$|^12345$/.test(digitsOnly[0])) return 'the ZIP code is not real';
  return undefined;
}

/** What is wrong with a North American telephone number. */
export function phoneFault(phone: string): string | undefined {
  const text = phone.trim();
  if (text === '') return 'no telephone number is given';
  const digits = text.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (/[a-z]{3}/i.test(text.replace(/ext.*$/i, ''))) return 'the telephone number is not a number';
  if (text.startsWith('+') && !digits.startsWith('1')) return undefined;
  if (national.length < 10 || digits.length > 15) return 'the telephone number is too short';
  if (/^(\d)\1{9}$/.test(national) || /^1234567890$|^0123456789$/.test(digits)) {
    return 'the telephone number is made up';
  }
  if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(national.slice(0, 10))) {
    return 'the telephone number does not exist in the North American plan';
  }
  return undefined;
}

const emailShape =
  /^[^\s@"<>(),;:]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/i;
const inventedDomain =
  /^(?:test|tests|testing|none|no|na|nowhere|fake|asdf|abc|xyz|foo|bar|email|domain|yourdomain|yourcompany|mydomain|company|noemail|sample|placeholder)\.(?:com|net|org|co|io)$/;

/** What is wrong with an e-mail address. */
export function emailFault(email: string): string | undefined {
  const text = email.trim();
  if (text === '') return 'no e-mail address is given';
  if (!emailShape.test(text) || text.includes('..')) return 'the e-mail address is malformed';
  const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  if (inventedDomain.test(domain)) return 'the e-mail address is a placeholder';
  if (disposableMailDomains.has(domain)) return 'the e-mail address is disposable';
  return undefined;
}

interface Check {
  readonly path: string;
  readonly fault: string | undefined;
  readonly narrow: string;
  readonly fix: string;
}

function checks(context: ReviewContext): Check[] {
  const name = context.trimmed('brand.name');
  const namePlaceholder =
    /^(?:n\/?a|none|null|test|tbd|my (?:company|business)|company name|business name|your (?:company|business)( name)?|x+|asdf\w*|-+)$/i;
  const contactMail = context.trimmed('brand.contact.email');
  const contactFault = contactMail === '' ? undefined : emailFault(contactMail);
  return [
    {
      path: 'brand.name',
      fault: name === '' || namePlaceholder.test(name) ? 'no business name is given' : undefined,
      narrow: 'business-info-unverifiable',
      fix: 'Give the name under which the business is registered.',
    },
    {
      path: 'brand.address',
      fault: addressFault(context.text('brand.address')),
      narrow: 'address-invalid',
      fix: 'Give the street address of the business with number, city, state and ZIP code.',
    },
    {
      path: 'brand.contact.phone',
      fault: phoneFault(context.text('brand.contact.phone')),
      narrow: 'business-info-unverifiable',
      fix: 'Give a telephone number on which the contact answers, such as +12075550142.',
    },
    {
      path: 'brand.email',
      fault: emailFault(context.text('brand.email')),
      narrow: 'email-invalid',
      fix: 'Give a working mailbox on the domain of the business.',
    },
    {
      path: 'brand.contact.email',
      fault: contactFault,
      narrow: 'email-invalid',
      fix: 'Give the mailbox of the contact person on the domain of the business.',
    },
  ];
}

/** Contact, address, e-mail or registration number missing or not real. */
export const businessInfoUnverifiable: Rule = {
  reason: 'business-info-unverifiable',
  check(context): Evidence[] {
    const found: Evidence[] = [];
    for (const { path, fault, narrow, fix } of checks(context)) {
      if (fault === undefined) continue;
      const evidence = fieldEvidence(context, path, `In ${path} ${fault}.`);
      found.push({
        ...evidence,
        fix,
        reason: context.provider === 'twilio' ? narrow : this.reason,
      });
    }
    if (context.world.registry?.found === false) {
      found.push(fieldEvidence(context, 'brand.name', 'The business is in no public register.'));
    }
    return found;
  },
};

/** Texts that `businessInfoUnverifiable` refuses and accepts. */
export const businessInfoUnverifiablePairs: readonly Pair[] = [
  {
    path: 'brand.address',
    fails: 'PO Box 12, Portland',
    passes: '410 Pier Street, Portland, ME 04101',
  },
  {
    path: 'brand.address',
    fails: 'to be announced',
    passes: 'One Pier Street, Floor 2, Portland, Maine 04101',
  },
  {
    path: 'brand.address',
    fails: 'P.O. Box 881, Bangor, ME 04401',
    passes: '22B Ferry Rd, PO Box 881, Bangor, ME 04401',
  },
  {
    path: 'brand.address',
    fails: 'Suite 12, 5th Street, Portland, ME 04101',
    passes: 'RR 2 Box 12, Portland, ME 04101',
  },
  {
    path: 'brand.address',
    fails: 'County Road, Portland, ME 04101',
    passes: 'S75W172 County Road, Portland, ME 04101',
  },
  { path: 'brand.contact.phone', fails: '+15555555555', passes: '+12075550142' },
  {
    path: 'brand.email',
    fails: 'office at harborlanedental',
    passes: 'office@harborlanedental.com',
  },
];
