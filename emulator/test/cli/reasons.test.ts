import { afterEach, expect, test, vi } from 'vitest';
import { closest } from '../../src/cli/closest.js';
import { run } from '../../src/cli/program.js';
import { reasons as catalogue, type Provider, type Reason } from '../../src/review/index.js';
import { FakeTerminal } from './fake-terminal.js';

afterEach(() => vi.unstubAllEnvs());

async function reasons(...argv: string[]) {
  const terminal = new FakeTerminal();
  const code = await run(['reasons', ...argv], terminal);
  return { code, output: terminal.output, errors: terminal.errors };
}

function fixableAt(provider: Provider, { resubmittable, resubmittableAt }: Reason): boolean {
  return resubmittableAt[provider] ?? resubmittable;
}

test('it lists every reason with its category, its fate, its title and the codes of Twilio', async () => {
  const { code, output, errors } = await reasons();
  expect([code, errors]).toEqual([0, '']);
  const lines = output.split('\n');
  for (const row of catalogue) {
    const { id, title, category, crosswalk } = row;
    const line = lines.find((text) => text.startsWith(`  ${id} `)) ?? '';
    expect(line).toContain(fixableAt('sinch', row) ? ' fixable ' : ' final ');
    expect(line).toContain(title);
    expect(line.endsWith(crosswalk.twilio.join(', '))).toBe(true);
    expect(
      lines
        .slice(0, lines.indexOf(line))
        .filter((text) => /^\S/.test(text))
        .at(-1),
    ).toBe(category);
  }
  expect(output).toContain(`${catalogue.length} reasons`);
});

test('a category is shown alone', async () => {
  const { output } = await reasons('--category', 'privacy-and-terms');
  const ids = output.match(/^ {2}\S+/gm)?.map((text) => text.trim());
  expect(ids).toEqual(
    catalogue.filter(({ category }) => category === 'privacy-and-terms').map(({ id }) => id),
  );
});

test('one reason is explained in full', async () => {
  const { code, output } = await reasons('public-url-shortener');
  expect(code).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "public-url-shortener  Shared short link
    message-program

    Wrong     A free short-link domain appears in the material.
    Fix       Use the full link, or a short domain that belongs to this one business.
    Example   https://www.harborlanedental.com/v/12345
    Fields    campaign.productionMessageContent, campaign.keywords.HELP.message,
              campaign.keywords.OPT_IN.message, campaign.optIn.url, brand.website
    Found     by reading the submission
    Again     It can be corrected and submitted again (Sinch).
    Codes     Twilio 30449; Telnyx "public URL shortener"
    Source    Sinch: toll-free rejection reasons eligible for resubmission
    "
  `);
});

test('every reason can be explained, whatever the provider', async () => {
  for (const { id, whatIsWrong } of catalogue) {
    const { code, output } = await reasons(id, '--provider', 'twilio');
    expect(code).toBe(0);
    expect(output.replace(/\s+/g, ' ')).toContain(whatIsWrong);
    expect(output).not.toContain('undefined');
  }
});

test('providers that differ are named', async () => {
  expect((await reasons('shaft-alcohol', '--provider', 'twilio')).output).toMatch(
    /cannot be corrected and submitted again \(Twilio\); otherwise at Sinch/,
  );
  const { output } = await reasons('--provider', 'twilio');
  expect(output).toMatch(/^ {2}shaft-alcohol +final/m);
});

test('the days from which providers give a reason are named', async () => {
  const { output } = await reasons('registration-number-invalid');
  expect(output.replace(/\s+/g, ' ')).toContain('since 2026-10-19 at Bandwidth');
  expect((await reasons('gambling')).output).not.toContain('In force');
});

test('a code of Twilio leads to its reason, or to all that share it', async () => {
  expect((await reasons('30449')).output).toMatch(/^public-url-shortener {2}/);
  const shared = (await reasons('30515')).output;
  expect(shared).toContain('  opt-in-exemption-claimed');
  expect(shared).toContain('  org-exemption');
});

test('with --json it prints the catalogue for programs', async () => {
  const all = JSON.parse((await reasons('--json')).output);
  const expected = catalogue.map((row) => ({ ...row, resubmittable: fixableAt('sinch', row) }));
  expect(all).toEqual(JSON.parse(JSON.stringify(expected)));
  vi.stubEnv('TOLLGATE_JSON', '1');
  const [row, ...rest] = JSON.parse(
    (await reasons('shaft-alcohol', '--provider', 'twilio')).output,
  );
  expect(rest).toEqual([]);
  expect(row).toMatchObject({ id: 'shaft-alcohol', resubmittable: false });
});

test.each([
  ['pre-selected-checkbx', 'Did you mean pre-selected-checkbox?'],
  ['PRE-SELECTED-CHECKBOX', 'Did you mean pre-selected-checkbox?'],
  ['checkbox', 'Did you mean pre-selected-checkbox?'],
  ['chekbox', 'Did you mean pre-selected-checkbox?'],
  ['gamblin', 'Did you mean gambling?'],
  ['99999', 'lists them all'],
  ['zzzzzzzzzz', 'lists them all'],
  ['', 'lists them all'],
])('"%s" is no reason: exit code 2 and a hint', async (id, hint) => {
  const { code, output, errors } = await reasons(id);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toMatch(/^error: There is no reason ".*"\. .+\n$/);
  expect(errors).toContain(hint);
});

test.each([
  [['--category', 'privacy'], 'privacy-and-terms'],
  [['--provider', 'acme'], 'bandwidth'],
  [['a', 'b'], 'too many arguments'],
])('%j is not understood', async (argv, word) => {
  const { code, output, errors } = await reasons(...argv);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(word);
});

test('its options have twins in the environment', async () => {
  const { output } = await reasons('--help');
  for (const name of ['CATEGORY', 'PROVIDER', 'JSON']) expect(output).toContain(`TOLLGATE_${name}`);
  vi.stubEnv('TOLLGATE_CATEGORY', 'additional-information');
  expect((await reasons()).output).toContain('1 reason,');
});

test('the closest word is near, or there is none', () => {
  expect(closest('fildes', ['fields', 'file'])).toBe('fields');
  expect(closest('Opt-In', ['opt-in', 'opt-out'])).toBe('opt-in');
  expect(closest('something', ['else', 'entirely'])).toBeUndefined();
  expect(closest('x', [])).toBeUndefined();
});
