import { type Evidence, evidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegator, negatorBefore } from '../../text/negation.js';
import { outlineOf } from '../../text/outline.js';
import type { Span } from '../../text/pattern.js';
import { isAsked, isOfEmail } from './clauses.js';

const path = 'campaign.optIn.workflowDescription';

/** Box is ticked, toggle is on, or users must un-tick. */
export const preSelectedCheckbox: Rule = {
  reason: 'pre-selected-checkbox',
  check(context): Evidence | undefined {
    const { workflow } = context;
    const outline = outlineOf(workflow);
    const span = givenAhead(workflow) ?? (outline && givenAhead(outline));
    if (span !== undefined) {
      const { start, end } = span;
      return {
        field: workflow.path,
        quote: span,
        message: `${path} describes consent that is given in advance: "${workflow.text.slice(start, end)}".`,
      };
    }
    const ticked = workflow.tokens.findIndex((_, index) => isTickedBox(workflow, index));
    if (ticked >= 0 && workflow.has('smsNoun')) {
      const place = { first: ticked, after: ticked + 1 };
      return evidence(workflow, place, `${path} shows a box that is already ticked.`);
    }
    return undefined;
  },
};

/** Where the text says that consent was there before the visitor did anything. */
function givenAhead(workflow: Document): { start: number; end: number } | undefined {
  const states = workflow.of('standsOn').filter((span) => !isCondition(workflow, span));
  const found = [
    ...workflow.of('preselected'),
    ...states,
    ...workflow.of('givenAhead'),
    ...workflow.of('takenForGranted'),
    ...takenFromSilence(workflow),
  ].find(
    (span) =>
      !isAsked(workflow, span) &&
      !isTurnedRound(workflow, span) &&
      !deniedWithin(workflow, span) &&
      !isOfEmail(workflow, span) &&
      !isOwnAct(workflow, span) &&
      !isPlace(workflow, span) &&
      !isAwaited(workflow, span) &&
      isOfTexts(workflow, span),
  );
  return found && workflow.position(found);
}

function isOfTexts(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  return (
    document.has('box', sentence) || document.has('smsNoun', sentence) || boxNear(document, span)
  );
}

/** "Silence counts as a yes": who does nothing is texted, and no word of the sentence denies it. */
function takenFromSilence(document: Document): Span[] {
  return document.of('inaction').flatMap((idle) => {
    const sentence = document.sentenceAt(idle);
    if (!document.has('smsNoun', sentence)) return [];
    const result = document
      .within('inactionResult', sentence)
      .find((span) => !overlaps(span, idle) && negatorBefore(document, span, 5) < 0);
    const outside = document.tokens.slice(sentence.first, sentence.after).some(({ norm }, at) => {
      const index = sentence.first + at;
      return isNegator(norm) && !within(index, idle) && !isQuoted(document, index);
    });
    return result === undefined || outside ? [] : [result];
  });
}

const within = (index: number, { first, after }: Span) => first <= index && index < after;

const overlaps = (one: Span, other: Span) => one.first < other.after && other.first < one.after;

function isQuoted(document: Document, index: number): boolean {
  return document.quotations.some((span) => within(index, span));
}

/** "Dead until that box has a tick in it": a state that is waited for. */
function isAwaited(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  return document.tokens
    .slice(Math.max(sentence.first, span.first - 4), span.first)
    .some(({ norm }) => /^(?:until|unless|till)$/.test(norm));
}

/** Texts that `preSelectedCheckbox` refuses and accepts. */
export const preSelectedCheckboxPairs: readonly Pair[] = [
  {
    path,
    fails:
      'The SMS box on the Harbor Lane Dental web form is checked by default and can be cleared.',
    passes: 'The SMS box on the Harbor Lane Dental web form is not pre-checked.',
  },
  {
    path,
    fails:
      'On the Harbor Lane Dental web form the switch "Text me reminders" starts in the on position.',
    passes:
      'On the Harbor Lane Dental web form the switch "Text me reminders" starts in the off position.',
  },
  {
    path,
    fails:
      'Patients of Harbor Lane Dental get text messages unless they untick the box on the web form.',
    passes:
      'Patients of Harbor Lane Dental get text messages only if they tick the box on the web form; nothing is ticked for them.',
  },
  {
    path,
    fails:
      'When the Harbor Lane Dental web form opens, a tick is already in the box "Send me text messages".',
    passes: 'When the Harbor Lane Dental web form opens, the box "Send me text messages" is empty.',
  },
  {
    path,
    fails:
      'On the Harbor Lane Dental web form silence counts as a yes: whoever does not clear the box "I agree to text messages" is texted.',
    passes:
      'On the Harbor Lane Dental web form silence counts as a no: whoever does not tick the box "I agree to text messages" is never texted.',
  },
  {
    path,
    fails:
      'Every new profile on the Harbor Lane Dental website is set to receive text messages, and people who would rather not can switch them off.',
    passes:
      'Every new profile on the Harbor Lane Dental website is set to receive nothing, and people who would like text messages can switch them on.',
  },
];

