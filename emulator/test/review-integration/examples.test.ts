import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from '../cli/fake-terminal.js';

const example = (path: string) =>
  fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));

test('the example of lint is rejected for three reasons and approved when corrected', async () => {
  const rejected = new FakeTerminal();
  expect(await run(['lint', example('lint/rejected.yaml')], rejected)).toBe(1);
  expect(
    rejected.output.match(/^ {3}\d\. \S+|^ {2}\d\. \S+/gm)?.map((text) => text.trim()),
  ).toEqual([
    '1. business-email-not-official',
    '2. pre-selected-checkbox',
    '3. public-url-shortener',
  ]);
  const corrected = new FakeTerminal();
  expect(await run(['lint', example('lint/corrected.yaml')], corrected)).toBe(0);
});

test('the example of a resubmission ends as it tells', async () => {
  const { exitCode } = process;
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => {
    log.mockRestore();
    process.exitCode = exitCode;
  });
  await import(example('resubmission/resubmission.js'));
  const lines = log.mock.calls.map(([line]) => String(line)).join('\n');
  expect(process.exitCode).toBe(0);
  expect(lines).toContain('pre-selected-checkbox in campaign.optIn.workflowDescription');
  expect(lines).toMatch(/Campaign reviewed +FAILED[\s\S]*Campaign reviewed +VERIFIED/);
  expect(lines).toContain('Done: rejected once, approved the second time.');
});
