import { groupsByUseCase } from '../../lexicon/programmes.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { otherProgramme, ownWeight } from './programme.js';

const path = 'campaign.useCase.summary';

const fillers = new Set(
  (
    'a an the our we us i my your you they their them and or of to for with by from in on at is are be ' +
    'will send sends sending sent text texts texting message messages messaging sms mms use uses using ' +
    'used notification notifications notify communicate communication communications contact contacts ' +
    'customer customers client clients user users people person persons business company general ' +
    'various purposes purpose information info update updates alert alerts important stuff things only ' +
    'via through it this that number about when need needed needs want marketing campaign program ' +
    'service services standard normal regular different all any everyone everybody audience subscribers ' +
    'recipients n/a na none tbd test testing outreach engagement bulk mass blast blasts reach out ' +
    'have has can may would like'
  ).split(' '),
);

/** Summary too short or generic to say who gets which texts. */
export const useCaseSummaryTooThin: Rule = {
  reason: 'use-case-summary-too-thin',
  check(context): Evidence | undefined {
    const document = context.document(path);
    const words = document.tokens.filter(
      (token) => token.kind === 'word' || token.kind === 'number',
    );
    const telling = new Set(words.map((token) => token.norm).filter((norm) => !fillers.has(norm)));
    const length = document.text.trim().length;
    if (telling.size <= 1 || (length < 40 && telling.size <= 2) || length < 16) {
      return fieldEvidence(
        context,
        path,
        length === 0 ? `${path} is empty.` : `${path} does not say who gets which texts.`,
      );
    }
    return undefined;
  },
};

/** Texts that `useCaseSummaryTooThin` refuses and accepts. */
export const useCaseSummaryTooThinPairs: readonly Pair[] = [
  {
    path,
    fails: 'We send messages to our customers.',
    passes: 'Patients who booked online get appointment confirmations and reminders by text.',
  },
  {
    path,
    fails: 'SMS notifications and alerts for clients',
    passes: 'Recall notices and visit reminders for patients',
  },
  {
    path,
    fails: 'General business communication purposes.',
    passes: 'Tells patients that a crown or denture is back from the lab.',
  },
];

/** Summary describes another use case than the one selected. */
export const useCaseSummaryInconsistent: Rule = {
  reason: 'use-case-summary-inconsistent',
  check(context): Evidence | undefined {
    const groups = groupsByUseCase[context.useCase];
    if (groups === undefined || groups.length === 0) return undefined;
    const document = context.document(path);
    const other = otherProgramme(context, { document }, groups);
    if (other === undefined) return undefined;
    const own = ownWeight(context, { document }, groups);
    // One word, counted twice when it is a telling one, is outweighed by three of another kind.
    const outweighed = other.weight >= 3 && own < other.weight;
    if (own >= 1 && !outweighed) return undefined;
    return evidence(
      document,
      other.span,
      `${path} describes ${other.kind} ("${document.words(other.span)}"), the use case is ${context.useCase}.`,
    );
  },
};

/** Texts that `useCaseSummaryInconsistent` refuses and accepts. */
export const useCaseSummaryInconsistentPairs: readonly Pair[] = [
  {
    path,
    fails: 'We send weekly coupons and discount offers to shoppers who joined our promo list.',
    passes: 'Patients who booked online get appointment confirmations and reminders by text.',
  },
  {
    path,
    fails: 'Asks members of the panel to rate products in a monthly survey poll.',
    passes: 'Reminds patients of a cleaning and asks them to confirm the visit.',
  },
  {
    path,
    fails: 'Tells shoppers that the parcel is out for delivery and when the courier arrives.',
    passes: 'Tells patients when the hygienist is running late for a visit.',
  },
];

const order = [
  '10',
  '100',
  '1,000',
  '10,000',
  '100,000',
  '250,000',
  '500,000',
  '750,000',
  '1,000,000',
  '5,000,000',
  '10,000,000+',
];

