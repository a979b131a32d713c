/** How a run of the command ends; scripts may rely on it. */
export const EXIT = {
  ok: 0,
  /** It could not be done: the port is taken, no emulator answers, … */
  failed: 1,
  /** It was not understood. */
  usage: 2,
} as const;

/** A failure that the user can do something about: shown as one line, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
  ) {
    super(message);
  }
}

/** Ends a command with an exit code after it has said everything itself. */
export class Exit extends Error {
  override readonly name = 'Exit';

  constructor(readonly exitCode: number) {
    super(`exit code ${exitCode}`);
  }
}
