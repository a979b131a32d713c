/** A place in a text: lines and columns count from 1, columns in UTF-16 units. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last one. */
  readonly endColumn: number;
}

/** Turns offsets of a text into lines and columns. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The place from one offset up to another. */
  location(start: number, end: number): Location {
    const [line, column] = this.#position(start);
    const [endLine, endColumn] = this.#position(Math.max(start, end));
    return { line, column, endLine, endColumn };
  }

  #position(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] as number) + 1];
  }
}
