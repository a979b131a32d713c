import type { Evidence, Pair, Rule } from '../../rule.js';
import { outlineOf } from '../../text/outline.js';
import { demanded } from './force.js';

const path = 'campaign.optIn.workflowDescription';

/** Texts are forced on whoever wants to register, buy or go on. */
export const optInMandatory: Rule = {
  reason: 'opt-in-mandatory',
  check(context): Evidence | undefined {
    const { workflow } = context;
    const outline = outlineOf(workflow);
    const span = demanded(workflow) ?? (outline && demanded(outline));
    if (span === undefined) return undefined;
    const { start, end } = span;
    return {
      field: workflow.path,
      quote: span,
      message: `${path} makes texts a must: "${workflow.text.slice(start, end)}".`,
    };
  },
};

/** Texts that `optInMandatory` refuses and accepts. */
export const optInMandatoryPairs: readonly Pair[] = [
  {
    path,
    fails:
      'Patients must agree to receive text messages from Harbor Lane Dental in order to create an account on the website.',
    passes:
      'On the website patients may agree to text messages from Harbor Lane Dental. Texts are optional and not a condition of booking.',
  },
  {
    path,
    fails:
      'The web form of Harbor Lane Dental has a box "I agree to receive text messages". The form cannot be submitted until the box is ticked.',
    passes:
      'The web form of Harbor Lane Dental has a box "I agree to receive text messages". The form can be submitted whether or not the box is ticked.',
  },
  {
    path,
    fails:
      'On the web form, agreeing to text messages from Harbor Lane Dental is mandatory for every new patient.',
    passes:
      'On the web form, agreeing to text messages from Harbor Lane Dental is never mandatory for a new patient.',
  },
  {
    path,
    fails: 'Online booking at Harbor Lane Dental only works for patients who accept text messages.',
    passes:
      'Online booking at Harbor Lane Dental also works for patients who do not accept text messages.',
  },
  {
    path,
    fails:
      'On the web form of Harbor Lane Dental, patients who skip the box "I agree to receive text messages" go to the bottom of the waiting list.',
    passes:
      'On the web form of Harbor Lane Dental, patients who skip the box "I agree to receive text messages" keep their place on the waiting list.',
  },
  {
    path,
    fails:
      'On the web form of Harbor Lane Dental you agree to text messages first; only then does the calendar open.',
    passes:
      'On the web form of Harbor Lane Dental you pick a time first; only then, and only if you like, do you agree to text messages.',
  },
];
