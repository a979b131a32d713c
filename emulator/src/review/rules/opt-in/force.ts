import type { Document } from '../../text/document.js';
import { isDeniedAfter, isNegated, isNegator } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { isAsked, isOfEmail } from './clauses.js';
import { deniesTexts, followsConsent, penalised, withholdsTexts } from './consequence.js';

/** Where the text makes what people come for depend on their yes to texts. */
export function demanded(workflow: Document): { start: number; end: number } | undefined {
  const isBlock = (span: Span) =>
    !isNegated(workflow, span, 4) &&
    !saysOptional(workflow, span) &&
    !bindsSender(workflow, span) &&
    !deniesTexts(workflow, span) &&
    !withholdsTexts(workflow, span) &&
    !isFeature(workflow, span) &&
    !isSwitchedOff(workflow, span) &&
    !isTextsButton(workflow, span) &&
    !isAsked(workflow, span) &&
    !waitsForOther(workflow, span);
  const isDemand = (span: Span) =>
    isPlain(workflow, span) &&
    speaksOfConsent(workflow, span) &&
    !withholdsTexts(workflow, span) &&
    !isTextsButton(workflow, span) &&
    !joinsNobody(workflow, span) &&
    !givesTexts(workflow, span) &&
    !isForWhoWants(workflow, span) &&
    !(isDuty(workflow, span) && (isFree(workflow) || isMereTick(workflow, span)));
  const found =
    workflow.of('forcedByBlock').find(isBlock) ??
    workflow.of('forcedHinge').find((span) => isHinge(workflow, span)) ??
    workflow.of('priceOfYes').find((span) => isHinge(workflow, span)) ??
    penalised(workflow) ??
    workflow.of('forcedPlain').find(isDemand) ??
    workflow.of('forcedStated').find(isDemand) ??
    workflow.of('onlyThen').find((span) => followsConsent(workflow, span)) ??
    workflow
      .of('demandedConsent')
      .find(
        (span) =>
          isPlain(workflow, span) &&
          !isFree(workflow) &&
          !isForWhoWants(workflow, span) &&
          !isOwnTick(workflow, span),
      );
  return found && workflow.position(found);
}

/** "Must be ticked for texts to start": the purpose is the texts themselves. */
function servesTexts(document: Document, span: Span): boolean {
  const end = Math.min(span.after + 4, document.tokens.length);
  for (let index = span.after - 1; index < end; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || document.sentenceOf[index] !== document.sentenceOf[span.first])
      return false;
    const object = /^(?:agree|agrees|consent|consents|opt|yes|accept)$/.test(
      document.tokens[index - 1]?.norm ?? '',
    );
    if (/^(?:to|for|before|if)$/.test(token.norm) && !object) {
      return document.tokens
        .slice(index + 1, index + 6)
        .some(({ norm }) =>
          /^(?:texts?|texting|sms|messages?|alerts?|reminders?|receive|receiving|subscribed?|them)$/.test(
            norm,
          ),
        );
    }
  }
  return false;
}

/** "Only those who care to": who wishes is not forced, unless business hangs on it. */
function isWish(document: Document, span: Span): boolean {
  const words = document.tokens.slice(span.first, span.after);
  return (
    words.some(({ norm }) =>
      /^(?:care|cares|wish|wishes|want|wants|choose|chooses|like)$/.test(norm),
    ) && document.touching('transact', span).length === 0
  );
}

/** "Our terms (required) and, by itself, may agree": the label is of what stands before it. */
function isLabel(document: Document, span: Span): boolean {
  const words = document.tokens.slice(span.first, span.after).map(({ norm }) => norm);
  return /^(?:required|mandatory)$/.test(words[0] ?? '') && words.includes('may');
}

/** "Disabled until a date is picked": what is waited for is no consent. */
function waitsForOther(document: Document, span: Span): boolean {
  const last = document.tokens[span.after - 1]?.norm ?? '';
  if (!/^(?:until|unless|once|after)$/.test(last)) return false;
  const { after } = document.sentenceAt(span);
  const rest = { first: span.after, after: Math.min(after, span.after + 12) };
  return (
    rest.first < rest.after &&
    !document.has('consentAct', rest) &&
    !document.has('consentDone', rest) &&
    !document.tokens
      .slice(rest.first, rest.after)
      .some(
        ({ norm }) => controls.test(norm) || /^(?:it|yes|agree|agreed|accept|accepted)/.test(norm),
      )
  );
}

