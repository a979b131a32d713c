import { version } from '../../package.json';
import { operations } from '../generated/operations.js';
import type { ControlledEmulator } from './operation.js';

/** A name, and labels with their values. */
interface Sample {
  readonly labels?: Readonly<Record<string, string | number>>;
  readonly value: number;
}

const methods = new Map<string, string>(
  operations.map(({ operationId, method }) => [operationId, method]),
);

/**
 * The figures of an emulator in the text format of Prometheus, all worlds together. Worlds are not
 * told apart: their names are API keys.
 */
export function metricsOf({
  worlds,
  requests,
  startedAt,
}: Pick<ControlledEmulator, 'worlds' | 'requests' | 'startedAt'>): string {
  const messages = new Tally();
  const deliveries = new Tally();
  let entries = 0;
  let dropped = 0;
  let pending = 0;
  for (const { account, webhooks } of worlds) {
    for (const [status, count] of account.messages.countsBy('status')) messages.add(status, count);
    for (const [status, count] of webhooks.log.countsByStatus()) deliveries.add(status, count);
    const { journal, pendingCount } = account.world;
    entries += journal.size;
    dropped += journal.dropped;
    pending += pendingCount;
  }
  const called = [...requests].map(({ operationId, status, calls }) => ({
    labels: {
      operation: operationId ?? 'none',
      method: methods.get(operationId ?? '') ?? 'none',
      status,
    },
    value: calls,
  }));
  const node = globalThis.process?.version ?? 'none';
  const uptime = (Date.now() - startedAt) / 1000;
  return [
    metric('info', 'gauge', 'What is running.', [{ labels: { version, node }, value: 1 }]),
    metric('uptime_seconds', 'gauge', 'Real seconds since the start.', [{ value: uptime }]),
    metric('worlds', 'gauge', 'Worlds that are open.', [{ value: worlds.count }]),
    metric('requests_total', 'counter', 'Requests of the provider API.', called),
    metric('messages', 'gauge', 'Messages by status.', messages.samples('status')),
    metric('deliveries', 'gauge', 'Webhook deliveries by status.', deliveries.samples('status')),
    metric('journal_entries', 'gauge', 'Journal entries that are kept.', [{ value: entries }]),
    metric('journal_dropped_total', 'counter', 'Journal entries that had to go.', [
      { value: dropped },
    ]),
    metric('pending_tasks', 'gauge', 'Tasks that wait for their time.', [{ value: pending }]),
    metric('virtual_time_seconds', 'gauge', 'Virtual time of the own world, Unix time.', [
      { value: worlds.own.account.world.now() / 1000 },
    ]),
  ].join('');
}

/** Sums by name. */
class Tally {
  readonly #sums = new Map<string, number>();

  add(name: string, count: number): void {
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + count);
  }

  samples(label: string): Sample[] {
    return [...this.#sums].sort().map(([name, value]) => ({ labels: { [label]: name }, value }));
  }
}

function metric(
  name: string,
  type: 'gauge' | 'counter',
  help: string,
  samples: readonly Sample[],
): string {
  const full = `tollgate_${name}`;
  const lines = samples.map(({ labels = {}, value }) => {
    const list = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${full}${list.length > 0 ? `{${list.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}

function escaped(text: string | number): string {
  return String(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
