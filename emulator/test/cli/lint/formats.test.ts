import { relative } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { lintSource } from '../../../src/cli/lint/lint.js';
import { relativePath } from '../../../src/cli/lint/relative-path.js';
import { githubReport } from '../../../src/cli/lint/report-github.js';
import { reason, reasons } from '../../../src/review/index.js';
import { sarifSchema } from './sarif-schema.js';
import { approved, hopeless, rejected, workspace } from './workspace.js';

/** Where the words "pre-checked" stand in a text, as editors count. */
function position(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

test('json gives every finding with its place, and the sums', async () => {
  const text = stringify([approved, rejected]);
  const { lint } = await workspace({ 'x.yaml': text });
  const { code, output, errors } = await lint('x.yaml', '--format', 'json');
  expect([code, errors]).toEqual([1, '']);
  const report = JSON.parse(output);
  expect(report).toMatchObject({
    version: 1,
    profile: 'field',
    provider: 'sinch',
    summary: { submissions: 2, approved: 1, rejected: 1, findings: 1, warnings: 0, problems: 0 },
    problems: [],
  });
  const [first, second] = report.submissions;
  expect(first).toMatchObject({
    file: 'x.yaml',
    index: 1,
    verdict: 'approved',
    resubmittable: null,
    findings: [],
  });
  expect(second).toMatchObject({
    file: 'x.yaml',
    index: 2,
    brand: 'Harbor Lane Dental, LLC',
    covers: 'all',
    verdict: 'rejected',
    resubmittable: true,
  });
  const [finding] = second.findings;
  const row = reason('pre-selected-checkbox');
  expect(finding).toMatchObject({
    reason: 'pre-selected-checkbox',
    severity: 'reject',
    field: 'campaign.optIn.workflowDescription',
    fix: expect.any(String),
    example: expect.any(String),
    source: row?.source,
    resubmittable: true,
    heuristic: false,
    crosswalk: row?.crosswalk,
  });
  const { workflowDescription } = rejected.campaign.optIn;
  const { start, end, text: words } = finding.quote;
  expect(workflowDescription.slice(start, end)).toBe(words);
  expect(finding.location).toMatchObject(position(text, words));
});

test('json names what was not understood, and keeps its shape without any submission', async () => {
  const { lint } = await workspace({ 'x.yaml': '- 1\n- {}\n' });
  const { code, output } = await lint('x.yaml', 'nowhere.json', '--format', 'json');
  expect(code).toBe(2);
  const report = JSON.parse(output);
  expect(report.submissions).toEqual([]);
  expect(report.problems).toEqual([
    { file: 'x.yaml', line: 1, column: 3, message: expect.stringContaining('a number') },
    { file: 'x.yaml', line: 2, column: 3, message: expect.stringContaining('an empty one') },
    { file: 'nowhere.json', line: null, column: null, message: 'There is no such file.' },
  ]);
});

test('github gives one workflow command a finding, beside its line', async () => {
  const text = stringify(rejected);
  const { lint } = await workspace({ 'x.yaml': text });
  const { code, output } = await lint('x.yaml', '--format', 'github');
  expect(code).toBe(1);
  const [command, end] = output.trimEnd().split('\n');
  const match = command?.match(
    /^::error file=(.+?),line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?,title=(.+?)::(.+)$/,
  );
  expect(match).not.toBeNull();
  const { line, column } = position(text, 'pre-checked');
  expect(Number(match?.[2])).toBe(line);
  expect(Number(match?.[4])).toBeLessThanOrEqual(column);
  expect(match?.[6]).toBe('Consent is given in advance (pre-selected-checkbox)');
  expect(match?.[7]).toContain('Harbor Lane Dental, LLC: campaign.optIn.workflowDescription');
  expect(end).toBe('1 submission: 1 rejected for 1 reason');
});

test('github escapes what would end a command, and tells warnings and problems apart', async () => {
  const odd = {
    ...hopeless,
    brand: { ...approved.brand, name: 'Harbor 100%\n::warning::Lane Dental, LLC' },
    campaign: { ...hopeless.campaign, useCase: { value: 'APPOINTMENTS', summary: 'texts' } },
  };
  const { lint } = await workspace({ 'a,b:c.json': odd, 'broken.json': '{' });
  const { code, output } = await lint('a,b:c.json', 'broken.json', '--format', 'github');
  expect(code).toBe(2);
  const lines = output.trimEnd().split('\n');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(error|warning) file=/);
  expect(output).toContain('a%2Cb%3Ac.json');
  expect(output).toContain('Harbor 100%25%0A::warning::Lane');
  expect(output).toContain('It cannot be corrected and submitted again.');
  expect(lines[0]).toMatch(/^::error file=broken\.json,line=1,col=\d+,title=Not understood::/);
});

