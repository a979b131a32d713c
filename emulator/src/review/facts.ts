import { readText } from './input.js';
import type { Submission, WorldFacts } from './types.js';

/**
 * The facts that hold for a submission, out of facts by brand id, brand name or host of the website
 * (with or without `www.`); those of `*` when none of these is listed.
 *
 * @example
 * review(submission, { world: factsAbout({ 'harborlanedental.com': { site: { status: 404 } } }, submission) });
 */
export function factsAbout(
  facts: Readonly<Record<string, WorldFacts>>,
  submission: Submission,
): WorldFacts | undefined {
  const website = readText(submission, 'brand.website');
  const host = URL.canParse(website) ? new URL(website).hostname : '';
  const keys = [
    readText(submission, 'brand.id'),
    readText(submission, 'brand.name'),
    host,
    host.replace(/^www\./, ''),
    '*',
  ];
  const key = keys.find((candidate) => candidate !== '' && Object.hasOwn(facts, candidate));
  return key === undefined ? undefined : facts[key];
}
