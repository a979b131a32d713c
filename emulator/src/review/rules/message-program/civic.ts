import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';

const proof =
  /501\s*\(?c\)?\s*\(?3\)?|apps\.irs\.gov|guidestar\.org|candid\.org|charitynavigator\.org|irs\.gov\/(?:app\/)?eos|give\.org/i;

/** Donation requests from a body that is not shown to be a 501(c)(3) organisation. */
export const charityNot501c3: Rule = {
  reason: 'charity-not-501c3',
  check(context): Evidence | undefined {
    if (context.useCase === 'POLITICAL') return undefined;
    const asks = donationRequest(context);
    if (context.useCase !== 'FUNDRAISING' && asks === undefined) return undefined;
    const nonProfit = context.trimmed('brand.type').toUpperCase() === 'NON_PROFIT';
    const link = context.trimmed('campaign.accreditationUrl');
    const told = [
      'campaign.additionalInformation',
      'brand.description',
      'campaign.useCase.summary',
      'campaign.optIn.workflowDescription',
    ]
      .map((path) => context.document(path))
      .some((document) => {
        const found = proof.exec(document.text.slice(0, 20_000));
        return (
          found !== null &&
          !/\b(?:not|no|pending|without|never|applying|awaiting|isn't|aren't|yet)\b/i.test(
            document.text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 30),
          )
        );
      });
    if (nonProfit && (told || /^https?:\/\/\S+\.\S+/i.test(link))) return undefined;
    if (asks !== undefined) return asks;
    return fieldEvidence(
      context,
      'brand.type',
      'Donations are asked for and nothing shows a 501(c)(3) status.',
    );
  },
};

/** Texts that `charityNot501c3` refuses and accepts. */
export const charityNot501c3Pairs: readonly Pair[] = [
  {
    path: 'campaign.additionalInformation',
    fails: 'We are a community charity.',
    passes: '501(c)(3) listing: https://apps.irs.gov/app/eos/ EIN 84-1234567',
    setup: {
      'campaign.useCase.value': 'FUNDRAISING',
      'brand.type': 'NON_PROFIT',
      'campaign.useCase.summary':
        'Appeals for donations to the supporters of our charity dental fund.',
    },
  },
  {
    path: 'campaign.productionMessageContent',
    fails: 'Harbor Lane Dental: please donate $25 to the smile fund. Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: you can donate blood in our lobby on your visit. Reply STOP to opt out.',
  },
  {
    path: 'brand.type',
    fails: 'PRIVATE_PROFIT',
    passes: 'NON_PROFIT',
    setup: {
      'campaign.useCase.value': 'FUNDRAISING',
      'campaign.useCase.summary':
        'Appeals for donations to the supporters of our charity dental fund.',
      'campaign.accreditationUrl': 'https://www.guidestar.org/profile/84-1234567',
    },
  },
];

function donationRequest(context: ReviewContext): Evidence | undefined {
  for (const sample of context.samples) {
    const span = sample.document
      .of('askDonation')
      .find((found) => !isNegated(sample.document, found));
    if (span === undefined || givesGoods(context, sample.document)) continue;
    const { start, end } = sample.document.position(span);
    return {
      field: 'campaign.productionMessageContent',
      quote: { start: sample.start + start, end: sample.start + end },
      message: `A sample asks for donations ("${sample.document.words(span)}") and nothing shows a 501(c)(3) status.`,
    };
  }
  return undefined;
}

/** Blood, coats or time are given, or thanks are said; money that is asked for is no such gift. */
function givesGoods(context: ReviewContext, document: Document): boolean {
  if (document.has('donationThanks')) return true;
  if (document.tokens.some(({ kind }) => kind === 'money')) return false;
  return document.of('goodsDonation').some((span) => !context.isName(document, span));
}

const token = /^cv\|[0-9.]+\|[a-z0-9_-]+\|tfree\|[0-9a-f-]{36}\|\S{6,}$/i;

