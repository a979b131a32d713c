import type { Option } from 'commander';
import { type ClockMode, clockModes, type TimingPreset, timingPresets } from '../../index.js';
import {
  collect,
  DEFAULT_HOST,
  DEFAULT_PORT,
  jsonOption,
  option,
  parsePort,
  parsePositive,
  parseTime,
} from '../options.js';

/**
 * What a command that serves the emulator was told. Without a value of its own, the file of settings
 * decides.
 */
export interface ServingOptions {
  readonly port: number;
  readonly host: string;
  readonly controlPort?: number;
  readonly controlHost?: string;
  readonly config?: string;
  readonly seed?: string;
  readonly clock?: ClockMode;
  readonly scale?: number;
  readonly now?: string;
  readonly timing?: TimingPreset;
  readonly provider?: 'sinch' | 'twilio' | 'telnyx' | 'bandwidth';
  readonly reviewProfile?: 'docs' | 'field' | 'strict';
  readonly approveAll?: boolean;
  readonly strictWire?: boolean;
  readonly magic?: boolean;
  readonly apiKey?: readonly string[];
  readonly import?: string;
  readonly exportOnExit?: string;
  readonly exportWorld?: string;
  readonly state?: string;
  readonly stateSync?: boolean;
}

/** What `tollgate start` was told. */
export interface StartOptions extends ServingOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The options of `tollgate start`, in the order of the help. */
export function startOptions(): Option[] {
  return [
    ...servingOptions(DEFAULT_PORT),
    jsonOption(),
    option('--quiet', 'print nothing but errors', 'TOLLGATE_QUIET'),
  ];
}

/** The options of every command that serves the emulator. */
export function servingOptions(defaultPort: number): Option[] {
  return [
    option('--port <number>', 'port to listen on, 0 for any free one', 'TOLLGATE_PORT')
      .default(defaultPort)
      .argParser(parsePort),
    option('--host <address>', 'address to listen on', 'TOLLGATE_HOST').default(DEFAULT_HOST),
    option(
      '--control-port <number>',
      "serve the emulator's own API here and not on --port; 0 for any free one",
      'TOLLGATE_CONTROL_PORT',
    ).argParser(parsePort),
    option(
      '--control-host <address>',
      'address for --control-port',
      'TOLLGATE_CONTROL_HOST',
    ).default(DEFAULT_HOST),
    ...settingOptions(),
    ...stateOptions(),
  ];
}

function settingOptions(): Option[] {
  return [
    option('--config <file>', 'settings in JSON or YAML; flags go before', 'TOLLGATE_CONFIG'),
    option('--seed <text>', 'same seed and calls, same ids and delays', 'TOLLGATE_SEED'),
    option('--clock <mode>', 'how time passes (default: "realtime")', 'TOLLGATE_CLOCK').choices(
      clockModes,
    ),
    option('--scale <factor>', 'how much faster a realtime clock runs', 'TOLLGATE_SCALE').argParser(
      parsePositive,
    ),
    option('--now <time>', 'where the clock starts, ISO 8601', 'TOLLGATE_NOW').argParser(parseTime),
    option(
      '--timing <preset>',
      'how long reviews take (default: "pinnacle")',
      'TOLLGATE_TIMING',
    ).choices(timingPresets),
    option('--provider <name>', 'whose error codes and rules lead', 'TOLLGATE_PROVIDER').choices([
      'sinch',
      'twilio',
      'telnyx',
      'bandwidth',
    ]),
    option('--review-profile <name>', 'how strict reviews are', 'TOLLGATE_REVIEW_PROFILE').choices([
      'docs',
      'field',
      'strict',
    ]),
    option('--approve-all', 'approve whatever is submitted', 'TOLLGATE_APPROVE_ALL'),
    option('--strict-wire', "answer without the emulator's own headers", 'TOLLGATE_STRICT_WIRE'),
    option(
      '--no-magic',
      'let the test recipients +1202555010X behave as all others do',
      'TOLLGATE_NO_MAGIC',
    ),
    option(
      '--api-key <key>',
      'accept only this key; may be repeated',
      'TOLLGATE_API_KEY',
    ).argParser(collect),
  ];
}

function stateOptions(): Option[] {
  return [
    option('--import <file>', 'what every account begins with, JSON or YAML', 'TOLLGATE_IMPORT'),
    option(
      '--export-on-exit <file>',
      'write the state of one account when it stops',
      'TOLLGATE_EXPORT_ON_EXIT',
    ),
    option(
      '--export-world <name>',
      'which account that is; default: the one that was used',
      'TOLLGATE_EXPORT_WORLD',
    ),
    option('--state <file>', 'keep all accounts in this file over restarts', 'TOLLGATE_STATE'),
    option(
      '--state-sync',
      'wait for the disk at every write, against loss of power',
      'TOLLGATE_STATE_SYNC',
    ),
  ];
}
