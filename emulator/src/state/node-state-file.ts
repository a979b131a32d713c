import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { World } from '../world/world.js';
import { applyChanges } from './apply-changes.js';
import { type Base, baseText, readBase } from './base-file.js';
import { ChangeRecorder, type WorldChange } from './changes.js';
import type { StateKeeper } from './keeper.js';
import { type LogContents, logLine, readLog } from './log-lines.js';
import { lock } from './node-state-lock.js';
import { syncFolder, writeFully } from './node-write.js';
import { fromJson } from './read-world-json.js';
import { StateError } from './state-error.js';
import { toJson, type WorldJson } from './world-json.js';

/** Settings of a state file. */
export interface StateFileOptions {
  /**
   * Whether every write waits until the disk has it. Without it, what was written survives the end
   * of the process, however it ends, but not a loss of power.
   * @default false
   */
  readonly sync?: boolean;
  /** The log is folded into the file when it is larger than this and than the file. @default 8 MiB */
  readonly compactAt?: number;
}

const COMPACT_AT = 8 * 1024 * 1024;

/**
 * Opens a file that keeps the worlds of an emulator, or begins one.
 *
 * `FILE` holds all worlds as they were at some moment and is only ever replaced as a whole;
 * `FILE.log` holds what has changed since, a line for each request or move of a clock, written
 * before the request is answered. A process may be killed at any moment: the last line is then cut
 * off at worst, and nobody was told that it happened.
 *
 * @throws StateError when the files cannot be used, or another process uses them
 */
export function openStateFile(path: string, options: StateFileOptions = {}): StateKeeper {
  return new StateFile(path, options);
}

class StateFile implements StateKeeper {
  onError: (error: unknown) => void = () => undefined;
  readonly #path: string;
  readonly #sync: boolean;
  readonly #compactAt: number;
  readonly #unlock: () => void;
  /** What the files say of worlds that are not open yet. */
  readonly #kept = new Map<string, { base: WorldJson | undefined; changes: WorldChange[] }>();
  readonly #open = new Map<string, { world: World; recorder: ChangeRecorder }>();
  readonly #changed = new Set<ChangeRecorder>();
  /** Worlds that were deleted since the last write. */
  #gone: WorldChange[] = [];
  #log = -1;
  #base = 0;
  #baseSize = 0;
  #lines = 0;
  #size = 0;
  #isPlanned = false;
  #needsRewrite = false;

  constructor(path: string, options: StateFileOptions) {
    this.#path = path;
    this.#sync = options.sync ?? false;
    this.#compactAt = options.compactAt ?? COMPACT_AT;
    this.#unlock = this.#attempt('opened', () => lock(`${path}.lock`));
    try {
      this.#attempt('read', () => this.#load());
    } catch (error) {
      this.#letGo();
      throw error;
    }
  }

