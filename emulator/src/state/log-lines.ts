import { hash53 } from '../world/random.js';
import type { WorldChange } from './changes.js';
import { StateError } from './state-error.js';

/** One line of a change log: what one request, or one move of a clock, has changed. */
export interface LogEntry {
  /** Number of the base file that the log goes on from. */
  readonly base: number;
  /** Counts up from 1 with every line since that base file. */
  readonly line: number;
  readonly worlds: readonly WorldChange[];
}

/** What a log says. */
export interface LogContents {
  readonly entries: readonly LogEntry[];
  /** How many bytes at its beginning are whole lines. */
  readonly length: number;
}

const NEWLINE = 10;

/** A log entry as a line of JSON: a pair of checksum and entry. */
export function logLine(entry: LogEntry): string {
  const text = JSON.stringify(entry);
  return `["${checksum(text)}",${text}]\n`;
}

/**
 * Reads a log. A last line that is cut off, as a process leaves it that was killed while writing,
 * counts as never written.
 *
 * @param base number of the base file; lines of earlier ones are passed over: it contains them
 * @throws StateError when a line is damaged that others follow, or when lines go on from a later base
 */
export function readLog(bytes: Uint8Array, base: number): LogContents {
  const entries: LogEntry[] = [];
  let start = 0;
  let number = 0;
  while (start < bytes.length) {
    number++;
    const end = bytes.indexOf(NEWLINE, start);
    const entry = end < 0 ? undefined : readLine(bytes.subarray(start, end));
    if (!entry || (entry.base === base && entry.line !== entries.length + 1)) {
      if (end >= 0 && hasWholeLine(bytes, end + 1)) {
        throw new StateError(
          `line ${number} is damaged and others follow it. Put a copy of the file in its place, or cut it off before this line to go on from there.`,
        );
      }
      break;
    }
    if (entry.base > base) {
      throw new StateError(
        `line ${number} goes on from base ${entry.base}, and the base file is number ${base}. Put the two files together that were written together.`,
      );
    }
    if (entry.base === base) entries.push(entry);
    start = end + 1;
  }
  return { entries, length: start };
}

function hasWholeLine(bytes: Uint8Array, from: number): boolean {
  for (let start = from; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return false;
    if (readLine(bytes.subarray(start, end))) return true;
    start = end + 1;
  }
  return false;
}

const LINE = /^\["([0-9a-z]+)",(\{.*\})\]$/s;

function readLine(bytes: Uint8Array): LogEntry | undefined {
  const [, sum, text] = LINE.exec(new TextDecoder().decode(bytes)) ?? [];
  return text !== undefined && checksum(text) === sum ? JSON.parse(text) : undefined;
}

function checksum(text: string): string {
  return hash53(text).toString(36);
}
