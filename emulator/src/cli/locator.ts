import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An emulator of this user that runs on this machine. It never says any key. */
export interface LocatedEmulator {
  readonly pid: number;
  /** Where it serves the provider's API. */
  readonly url: string;
  /** Where it serves its own. */
  readonly controlUrl: string;
  readonly port: number;
  /** ISO 8601, real time. */
  readonly startedAt: string;
}

const FILE = /^(\d{1,5})\.json$/;
const MOST_BYTES = 4_096;

/**
 * Notes that an emulator runs, so that other commands find it without `--url`.
 *
 * @returns removes the note
 * @throws Error when there is no folder that only this user can write to
 */
export function writeLocator(emulator: LocatedEmulator): () => void {
  const folder = ownFolder();
  if (folder === undefined) throw new Error('no folder is safe from other users');
  const file = join(folder, `${emulator.port}.json`);
  const draft = join(folder, `${emulator.port}.${process.pid}.draft`);
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(emulator)}\n`, { flag: 'wx', mode: 0o600 });
  // A rename replaces whatever stands there, a link too, and never follows it.
  renameSync(draft, file);
  return () => {
    if (readLocator(file)?.pid === emulator.pid) rmSync(file, { force: true });
  };
}

/** The emulators that run, by port. Notes of processes that have died are removed. */
export function runningEmulators(): LocatedEmulator[] {
  const folder = ownFolder();
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => FILE.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const emulator = readLocator(file);
      if (emulator?.port !== Number(FILE.exec(name)?.[1])) return [];
      if (isAlive(emulator.pid)) return [emulator];
      rmSync(file, { force: true });
      return [];
    })
    .sort((a, b) => a.port - b.port);
}

/** Removes the note of an emulator that does not answer any more. */
export function forget({ port, pid }: LocatedEmulator): void {
  const folder = ownFolder();
  const file = folder && join(folder, `${port}.json`);
  if (file && readLocator(file)?.pid === pid) rmSync(file, { force: true });
}

/**
 * The folder of the notes, made on first use: in `XDG_RUNTIME_DIR`, which belongs to the user, else
 * in the folder for temporary files under the user's number. Anybody may write there, so that a
 * folder that somebody else has put there, or a link, is not used.
 */
function ownFolder(): string | undefined {
  const user = process.getuid?.();
  const runtime = process.env.XDG_RUNTIME_DIR;
  const folder =
    runtime && existsSync(runtime)
      ? join(runtime, 'tollgate')
      : join(tmpdir(), user === undefined ? 'tollgate' : `tollgate-${user}`);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return undefined;
  }
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return undefined;
  // Windows has neither users by number nor these bits; its folder for temporary files is the user's.
  const isOwn = user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
  return isOwn ? folder : undefined;
}

function readLocator(file: string): LocatedEmulator | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stats = fstatSync(descriptor);
    const user = process.getuid?.();
    const isOwn = user === undefined || stats.uid === user;
    if (!stats.isFile() || !isOwn || stats.size > MOST_BYTES) return undefined;
    return checked(JSON.parse(readFileSync(descriptor, 'utf8')));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function checked(value: Partial<LocatedEmulator> | null): LocatedEmulator | undefined {
  const { pid, port, url, controlUrl, startedAt } = value ?? {};
  const isSound =
    Number.isSafeInteger(pid) &&
    Number(pid) > 0 &&
    Number.isSafeInteger(port) &&
    [url, controlUrl].every((each) => typeof each === 'string' && /^http:\/\/[^/]+$/.test(each)) &&
    typeof startedAt === 'string';
  return isSound ? (value as LocatedEmulator) : undefined;
}

/** A process of somebody else cannot be the one that has left a note of ours. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
