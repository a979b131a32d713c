import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { statePath } from '../state/folder.js';
import { servedCli } from './served.js';

function file(name: string, text: string): string {
  const path = join(dirname(statePath()), name);
  writeFileSync(path, text);
  return path;
}

test('scenarios are listed, described and run', async () => {
  const { emulator, tollgate } = await servedCli();
  expect((await tollgate('scenario', 'list')).output).toContain(
    'attach-drama\tA number has a hard time with the carriers\n',
  );
  const { output } = await tollgate('scenario', 'describe', 'hostile-webhooks');
  expect(output).toContain('Arms the world: ');
  expect(output).toContain('{"chaos":{"duplicate":0.3');
  const run = await tollgate('scenario', 'run', 'slow-carriers');
  expect(run.code).toBe(0);
  expect(run.output).toContain('transition\ttollFreeCampaign.review: time\n');
  expect(run.output).toContain('slow-carriers  done, 2026-01-05T14:00:00.000Z\n');
  expect(emulator.transitions.get('number.attachment')).toMatchObject({ progression: 'time' });
});

test('a scenario in a file is run, or kept by its name', async () => {
  const { emulator, tollgate } = await servedCli();
  const yaml = file(
    'second-try.yaml',
    `name: second-try
steps:
  - decideNext: { model: tollFreeCampaign.review, answer: reject, reasons: [opt-in-not-provided] }
  - decideNext: { model: tollFreeCampaign.review, answer: approve }
`,
  );
  expect((await tollgate('scenario', 'run', yaml)).code).toBe(0);
  expect(emulator.arrangedDecisions()).toHaveLength(2);
  expect((await tollgate('scenario', 'define', yaml)).output).toBe('second-try  defined\n');
  const run = JSON.parse((await tollgate('scenario', 'run', 'second-try', '--json')).output);
  expect(run).toMatchObject({ name: 'second-try', steps: [{ step: 'decideNext' }, {}] });
  expect(emulator.arrangedDecisions()).toHaveLength(4);
});

test('what cannot be run says why', async () => {
  const { tollgate } = await servedCli();
  expect((await tollgate('scenario', 'run', 'none')).errors).toContain('no scenario "none"');
  const lost = await tollgate('scenario', 'run', 'loss-of-approval');
  expect([lost.code, lost.errors]).toEqual([1, expect.stringContaining('None of the campaigns')]);
  const wrong = file('wrong.json', '{"name":"x","steps":[{"advance":"soon"}]}');
  const { code, errors } = await tollgate('scenario', 'run', wrong);
  expect([code, errors]).toEqual([2, expect.stringContaining('steps[0].advance')]);
  expect((await tollgate('scenario', 'run', './none.yaml')).errors).toContain('Cannot read');
});

test('the next decisions are arranged, listed and cleared', async () => {
  const { emulator, tollgate } = await servedCli();
  const model = 'tollFreeCampaign.review';
  const flags = ['--reason', 'known-spam', '--times', '2', '--retry'];
  expect((await tollgate('decide-next', 'reject', model, ...flags)).output).toBe(
    `${model}\treject\t2\tknown-spam\n`,
  );
  expect((await tollgate('decide-next', 'approve', 'number.attachment')).code).toBe(0);
  expect((await tollgate('decide-next', 'list')).output).toContain('number.attachment\tapprove\t1');
  expect(emulator.arrangedDecisions()).toMatchObject([{ decision: { retry: true } }, {}]);
  expect(JSON.parse((await tollgate('decide-next', 'clear', '--json')).output)).toEqual({
    decisions: [],
  });
  expect((await tollgate('decide-next', 'reject', model)).code).toBe(2);
  expect((await tollgate('decide-next', 'approve', 'brand')).code).toBe(2);
});
