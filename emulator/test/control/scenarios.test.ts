import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

function setUp() {
  const emulator = createEmulator();
  return { emulator, ask: controlClient(emulator) };
}

const broke = { name: 'broke', steps: [{ setting: { credits: 1 } }] };

test('scenarios are listed, described and run', async () => {
  const { emulator, ask } = setUp();
  const list = await ask('GET', '/scenarios');
  expect(misfits('ScenarioList', list.body)).toEqual([]);
  expect(list.body.scenarios).toEqual(emulator.scenarios.list());
  const one = await ask('GET', '/scenarios/attach-drama');
  expect(misfits('Scenario', one.body)).toEqual([]);
  expect(one.body).toEqual(emulator.scenarios.describe('attach-drama'));
  const run = await ask('POST', '/scenarios/attach-drama/run');
  expect(run.status).toBe(200);
  expect(misfits('ScenarioRun', run.body)).toEqual([]);
  expect(run.body).toMatchObject({ name: 'attach-drama', now: '2026-01-05T14:00:00.000Z' });
  expect(emulator.arrangedDecisions()).toHaveLength(3);
});

test('a scenario is given with the request, or defined and run by its name', async () => {
  const { emulator, ask } = setUp();
  expect((await ask('POST', '/scenarios/run', broke)).body).toMatchObject({ name: 'broke' });
  expect(emulator.credits).toBe(1);
  const richer = { ...broke, steps: [{ setting: { credits: 7 } }] };
  const defined = await ask('POST', '/scenarios', richer);
  expect(defined.body).toMatchObject({ name: 'broke', title: 'broke', description: '' });
  expect((await ask('POST', '/scenarios/broke/run')).status).toBe(200);
  expect(emulator.credits).toBe(7);
});

test('what cannot be run is refused, and the answer says where', async () => {
  const { ask } = setUp();
  for (const [path, body, status, detail] of [
    ['/scenarios/none/run', undefined, 404, 'no scenario "none"'],
    ['/scenarios/loss-of-approval/run', undefined, 409, 'steps[0].simulate: None of the campaigns'],
    ['/scenarios/run', { ...broke, steps: [{ wait: '1h' }] }, 400, 'steps[0]: there is no step'],
    ['/scenarios/run', { ...broke, steps: [{ chaos: { lose: 1 } }] }, 400, 'steps[0].chaos'],
    ['/scenarios/run', { steps: [] }, 400, 'name'],
    ['/scenarios', { ...broke, name: 'attach-drama' }, 409, 'built-in'],
    ['/scenarios', { ...broke, extra: 1 }, 400, 'extra'],
  ] as const) {
    const reply = await ask('POST', path, body);
    expect(reply.status, path).toBe(status);
    expect(reply.body.detail).toContain(detail);
  }
  expect((await ask('GET', '/scenarios/none')).status).toBe(404);
});

test('the next decisions are arranged, listed and cleared', async () => {
  const { ask } = setUp();
  const two = { model: 'tollFreeCampaign.review', answer: 'reject', reasons: ['known-spam'] };
  const reply = await ask('POST', '/decide-next', { ...two, retry: true, times: 2 });
  expect(misfits('ArrangedDecisions', reply.body)).toEqual([]);
  await ask('POST', '/decide-next', { model: 'number.attachment', answer: 'approve' });
  expect((await ask('GET', '/decide-next')).body.decisions).toEqual([
    {
      model: 'tollFreeCampaign.review',
      times: 2,
      decision: { answer: 'reject', reasons: ['known-spam'], retry: true },
    },
    { model: 'number.attachment', times: 1, decision: { answer: 'approve' } },
  ]);
  const left = await ask('DELETE', '/decide-next?model=number.attachment');
  expect(left.body.decisions).toMatchObject([{ model: 'tollFreeCampaign.review' }]);
  expect((await ask('DELETE', '/decide-next')).body).toEqual({ decisions: [] });
});

test.each([
  [{ model: 'brand.review', answer: 'reject' }, 'reasons'],
  [{ model: 'brand.review', answer: 'reject', reasons: [] }, 'reasons'],
  [{ model: 'brand.review', answer: 'reject', reasons: ['x'] }, '"x"'],
  [{ model: 'brand', answer: 'approve' }, 'model'],
  [{ model: 'brand.review', answer: 'maybe' }, 'answer'],
  [{ model: 'brand.review', answer: 'approve', times: 0 }, 'times'],
])('%j is a 400 that tells of %s', async (body, named) => {
  const { ask } = setUp();
  const reply = await ask('POST', '/decide-next', body);
  expect(reply.status).toBe(400);
  expect(reply.body.detail).toContain(named);
  expect((await ask('GET', '/decide-next')).body).toEqual({ decisions: [] });
});
