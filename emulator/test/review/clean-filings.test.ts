import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { review, type Submission } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';

/** Texts of businesses that did everything right, one a line, fields parted by bars. */
const lines = (name: string) =>
  readFileSync(new URL(`./support/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

/** A clean submission of a business whose name tells no trade. */
const plain = JSON.parse(
  JSON.stringify(harborLane)
    .replaceAll('harborlanedental', 'quillmark')
    .replaceAll('Harbor Lane Dental', 'Quillmark')
    .replaceAll('Harbor Lane', 'Quillmark'),
) as Submission;

/** Everything that is found, soft remarks too. */
function found(values: Readonly<Record<string, string>>): string[] {
  let submission = plain;
  for (const [path, value] of Object.entries(values))
    submission = withValue(submission, path, value);
  const { findings, warnings } = review(submission);
  return [...findings, ...warnings].map(({ reason, message }) => `${reason}: ${message}`);
}

test.each(
  lines('clean-sign-ups.txt').map(
    ([method = '', useCase = '', summary = '', sample = '', ...rest]) => ({
      method,
      useCase,
      summary,
      sample,
      workflow: rest.join('|'),
    }),
  ),
)('$method, $useCase: nothing is wrong with "$workflow"', (filing) => {
  expect(
    found({
      'brand.description': 'A local business.',
      'campaign.useCase.value': filing.useCase,
      'campaign.useCase.summary': filing.summary,
      'campaign.productionMessageContent': filing.sample,
      'campaign.optIn.method': filing.method,
      'campaign.optIn.workflowDescription': filing.workflow,
    }),
  ).toEqual([]);
});

test.each(lines('clean-programmes.txt'))(
  '%s, %s: nothing is wrong with "%s" and "%s"',
  (description, useCase, summary, text) => {
    const kind = useCase === 'GENERAL_MARKETING' ? 'marketing texts' : 'texts';
    expect(
      found({
        'brand.description': `${description}.`,
        'campaign.useCase.value': useCase ?? '',
        'campaign.useCase.summary': summary ?? '',
        'campaign.productionMessageContent': `Quillmark: ${text}. STOP to opt out.`,
        'campaign.optIn.workflowDescription': `On quillmark.com people may tick an empty box: "I agree to receive ${kind} from Quillmark on this. Frequency varies. Message and data rates may apply. Reply STOP to opt out, HELP for help. Not a condition of purchase." Privacy, Terms.`,
      }),
    ).toEqual([]);
  },
);

test.each(lines('clean-replies.txt'))('%s: nothing is wrong with "%s"', (keyword, message) => {
  expect(found({ [`campaign.keywords.${keyword}.message`]: message ?? '' })).toEqual([]);
});
