import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { isNegated } from '../../text/negation.js';
import { saysHowToStop } from '../message-program/notices.js';
import { isPlaceholder } from '../message-program/samples.js';
import { affirmed, consentUnits } from './consent-units.js';

const path = 'campaign.optIn.workflowDescription';

/** True when the workflow says something that can be read at all. */
export function workflowIsTold(context: ReviewContext): boolean {
  const { workflow } = context;
  const words = workflow.tokens.filter((token) => token.kind !== 'punctuation');
  if (workflow.text.trim().length < 20 || words.length < 4) return false;
  if (isPlaceholder(workflow.text)) return workflow.has('textConsent');
  // A short remark on something else tells nothing of an opt-in.
  return (
    words.length > 18 ||
    [
      'smsNoun',
      'textConsent',
      'agree',
      'digitalStrong',
      'paperStrong',
      'keywordStrong',
      'verbalStrong',
      'otherConsent',
      'email',
      'noOptIn',
    ].some((concept) => workflow.has(concept))
  );
}

/** No opt-in described. */
export const optInNotProvided: Rule = {
  reason: 'opt-in-not-provided',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) {
      return fieldEvidence(context, path, `${path} does not say how people opt in.`);
    }
    if (context.method === '') {
      return { field: 'campaign.optIn.method', message: 'No opt-in method is given.' };
    }
    const { workflow } = context;
    const none = workflow
      .of('noOptIn')
      .find((span) => !saysHowToStop(workflow, workflow.sentenceAt(span)));
    if (none !== undefined && consentUnits(context).length === 0) {
      return evidence(
        workflow,
        none,
        `${path} says that there is no opt-in: "${workflow.words(none)}".`,
      );
    }
    return undefined;
  },
};

/** Texts that `optInNotProvided` refuses and accepts. */
export const optInNotProvidedPairs: readonly Pair[] = [
  {
    path,
    fails: 'N/A',
    passes: 'Patients tick a box on the Harbor Lane Dental web form agreeing to text messages.',
  },
  {
    path,
    fails: 'Details will be sent on request.',
    passes:
      'On request patients get a web form with an empty box: "Send me text messages from Harbor Lane Dental".',
  },
  {
    path,
    fails: 'See the attached document for the process.',
    passes:
      'Patients see the Harbor Lane Dental form online and tick a box to receive text messages.',
  },
];

/** Nothing says that the user agrees to texts. */
export const noSmsConsentLanguage: Rule = {
  reason: 'no-sms-consent-language',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const { workflow } = context;
    const units = consentUnits(context);
    const real = units.find((unit) => {
      const other = workflow.first('otherConsent', unit);
      const texts = affirmed(workflow, 'textConsent', unit);
      if (texts === undefined)
        return other === undefined && affirmed(workflow, 'smsNoun', unit) !== undefined;
      return (
        other === undefined ||
        workflow.words(unit).length - workflow.words(other).length > 60 ||
        texts.first < other.first
      );
    });
    if (real !== undefined) return undefined;
    if (context.method === 'TEXT' && workflow.has('keywordStrong') && workflow.has('smsNoun'))
      return undefined;
    // Spoken permission without the words is a missing script, not missing consent.
    if (
      context.method === 'VERBAL' &&
      workflow.of('agree').some((span) => !isNegated(workflow, span))
    ) {
      return undefined;
    }
    const none = workflow.of('noOptIn')[0];
    if (none !== undefined) {
      return evidence(workflow, none, `Nobody agrees to texts: "${workflow.words(none)}".`);
    }
    return fieldEvidence(context, path, `${path} names nobody who agrees to text messages.`);
  },
};

/** Texts that `noSmsConsentLanguage` refuses and accepts. */
export const noSmsConsentLanguagePairs: readonly Pair[] = [
  {
    path,
    fails:
      'Patients enter their email address on our web page to join the Harbor Lane Dental newsletter.',
    passes:
      'Patients tick a box on the web page: "I agree to receive text messages from Harbor Lane Dental".',
  },
  {
    path,
    fails:
      'Patients fill in the registration form on the website with name, mobile number and insurance. We use the number on file for reminders.',
    passes:
      'Patients fill in the registration form on the website. Under the mobile number it asks "OK to text you reminders from Harbor Lane Dental?" and they pick yes or no.',
  },
  {
    path,
    fails:
      'By completing the booking page of Harbor Lane Dental the patient accepts our terms of service and privacy policy.',
    passes:
      'On the booking page of Harbor Lane Dental the patient can choose SMS reminders with a switch that starts off.',
  },
];

/** Relies on an exemption of governments or organisations in place of consent. */
export const optInExemptionClaimed: Rule = {
  reason: 'opt-in-exemption-claimed',
  check(context): Evidence | undefined {
    for (const field of [path, 'campaign.additionalInformation', 'campaign.useCase.summary']) {
      const document = context.document(field);
      const span = document.of('exemption').find((found) => !isNegated(document, found));
      if (span === undefined || consentUnits(context).length > 0) continue;
      return {
        ...evidence(
          document,
          span,
          `${field} claims an exemption in place of consent: "${document.words(span)}".`,
        ),
        reason: context.provider === 'telnyx' ? 'org-exemption' : this.reason,
      };
    }
    return undefined;
  },
};

/** Texts that `optInExemptionClaimed` refuses and accepts. */
export const optInExemptionClaimedPairs: readonly Pair[] = [
  {
    path,
    fails:
      'As a public agency we are exempt from the consent rules, so every household is on the list.',
    passes:
      'Patients tick a box on the Harbor Lane Dental web form: "I agree to receive text messages". Exempt patients are on no list.',
  },
  {
    path,
    fails:
      'We are exempt from consent rules, so every patient of Harbor Lane Dental gets text messages.',
    passes:
      'We would be exempt from consent rules, but patients of Harbor Lane Dental tick an empty box online: "I agree to receive text messages".',
  },
  {
    path,
    fails:
      'Consent is not required by law for reminders, so patients of Harbor Lane Dental receive text messages.',
    passes:
      'Consent to text messages of Harbor Lane Dental is given by ticking an empty box online. It is not required to book a visit.',
  },
];
