import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { parseLink } from '../../text/hosts.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { urlFault } from '../business-website/url-fault.js';
import {
  saysFrequency,
  saysHowToGetHelp,
  saysHowToStop,
  saysRates,
} from '../message-program/notices.js';
import { workflowIsTold } from './provided.js';

const path = 'campaign.optIn.workflowDescription';

/** Opt-in evidence is cropped, blurred, unbranded or partial. */
export const optInExampleIncomplete: Rule = {
  reason: 'opt-in-example-incomplete',
  check(context): Evidence | undefined {
    const facts = context.world.optIn;
    if (facts !== undefined) {
      const small = typeof facts.width === 'number' && facts.width < 400;
      if (facts.cropped === true || facts.blurry === true || facts.branded === false || small) {
        return {
          field: 'campaign.optIn.url',
          message: 'The opt-in picture is cropped, blurred, unbranded or too small.',
        };
      }
    }
    if (!workflowIsTold(context)) return undefined;
    const url = context.trimmed('campaign.optIn.url');
    if (url === '' && (context.method === 'DIGITAL' || context.method === 'PAPER')) {
      return { field: 'campaign.optIn.url', message: 'No link or picture of the opt-in is given.' };
    }
    for (const field of [path, 'campaign.additionalInformation']) {
      const document = context.document(field);
      for (const span of document.of('badEvidence')) {
        if (isNegated(document, span, 4) || !nearEvidence(document, span)) continue;
        return evidence(
          document,
          span,
          `${field} says that the evidence is incomplete: "${document.words(span)}".`,
        );
      }
    }
    return undefined;
  },
};

/** Texts that `optInExampleIncomplete` refuses and accepts. */
export const optInExampleIncompletePairs: readonly Pair[] = [
  {
    path: 'world.optIn',
    fails: { cropped: true },
    passes: { cropped: false, branded: true, width: 1280 },
  },
  {
    path: 'campaign.optIn.url',
    fails: '',
    passes: 'https://www.harborlanedental.com/new-patients',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'The screenshot of the form is blurry and shows the lower half only.',
    passes: 'The screenshot of the form is sharp and shows the whole page with our logo.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'The photo of the sign-up page leaves out the header, so our logo is missing.',
    passes: 'The photo of the sign-up page shows the header, nothing is cut off.',
  },
];

function nearEvidence(document: Document, span: Span): boolean {
  const index = document.sentenceOf[span.first] ?? 0;
  return [index - 1, index].some((at) => {
    const sentence = document.sentences[at];
    return sentence !== undefined && document.has('evidence', sentence);
  });
}

