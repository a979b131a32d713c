import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ReviewOptions, review, type Submission } from '../../../src/review/index.js';

/** A labelled submission. */
export interface CorpusRecord extends Submission {
  readonly id: string;
  readonly note: string;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
  readonly resubmittable: boolean | null;
}

/** How the reviewer did on one record. */
export interface Outcome {
  readonly record: CorpusRecord;
  readonly hits: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
  readonly resubmittable: boolean | null;
  readonly explanations: Readonly<Record<string, string>>;
}

/** The figures of a corpus. */
export interface Score {
  readonly records: number;
  readonly precision: number;
  readonly recall: number;
  readonly cleanPass: number;
  readonly resubmittable: number;
  readonly pairs: number;
  readonly pairCount: number;
  readonly perReason: ReadonlyMap<string, { hit: number; alarm: number; miss: number }>;
  readonly outcomes: readonly Outcome[];
}

/** Reads a corpus in JSON Lines. */
export function readCorpus(path: string): CorpusRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusRecord);
}

function judge(record: CorpusRecord, options: ReviewOptions): Outcome {
  const result = review(record, options);
  const predicted = [...new Set(result.findings.map((finding) => finding.reason))].filter(
    (id) => record.expect.includes(id) || !record.allow.includes(id),
  );
  return {
    record,
    hits: predicted.filter((id) => record.expect.includes(id)),
    falseAlarms: predicted.filter((id) => !record.expect.includes(id)),
    misses: record.expect.filter((id) => !predicted.includes(id)),
    resubmittable: result.resubmittable,
    explanations: Object.fromEntries(
      result.findings.map((finding) => [finding.reason, `${finding.field}: ${finding.message}`]),
    ),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/**
 * Scores the reviewer as the corpus's README says: micro-averaged precision and recall over
 * (submission, reason), clean-pass rate, agreement on resubmission, near-miss pairs. Every finding
 * counts; warnings do not.
 */
export function score(records: readonly CorpusRecord[], options: ReviewOptions = {}): Score {
  const outcomes = records.map((record) => judge(record, options));
  const perReason = new Map<string, { hit: number; alarm: number; miss: number }>();
  const count = (id: string, kind: 'hit' | 'alarm' | 'miss') => {
    const entry = perReason.get(id) ?? { hit: 0, alarm: 0, miss: 0 };
    entry[kind] += 1;
    perReason.set(id, entry);
  };
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const outcome of outcomes) {
    for (const id of outcome.hits) count(id, 'hit');
    for (const id of outcome.falseAlarms) count(id, 'alarm');
    for (const id of outcome.misses) count(id, 'miss');
    hits += outcome.hits.length;
    alarms += outcome.falseAlarms.length;
    misses += outcome.misses.length;
  }
  const clean = outcomes.filter(({ record }) => record.expect.length === 0);
  const judged = outcomes.filter(({ record }) => record.resubmittable !== null);
  const byId = new Map(outcomes.map((outcome) => [outcome.record.id, outcome]));
  const pairs = outcomes.flatMap((outcome) => {
    const twin = /twin of (\w+)/.exec(outcome.record.note ?? '')?.[1];
    const other = twin === undefined ? undefined : byId.get(twin);
    return other === undefined ? [] : [[outcome, other] as const];
  });
  const decided = pairs.filter(
    ([one, other]) => one.misses.length === 0 && other.falseAlarms.length === 0,
  );
  return {
    records: records.length,
    precision: share(hits, hits + alarms),
    recall: share(hits, hits + misses),
    cleanPass: share(
      clean.filter((outcome) => outcome.falseAlarms.length === 0).length,
      clean.length,
    ),
    resubmittable: share(
      judged.filter((outcome) => outcome.resubmittable === outcome.record.resubmittable).length,
      judged.length,
    ),
    pairs: share(decided.length, pairs.length),
    pairCount: pairs.length,
    perReason,
    outcomes,
  };
}

/** The figures as lines of text. */
export function report(name: string, result: Score, details: boolean): string {
  const percent = (value: number) => value.toFixed(3);
  const lines = [
    `${name}: ${result.records} records`,
    `  precision ${percent(result.precision)}  recall ${percent(result.recall)}  clean-pass ${percent(result.cleanPass)}  resubmittable ${percent(result.resubmittable)}  pairs ${percent(result.pairs)} of ${result.pairCount}`,
  ];
  const rows = [...result.perReason].sort(([a], [b]) => a.localeCompare(b));
  for (const [id, { hit, alarm, miss }] of rows) {
    if (details || alarm > 0 || miss > 0) {
      lines.push(`  ${id.padEnd(38)} right ${hit}  false alarm ${alarm}  missed ${miss}`);
    }
  }
  return lines.join('\n');
}

/** Corpora that the reviewer was tuned on. */
export const tuned = [
  'review-dev',
  'fresh',
  'fresh-2',
  'blind',
  'blind-2',
  'blind-4',
  'blind-5',
  'blind-6',
  'blind-7',
] as const;

/** Corpora that nobody tunes on: only their totals are looked at. */
export const heldOut = ['blind-3'] as const;

function main(args: readonly string[]): void {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const paths = files.length > 0 ? files : tuned.map((name) => `${here}${name}.jsonl`);
  const half = args.includes('--odd') ? 1 : args.includes('--even') ? 0 : undefined;
  for (const path of paths) {
    const records = readCorpus(path).filter(
      ({ id }) => half === undefined || Number(id.replace(/\D/g, '')) % 2 === half,
    );
    const result = score(records);
    console.log(report(path.slice(path.lastIndexOf('/') + 1), result, args.includes('--reasons')));
    if (!args.includes('--mistakes')) continue;
    for (const { record, falseAlarms, misses, explanations } of result.outcomes) {
      for (const id of falseAlarms) console.log(`  + ${record.id} ${id}: ${explanations[id]}`);
      for (const id of misses) console.log(`  - ${record.id} ${id} (${record.note})`);
    }
  }
  if (files.length > 0) return;
  for (const name of heldOut) {
    const [title, totals] = report(name, score(readCorpus(`${here}${name}.jsonl`)), false).split(
      '\n',
    );
    console.log(`held out, ${title}\n${totals}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
