import { chanceTopics } from './restricted-chance.js';
import { deceptionTopics } from './restricted-deception.js';
import { financeTopics } from './restricted-finance.js';
import { shaftTopics } from './restricted-shaft.js';
import { substanceTopics } from './restricted-substances.js';
import type { RestrictedTopic } from './restricted-topic.js';

/** Topics by reason id. */
export const restrictedTopics: Readonly<Record<string, RestrictedTopic>> = {
  ...shaftTopics,
  ...substanceTopics,
  ...financeTopics,
  ...chanceTopics,
  ...deceptionTopics,
};