/** Monthly volumes above which an explanation is asked for; emulator defaults, nobody publishes any. */
const caps: Readonly<Record<string, number>> = {
  TWO_FA: 10_000_000,
  FRAUD_ALERTS: 5_000_000,
  BANK_TRANSFERS: 5_000_000,
  COURIER_SERVICES_DELIVERIES: 5_000_000,
  EMERGENCY_ALERTS: 5_000_000,
  FINANCIAL_SERVICES: 5_000_000,
  GENERAL_MARKETING: 5_000_000,
  MIXED: 5_000_000,
  POLITICAL: 5_000_000,
  APP_NOTIFICATIONS: 5_000_000,
  SYSTEM_ALERTS: 1_000_000,
  REWARDS_PROGRAM: 1_000_000,
  ORDER_NOTIFICATIONS: 1_000_000,
  BILLING: 1_000_000,
  INSURANCE_SERVICES: 1_000_000,
  HEALTHCARE_ALERTS: 1_000_000,
  PUBLIC_WORKS: 1_000_000,
  COVID_19_ALERTS: 1_000_000,
  VOTING_REMINDERS: 1_000_000,
  FUNDRAISING: 1_000_000,
};
const defaultCap = 500_000;

/** Monthly volume is not believable for the use case. */
export const volumeExceedsUseCase: Rule = {
  reason: 'volume-exceeds-use-case',
  check(context): Evidence | undefined {
    const field = 'campaign.monthlyVolume';
    const text = context.trimmed(field);
    if (text === '') return undefined;
    const volume = Number(text.replace(/[,+\s]/g, ''));
    if (!Number.isFinite(volume)) {
      return fieldEvidence(context, field, `${field} is none of ${order.join(' ')}.`);
    }
    const sole = /SOLE/i.test(`${context.text('brand.type')} ${context.text('brand.entityType')}`);
    const local = localBusiness.test(
      `${context.text('brand.description').slice(0, 4000)} ${context.text(path).slice(0, 4000)} ${context.text('brand.name').slice(0, 400)}`,
    );
    const cap = sole
      ? 10_000
      : Math.min(caps[context.useCase] ?? defaultCap, local ? 249_999 : Number.POSITIVE_INFINITY);
    if (volume <= cap) return undefined;
    const document = context.document('campaign.additionalInformation');
    const explained =
      document.text.trim().length >= 40 &&
      /\d|million|thousand|hundred/i.test(document.text.slice(0, 5000)) &&
      /\b(?:member|customer|patient|subscriber|user|client|household|student|order|shipment|location|store|resident|employee|rider|account|guest|people|donor|volunteer|supporter|voter|famil|audience|list|transaction|booking|visit|login|device)/i.test(
        document.text.slice(0, 5000),
      );
    if (explained) return undefined;
    return fieldEvidence(
      context,
      field,
      `${text} texts a month are not believable for ${context.useCase || 'this programme'} without a word on the audience.`,
    );
  },
};

/** Texts that `volumeExceedsUseCase` refuses and accepts. */
export const volumeExceedsUseCasePairs: readonly Pair[] = [
  { path: 'campaign.monthlyVolume', fails: '1,000,000', passes: '100,000' },
  { path: 'campaign.monthlyVolume', fails: 'as many as possible', passes: '10,000' },
  {
    path: 'campaign.additionalInformation',
    fails: 'Please approve soon.',
    passes: 'The clinics have 310,000 patients in nine states, each gets two texts a month.',
    setup: { 'campaign.monthlyVolume': '750,000' },
  },
  {
    path: 'campaign.monthlyVolume',
    fails: '100,000',
    passes: '10,000',
    setup: { 'brand.type': 'SOLE_PROPRIETOR', 'brand.entityType': 'SOLE_PROPRIETORSHIP' },
  },
];

const localBusiness =
  /\b(?:one|single|two|small|family|neighbou?rhood|local|corner|tiny|little|mom and pop|boutique|independent|solo|self[- ]serve|our (?:shop|salon|studio|office|clinic|parish|church|school|cafe|restaurant)|310 townhomes)\b/i;
