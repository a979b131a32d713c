import { setTimeout as pause } from 'node:timers/promises';
import { TEXT, verifiedAccount } from '../verified-account.js';
import { tellParent } from './child.js';

/** What a blast of some size took. */
export interface BlastFigures {
  /** Milliseconds from the call to its answer. */
  readonly accepted: number;
  /** Milliseconds of processor time that it took, on all threads. */
  readonly acceptedBusy: number;
  /** Milliseconds of processor time until every message had been delivered on the virtual clock. */
  readonly drainedBusy: number;
  /** What a delivered message keeps, with its conversation and its place in every index. */
  readonly bytesPerMessage: number;
  /** What it keeps while it waits, with the task that hands it over. */
  readonly bytesWhileQueued: number;
}

const contacts = Number(JSON.parse(process.argv[2] ?? '0'));
const { gc } = globalThis;
if (!gc) throw new Error('Run this with --expose-gc.');

// Five numbers at their real speed, so that the messages queue up as they would.
const { emulator, tollgate, numbers } = await verifiedAccount(5, {
  throughput: { segmentsPerSecond: 3, queueHours: 4 },
});
const { id: audienceId } = await tollgate.audiences.create({ name: 'Everybody' });
const handsets = Array.from(
  { length: contacts },
  (_, index) => `+1202${String(5_560_000 + index).padStart(7, '0')}`,
);
for (let from = 0; from < contacts; from += 10_000) {
  await tollgate.audiences.contacts.add({
    id: audienceId,
    contacts: handsets.slice(from, from + 10_000),
  });
}

const before = await heap();
const sending = { clock: performance.now(), cpu: process.cpuUsage() };
const { totalMessages } = await tollgate.messages.blast.sms({
  audienceId,
  senders: [...numbers],
  message: { text: TEXT },
});
const accepted = performance.now() - sending.clock;
const acceptedBusy = millisecondsBusy(sending.cpu);
const queued = await heap();

const draining = process.cpuUsage();
await emulator.clock.advance('6h');
const drainedBusy = millisecondsBusy(draining);
const after = await heap();

const { count } = await tollgate.messages.list({ status: 'DELIVERED', pageSize: 1 });
if (totalMessages !== contacts || count !== contacts) {
  throw new Error(`${totalMessages} of ${contacts} accepted, ${count} delivered.`);
}
tellParent({
  accepted,
  acceptedBusy,
  drainedBusy,
  bytesPerMessage: (after - before) / contacts,
  bytesWhileQueued: (queued - before) / contacts,
} satisfies BlastFigures);

/** What else the machine does counts in time on the clock, not here. */
function millisecondsBusy(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** Bytes in use once everything that can be freed is. */
async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    gc?.();
    await pause(5);
  }
  return process.memoryUsage().heapUsed;
}
