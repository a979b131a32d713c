import {
  approvingReviewer,
  type ClockOptions,
  type EmulatorConfig,
  type EmulatorOptions,
  readConfigFile,
  readDataFile,
  StateError,
} from '../../index.js';
import { CliError } from '../cli-error.js';
import type { ServingOptions } from './options.js';

/** The settings that a server starts with: those of the file, and the flags in their place. */
export async function settingsOf(options: ServingOptions): Promise<EmulatorOptions> {
  const { config, import: data, seed, timing, provider, apiKey, approveAll } = options;
  const file = config === undefined ? {} : await usable(() => readConfigFile(config));
  const startWith = data === undefined ? undefined : await usable(() => readDataFile(data));
  const { reviewProfile: profile, strictWire, magic } = options;
  return {
    ...file,
    clock: clockOf(options, file),
    ...(seed !== undefined && { seed }),
    ...(timing && { timing }),
    ...(provider && { provider }),
    ...(profile && { review: { ...file.review, profile } }),
    ...(approveAll && { reviewer: approvingReviewer }),
    ...(startWith && { startWith }),
    ...(apiKey && { apiKeys: apiKey }),
    ...(strictWire && { strictWire }),
    ...(magic === false && { magicNumbers: false }),
  };
}

/** What is wrong with a file or with a setting in it is for the user to mend. */
export async function usable<Result>(action: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof StateError ? new CliError(error.message) : error;
  }
}

/** A clock that runs starts today; one that stands starts where the emulator's clocks always do. */
function clockOf({ clock, scale, now }: ServingOptions, file: EmulatorConfig): ClockOptions {
  const mode = clock ?? file.clock?.mode ?? 'realtime';
  const start = now ?? file.clock?.now ?? (mode === 'realtime' ? new Date() : undefined);
  return {
    mode,
    scale: scale ?? file.clock?.scale ?? 1,
    ...(start !== undefined && { now: start }),
  };
}
