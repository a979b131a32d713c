import { median, type Result } from './result.js';
import type { BlastFigures } from './servers/blast.js';
import { startChild } from './servers/child.js';

const CONTACTS = 100_000;
const HALF = CONTACTS / 2;
const ROUNDS = 5;
/** Processor time: no less than the time on the clock of a machine that does nothing else. */
const ACCEPTED_WITHIN = 2_000;
const BYTES = 1_000;
/** Twice the messages may take so much more than twice the time: caches and the heap grow as well. */
const GROWTH = 1.3;

/** A blast to 100,000 contacts: how long it takes, what it keeps, and how that grows. */
export async function blast(): Promise<Result[]> {
  const half: BlastFigures[] = [];
  const whole: BlastFigures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    half.push(await measure(HALF));
    whole.push(await measure(CONTACTS));
  }
  const of = (figures: readonly BlastFigures[], name: keyof BlastFigures): number =>
    median(figures.map((one) => one[name]));
  const accepted = of(whole, 'acceptedBusy');
  const bytes = of(whole, 'bytesPerMessage');
  return [
    {
      name: 'blast to 100,000: accepted',
      measured: `${accepted.toFixed(0)} ms busy`,
      baseline: `${of(whole, 'accepted').toFixed(0)} ms on the clock`,
      ratio: '',
      target: `<= ${ACCEPTED_WITHIN} ms`,
      passed: accepted <= ACCEPTED_WITHIN,
    },
    {
      name: 'blast to 100,000: a message keeps',
      measured: `${bytes.toFixed(0)} B`,
      baseline: `${of(whole, 'bytesWhileQueued').toFixed(0)} B while queued`,
      ratio: '',
      target: `<= ${BYTES} B`,
      passed: bytes <= BYTES,
    },
    growth('accept one of 100,000', of(half, 'acceptedBusy'), accepted),
    growth('deliver one of 100,000', of(half, 'drainedBusy'), of(whole, 'drainedBusy')),
  ];
}

async function measure(contacts: number): Promise<BlastFigures> {
  const child = await startChild<BlastFigures>('blast.ts', contacts, ['--expose-gc']);
  child.stop();
  return child.ready;
}

/** Time for one message among many against one among half as many. */
function growth(name: string, half: number, whole: number): Result {
  const few = (half / HALF) * 1_000;
  const many = (whole / CONTACTS) * 1_000;
  return {
    name,
    measured: `${many.toFixed(1)} µs`,
    baseline: `${few.toFixed(1)} µs of 50,000`,
    ratio: `${(many / few).toFixed(2)}x`,
    target: `<= ${GROWTH}x`,
    passed: many / few <= GROWTH,
  };
}
