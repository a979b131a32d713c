import pc from 'picocolors';

/** A signal that asks the process to end. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Where a command writes and what can interrupt it; a test brings its own. */
export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  writeError(text: string): void;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
  /** Listens for requests to end. @returns a function that stops listening */
  onStop(listener: (signal: StopSignal) => void): () => void;
  /** Ends the process at once. */
  exit(code: number): void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  colors: pc.isColorSupported,
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
export function colorsOf(terminal: Terminal): ReturnType<typeof pc.createColors> {
  return pc.createColors(terminal.colors);
}