test('a finding over several lines has no columns, which GitHub would refuse', async () => {
  const source = { file: 'x.json', text: JSON.stringify(rejected) };
  const { results } = lintSource(source, { profile: 'field', provider: 'sinch', warnings: true });
  const location = { line: 3, column: 5, endLine: 4, endColumn: 2 };
  const moved = results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, location })),
  }));
  const report = { profile: 'field', provider: 'sinch', results: moved, problems: [] } as const;
  expect(githubReport(report)).toMatch(/^::error file=x\.json,line=3,endLine=4,title=/);
});

test('sarif has the structure that readers of 2.1.0 require', async () => {
  const text = stringify([approved, rejected, hopeless]);
  const { lint } = await workspace({ 'with space.yaml': text });
  const { code, output } = await lint('with space.yaml', '--format', 'sarif');
  expect(code).toBe(1);
  const log = JSON.parse(output);
  const validate = new Ajv({ allErrors: true, strict: true }).compile(sarifSchema);
  expect(validate(log) ? [] : validate.errors).toEqual([]);

  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
    reasons.map(({ id }) => id),
  );
  expect(run.results.length).toBeGreaterThanOrEqual(2);
  for (const { ruleId, ruleIndex, locations } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/with%20space\.yaml$/);
    expect(region.endLine > region.startLine || region.endColumn > region.startColumn).toBe(true);
  }
  const [first] = run.results;
  expect(first).toMatchObject({
    ruleId: 'pre-selected-checkbox',
    level: 'error',
    properties: { submission: 2, resubmittable: true },
  });
  const { line, column } = position(text, 'pre-checked');
  const { region } = first.locations[0].physicalLocation;
  expect(region.startLine).toBe(line);
  expect(region.startColumn).toBeLessThanOrEqual(column);
  expect(region.endColumn).toBeGreaterThanOrEqual(column + 'pre-checked'.length);
  expect(run.invocations[0].executionSuccessful).toBe(true);
});

test('a sarif fingerprint follows the finding when lines move, and tells findings apart', async () => {
  const { lint } = await workspace({
    'a.yaml': stringify(rejected),
    'b.yaml': `# a comment\n\n${stringify(rejected)}`,
    'c.yaml': stringify(hopeless),
  });
  const fingerprints = async (file: string) =>
    JSON.parse((await lint(file, '--format', 'sarif')).output).runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
  expect(await fingerprints('a.yaml')).toEqual(await fingerprints('b.yaml'));
  expect(await fingerprints('a.yaml')).not.toEqual(await fingerprints('c.yaml'));
});

test('sarif tells of files that were not understood', async () => {
  const { lint } = await workspace({ 'broken.json': '{\n' });
  const { code, output } = await lint('broken.json', '--format', 'sarif');
  expect(code).toBe(2);
  const log = JSON.parse(output);
  expect(new Ajv({ allErrors: true }).compile(sarifSchema)(log)).toBe(true);
  const [invocation] = log.runs[0].invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(
    invocation.toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri,
  ).toMatch(/broken\.json$/);
});

test('paths are given as seen from the working directory', () => {
  expect(relativePath(`${process.cwd()}/folder/x.yaml`)).toBe('folder/x.yaml');
  expect(relativePath('./folder/x.yaml')).toBe('folder/x.yaml');
  expect(relativePath('/elsewhere/x.yaml')).toBe('/elsewhere/x.yaml');
  expect(relative(process.cwd(), relativePath('stdin'))).toBe('stdin');
});
