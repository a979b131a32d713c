import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { heldOut, readCorpus, report, score, tuned } from './score.js';

const read = (name: string) => readCorpus(fileURLToPath(new URL(name, import.meta.url)));

/** Figures reached; a change that falls below them has made the reviewer worse. */
test('the development corpus is decided as well as before', () => {
  const result = score(read('./review-dev.jsonl'));
  expect(result.records).toBe(170);
  expect(result.precision, report('review-dev', result, false)).toBeGreaterThanOrEqual(0.97);
  expect(result.recall, report('review-dev', result, false)).toBeGreaterThanOrEqual(0.95);
  expect(result.cleanPass).toBeGreaterThanOrEqual(0.97);
  expect(result.resubmittable).toBeGreaterThanOrEqual(0.97);
  expect(result.pairs).toBeGreaterThanOrEqual(0.95);
});

test.each(tuned)('%s is decided as well as before', (name) => {
  const result = score(read(`./${name}.jsonl`));
  expect(result.records).toBeGreaterThanOrEqual(50);
  expect(result.precision, report(name, result, false)).toBeGreaterThanOrEqual(0.98);
  expect(result.recall, report(name, result, false)).toBeGreaterThanOrEqual(0.97);
  expect(result.cleanPass).toBeGreaterThanOrEqual(0.98);
});

test.each(heldOut)('%s, which nobody tunes on, is decided well', (name) => {
  const result = score(read(`./${name}.jsonl`));
  expect(result.precision).toBeGreaterThanOrEqual(0.9);
  expect(result.recall).toBeGreaterThanOrEqual(0.85);
  expect(result.cleanPass).toBeGreaterThanOrEqual(0.9);
});

test('the score counts hits, false alarms, misses and allowed extras', () => {
  const [clean, ...others] = read('./fresh.jsonl');
  if (clean === undefined) throw new Error('no records');
  const missed = score([{ ...clean, expect: ['gambling'], resubmittable: false }]);
  expect([missed.recall, missed.precision, missed.resubmittable]).toEqual([0, 1, 0]);
  const violating = others.find((record) => record.expect.length === 1);
  if (violating === undefined) throw new Error('no violating record');
  const alarm = score([{ ...violating, expect: [], resubmittable: null }]);
  expect([alarm.precision, alarm.cleanPass]).toEqual([0, 0]);
  const allowed = score([
    { ...violating, expect: [], allow: violating.expect, resubmittable: null },
  ]);
  expect([allowed.precision, allowed.cleanPass]).toEqual([1, 1]);
});
