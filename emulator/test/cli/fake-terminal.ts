import type { StopSignal, Terminal } from '../../src/cli/output.js';

/** A terminal that keeps what is written to it and that a test can interrupt. */
export class FakeTerminal implements Terminal {
  output = '';
  errors = '';
  /** What is read from standard input. */
  input = '';
  colors = false;
  columns: number | undefined = undefined;
  showsProgress = false;
  isInteractive = false;
  readonly exits: number[] = [];
  /** Settles once something has been written to standard output. */
  readonly written: Promise<void>;
  readonly #listeners = new Set<(signal: StopSignal) => void>();
  #wrote = (): void => {};

  constructor() {
    this.written = new Promise((resolve) => {
      this.#wrote = resolve;
    });
  }

  write(text: string): void {
    this.output += text;
    this.#wrote();
  }

  writeError(text: string): void {
    this.errors += text;
  }

  async readInput(): Promise<Uint8Array> {
    return new TextEncoder().encode(this.input);
  }

  onStop(listener: (signal: StopSignal) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  exit(code: number): void {
    this.exits.push(code);
  }

  /** How many parts of the program wait for a signal. */
  get listeners(): number {
    return this.#listeners.size;
  }

  signal(signal: StopSignal): void {
    for (const listener of [...this.#listeners]) listener(signal);
  }
}
