import {
  factsAbout,
  type PageFacts,
  type Submission,
  type WorldFacts,
} from '../../review/index.js';
import { closest } from '../closest.js';
import { readEntries } from './document.js';
import { Problem } from './problem.js';
import type { Source } from './source.js';

/** Gives what is known about the outside world for a submission. */
export type FactsOf = (submission: Submission) => WorldFacts | undefined;

type Group = Exclude<keyof WorldFacts, 'rejectedAt' | 'cancelled' | 'knownSpam'>;
type Names<T> = Readonly<Record<keyof T, true>>;

const PAGE: Names<PageFacts> = { status: true, text: true, textLength: true };

/** Every fact that the reviewer knows, so that a misspelt one is noticed. */
const GROUPS: { readonly [G in Group]: Names<NonNullable<WorldFacts[G]>> } = {
  site: {
    status: true,
    title: true,
    text: true,
    pages: true,
    requiresLogin: true,
    ageGate: true,
    listsEmail: true,
    established: true,
    domainAgeDays: true,
    highRisk: true,
    collectsPersonalData: true,
  },
  registry: {
    found: true,
    legalName: true,
    type: true,
    ageDays: true,
    registrationNumberMatches: true,
  },
  links: { privacyPolicy: true, termsOfService: true },
  optIn: {
    status: true,
    requiresLogin: true,
    cropped: true,
    blurry: true,
    branded: true,
    width: true,
  },
};

const TOP: Names<WorldFacts> = {
  site: true,
  registry: true,
  links: true,
  optIn: true,
  rejectedAt: true,
  cancelled: true,
  knownSpam: true,
};

/**
 * Reads a file of facts: for every submission alike (`site: { requiresLogin: true }`), or by brand
 * name, brand id or host of the website, with `*` for all others.
 *
 * @throws Problem when it cannot be read or holds a fact that nobody asks for
 */
export function readFacts(source: Source): FactsOf {
  const [entry] = readEntries(source);
  const value = entry?.value;
  if (!isObject(value)) throw new Problem(source.file, 'Facts are an object. See --help.');
  const fault = (path: readonly string[], message: string): never => {
    const { line, column } = (entry as NonNullable<typeof entry>).locate(path);
    throw new Problem(source.file, message, line, column);
  };
  const isForAll = Object.keys(value).every((name) => Object.hasOwn(TOP, name));
  if (isForAll) {
    check(value, [], fault);
    return () => value;
  }
  for (const [name, facts] of Object.entries(value)) {
    if (!isObject(facts)) fault([name], `The facts about "${name}" are no object.`);
    else check(facts, [name], fault);
  }
  return (submission) => factsAbout(value as Readonly<Record<string, WorldFacts>>, submission);
}

function check(
  facts: Readonly<Record<string, unknown>>,
  path: readonly string[],
  fault: (path: readonly string[], message: string) => void,
): void {
  checkNames(facts, TOP, path, fault);
  for (const [group, members] of Object.entries(GROUPS)) {
    const inner = facts[group];
    if (!isObject(inner)) continue;
    checkNames(inner, members, [...path, group], fault);
    if (group !== 'links') continue;
    for (const [name, page] of Object.entries(inner)) {
      if (isObject(page)) checkNames(page, PAGE, [...path, group, name], fault);
    }
  }
}

function checkNames(
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, true>>,
  path: readonly string[],
  fault: (path: readonly string[], message: string) => void,
): void {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    const meant = closest(name, Object.keys(known));
    const advice = meant ? `Did you mean ${meant}?` : `Known are ${Object.keys(known).join(', ')}.`;
    fault([...path, name], `There is no fact "${name}". ${advice}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
