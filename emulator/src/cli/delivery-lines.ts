import type { createColors } from 'picocolors';

/** What `GET /_emulator/v1/deliveries` answers, as far as it is read here. */
export interface DeliveryPage {
  readonly deliveries: readonly ListedDelivery[];
  readonly cursor: number;
  readonly latest: number;
}

/** One of its deliveries. */
export interface ListedDelivery {
  readonly id: string;
  readonly seq: number;
  readonly event: string;
  readonly messageId: string | null;
  readonly body: string;
  readonly status: string;
  readonly nextAttemptAt: string | null;
  readonly createdAt: string;
  readonly attempts: readonly {
    readonly seq: number;
    readonly at: string;
    readonly status: number | null;
    readonly error: string | null;
  }[];
}

/** What came of one attempt to deliver. */
export interface Outcome {
  /** ISO 8601, virtual time. */
  readonly at: string;
  readonly delivery: string;
  readonly event: string;
  readonly messageId: string | null;
  readonly outcome: 'delivered' | 'failed' | 'captured' | 'dropped';
  /** What the receiver answered. */
  readonly status: number | null;
  readonly error: string | null;
  /** When it is tried again. */
  readonly nextAttemptAt: string | null;
  readonly body: unknown;
}

/** What has come of a delivery since a cursor, in order. */
export function outcomesOf(delivery: ListedDelivery, since: number): Outcome[] {
  const { id, event, messageId, status, nextAttemptAt, attempts } = delivery;
  const same = { delivery: id, event, messageId, body: JSON.parse(delivery.body) as unknown };
  if (status === 'captured' || status === 'dropped') {
    const none = { status: null, error: null, nextAttemptAt: null };
    return [{ at: delivery.createdAt, ...same, outcome: status, ...none }];
  }
  const last = attempts.at(-1);
  return attempts
    .filter(({ seq }) => seq > since)
    .map((attempt) => ({
      at: attempt.at,
      ...same,
      outcome: attempt.error === null ? 'delivered' : 'failed',
      status: attempt.status,
      error: attempt.error,
      nextAttemptAt: attempt === last ? nextAttemptAt : null,
    }));
}

/** One outcome as a line of text. */
export function lineOf(outcome: Outcome, colors: ReturnType<typeof createColors>): string {
  const { at, event, messageId, delivery } = outcome;
  const subject = messageId ?? delivery;
  return `${colors.dim(at)}  ${resultOf(outcome, colors)}  ${event}  ${subject}${remarkOn(outcome)}\n`;
}

function resultOf(outcome: Outcome, colors: ReturnType<typeof createColors>): string {
  switch (outcome.outcome) {
    case 'delivered':
      return colors.green(String(outcome.status));
    case 'failed':
      return colors.red(outcome.status === null ? '---' : String(outcome.status));
    case 'captured':
      return colors.yellow('kept');
    case 'dropped':
      return colors.yellow('lost');
  }
}

function remarkOn({ outcome, error, nextAttemptAt }: Outcome): string {
  if (outcome === 'captured') return '  not sent: the emulator delivers to this machine only';
  if (outcome === 'dropped') return '  not sent, on purpose';
  const again = nextAttemptAt === null ? '' : `, again at ${nextAttemptAt}`;
  return error === null ? '' : `  ${error}${again}`;
}
