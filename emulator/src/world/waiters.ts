/** Callers that wait in real time until something happens. */
export class Waiters {
  readonly #waiting = new Set<() => void>();
  #isClosed = false;

  /** Whether nobody can wait any longer. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Resolves with the next {@link release}, at once when closed. @param atMost real milliseconds */
  async wait(atMost: number): Promise<void> {
    if (this.#isClosed || atMost <= 0) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, atMost);
      this.#waiting.add(done);
    });
  }

  /** Ends all waiting. */
  release(): void {
    // Every entry of a journal comes by here, and hardly ever does anybody wait.
    if (this.#waiting.size === 0) return;
    for (const done of this.#waiting) done();
  }

  /** Ends all waiting for good. */
  close(): void {
    this.#isClosed = true;
    this.release();
  }
}