/** A step of a path that asks who one is. */
const loginStep =
  /(?:^|\/)(?:log-?in|log_in|logon|sign-?in|sign_in|sso|oauth2?|wp-login\.php|wp-admin)(?:[/?#.]|$)/i;

/** Opt-in page is dead or behind a login. */
export const optInUrlUnreachable: Rule = {
  reason: 'opt-in-url-unreachable',
  check(context): Evidence | undefined {
    const field = 'campaign.optIn.url';
    const url = context.trimmed(field);
    const { status, requiresLogin } = context.world.optIn ?? {};
    if ((typeof status === 'number' && status >= 400) || requiresLogin === true) {
      return fieldEvidence(
        context,
        field,
        requiresLogin === true
          ? 'The opt-in page needs a login.'
          : `The opt-in page answers with ${status}.`,
      );
    }
    if (url === '') return undefined;
    const link = parseLink(url);
    if (link !== undefined && loginStep.test(link.path)) {
      return fieldEvidence(context, field, `${field} leads to a login page.`);
    }
    const fault = urlFault(url, context.profile === 'strict');
    if (fault === undefined) return undefined;
    return { ...fieldEvidence(context, field, `The URL in ${field} ${fault}.`), strength: 'weak' };
  },
};

/** Texts that `optInUrlUnreachable` refuses and accepts. */
export const optInUrlUnreachablePairs: readonly Pair[] = [
  { path: 'world.optIn', fails: { status: 404 }, passes: { status: 200 } },
  {
    path: 'campaign.optIn.url',
    fails: 'https://www.harborlanedental.com/login',
    passes: 'https://www.harborlanedental.com/new-patients',
  },
  {
    path: 'campaign.optIn.url',
    fails: 'https://www.harborlanedental.com/users/sign_in?return=visits',
    passes: 'https://www.harborlanedental.com/sign-up?return=visits',
  },
];

/** Verbal opt-in without the spoken script. */
export const verbalScriptMissing: Rule = {
  reason: 'verbal-script-missing',
  check(context): Evidence | undefined {
    if (context.method !== 'VERBAL' || !workflowIsTold(context)) return undefined;
    if (hasScript(context)) return undefined;
    return fieldEvidence(context, path, `${path} does not quote the words that are spoken.`);
  },
};

/** Texts that `verbalScriptMissing` refuses and accepts. */
export const verbalScriptMissingPairs: readonly Pair[] = [
  {
    path,
    fails: 'Our agent verbally asks patients over the phone whether texts are ok.',
    passes:
      'Over the phone the agent reads: "May Harbor Lane Dental send you appointment reminder texts? Message frequency varies, message and data rates may apply, reply STOP to opt out."',
    setup: { 'campaign.optIn.method': 'VERBAL' },
  },
  {
    path,
    fails:
      'At the desk staff say "Can we text you?" and note the answer in the chart of Harbor Lane Dental.',
    passes:
      'At the desk staff say: May Harbor Lane Dental text you about your visits? About two a month, your carrier may charge you, and you can reply STOP to end them. Yes or no?',
    setup: { 'campaign.optIn.method': 'VERBAL' },
  },
];

function hasScript(context: ReviewContext): boolean {
  const { workflow } = context;
  const complete = (span: Span | undefined) =>
    (workflow.has('smsNoun', span) || workflow.has('textConsent', span)) &&
    (saysHowToStop(workflow, span) || workflow.has('leaveTexts', span)) &&
    (saysRates(workflow, span) || saysFrequency(workflow, span));
  const quoted = workflow.quotations.some((span) => {
    const { start, end } = workflow.position(span);
    return end - start >= 60 && complete(span);
  });
  if (quoted) return true;
  const spoken =
    workflow.quotations.length > 0 &&
    workflow.quotations.some((span) =>
      complete({ first: span.first, after: workflow.tokens.length }),
    );
  return spoken || (workflow.has('spokenLead') && complete(undefined) && workflow.has('askYou'));
}

/** The policies by name, or by an address such as `example.com/privacy`. */
function showsPolicies(workflow: Document): boolean {
  return (
    workflow.has('policyLink') ||
    workflow.tokens.some(
      ({ kind, norm }) => kind === 'url' && /[/.-](?:privacy|terms|polic|legal|tos)/.test(norm),
    )
  );
}

/** Call to action lacks frequency, rates, STOP, HELP or the policy links; a soft remark. */
export const ctaDisclosuresMissing: Rule = {
  reason: 'cta-disclosures-missing',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const { workflow } = context;
    const lacking = (
      [
        ['how often texts come', saysFrequency(workflow)],
        ['message and data rates', saysRates(workflow)],
        ['how to stop', saysHowToStop(workflow)],
        ['how to get help', saysHowToGetHelp(workflow)],
        ['the privacy policy and terms', showsPolicies(workflow)],
      ] as const
    ).filter(([, said]) => !said);
    if (lacking.length === 0) return undefined;
    const names = lacking.map(([name]) => name).join(', ');
    const found = fieldEvidence(context, path, `The call to action does not give ${names}.`);
    return { ...found, strength: lacking.length >= 4 ? 'strong' : 'weak' };
  },
};

/** Texts that `ctaDisclosuresMissing` refuses and accepts. */
export const ctaDisclosuresMissingPairs: readonly Pair[] = [
  {
    path,
    fails: 'Patients tick a box on the Harbor Lane Dental web form agreeing to text messages.',
    passes:
      'Patients tick an empty box on the Harbor Lane Dental web form: "I agree to receive appointment text messages from Harbor Lane Dental. Msg frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help." Optional. Privacy policy and terms are linked.',
  },
];
