import { reviewModels } from '../../domain/reviews/arranged.js';
import { transitionModels } from '../../domain/transitions/transitions.js';
import { mismatch, objectAt } from '../../state/checks.js';
import {
  anyObject,
  type Check,
  duration,
  either,
  flag,
  group,
  list,
  number,
  text,
  word,
} from '../../state/shapes.js';
import { StateError } from '../../state/state-error.js';
import { type Scenario, scenarioVerbs } from './scenario.js';

const LONGEST_TEXT = 2000;
const MOST_STEPS = 200;

const isNull = (value: unknown): boolean => value === null;
const times = number(1, 1_000_000, true);

/** What a step of each name holds. What the rules of the emulator say is checked when it runs. */
const steps: Readonly<Record<string, Check>> = {
  decideNext: group(
    {
      model: word(...reviewModels),
      answer: word('approve', 'reject'),
      reasons: list(text, 1),
      retry: flag,
      by: word('vendor', 'carriers'),
      times,
    },
    ['model', 'answer'],
  ),
  transition: group(
    {
      model: word(...transitionModels),
      progression: word('immediate', 'time', 'reads', 'manual'),
      after: either((value) => typeof value === 'object', anyObject, duration),
      times,
    },
    ['model'],
  ),
  fault: group(
    {
      operation: text,
      probability: number(0, 1),
      count: times,
      lastsMs: number(1),
      effect: anyObject,
    },
    ['operation', 'effect'],
  ),
  chaos: anyObject,
  advance: duration,
  simulate: (value, path) => {
    const { verb, id, every } = objectAt(value, path);
    word(...scenarioVerbs)(verb, `${path}.verb`);
    if ((id === undefined) === (every === undefined)) {
      throw new StateError(`${path} needs one of "id" and "every".`);
    }
    text(id ?? every, `${path}.${id === undefined ? 'every' : 'id'}`);
  },
  seed: anyObject,
  setting: group({ credits: number(Number.NEGATIVE_INFINITY), staleReads: flag }),
  handset: group(
    {
      number: text,
      replies: either(isNull, word(null), text),
      failsWith: either(isNull, word(null), text),
      texts: group({ to: text, text }, ['to', 'text']),
      optsOut: word('network', 'list', 'both'),
    },
    ['number'],
  ),
};

const step: Check = (value, path) => {
  const members = Object.entries(objectAt(value, path));
  const [first] = members;
  const known = Object.keys(steps).join(', ');
  if (!first || members.length > 1) {
    throw mismatch(path, `an object with one member, one of ${known}`, value);
  }
  const [name, content] = first;
  const check = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (!check) throw new StateError(`${path}: there is no step "${name}". Known: ${known}.`);
  check(content, `${path}.${name}`);
};

const name: Check = (value, path) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64) {
    return;
  }
  throw mismatch(path, 'a name of lower-case letters, digits and hyphens', value);
};

const shortText: Check = (value, path) => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) {
    throw mismatch(path, `a text of at most ${LONGEST_TEXT} letters`, value);
  }
};

const scenario = group({ name, title: shortText, description: shortText, steps: list(step, 1) }, [
  'name',
  'steps',
]);

/**
 * Checks a scenario that was written by hand.
 *
 * @returns it with a title and a description
 * @throws StateError naming the path of the mistake
 */
export function readScenario(value: unknown): Scenario {
  scenario(value, '');
  const given = value as Pick<Scenario, 'name' | 'steps'> & Partial<Scenario>;
  if (given.steps.length > MOST_STEPS) {
    throw new StateError(`steps: a scenario has at most ${MOST_STEPS} steps.`);
  }
  const { title = given.name, description = '' } = given;
  return { name: given.name, title, description, steps: given.steps };
}

/** What steps there are, for messages. */
export const stepNames = Object.keys(steps);
