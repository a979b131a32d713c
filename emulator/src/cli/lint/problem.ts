/** Something that keeps a file from being reviewed; told to the user as one line. */
export class Problem extends Error {
  override readonly name = 'Problem';

  /**
   * @param line where in the file, counted from 1
   * @param column in UTF-16 units, counted from 1
   */
  constructor(
    readonly file: string,
    message: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }

  /** File, line and column as editors and terminals understand them. */
  get place(): string {
    return [this.file, this.line, this.column].filter((part) => part !== undefined).join(':');
  }
}
