import { expect, test } from 'vitest';
import { readScenario } from '../../src/emulator-world/scenarios/read-scenario.js';
import { type EmulatorOptions, type Scenario, StateError } from '../../src/index.js';
import { observations } from '../support/observer.js';
import { connect } from '../support/transports.js';

const open = (options: EmulatorOptions = {}) => connect('in process', observations(), options);

test('the built-in scenarios are listed and described, and every one of them is well formed', async () => {
  const { emulator } = await open();
  const all = emulator.scenarios.list();
  expect(all.map(({ name }) => name)).toEqual([
    'reject-thrice-then-approve',
    'attach-drama',
    'opt-out-drift',
    'hostile-webhooks',
    'slow-carriers',
    'outage-during-review',
    'loss-of-approval',
  ]);
  for (const scenario of all) {
    expect(readScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
    expect(emulator.scenarios.describe(scenario.name)).toEqual(scenario);
    expect(scenario.description).toMatch(/^(Arms the world|Acts at once): /);
  }
  expect(() => emulator.scenarios.describe('none')).toThrow('There are reject-thrice');
});

const everyStep: Scenario = {
  name: 'everything',
  title: 'Every step once',
  description: '',
  steps: [
    {
      seed: {
        brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
        campaigns: [{ ref: 'visits', brand: 'harbor' }],
        numbers: [{ number: '+18885550142', campaign: 'visits' }],
      },
    },
    { decideNext: { model: 'brand.review', answer: 'approve', times: 2 } },
    { transition: { model: 'message.delivery', progression: 'immediate' } },
    { transition: { model: 'message.delivery' } },
    { fault: { operation: 'sendSms', count: 1, effect: { status: 503 } } },
    { chaos: { duplicate: 1 } },
    { setting: { credits: 5, staleReads: true } },
    { handset: { number: '+12025550123', replies: 'STOP' } },
    { handset: { number: '+12025550124', failsWith: 'to_rejected', optsOut: 'both' } },
    { handset: { number: '+12025550125', texts: { to: '+18885550142', text: 'Hello' } } },
    { simulate: { verb: 'campaigns.revoke', id: '$visits', reasons: ['known-spam'] } },
    { advance: '1h' },
  ],
} as unknown as Scenario;

test('a scenario of one’s own may take every step', async () => {
  const { emulator } = await open();
  const run = await emulator.scenarios.run(everyStep);
  expect(run.steps.map(({ step }) => step)).toEqual(
    everyStep.steps.map((step) => Object.keys(step)[0]),
  );
  expect(run.now.toISOString()).toBe('2026-01-05T15:00:00.000Z');
  expect(emulator.credits).toBe(5);
  expect(emulator.staleReads).toBe(true);
  expect(emulator.faults.list()).toMatchObject([{ operation: 'sendSms' }]);
  expect(emulator.webhooks.chaos().duplicate).toBe(1);
  expect(emulator.transitions.get('message.delivery')).toBeNull();
  expect(emulator.arrangedDecisions()).toMatchObject([{ model: 'brand.review', times: 2 }]);
  expect(run.steps[0]?.did).toMatch(/harbor is b_\w+, visits is tf_\w+/);
  expect(run.steps[10]?.did).toMatch(/^campaigns.revoke: tf_/);
  const kinds = emulator.journal.entries().map(({ kind }) => kind);
  expect(kinds).toContain('scenario.run');
});

test('a step that fails takes back the steps before it, and the error says which it was', async () => {
  const { emulator } = await open();
  const before = emulator.exportState();
  const failing = (step: unknown): Scenario => ({
    ...everyStep,
    steps: [...everyStep.steps.slice(0, 3), step] as Scenario['steps'],
  });
  for (const [step, message, kind] of [
    [{ simulate: { verb: 'brands.approve', id: '$harbor' } }, 'steps[3].simulate: ', 'conflict'],
    [{ simulate: { verb: 'brands.approve', id: '$pier' } }, 'Refs: harbor, visits', 'invalid'],
    [{ simulate: { verb: 'brands.approve', every: 'FAILED' } }, 'None of the brands', 'conflict'],
    [{ decideNext: { model: 'brand.review', answer: 'reject', reasons: ['x'] } }, '"x"', 'invalid'],
    [{ handset: { number: '123', replies: 'STOP' } }, 'E.164', 'invalid'],
  ] as const) {
    await expect(emulator.scenarios.run(failing(step))).rejects.toMatchObject({
      message: expect.stringContaining(message),
      kind,
    });
  }
  for (const [step, message] of [
    [{ fault: { operation: 'sendSMS', effect: { status: 500 } } }, 'steps[3].fault: No operation'],
    [{ chaos: { lose: 1 } }, 'steps[3].chaos: Webhooks know no chaos "lose"'],
    [{ seed: { brand: [] } }, 'steps[3].seed: brand is unknown'],
  ] as const) {
    await expect(emulator.scenarios.run(failing(step))).rejects.toThrow(message);
  }
  expect(emulator.exportState()).toBe(before);
});

test.each([
  [{ steps: [] }, 'steps has to be a list of at least 1'],
  [{ name: 'Not A Name' }, 'name has to be a name of lower-case'],
  [{ name: undefined }, 'name'],
  [{ title: 5 }, 'title has to be a text of at most 2000 letters, and is 5'],
  [{ description: 'x'.repeat(2001) }, 'description has to be a text of at most 2000 letters'],
  [{ author: 'x' }, 'author is unknown. Known: name, title, description, steps'],
  [{ steps: [{}] }, 'steps[0] has to be an object with one member'],
  [{ steps: [{ advance: '1h', chaos: {} }] }, 'steps[0] has to be an object with one member'],
  [{ steps: [{ advance: '1h' }, { wait: '1h' }] }, 'steps[1]: there is no step "wait"'],
  [{ steps: [{ advance: 'soon' }] }, 'steps[0].advance has to be a duration'],
  [{ steps: [{ decideNext: { answer: 'approve' } }] }, 'steps[0].decideNext.model is missing'],
  [
    { steps: [{ decideNext: { model: 'brand.review', answer: 'maybe' } }] },
    'steps[0].decideNext.answer has to be one of approve, reject',
  ],
  [{ steps: [{ transition: { model: 'brand' } }] }, 'steps[0].transition.model has to be one of'],
  [{ steps: [{ fault: { operation: '*' } }] }, 'steps[0].fault.effect is missing'],
  [{ steps: [{ simulate: { verb: 'brands.sell', id: 'b_1' } }] }, 'steps[0].simulate.verb'],
  [{ steps: [{ simulate: { verb: 'brands.vet' } }] }, 'needs one of "id" and "every"'],
  [{ steps: [{ handset: { replies: 'STOP' } }] }, 'steps[0].handset.number is missing'],
  [{ steps: [{ setting: { credit: 5 } }] }, 'steps[0].setting.credit is unknown'],
  [{ steps: Array(201).fill({ advance: '1h' }) }, 'at most 200 steps'],
])('mistake %# of a scenario is refused by its path', async (change, message) => {
  const { emulator } = await open();
  const scenario = { ...everyStep, ...change } as unknown as Scenario;
  await expect(emulator.scenarios.run(scenario)).rejects.toThrow(message);
  await expect(emulator.scenarios.run(scenario)).rejects.toBeInstanceOf(StateError);
  expect(() => emulator.scenarios.define(scenario)).toThrow(message);
});

test('a scenario that was defined is run by its name and belongs to the state', async () => {
  const { emulator } = await open();
  const steps = [{ setting: { credits: 1 } }];
  const defined = emulator.scenarios.define({ name: 'broke', steps });
  expect(defined).toEqual({ name: 'broke', title: 'broke', description: '', steps });
  const snapshot = emulator.snapshot();
  emulator.scenarios.define({ name: 'broke', steps: [{ setting: { credits: 2 } }] });
  expect(emulator.scenarios.list()).toHaveLength(8);
  await emulator.scenarios.run('broke');
  expect(emulator.credits).toBe(2);
  emulator.restore(snapshot);
  await emulator.scenarios.run('broke');
  expect(emulator.credits).toBe(1);
  emulator.reset();
  await expect(emulator.scenarios.run('broke')).rejects.toThrow('no scenario "broke"');
  expect(() => emulator.scenarios.define({ name: 'attach-drama', steps })).toThrow('built-in');
});