/** "Required by law before we may send": what waits is the sender. */
function precedesTexts(document: Document, span: Span): boolean {
  return document.tokens
    .slice(span.first, span.after)
    .some(
      ({ norm }, index, tokens) =>
        norm === 'before' && /^(?:we|texts?|any|messages?)$/.test(tokens[index + 1]?.norm ?? ''),
    );
}

/** A demand with nothing in or near it that turns it round. */
function isPlain(document: Document, span: Span): boolean {
  if (isNegated(document, span, 5) || isDeniedAfter(document, span, 2)) return false;
  if (servesTexts(document, span) || precedesTexts(document, span)) return false;
  if (isOfEmail(document, { first: span.first, after: span.first + 1 })) return false;
  if (isWish(document, span) || isAsked(document, span)) return false;
  if (isLabel(document, span) || isOfTerms(document, span)) return false;
  // "Must agree, the form will not submit otherwise": the denial tells what comes of a no.
  const threat = document.tokens[span.after - 1]?.norm === 'otherwise';
  for (let index = span.first; index < span.after; index += 1) {
    const token = document.tokens[index];
    if (token === undefined) continue;
    // "Sign-in in two steps is mandatory, but text is one of three ways": said of something else.
    if (token.norm === 'but' || token.norm === 'whereas') return false;
    if (token.norm === 'optional' || (isNegator(token.norm) && !threat)) return false;
  }
  return true;
}

/** "* = required field" is a legend; only what is said of a box or of texts counts. */
function speaksOfConsent(document: Document, span: Span): boolean {
  const legend = document.tokens
    .slice(span.first, span.after)
    .some(({ norm }) => /^fields?$/.test(norm));
  if (!legend || document.touching('consentAct', span).length > 0) return true;
  const sentence = document.sentenceAt(span);
  if (document.has('smsNoun', sentence) || document.has('consentAct', sentence)) return true;
  return document.tokens
    .slice(sentence.first, sentence.after)
    .some(({ norm, kind }) => kind === 'unticked' || controls.test(norm));
}

const controls = /^(?:sms|texts?|box|checkbox|tickbox|toggle|switch|tick|opt|optin|consent)$/;

/** "Two-step verification is disabled until ...": what waits is the service that texts the codes. */
function isFeature(document: Document, span: Span): boolean {
  return document.tokens
    .slice(span.first, span.after)
    .some(({ norm }) => /^(?:verification|authentication)$/.test(norm));
}

/** Whoever must switch something on finds it off. */
const switches = /^(?:switch|turn|slide|flip|enable|activate)/;
const acts = /^(?:tick|check|mark|select|switch|turn|slide|tap|flip|fill)/;
const clearBox =
  /^(?:unchecked|unticked|unmarked|unselected|empty|blank|clear|off|themselves|personally|herself|himself)$/;

/** "Must tick the box themselves": nothing that people come for hangs on it. */
function isMereTick(document: Document, span: Span): boolean {
  return isOwnTick(document, span) && document.touching('transact', span).length === 0;
}

/** "Has to check the box, which arrives unchecked": an act of one's own, forced by nobody. */
function isOwnTick(document: Document, span: Span): boolean {
  const words = document.tokens.slice(span.first, span.after).map(({ norm }) => norm);
  if (words.some((norm) => switches.test(norm))) return true;
  if (!words.some((norm) => acts.test(norm))) return false;
  if (words.some((norm) => /^(?:agree|accept|consent|opt|subscribe)/.test(norm))) return false;
  return document.tokens.some(({ norm, kind }) => kind === 'unticked' || clearBox.test(norm));
}

/** "The join button is grey until": the button of the texts themselves, or one that starts them. */
function isTextsButton(document: Document, span: Span): boolean {
  const { first } = document.sentenceAt(span);
  let at = span.after - 1;
  while (at > first && document.tokens[at]?.norm !== 'button') at -= 1;
  if (at === first || at < span.first - 6) return false;
  return document.tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ norm }) => /^(?:texts?|texting|sms|subscribe|notify|alerts?|join|optin)$/.test(norm));
}

