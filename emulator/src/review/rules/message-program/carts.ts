import { fields } from '../../context.js';
import type { Evidence, Pair, Rule } from '../../rule.js';

/** Texts about abandoned carts without the consent that they need (Twilio 30517). */
export const cartReminderRules: Rule = {
  reason: 'cart-reminder-rules',
  check(context): Evidence | undefined {
    for (const { document, start } of context.samples) {
      const span = document.first('abandonedCart');
      if (span === undefined) continue;
      const told = context.workflow.has('cartConsent');
      if (told) continue;
      const at = document.position(span);
      return {
        field: fields.samples,
        quote: { start: start + at.start, end: start + at.end },
        message: `A sample reminds of an abandoned cart ("${document.words(span)}") and the consent does not name cart texts.`,
      };
    }
    return undefined;
  },
};

/** Texts that `cartReminderRules` refuses and accepts. */
export const cartReminderRulesPairs: readonly Pair[] = [
  {
    path: fields.samples,
    fails: 'Harbor Lane Dental: you left a night guard in your cart. Reply STOP to end.',
    passes: 'Harbor Lane Dental: your night guard can be picked up. Reply STOP to end.',
  },
];