  get names(): readonly string[] {
    return [...new Set([...this.#kept.keys(), ...this.#open.keys()])];
  }

  open(world: World): void {
    const kept = this.#kept.get(world.name);
    const present = world.now();
    if (kept) {
      this.#attempt('used', () => {
        world.restore(fromJson(applyChanges(kept.base, kept.changes, world), world));
      });
      this.#kept.delete(world.name);
      // A realtime clock has not stood still meanwhile; what fell due runs at its own moment.
      if (world.clock.mode === 'realtime') world.clock.moveTo(present);
    }
    const recorder = new ChangeRecorder(world, !kept, () => {
      this.#changed.add(recorder);
      this.#planFlush();
    });
    this.#open.set(world.name, { world, recorder });
  }

  forget(name: string): void {
    const open = this.#open.get(name);
    if (!open) return;
    open.recorder.stop();
    this.#open.delete(name);
    this.#changed.delete(open.recorder);
    this.#gone.push({ world: name, now: open.world.now(), gone: true });
    this.#planFlush();
  }

  flush(): void {
    if (this.#changed.size + this.#gone.length === 0 || this.#log < 0) return;
    if (this.#needsRewrite) {
      this.#attempt('written', () => this.#rewrite());
      return;
    }
    // A world of the same name may have been opened since: what went comes first.
    const worlds = [...this.#gone, ...[...this.#changed].map((recorder) => recorder.take())];
    const line = Buffer.from(logLine({ base: this.#base, line: this.#lines + 1, worlds }));
    try {
      this.#attempt('written', () => this.#append(line));
    } catch (error) {
      // Part of the line may stand there, and what it says is in no recorder any more.
      this.#needsRewrite = true;
      throw error;
    }
    this.#changed.clear();
    this.#gone = [];
    if (this.#size > this.#compactAt && this.#size > this.#baseSize) this.#compact();
  }

  close(): void {
    if (this.#log < 0) return;
    try {
      // Worlds that never opened have a mistake that is still to be mended.
      if (this.#kept.size === 0) this.#attempt('written', () => this.#rewrite());
    } finally {
      for (const { recorder } of this.#open.values()) recorder.stop();
      this.#letGo();
    }
  }

  #load(): void {
    const logPath = `${this.#path}.log`;
    const hasLog = existsSync(logPath);
    if (existsSync(this.#path)) {
      this.#accept(readBase(readFileSync(this.#path, 'utf8')));
    } else if (hasLog && readFileSync(logPath).length > 0) {
      throw new StateError(
        `it is missing, but ${logPath} is there. Put it back, or delete both to begin anew.`,
      );
    }
    const log = hasLog ? this.#readLog(logPath) : undefined;
    for (const { worlds } of log?.entries ?? []) {
      for (const change of worlds) {
        if (change.gone) this.#kept.delete(change.world);
        else this.#keptOf(change.world).changes.push(change);
      }
    }
    this.#log = openSync(logPath, hasLog ? 'r+' : 'w+');
    this.#lines = log?.entries.length ?? 0;
    // Lines of an earlier base are of no use any more; a last line that was cut off neither.
    this.#size = this.#lines === 0 ? 0 : (log?.length ?? 0);
    ftruncateSync(this.#log, this.#size);
    if (this.#base === 0) this.#rewrite();
  }

  #readLog(path: string): LogContents {
    try {
      return readLog(readFileSync(path), this.#base);
    } catch (error) {
      throw error instanceof StateError ? new StateError(`${path}: ${error.message}`) : error;
    }
  }

  #accept(base: Base & { readonly size: number }): void {
    this.#base = base.number;
    this.#baseSize = base.size;
    for (const world of base.worlds) this.#keptOf(world.name, world);
  }

  #keptOf(name: string, base?: WorldJson) {
    const kept = this.#kept.get(name) ?? { base, changes: [] };
    this.#kept.set(name, kept);
    return kept;
  }

  /** What changes outside of a request is written as soon as the code that changes it is done. */
  #planFlush(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      try {
        this.flush();
      } catch (error) {
        this.onError(error);
      }
    });
  }

  #append(line: Uint8Array): void {
    writeFully(this.#log, line, this.#size);
    if (this.#sync) fsyncSync(this.#log);
    this.#size += line.length;
    this.#lines++;
  }

  /** What has changed stands in the log already: a failure loses nothing and fails no request. */
  #compact(): void {
    try {
      this.#attempt('written', () => this.#rewrite());
    } catch (error) {
      this.onError(error);
    }
  }

  /** Replaces the base file by one with everything in it and empties the log. */
  #rewrite(): void {
    const next = this.#base + 1;
    const temporary = `${this.#path}.tmp`;
    const file = openSync(temporary, 'w');
    let size = 0;
    try {
      const worlds = [...this.#open.values()].map(
        ({ world }) =>
          () =>
            toJson(world.name, world.save()),
      );
      for (const part of baseText(next, worlds)) {
        const bytes = Buffer.from(part);
        writeFully(file, bytes, size);
        size += bytes.length;
      }
      if (this.#sync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, this.#path);
    // From here on the lines of the log belong to an earlier base and are passed over. Until they
    // are gone nothing may be written among them.
    this.#needsRewrite = true;
    for (const recorder of this.#changed) recorder.take();
    this.#changed.clear();
    this.#gone = [];
    this.#base = next;
    this.#baseSize = size;
    this.#lines = 0;
    this.#size = 0;
    if (this.#sync) syncFolder(dirname(this.#path));
    ftruncateSync(this.#log, 0);
    this.#needsRewrite = false;
  }

  #letGo(): void {
    if (this.#log >= 0) closeSync(this.#log);
    this.#log = -1;
    this.#unlock();
  }

  #attempt<Result>(purpose: string, action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      const { message } = error as Error;
      throw new StateError(`The state file ${this.#path} cannot be ${purpose}: ${message}`);
    }
  }
}