/** "Who do not want texts must untick" denies the wish, not the tick. */
function isTurnedRound(document: Document, span: Span): boolean {
  const { first } = document.sentenceAt(span);
  // "Neither "Yes" nor "No" has a dot": labels stand between the denial and what it denies.
  if (document.tokens.slice(first, span.first).some(({ norm }) => norm === 'neither')) return true;
  const at = negatorBefore(document, span, 6);
  if (at < 0) return false;
  return !/^(?:want|wish|like|need|care)/.test(document.tokens[at + 1]?.norm ?? '');
}

const clearState = /^(?:off|empty|blank|clear|false|unchecked|unticked|unmarked|unselected)$/;

/** "Unchecked by default", "default=false": the state that is told is that of an empty box. */
function deniedWithin(document: Document, span: Span): boolean {
  const words = document.tokens.slice(span.first, span.after);
  const isState = (norm: string, next: string | undefined) =>
    clearState.test(norm) && !(norm === 'clear' && /^(?:it|them|the|that)$/.test(next ?? ''));
  const unwilling = (at: number) =>
    words[at - 1]?.norm === 'rather' ||
    /^(?:want|like|wish|care|need)/.test(words[at + 1]?.norm ?? '');
  if (
    words.some(
      ({ norm }, at) =>
        (isNegator(norm) && !unwilling(at) && norm !== 'unless') ||
        isState(norm, words[at + 1]?.norm),
    )
  )
    return true;
  const sentence = document.sentenceAt(span);
  return document.tokens
    .slice(Math.max(sentence.first, span.first - 2), span.first)
    .some(({ norm }) => clearState.test(norm));
}

/** "By default) on our booking page": the word leads to a place and tells no state. */
function isPlace(document: Document, span: Span): boolean {
  if (document.tokens[span.after - 1]?.norm !== 'on') return false;
  const next = document.tokens[span.after];
  return (
    next !== undefined &&
    document.sentenceOf[span.after] === document.sentenceOf[span.first] &&
    (next.kind === 'url' ||
      /^(?:the|our|its|their|your|this|that|a|an|page|checkout)$/.test(next.norm))
  );
}

/** A box drawn with a mark in it; "[X] msgs a month" and "[x] close" are none. */
function isTickedBox(document: Document, index: number): boolean {
  if (document.tokens[index]?.kind !== 'ticked') return false;
  const next = document.tokens[index + 1]?.norm ?? '';
  return !/^(?:msgs?|messages?|texts?|sms|times?|per|a|to|or|close|closes|dismiss|button)$/.test(
    next,
  );
}

/** "Switched on by the patient": whoever did it chose it. */
function isOwnAct(document: Document, span: Span): boolean {
  if (hasDuty(document, span)) return true;
  const { after } = document.sentenceAt(span);
  return document.tokens
    .slice(span.first, Math.min(after, span.after + 3))
    .some(
      ({ norm }, index, words) =>
        norm === 'by' && /^(?:the|each|every|a|any|themselves)$/.test(words[index + 1]?.norm ?? ''),
    );
}

/** "Has to check, as it arrives empty": a verb of what people do. */
function hasDuty(document: Document, span: Span): boolean {
  const words = document.tokens.slice(span.first, span.after).map(({ norm }) => norm);
  return (
    words.some((norm, index) => /^(?:has|have)$/.test(norm) && words[index + 1] === 'to') &&
    !words.some((norm) => /^(?:un|de)/.test(norm))
  );
}

/** "Once the switch is in the on position" tells of an act that came before. */
function isCondition(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  return document.tokens
    .slice(Math.max(sentence.first, span.first - 4), span.after)
    .some(({ norm }) => /^(?:once|if|when|after|until|unless|only|whether|by|to|move)/.test(norm));
}

function boxNear(document: Document, span: Span): boolean {
  const index = document.sentenceOf[span.first] ?? 0;
  return document.sentences
    .slice(Math.max(0, index - 5), index + 2)
    .some(
      (near) =>
        document.has('box', near) || (near.index >= index - 1 && document.has('smsNoun', near)),
    );
}
