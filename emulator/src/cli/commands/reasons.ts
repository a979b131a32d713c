import type { Command, Option } from 'commander';
import {
  isResubmittable,
  type Provider,
  providers,
  type Reason,
  type ReasonCategory,
  reason,
  reasons,
} from '../../review/index.js';
import { CliError, EXIT } from '../cli-error.js';
import { closest } from '../closest.js';
import { jsonOption, option } from '../options.js';
import { type Terminal, writeJson } from '../output.js';
import { reasonDetails } from '../reasons/details.js';
import { reasonTable } from '../reasons/table.js';

interface Options {
  readonly category?: ReasonCategory;
  readonly provider: Provider;
  readonly json?: boolean;
}

const AFTER_HELP = `
Examples:
  tollgate reasons
  tollgate reasons pre-selected-checkbox
  tollgate reasons 30508                              what a Twilio code stands for
  tollgate reasons --category opt-in-and-consent`;

/** `tollgate reasons`: the catalogue of rejection reasons. */
export function configure(command: Command, terminal: Terminal): void {
  command.argument('[id]', 'a reason, or a Twilio error code');
  const categories = [...new Set(reasons.map(({ category }) => category))];
  for (const each of [
    option('--category <name>', 'of one category only', 'TOLLGATE_CATEGORY').choices(categories),
    providerOption(),
    jsonOption(),
  ]) {
    command.addOption(each);
  }
  command.addHelpText('after', AFTER_HELP);
  command.action((id: string | undefined, options: Options) => show(id, options, terminal));
}

function providerOption(): Option {
  return option('--provider <name>', 'whose rules of resubmission to show', 'TOLLGATE_PROVIDER')
    .choices(Object.keys(providers))
    .default('sinch');
}

function show(id: string | undefined, options: Options, terminal: Terminal): void {
  const { category, provider, json } = options;
  const rows = (id === undefined ? reasons : named(id)).filter(
    (row) => category === undefined || row.category === category,
  );
  const [only] = rows;
  if (json) {
    writeJson(
      terminal,
      rows.map((row) => ({ ...row, resubmittable: isResubmittable(row, provider) })),
    );
  } else if (id !== undefined && only && rows.length === 1) {
    terminal.write(reasonDetails(only, provider, terminal));
  } else {
    terminal.write(reasonTable(rows, provider, terminal));
  }
}

/**
 * The reason with an id, or all that go by a Twilio code.
 *
 * @throws CliError when there is none
 */
function named(id: string): readonly Reason[] {
  const row = reason(id);
  if (row) return [row];
  const rows = reasons.filter(({ crosswalk }) => crosswalk.twilio.includes(Number(id)));
  if (rows.length > 0) return rows;
  const meant = similar(id.toLowerCase());
  const advice = meant ? `Did you mean ${meant}?` : '"tollgate reasons" lists them all.';
  throw new CliError(`There is no reason "${id}". ${advice}`, EXIT.usage);
}

/** An id that is spelt much like a word, or that a part of is. */
function similar(word: string): string | undefined {
  const ids = reasons.map((row) => row.id);
  const part = closest(
    word,
    ids.flatMap((id) => id.split('-')).filter(({ length }) => length > 3),
  );
  return closest(word, ids) ?? (part && ids.find((id) => id.split('-').includes(part)));
}
