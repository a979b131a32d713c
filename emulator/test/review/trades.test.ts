import { expect, test } from 'vitest';
import { review } from '../../src/review/index.js';
import { reason } from '../../src/review/reasons/index.js';
import { barredTrades } from './support/barred-trades.js';
import { harborLane, withValue } from './support/harbor-lane.js';
import { innocentTrades } from './support/innocent-trades.js';
import { signUpRemarks } from './support/sign-up-remarks.js';
import { businesses } from './support/whole-businesses.js';

/** Reasons of barred content given for a clean submission with other values at some paths. */
function barredContent(values: Readonly<Record<string, string>>): string[] {
  let submission = harborLane;
  for (const [path, value] of Object.entries(values))
    submission = withValue(submission, path, value);
  return review(submission)
    .findings.map((finding) => finding.reason)
    .filter((id) => reason(id)?.category === 'disallowed-content');
}

const trade = (description: string, sample: string) =>
  barredContent({
    'brand.name': 'Harbor Lane LLC',
    'brand.dba': 'Harbor Lane',
    'brand.description': `${description}.`,
    'campaign.productionMessageContent': `Harbor Lane: ${sample}. Reply STOP to end.`,
  });

for (const [id, trades] of Object.entries(innocentTrades)) {
  test.each(trades)(`no barred content (such as ${id}) is found at: %s, %s`, (...words) => {
    expect(trade(...words)).toEqual([]);
  });
}

for (const [id, trades] of Object.entries(barredTrades)) {
  test.each(trades)(`${id} is found at: %s, %s`, (...words) => {
    expect(trade(...words)).toContain(id);
  });
}

const whole = (name: string, description: string, summary: string, samples: string) =>
  barredContent({
    'brand.name': `${name} LLC`,
    'brand.dba': name,
    'brand.description': description,
    'campaign.useCase.summary': summary,
    'campaign.productionMessageContent': `${samples} Reply STOP to end.`,
  });

test.each(businesses)('"%s" is what the business shows: %s', (id, ...words) => {
  expect(whole(...words)).toEqual(id === '' ? [] : [id]);
});

test.each(signUpRemarks)('a sign-up may say: %s', (remark) => {
  const path = 'campaign.optIn.workflowDescription';
  const said = `${harborLane.campaign.optIn.workflowDescription} ${remark}`;
  expect(barredContent({ [path]: said })).toEqual([]);
  expect(barredContent({ 'campaign.additionalInformation': remark })).toEqual([]);
});

test('case changes no verdict on a trade', () => {
  for (const [id, trades] of Object.entries(barredTrades))
    for (const [description, sample] of trades)
      expect(trade(description.toUpperCase(), sample.toUpperCase())).toContain(id);
  for (const trades of Object.values(innocentTrades))
    for (const [description, sample] of trades)
      expect(trade(description.toUpperCase(), sample.toUpperCase())).toEqual([]);
});
