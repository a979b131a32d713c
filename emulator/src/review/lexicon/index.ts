import { type ConceptTable, Matcher } from '../text/pattern.js';
import { age } from './age.js';
import { business } from './business.js';
import { choice } from './choice.js';
import { civic } from './civic.js';
import { consent } from './consent.js';
import { hinges } from './hinges.js';
import { messaging } from './messaging.js';
import { methods } from './methods.js';
import { programmes } from './programmes.js';
import { promotion } from './promotion.js';
import { restrictedTopics } from './restricted.js';
import { restrictedContext } from './restricted-context.js';
import { telling } from './telling.js';

function topicConcepts(): ConceptTable {
  const table: Record<string, readonly string[]> = {};
  for (const [topic, { strong, likely, weak, innocent }] of Object.entries(restrictedTopics)) {
    table[`${topic}:strong`] = strong;
    table[`${topic}:likely`] = likely;
    table[`${topic}:weak`] = weak;
    table[`${topic}:innocent`] = innocent;
  }
  return table;
}

let matcher: Matcher | undefined;

/** The compiled lexicon, built at its first use. */
export function lexicon(): Matcher {
  matcher ??= new Matcher([
    messaging,
    age,
    choice,
    civic,
    consent,
    hinges,
    methods,
    promotion,
    programmes,
    business,
    telling,
    restrictedContext,
    topicConcepts(),
  ]);
  return matcher;
}
