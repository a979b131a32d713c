import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CliError } from './cli-error.js';
import type { Terminal } from './output.js';

/** What shells answer for a program that is not there, and for one that may not be run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/**
 * Runs a program with the standard input and output of this one, and hands signals on to it.
 *
 * @param environment variables besides those of this process
 * @returns its exit code, 128 and the number of the signal when one has ended it
 * @throws CliError when it cannot be started
 */
export function runChild(
  [program = '', ...words]: readonly string[],
  environment: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // The programs of npm are scripts there, which only a shell starts.
      shell: process.platform === 'win32',
    });
    const stopListening = terminal.onStop((signal) => {
      // The terminal itself has sent Ctrl+C to both.
      if (signal === 'SIGINT' && terminal.isInteractive) return;
      child.kill(signal);
    });
    child.once('error', (error: NodeJS.ErrnoException) => {
      stopListening();
      reject(cannotStart(program, error));
    });
    child.once('exit', (code, signal) => {
      stopListening();
      resolve(signal === null ? (code ?? 0) : 128 + constants.signals[signal]);
    });
  });
}

function cannotStart(program: string, { code, message }: NodeJS.ErrnoException): CliError {
  if (code === 'ENOENT') return new CliError(`There is no program "${program}".`, NOT_FOUND);
  return new CliError(`Cannot run "${program}": ${message}.`, NOT_EXECUTABLE);
}
