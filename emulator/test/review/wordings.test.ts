import { expect, test } from 'vitest';
import { review } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';
import { wordings } from './support/wordings.js';

function reasonsFor(path: string, text: string, setup: Readonly<Record<string, unknown>> = {}) {
  let submission = withValue(harborLane, path, text);
  for (const [other, value] of Object.entries(setup))
    submission = withValue(submission, other, value);
  return review(submission).findings.map((finding) => finding.reason);
}

for (const [reason, { path, setup, bad, fine }] of Object.entries(wordings)) {
  test.each(bad)(`${reason} is found in: %s`, (text) => {
    expect(reasonsFor(path, text, setup)).toContain(reason);
  });
  test.each(fine)(`nothing is found in fine wording for ${reason}: %s`, (text) => {
    expect(reasonsFor(path, text, setup)).toEqual([]);
  });
}