/** Political programme without a Campaign Verify token. */
export const politicalMissingCampaignVerify: Rule = {
  reason: 'political-missing-campaign-verify',
  check(context): Evidence | undefined {
    const cvToken = context.trimmed('campaign.cvToken');
    if (token.test(cvToken)) return undefined;
    if (context.useCase === 'POLITICAL') {
      if (cvToken !== '') {
        return fieldEvidence(
          context,
          'campaign.cvToken',
          'campaign.cvToken is no Campaign Verify token for the toll-free channel.',
        );
      }
      return {
        field: 'campaign.cvToken',
        message: 'A political programme needs a Campaign Verify token.',
      };
    }
    return campaigning(context);
  },
};

/** Texts that `politicalMissingCampaignVerify` refuses and accepts. */
export const politicalMissingCampaignVerifyPairs: readonly Pair[] = [
  {
    path: 'campaign.cvToken',
    fails: '',
    passes: 'cv|1.0|mno|tfree|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37',
    setup: {
      'campaign.useCase.value': 'POLITICAL',
      'campaign.useCase.summary':
        'Volunteer and rally updates from a city council campaign to supporters who joined.',
    },
  },
  {
    path: 'campaign.cvToken',
    fails: 'cv|1.0|mno|10dlc|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37',
    passes: 'cv|1.0|mno|tfree|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37',
    setup: {
      'campaign.useCase.value': 'POLITICAL',
      'campaign.useCase.summary':
        'Volunteer and rally updates from a city council campaign to supporters who joined.',
    },
  },
  {
    path: 'campaign.productionMessageContent',
    fails:
      'Harbor Lane Dental: vote for Ruth Moran for city council on Tuesday. Reply STOP to opt out.',
    passes: 'Harbor Lane Dental: we are closed on election day. Reply STOP to opt out.',
  },
];

function campaigning(context: ReviewContext): Evidence | undefined {
  for (const path of [
    'campaign.useCase.summary',
    'brand.description',
    'campaign.productionMessageContent',
  ]) {
    const document = context.document(path);
    const span = document.of('electioneering').find((found) => !isNegated(document, found, 9));
    if (span !== undefined && !document.has('nonpartisan')) {
      return evidence(
        document,
        span,
        `${path} campaigns ("${document.words(span)}") without a Campaign Verify token.`,
      );
    }
  }
  return undefined;
}

const committeeId = /^C\d{8}$/i;

/** Federal committee without its Federal Election Commission id. */
export const political527MissingFec: Rule = {
  reason: 'political-527-missing-fec',
  check(context): Evidence | undefined {
    if (context.useCase !== 'POLITICAL' || context.trimmed('campaign.cvToken') === '')
      return undefined;
    if (committeeId.test(context.trimmed('campaign.fecId'))) return undefined;
    for (const path of [
      'brand.name',
      'campaign.useCase.summary',
      'brand.description',
      'campaign.productionMessageContent',
      'campaign.additionalInformation',
    ]) {
      const document = context.document(path);
      const span = document.of('federalRace').find((found) => !isNegated(document, found));
      if (span === undefined || document.has('localRace', document.sentenceAt(span))) continue;
      return {
        ...evidence(
          document,
          span,
          `${path} names a federal race ("${document.words(span)}") and campaign.fecId holds no committee id.`,
        ),
      };
    }
    return undefined;
  },
};

/** Texts that `political527MissingFec` refuses and accepts. */
export const political527MissingFecPairs: readonly Pair[] = [
  {
    path: 'campaign.fecId',
    fails: '',
    passes: 'C00123456',
    setup: {
      'campaign.useCase.value': 'POLITICAL',
      'campaign.cvToken': 'cv|1.0|mno|tfree|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37',
      'campaign.useCase.summary':
        'Volunteer and event updates from Rivera for Congress to supporters who joined our list.',
    },
  },
  {
    path: 'campaign.useCase.summary',
    fails:
      'Canvass dates and rallies of a candidate for the U.S. Senate, to supporters who joined.',
    passes:
      'Canvass dates and rallies of a candidate for the state senate, to supporters who joined.',
    setup: {
      'campaign.useCase.value': 'POLITICAL',
      'campaign.cvToken': 'cv|1.0|mno|tfree|a9792599-2156-457a-985b-f9045789b139|osfj78f1qrtue37',
    },
  },
];
