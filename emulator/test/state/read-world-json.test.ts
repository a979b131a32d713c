import { expect, test } from 'vitest';
import { createAccount } from '../../src/domain/create-account.js';
import { fromJson } from '../../src/state/read-world-json.js';
import { StateError } from '../../src/state/state-error.js';
import { toJson, type WorldJson } from '../../src/state/world-json.js';
import { World } from '../../src/world/world.js';
import { HANDSET, messagingAccount } from '../support/messaging-account.js';

// biome-ignore lint/suspicious/noExplicitAny: each test breaks another member
type Broken = any;

function saved(): Broken {
  const { world } = messagingAccount();
  world.values.set('note', 'kept');
  world.schedule(world.now(), 'brand.decide', { brandId: 'b_harbor' }, 'why');
  world.journal.record('note', {});
  return JSON.parse(JSON.stringify(toJson('test', world.save())));
}

function read(json: unknown) {
  const world = new World({ name: 'empty', seed: 'other' });
  createAccount(world);
  return fromJson(json, world);
}

/** The message of the refusal of a state with one mistake. */
function refusal(spoil: (json: Broken) => void): string {
  const json = saved();
  spoil(json);
  try {
    read(json);
  } catch (error) {
    expect(error).toBeInstanceOf(StateError);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

test('a state comes back as it was saved', () => {
  const json: WorldJson = saved();
  const again = toJson('test', read(json));
  expect(again).toEqual(json);
});

test.each([[null], [[]], ['text'], [7]])('%j is no saved world', (json) => {
  expect(() => read(json)).toThrow(
    `a saved world has to be an object, and is ${JSON.stringify(json)}.`,
  );
});

test('another format is named', () => {
  expect(refusal((json) => (json.format = 'har'))).toBe(
    'This is no saved world: its "format" is "har", not "tollgate-world". Save one with exportState().',
  );
  expect(refusal((json) => (json.format = undefined))).toContain('its "format" is missing');
});

test('another version is named, with what to do', () => {
  expect(refusal((json) => (json.version = 2))).toBe(
    'This world was saved in version 2 of the format, and this release reads version 1. Use the release that saved it, or save it anew.',
  );
});

test.each<[string, (json: Broken) => void, string]>([
  ['a seed', (json) => (json.seed = undefined), 'seed has to be a text, and is missing.'],
  ['a clock', (json) => (json.clock = undefined), 'clock has to be an object, and is missing.'],
  [
    'a time',
    (json) => (json.clock.now = 'noon'),
    'clock.now has to be an ISO 8601 time, and is "noon".',
  ],
  [
    'a count of ids',
    (json) => (json.ids.b_ = -1),
    'ids.b_ has to be a whole number, 0 or more, and is -1.',
  ],
  ['values', (json) => (json.values = []), 'values has to be an object, and is [].'],
  ['tasks', (json) => (json.tasks = {}), 'tasks has to be a list, and is {}.'],
  [
    'a task that can run',
    (json) => (json.tasks[0].name = 'moon.landing'),
    'tasks[0] plans "moon.landing", which this release cannot run. Use the release that saved this world.',
  ],
  [
    'the time of a task',
    (json) => (json.tasks[0].at = 1e300),
    'tasks[0].at has to be a time in epoch milliseconds, and is 1e+300.',
  ],
  [
    'the data of a task',
    (json) => (json.tasks[0].data = null),
    'tasks[0].data has to be an object, and is null.',
  ],
  ['an id', (json) => (json.tasks[0].id = 9), 'tasks[0].id has to be at most 1, and is 9.'],
  ['one task an id', (json) => json.tasks.push(json.tasks[0]), 'tasks[1].id repeats the id 1.'],
  [
    'a known collection',
    (json) => (json.collections.poems = []),
    'collections.poems is unknown to this release. Use the release that saved this world.',
  ],
  [
    'a list of records',
    (json) => (json.collections.brands = {}),
    'collections.brands has to be a list, and is {}.',
  ],
  [
    'records',
    (json) => (json.collections.brands[0] = 'b_1'),
    'collections.brands[0] has to be an object, and is "b_1".',
  ],
  [
    'an id for a record',
    (json) => (json.collections.brands[0].id = ''),
    'collections.brands[0], its id, has to be a text, and is "".',
  ],
  [
    'a status',
    (json) => (json.collections.brands[0].status = undefined),
    'collections.brands[0].status has to be a text, and is missing.',
  ],
  [
    'a contact',
    (json) => (json.collections.brands[0].contact = null),
    'collections.brands[0].contact has to be an object, and is null.',
  ],
  [
    'a flag',
    (json) => (json.collections.numbers[1].sms = 'yes'),
    'collections.numbers[1].sms has to be true or false, and is "yes".',
  ],
  [
    'a number or nothing',
    (json) => (json.collections.campaigns[0].rejectedAt = 'today'),
    'collections.campaigns[0].rejectedAt has to be a number, and is "today".',
  ],
  [
    'one record an id',
    (json) => json.collections.brands.push(json.collections.brands[0]),
    'collections.brands[1] cannot be stored: A record with the id "b_harbor" exists already.',
  ],
  [
    'a journal entry',
    (json) => (json.journal.entries[0].kind = 3),
    'journal.entries[0].kind has to be a text, and is 3.',
  ],
])('%s is missed where it is not', (_, spoil, message) => {
  expect(refusal(spoil)).toBe(message);
});

test('names with a meaning of their own are names like any other', () => {
  const json = saved();
  const text = JSON.stringify(json)
    .replace('"note":"kept"', '"__proto__":{"polluted":true},"constructor":1')
    .replace('"id":"b_harbor"', '"id":"b_harbor","__proto__":{"polluted":true}');
  const state = read(JSON.parse(text));
  expect([...state.values.keys()]).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(
    refusal((broken) => {
      broken.collections = JSON.parse('{"__proto__": []}');
    }),
  ).toContain('collections.__proto__ is unknown');
});

test('a state without a mistake can be taken over by a world', () => {
  const json = saved();
  const world = new World({ name: 'empty', seed: 'other' });
  const account = createAccount(world);
  world.restore(fromJson(json, world));
  expect(account.brands.get('b_harbor')?.name).toBe('Harbor Lane Dental');
  expect(account.attachments.count({ campaign: 'tf_visits' })).toBe(2);
  expect(account.optOuts.has(HANDSET)).toBe(false);
  expect(world.seed).toBe('messaging');
});