/** "Isn't optional": the denial is what is stated; one before it takes it back. */
function isHinge(document: Document, span: Span): boolean {
  if (isAsked(document, span) || isNegated(document, span, 4)) return false;
  return !isOfTerms(document, span) && !isOfEmail(document, span);
}

/** "You must accept our terms; that box is required": no word of texts. */
function isOfTerms(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  return document.has('otherConsent', sentence) && !document.has('smsNoun', sentence);
}

/** "People who'd like texts have to opt in": the duty is of those who want the texts. */
function isForWhoWants(document: Document, span: Span): boolean {
  const { first } = document.sentenceAt(span);
  const lead = document.tokens.slice(first, span.first);
  const wish = lead.findIndex(({ norm }) =>
    /^(?:want|wants|like|likes|wish|wishes|prefer|prefers|care|interested)$/.test(norm),
  );
  if (wish < 0 || lead.slice(0, wish).some(({ norm }) => isNegator(norm))) return false;
  return document.touching('messages', { first: first + wish, after: first + wish + 5 }).length > 0;
}

/** "We cannot add anybody without a tick" binds the sender, not the customer. */
function bindsSender(document: Document, span: Span): boolean {
  const subject = document.tokens.slice(Math.max(0, span.first - 2), span.first + 1);
  if (!subject.some(({ norm }) => norm === 'we' || norm === 'texts' || norm === 'nobody'))
    return false;
  for (let index = span.first; index < span.after; index += 1) {
    const norm = document.tokens[index]?.norm ?? '';
    if (norm === 'without' || norm === 'unless' || norm === 'until') return false;
    if (/^(?:receive|receives|get|gets)$/.test(norm)) {
      return document.touching('messages', { first: index + 1, after: index + 4 }).length > 0;
    }
    if (
      /^(?:add|added|send|sends|sent|text|texts|texted|message|contact|enroll|enrolled|subscribed|signed)$/.test(
        norm,
      )
    )
      return true;
  }
  return false;
}

/** "Only clients who tick get texts", "are texted": what is kept for them are the texts. */
function givesTexts(document: Document, { after }: Span): boolean {
  const last = document.tokens[after - 1]?.norm ?? '';
  if (!/^(?:get|gets|receive|receives|are|is|be|will)$/.test(last)) return false;
  if (/^(?:texted|messaged|subscribed|enrolled|added)$/.test(document.tokens[after]?.norm ?? ''))
    return true;
  return (
    /^(?:get|receive)/.test(last) &&
    document.touching('messages', { first: after, after: after + 2 }).length > 0
  );
}

/** "It stays off till the user turns it on": what waits is the setting itself. */
function isSwitchedOff(document: Document, span: Span): boolean {
  return (
    /^(?:stays?|remains?|is|be)$/.test(document.tokens[span.first]?.norm ?? '') &&
    document.tokens[span.first + 1]?.norm === 'off'
  );
}

/** "Nobody is signed up without a tick": what nobody gets are the texts. */
function joinsNobody(document: Document, span: Span): boolean {
  const { first } = document.sentenceAt(span);
  const lead = document.tokens.slice(first, first + 6).map(({ norm }) => norm);
  return (
    /^(?:nobody|none)$/.test(lead[0] ?? '') &&
    lead.some((norm) => /^(?:signed|added|enrolled|subscribed|texted)$/.test(norm))
  );
}

/** A duty alone: "must", "need to". */
function isDuty(document: Document, span: Span): boolean {
  return /^(?:must|have|has|had|need|needs)$/.test(document.tokens[span.first]?.norm ?? '');
}

/** "Orders go through with the box left empty" is no force, whatever else is denied in it. */
function saysOptional(document: Document, span: Span): boolean {
  for (let index = span.first; index < span.after; index += 1) {
    const norm = document.tokens[index]?.norm;
    if (/^(?:needed|required|necessary|mandatory)$/.test(norm ?? '') && deniedAt(document, index))
      return true;
    if (norm === 'optional' || norm === 'voluntary' || norm === 'anyway' || norm === 'still')
      return true;
  }
  return false;
}

function deniedAt(document: Document, index: number): boolean {
  return document.tokens.slice(Math.max(0, index - 2), index).some(({ norm }) => isNegator(norm));
}

/** "Must tick the box themselves" is no force where the text says that texts are optional. */
function isFree(document: Document): boolean {
  return document.has('optional');
}
