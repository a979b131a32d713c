import { lexicon } from '../lexicon/index.js';
import { Document } from './document.js';

/** Characters of the texts that are remembered; each takes some hundred bytes once it is read. */
const MOST_CHARACTERS = 100_000;

/** The texts that were read last, the one that was not needed for the longest time first. */
const remembered = new Map<string, Document>();
let characters = 0;

/**
 * Reads a field. A campaign is read when it is validated, when it is reviewed, and again for each of
 * its numbers, and the campaigns of one platform share most of their wording: what was read lately
 * is not read again.
 *
 * @param path of the field, such as `campaign.useCase.summary`
 */
export function readDocument(path: string, text: string): Document {
  const key = `${path} ${text}`;
  const known = remembered.get(key);
  if (known) {
    remembered.delete(key);
    remembered.set(key, known);
    return known;
  }
  const document = new Document(path, text, lexicon());
  remembered.set(key, document);
  characters += key.length;
  for (const oldest of remembered.keys()) {
    if (characters <= MOST_CHARACTERS) break;
    remembered.delete(oldest);
    characters -= oldest.length;
  }
  return document;
}
