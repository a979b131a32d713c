import pc from 'picocolors';

/** A signal that asks the process to end. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Where a command writes and what can interrupt it; a test brings its own. */
export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  writeError(text: string): void;
  /** All that comes from standard input. */
  readInput(): Promise<Uint8Array>;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
  /** Width of standard output in characters; `undefined` when it is no terminal. */
  readonly columns: number | undefined;
  /** Whether a person watches standard error, so that progress may be shown there. */
  readonly showsProgress: boolean;
  /** Whether a person sits before it: Ctrl+C reaches every program that it runs then. */
  readonly isInteractive: boolean;
  /** Listens for requests to end. @returns a function that stops listening */
  onStop(listener: (signal: StopSignal) => void): () => void;
  /** Ends the process at once. */
  exit(code: number): void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  // Colours in a file or a pipe would be noise; `FORCE_COLOR` asks for them all the same.
  colors: pc.isColorSupported && Boolean(process.stdout.isTTY || process.env.FORCE_COLOR),
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : undefined;
  },
  showsProgress: process.stderr.isTTY === true,
  isInteractive: process.stdin.isTTY === true,
  onStop(listener) {
    process.on('SIGINT', listener).on('SIGTERM', listener);
    return () => process.off('SIGINT', listener).off('SIGTERM', listener);
  },
  exit: (code) => process.exit(code),
};

/** Writes one line of JSON, for other programs. */
export function writeJson(terminal: Terminal, value: unknown): void {
  terminal.write(`${JSON.stringify(value)}\n`);
}

/** Colours that fit a terminal. */
export function colorsOf(terminal: Pick<Terminal, 'colors'>): ReturnType<typeof pc.createColors> {
  return pc.createColors(terminal.colors);
}
