import type { ReviewContext } from '../../context.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { brandNames, findBrand } from '../../text/brand-name.js';
import type { Document } from '../../text/document.js';
import { undeclaredTradeName } from '../business-information/names.js';
import {
  givesContact,
  saysFrequency,
  saysHowToGetHelp,
  saysHowToStop,
  saysRates,
} from './notices.js';

function missing(
  path: string,
  parts: readonly (readonly [string, boolean])[],
  context: ReviewContext,
) {
  const lacking = parts.filter(([, present]) => !present).map(([name]) => name);
  if (lacking.length === 0) return undefined;
  const last = lacking.pop() ?? '';
  const list = lacking.length === 0 ? last : `${lacking.join(', ')} and ${last}`;
  return fieldEvidence(context, path, `${path} lacks ${list}.`);
}

/** The business by any of its names, a merge field, or the trade name that signs every sample. */
function isNamed(context: ReviewContext, document: Document): boolean {
  if (context.brandIn(document) !== undefined) return true;
  if (document.tokens.some((token) => token.kind === 'blank')) return true;
  const trade = undeclaredTradeName(context);
  if (trade === undefined) return false;
  const name = context.text('campaign.productionMessageContent').slice(trade.start, trade.end);
  return findBrand(document, brandNames([name])) !== undefined;
}

/** Opt-in confirmation text lacks required parts. */
export const confirmationMessageIncomplete: Rule = {
  reason: 'confirmation-message-incomplete',
  check(context): Evidence | undefined {
    const path = 'campaign.keywords.OPT_IN.message';
    const document = context.document(path);
    if (document.blank) return { field: path, message: `${path} is empty.` };
    const branded = isNamed(context, document);
    return missing(
      path,
      [
        ['the business name', branded || context.brand.forms.length === 0],
        ['what was subscribed to', document.has('enrolled') || document.has('messages')],
        ['how often texts come', saysFrequency(document)],
        ['the message and data rates notice', saysRates(document)],
        ['how to get help', saysHowToGetHelp(document)],
        ['how to stop', saysHowToStop(document)],
      ],
      context,
    );
  },
};

/** Texts that `confirmationMessageIncomplete` refuses and accepts. */
export const confirmationMessageIncompletePairs: readonly Pair[] = [
  {
    path: 'campaign.keywords.OPT_IN.message',
    fails: 'Thank you for opting in!',
    passes:
      'Harbor Lane Dental: you are now subscribed to appointment reminders. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to cancel.',
  },
  {
    path: 'campaign.keywords.OPT_IN.message',
    fails:
      'Harbor Lane Dental: you joined visit reminders, 3 msgs a month. Reply HELP for help, STOP to cancel.',
    passes:
      'Harbor Lane Dental: you joined visit reminders, 3 msgs a month. Carrier fees may apply. HELP=help STOP=end',
  },
  {
    path: 'campaign.keywords.OPT_IN.message',
    fails:
      "You're in! Msg frequency varies. Msg&data rates may apply. HELP for info, STOP to quit.",
    passes:
      "You're in! Harbor Lane will text about twice a month. Msg&data rates may apply. HELP for info, STOP to quit.",
  },
  {
    path: 'campaign.keywords.OPT_IN.message',
    fails:
      'Harbor Lane Dental: welcome to visit reminders! Data rates may apply. Reply HELP for help or STOP to end.',
    passes:
      'Harbor Lane Dental: welcome to visit reminders, one per visit! Data rates may apply. Reply HELP for help or STOP to end.',
  },
];

/** HELP reply lacks brand, contact or opt-out. */
export const helpResponseIncomplete: Rule = {
  reason: 'help-response-incomplete',
  check(context): Evidence | undefined {
    const path = 'campaign.keywords.HELP.message';
    const document = context.document(path);
    if (document.blank) return { field: path, message: `${path} is empty.` };
    return missing(
      path,
      [
        ['the business name', isNamed(context, document) || context.brand.forms.length === 0],
        ['a telephone number, e-mail address or link', givesContact(document)],
        ['how to stop', saysHowToStop(document)],
      ],
      context,
    );
  },
};

/** Texts that `helpResponseIncomplete` refuses and accepts. */
export const helpResponseIncompletePairs: readonly Pair[] = [
  {
    path: 'campaign.keywords.HELP.message',
    fails: 'Reply HELP for help.',
    passes:
      'Harbor Lane Dental: call 207-776-0142 or email help@harborlanedental.com. Reply STOP to cancel.',
  },
  {
    path: 'campaign.keywords.HELP.message',
    fails: 'Harbor Lane Dental: call the front desk, we are glad to help. Reply STOP to cancel.',
    passes: 'Harbor Lane Dental: call the front desk at (207) 555-0142. Reply STOP to cancel.',
  },
  {
    path: 'campaign.keywords.HELP.message',
    fails: 'Harbor Lane Dental: 207.555.0142 or harborlanedental.com/help.',
    passes: 'Harbor Lane Dental: 207.555.0142 or harborlanedental.com/help. Text STOP to opt out.',
  },
];
