import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { textReport } from '../../../src/cli/lint/report-text.js';
import { FakeTerminal } from '../fake-terminal.js';
import { approved, rejected, workspace } from './workspace.js';

test('a report shows the words, what is wrong, the fix, an example and the source', async () => {
  const { lint } = await workspace({ 'submission.yaml': stringify(rejected) });
  expect((await lint('submission.yaml')).output).toMatchInlineSnapshot(`
    "submission.yaml  Harbor Lane Dental, LLC  REJECTED  can be corrected and submitted again

      1. pre-selected-checkbox  Consent is given in advance
         submission.yaml:31:29  campaign.optIn.workflowDescription

         │ …phone number and see a box that is pre-checked for them: "I agree to receive…
         │                                     ^^^^^^^^^^^

         Wrong    campaign.optIn.workflowDescription describes consent that is given in advance:
                  "pre-checked".
         Fix      Leave the box empty and let the person act.
         Example  The box is empty when the page opens.
         Again    Correct it and submit again (Sinch).
         Source   Sinch: toll-free rejection reasons eligible for resubmission; Twilio 30508

    1 submission: 1 rejected for 1 reason
    "
  `);
});

test('several submissions are told apart, and a missing field is shown where it would stand', async () => {
  const { links: _, ...campaign } = approved.campaign;
  const short =
    'Harbor Lane Dental: see https://bit.ly/visit for your appointment. Reply STOP to opt out.';
  const second = {
    ...approved,
    campaign: {
      ...campaign,
      productionMessageContent: short,
      links: { privacyPolicy: approved.campaign.links.privacyPolicy },
    },
  };
  const { lint } = await workspace({ 'two.yaml': stringify([approved, second]) });
  expect((await lint('two.yaml')).output).toMatchInlineSnapshot(`
    "two.yaml (1 of 2)  Harbor Lane Dental, LLC  APPROVED

    two.yaml (2 of 2)  Harbor Lane Dental, LLC  REJECTED  can be corrected and submitted again

      1. policy-urls-missing-or-broken  Privacy or terms link missing or broken
         two.yaml:64:5  campaign.links.termsOfService

         Wrong    The URL in campaign.links.termsOfService is missing.
         Fix      Publish both pages and link them directly, not the home page.
         Example  https://www.harborlanedental.com/terms
         Again    Correct it and submit again (Sinch).
         Source   Sinch: toll-free rejection reasons; AWS End User Messaging requires both URLs from
                  2026-09-15; Twilio 30493, 30522

      2. public-url-shortener  Shared short link
         two.yaml:59:56  campaign.productionMessageContent

         │ Harbor Lane Dental: see https://bit.ly/visit for your appointment. Reply STOP to opt out.
         │                         ^^^^^^^^^^^^^^^^^^^^

         Wrong    campaign.productionMessageContent uses bit.ly, a short-link domain that anybody can
                  use.
         Fix      Use the full link, or a short domain that belongs to this one business.
         Example  https://www.harborlanedental.com/v/12345
         Again    Correct it and submit again (Sinch).
         Source   Sinch: toll-free rejection reasons eligible for resubmission; Twilio 30449

    2 submissions: 1 approved, 1 rejected for 2 reasons
    "
  `);
});

test('lines are no wider than the terminal', async () => {
  const { lint, terminal } = await workspace({ 'x.json': rejected });
  for (const columns of [50, 72, 100]) {
    terminal.columns = columns;
    const { output } = await lint('x.json');
    const [, , ...lines] = output.split('\n');
    const body = lines.filter((line) => !/https?:|x\.json:|pre-selected|^1 submission/.test(line));
    expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
  terminal.columns = 10;
  expect((await lint('x.json')).output).toContain('pre-checked');
});

test('colours mark the words on a terminal, and only there', async () => {
  const { lint, terminal } = await workspace({ 'x.json': rejected, 'good.json': approved });
  const escapes = /\x1b\[/;
  expect((await lint('x.json')).output).not.toMatch(escapes);
  terminal.colors = true;
  const coloured = await lint('x.json', 'good.json');
  expect(coloured.output).toMatch(/\x1b\[31m[^\x1b]*pre-checked/);
  expect(coloured.output.replace(/\x1b\[\d+m/g, '')).toBe(
    ((await Object.assign(terminal, { colors: false })) && (await lint('x.json', 'good.json')))
      .output,
  );
  terminal.colors = true;
  for (const format of ['json', 'github', 'sarif']) {
    expect((await lint('x.json', '--format', format)).output).not.toMatch(escapes);
  }
});

test('a text in the submission cannot write to the terminal', async () => {
  const evil = {
    ...rejected,
    brand: { ...rejected.brand, name: 'Harbor \x1b[2J\x07Lane\u202e Dental, LLC' },
    campaign: {
      ...rejected.campaign,
      optIn: {
        ...rejected.campaign.optIn,
        workflowDescription: rejected.campaign.optIn.workflowDescription.replace(
          'pre-checked',
          'pre-\x1b[31mchecked, pre-checked',
        ),
      },
    },
  };
  const { lint } = await workspace({ 'evil.json': evil });
  const { output } = await lint('evil.json');
  expect(output).toContain('Harbor ␛[2J␇Lane Dental, LLC');
  // Line feeds are all that is left of the control characters.
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

test('a run without any result prints no sum', () => {
  const report = { profile: 'field', provider: 'sinch', results: [], problems: [] } as const;
  expect(textReport(report, new FakeTerminal(), false)).toBe('');
});
