import { lexicon } from '../lexicon/index.js';
import { Document } from './document.js';

/** Characters of the texts that are remembered; each takes some hundred bytes once it is read. */
const MOST_CHARACTERS = 100_000;

/** The texts that were read last, by field; the one that was not needed for the longest time first. */
const remembered = new Map<string, Map<string, Document>>();
let characters = 0;

/**
 * Reads a field. A campaign is read when it is validated, when it is reviewed, and again for each of
 * its numbers, and the campaigns of one platform share most of their wording: what was read lately
 * is not read again.
 *
 * @param path of the field, such as `campaign.useCase.summary`
 */
export function readDocument(path: string, text: string): Document {
  const fields = remembered.get(text) ?? new Map<string, Document>();
  let document = fields.get(path);
  if (!document) {
    document = new Document(path, text, lexicon());
    fields.set(path, document);
    characters += text.length;
  }
  remembered.delete(text);
  remembered.set(text, fields);
  forgetOldest();
  return document;
}

function forgetOldest(): void {
  for (const [text, { size }] of remembered) {
    if (characters <= MOST_CHARACTERS) return;
    remembered.delete(text);
    characters -= text.length * size;
  }
}
