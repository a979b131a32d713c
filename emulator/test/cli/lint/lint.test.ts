import { afterEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { approved, hopeless, rejected, workspace } from './workspace.js';

afterEach(() => vi.unstubAllEnvs());

const verdicts = (output: string) => output.match(/APPROVED|REJECTED/g);

test('an approved submission ends with exit code 0', async () => {
  const { lint } = await workspace({ 'clean.json': approved });
  expect(await lint('clean.json')).toEqual({
    code: 0,
    output: 'clean.json  Harbor Lane Dental, LLC  APPROVED\n\n1 submission: 1 approved\n',
    errors: '',
  });
});

test('one rejected submission among many ends with exit code 1', async () => {
  const { lint } = await workspace({ 'clean.json': approved, 'bad.json': rejected });
  const { code, output, errors } = await lint('clean.json', 'bad.json', 'clean.json');
  expect([code, errors]).toEqual([1, '']);
  expect(verdicts(output)).toEqual(['APPROVED', 'REJECTED', 'APPROVED']);
  expect(output).toContain('3 submissions: 2 approved, 1 rejected for 1 reason');
});

test.each([
  ['one JSON object', 'x.json', JSON.stringify(rejected), 1],
  ['JSON with a byte order mark', 'x.json', `\ufeff${JSON.stringify(rejected)}`, 1],
  ['JSON indented with tabs', 'x.json', JSON.stringify(rejected, null, '\t'), 1],
  ['a JSON list', 'x.json', JSON.stringify([approved, rejected]), 2],
  ['YAML', 'x.yaml', stringify(rejected), 1],
  ['YAML with another ending', 'x.yml', stringify(rejected), 1],
  ['YAML without an ending', 'x', stringify(rejected), 1],
  ['a YAML list', 'x.yaml', stringify([rejected, approved]), 2],
  ['YAML documents', 'x.yaml', `---\n${stringify(approved)}---\n${stringify(rejected)}...\n`, 2],
  ['YAML with Windows line ends', 'x.yaml', stringify(rejected).replaceAll('\n', '\r\n'), 1],
  ['JSON Lines', 'x.jsonl', `${JSON.stringify(approved)}\n\n${JSON.stringify(rejected)}\n`, 2],
  [
    'JSON Lines under another name',
    'x',
    [approved, rejected].map((x) => JSON.stringify(x)).join('\n'),
    2,
  ],
])('%s is read', async (_, name, text, count) => {
  const { lint } = await workspace({ [name]: text });
  const { code, output, errors } = await lint(name);
  expect([code, errors]).toEqual([1, '']);
  expect(verdicts(output)).toHaveLength(count);
  expect(output).toContain('pre-selected-checkbox');
});

test('standard input is read for -', async () => {
  const { lint, terminal } = await workspace({});
  terminal.input = stringify(rejected);
  const { code, output } = await lint('-');
  expect(code).toBe(1);
  expect(output).toMatch(/^stdin {2}Harbor Lane Dental, LLC {2}REJECTED/);
});

test('a campaign with its brand inside, as the API answers it, is a submission', async () => {
  const { brand, campaign } = rejected;
  const answer = {
    campaignId: 'tf_1',
    status: 'FAILED',
    brand: { id: 'b_1', ...brand },
    ...campaign,
  };
  const { lint } = await workspace({ 'get.json': answer, 'wrapped.json': { campaign: answer } });
  for (const file of ['get.json', 'wrapped.json']) {
    const { code, output } = await lint(file);
    expect(code).toBe(1);
    expect(output).toContain('Harbor Lane Dental, LLC  REJECTED');
    expect(output).toContain('1 rejected for 1 reason');
    const line = JSON.stringify(file === 'get.json' ? answer : { campaign: answer }, null, 2)
      .split('\n')
      .findIndex((text) => text.includes('"workflowDescription"'));
    expect(output).toContain(`${file}:${line + 1}:`);
  }
});

test('a brand alone is judged as a brand', async () => {
  const { brand } = approved;
  const { lint } = await workspace({
    'brand.json': brand,
    'wrapped.json': { brand },
    'bad.json': { ...brand, email: 'harborlane@gmail.com' },
  });
  for (const file of ['brand.json', 'wrapped.json']) {
    const { code, output } = await lint(file);
    expect([code, output.split('\n')[0]]).toEqual([
      0,
      `${file}  Harbor Lane Dental, LLC  APPROVED  (the brand alone)`,
    ]);
  }
  const { code, output } = await lint('bad.json');
  expect(code).toBe(1);
  expect(output).toContain('business-email-not-official');
  expect(output).not.toContain('campaign.');
});

test('numbers may be a count, texts or objects', async () => {
  const texts = [1, 2, 3, 4, 5, 6].map((digit) => `+1833226010${digit}`);
  const { lint } = await workspace({
    'count.json': { ...approved, numbers: 6 },
    'texts.json': { ...approved, numbers: texts },
    'objects.json': { ...approved, numbers: texts.map((e164) => ({ e164 })) },
    'local.json': { ...approved, numbers: ['+12075550142'] },
  });
  for (const file of ['count.json', 'texts.json', 'objects.json']) {
    expect((await lint(file)).output).toContain('more-than-five-numbers');
  }
  expect((await lint('local.json')).output).toContain('number-not-provisioned');
});

test('telephone numbers and ZIP codes in YAML need no quotes', async () => {
  const { brand } = approved;
  const text = `${stringify({ ...approved, brand: { ...brand, contact: undefined } })}
  `.replace(
    /^brand:\n/,
    `brand:\n  contact: { name: Maria Okafor, title: Manager, email: ${brand.contact.email}, phone: +12075550142 }\n`,
  );
  expect(text).toContain('phone: +12075550142 }');
  const { lint } = await workspace({ 'x.yaml': text });
  expect(await lint('x.yaml', '--profile', 'strict')).toMatchObject({ code: 0, errors: '' });
});

test('the profile decides how strict the reviewer is', async () => {
  const thin = {
    ...approved,
    campaign: { ...approved.campaign, productionMessageContent: 'Your visit is tomorrow at 2 PM.' },
  };
  const { lint } = await workspace({ 'x.json': thin });
  const { code, output } = await lint('x.json', '--profile', 'docs');
  expect(code).toBe(0);
  expect(output).toContain('(warning)');
  expect((await lint('x.json', '--profile', 'field')).code).toBe(1);
  expect((await lint('x.json', '--profile', 'strict')).code).toBe(1);
});

test('the provider decides what may be submitted again', async () => {
  const numbers = [{ e164: '+18332260123', provisionedMinutesAgo: 3 }];
  const { lint } = await workspace({ 'x.json': { ...approved, numbers } });
  const sinch = await lint('x.json');
  expect(sinch.output).toContain('REJECTED  can be corrected and submitted again');
  expect(sinch.output).toContain('submit again (Sinch)');
  const twilio = await lint('x.json', '--provider', 'twilio');
  expect(twilio.output).toContain('REJECTED  cannot be corrected');
  expect(twilio.output).toContain('This ends the case');
});

test('a date decides which rules are in force', async () => {
  const { campaign } = approved;
  const useCase = {
    value: 'POLITICAL',
    summary: 'Supporters receive campaign news, rally dates and election reminders by text.',
  };
  const { lint } = await workspace({
    'x.json': { ...approved, campaign: { ...campaign, useCase } },
  });
  const asOf = (day: string) => lint('x.json', '--provider', 'telnyx', '--as-of', day);
  expect((await asOf('2026-02-16')).output).not.toContain('political-missing-campaign-verify');
  expect((await asOf('2026-02-17')).output).toContain('political-missing-campaign-verify');
  expect((await lint('x.json')).output).toContain('political-missing-campaign-verify');
});

test('options may come from the environment', async () => {
  vi.stubEnv('TOLLGATE_FORMAT', 'json');
  vi.stubEnv('TOLLGATE_AS_OF', '2026-03-01');
  vi.stubEnv('TOLLGATE_PROVIDER', 'telnyx');
  const { lint } = await workspace({ 'x.json': approved });
  const { provider, submissions } = JSON.parse((await lint('x.json')).output);
  expect(provider).toBe('telnyx');
  expect(submissions[0].asOf).toBe('2026-03-01');
});

test('a platform must not submit its own details for a customer', async () => {
  const { lint } = await workspace({ 'x.json': approved });
  expect((await lint('x.json', '--platform', 'Harbor Lane Dental')).output).toContain(
    'isv-info-instead-of-end-business',
  );
  expect((await lint('x.json', '--platform-domain', 'HarborLaneDental.com')).code).toBe(1);
  expect(
    (await lint('x.json', '--platform', 'TextStack', '--platform-domain', 'textstack.io')).code,
  ).toBe(0);
});

test('--quiet prints rejected submissions only, and --no-warnings none of the doubts', async () => {
  const doubtful = {
    ...approved,
    campaign: { ...approved.campaign, productionMessageContent: 'Your visit is tomorrow at 2 PM.' },
  };
  const { lint } = await workspace({
    'good.json': approved,
    'bad.json': rejected,
    'doubtful.json': doubtful,
  });
  const quiet = await lint('good.json', 'bad.json', '--quiet');
  expect(quiet.output).not.toMatch(/APPROVED|submissions:/);
  expect(quiet.output).toContain('REJECTED');
  expect((await lint('good.json', '--quiet')).output).toBe('');
  const silent = await lint('doubtful.json', '--profile', 'docs', '--no-warnings');
  expect(silent.output).not.toContain('warning');
  vi.stubEnv('TOLLGATE_NO_WARNINGS', '1');
  expect((await lint('doubtful.json', '--profile', 'docs')).output).not.toContain('warning');
  vi.stubEnv('TOLLGATE_NO_WARNINGS', '0');
  expect((await lint('doubtful.json', '--profile', 'docs')).output).toContain('warning');
});

test('progress is shown only when a person watches and there are many files', async () => {
  const { lint, terminal } = await workspace({ 'x.json': approved });
  const many = Array.from({ length: 25 }, () => 'x.json');
  expect((await lint(...many)).errors).toBe('');
  terminal.showsProgress = true;
  expect((await lint('x.json')).errors).toBe('');
  const { errors } = await lint(...many);
  expect(errors).toContain('10 of 25 files');
  // The line is wiped in the end.
  expect(errors.endsWith('\r\x1b[K')).toBe(true);
});

test('a submission that ends the case is told so', async () => {
  const { lint } = await workspace({ 'x.json': hopeless });
  const { code, output } = await lint('x.json');
  expect(code).toBe(1);
  expect(output).toContain('REJECTED  cannot be corrected');
  expect(output).toContain('gambling');
});
