import { InvalidArgumentError, type Option } from 'commander';
import type { FaultDelay, FaultEffect } from '../../index.js';
import { CliError, EXIT } from '../cli-error.js';
import { option } from '../options.js';

/** The flags by which a fault is told. */
export interface EffectOptions {
  readonly status?: number;
  readonly body?: unknown;
  readonly retryAfter?: string;
  readonly latency?: FaultDelay;
  readonly drop?: boolean;
  readonly reset?: boolean;
  readonly malformed?: boolean;
  readonly before?: boolean;
  readonly limit?: number;
  readonly window?: number;
  readonly per?: 'key' | 'operation';
}

/** The options that say what a fault does. */
export function effectOptions(): Option[] {
  return [
    option('--status <code>', 'answer this error, 400 to 599', 'TOLLGATE_STATUS').argParser(whole),
    option('--body <json>', 'with this body', 'TOLLGATE_BODY').argParser(json),
    option('--retry-after <value>', 'with this Retry-After', 'TOLLGATE_RETRY_AFTER'),
    option(
      '--latency <ms>',
      'hold the answer back: 800, 200..2000 or p50=300,p95=2000',
      'TOLLGATE_LATENCY',
    ).argParser(latency),
    option('--drop', 'close the connection without an answer', 'TOLLGATE_DROP'),
    option('--reset', 'close it in the middle of the answer', 'TOLLGATE_RESET'),
    option('--malformed', 'answer JSON that is cut off', 'TOLLGATE_MALFORMED'),
    option('--before', 'fail before the operation has run', 'TOLLGATE_BEFORE'),
    option('--limit <calls>', 'answer 429 beyond so many calls', 'TOLLGATE_LIMIT').argParser(whole),
    option('--window <span>', 'in each span of virtual time, such as 1m', 'TOLLGATE_WINDOW')
      .argParser(parseSpan)
      .default(60_000, '1m'),
    option('--per <what>', 'count calls for each of them apart', 'TOLLGATE_PER').choices([
      'key',
      'operation',
    ]),
  ];
}

/** The effect that the flags ask for. @throws CliError when they ask for none or for several */
export function effectOf(options: EffectOptions): FaultEffect {
  const { status, body, retryAfter, latency: delayMs, before, limit, window = 0, per } = options;
  const breaks = (['drop', 'reset', 'malformed'] as const).filter((name) => options[name]);
  const asked = [
    ...(status === undefined ? [] : ['--status']),
    ...breaks.map((name) => `--${name}`),
    ...(limit === undefined ? [] : ['--limit']),
  ];
  if (asked.length > 1) {
    throw new CliError(`One fault does one thing: give ${asked.join(' or ')}.`, EXIT.usage);
  }
  const delay = delayMs === undefined ? {} : { delayMs };
  if (status !== undefined) {
    return {
      status,
      ...(body !== undefined && { body }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...delay,
    };
  }
  const [network] = breaks;
  if (network) return { network, ...(before && { before }), ...delay };
  if (limit !== undefined) return { limit, windowMs: window, ...(per && { per }) };
  if (delayMs !== undefined) return { delayMs };
  throw new CliError(
    'Say what goes wrong: --status, --latency, --drop, --reset, --malformed or --limit.',
    EXIT.usage,
  );
}

function whole(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number.');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('It has to be JSON, such as \'{"error":"Slow down."}\'.');
  }
}

const FIXED = /^(\d+)(?:ms)?$/;
const RANGE = /^(\d+)\.\.(\d+)$/;
const PERCENTILES = /^p50=(\d+),p95=(\d+)$/;

function latency(text: string): FaultDelay {
  const fixed = FIXED.exec(text);
  if (fixed) return Number(fixed[1]);
  const range = RANGE.exec(text);
  if (range) return { min: Number(range[1]), max: Number(range[2]) };
  const percentiles = PERCENTILES.exec(text);
  if (percentiles) return { median: Number(percentiles[1]), p95: Number(percentiles[2]) };
  throw new InvalidArgumentError(
    'Write milliseconds: 800, a range 200..2000, or percentiles p50=300,p95=2000.',
  );
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Reads a span of virtual time. @returns milliseconds @throws InvalidArgumentError */
export function parseSpan(text: string): number {
  const [, count, unit = 'ms'] = /^(\d+)(ms|s|m|h)?$/.exec(text) ?? [];
  const length = Number(count) * (UNITS[unit] ?? 1);
  if (length > 0) return length;
  throw new InvalidArgumentError('Write a span such as 500ms, 10s, 1m or 1h.');
}
