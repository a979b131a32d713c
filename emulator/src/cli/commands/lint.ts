import type { Command, Option } from 'commander';
import { version } from '../../../package.json';
import { type Provider, providers, type ReviewProfile } from '../../review/index.js';
import { CliError, EXIT, Exit } from '../cli-error.js';
import { type FactsOf, readFacts } from '../lint/facts.js';
import { type LintOptions, type LintReport, type LintResult, lintSource } from '../lint/lint.js';
import { Problem } from '../lint/problem.js';
import { githubReport } from '../lint/report-github.js';
import { jsonReport } from '../lint/report-json.js';
import { sarifReport } from '../lint/report-sarif.js';
import { summary, textReport } from '../lint/report-text.js';
import { readSource } from '../lint/source.js';
import { option, parseTime } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface Options {
  readonly format: 'text' | 'json' | 'github' | 'sarif';
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  readonly asOf?: string;
  readonly facts?: string;
  readonly platform?: string;
  readonly platformDomain?: string;
  readonly warnings: boolean;
  readonly quiet?: boolean;
}

const AFTER_HELP = `
A file holds one submission, a list of them, many YAML documents, or one submission a line
(JSON Lines). A submission is { brand, campaign, numbers }, a campaign with its brand inside as
GET /campaigns/toll-free/{campaignId} answers it, or a brand alone.

Facts are what a reviewer would see outside of the submission. What is not stated counts as fine.
For all submissions alike, or by brand name or host of the website, "*" for all others:
  harborlanedental.com:
    site: { requiresLogin: true }
    links: { privacyPolicy: { status: 404 } }

Exit codes: 0 all approved, 1 at least one rejected, 2 something was not understood.

Examples:
  tollgate lint campaign.yaml
  tollgate lint --format github submissions/*.json`;

/** `tollgate lint`: reviews submissions in files as a carrier would. */
export function configure(command: Command, terminal: Terminal): void {
  command.argument('<file...>', 'JSON, YAML or JSON Lines; - for standard input');
  for (const each of lintOptions()) command.addOption(each);
  command.addHelpText('after', AFTER_HELP);
  command.action((files: string[], options: Options) => lint(files, options, terminal));
}

function lintOptions(): Option[] {
  return [
    option('--format <name>', 'how to report', 'TOLLGATE_FORMAT')
      .choices(['text', 'json', 'github', 'sarif'])
      .default('text'),
    option('--profile <name>', 'how strict the reviewer is', 'TOLLGATE_PROFILE')
      .choices(['docs', 'field', 'strict'])
      .default('field'),
    option('--provider <name>', 'whose rules of resubmission hold', 'TOLLGATE_PROVIDER')
      .choices(Object.keys(providers))
      .default('sinch'),
    option(
      '--as-of <date>',
      'review by the rules of a day (default: the newest)',
      'TOLLGATE_AS_OF',
    ).argParser(parseTime),
    option('--facts <file>', 'facts about the outside world, JSON or YAML', 'TOLLGATE_FACTS'),
    option('--platform <name>', 'software vendor that submits for others', 'TOLLGATE_PLATFORM'),
    option('--platform-domain <host>', 'its web and mail domain', 'TOLLGATE_PLATFORM_DOMAIN'),
    option('--no-warnings', 'leave out what would not refuse', 'TOLLGATE_NO_WARNINGS'),
    option('--quiet', 'print rejected submissions only', 'TOLLGATE_QUIET'),
  ];
}

async function lint(files: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const report = await review(files, options, terminal);
  for (const problem of report.problems) {
    const label = colorsOf(terminal).red('error:');
    terminal.writeError(`${label} ${problem.place}: ${problem.message}\n`);
  }
  write(report, options, terminal);
  if (report.problems.length > 0) throw new Exit(EXIT.usage);
  if (report.results.some(({ verdict }) => verdict === 'rejected')) throw new Exit(EXIT.failed);
}

function write(report: LintReport, { format, quiet }: Options, terminal: Terminal): void {
  if (format === 'json') writeJson(terminal, jsonReport(report));
  else if (format === 'sarif') writeJson(terminal, sarifReport(report, version));
  else if (format === 'github') {
    const plain = colorsOf({ colors: false });
    const end = quiet || report.results.length === 0 ? '' : `${summary(report, plain)}\n`;
    terminal.write(githubReport(report) + end);
  } else terminal.write(textReport(report, terminal, quiet ?? false));
}

async function review(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<LintReport> {
  const { profile, provider, warnings, asOf } = options;
  const factsOf = await factsFrom(options, terminal);
  const platform = platformOf(options);
  const settings: LintOptions = {
    profile,
    provider,
    warnings,
    ...(asOf !== undefined && { asOf }),
    ...(platform && { platform }),
    ...(factsOf && { factsOf }),
  };
  const results: LintResult[] = [];
  const problems: Problem[] = [];
  const progress = progressOf(files.length, terminal);
  for (const [index, file] of files.entries()) {
    progress.show(index);
    try {
      const linted = lintSource(await readSource(file, terminal), settings);
      results.push(...linted.results);
      problems.push(...linted.problems);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  progress.clear();
  return { profile, provider, results, problems };
}

async function factsFrom({ facts }: Options, terminal: Terminal): Promise<FactsOf | undefined> {
  if (facts === undefined) return undefined;
  try {
    return readFacts(await readSource(facts, terminal));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new CliError(`${error.place}: ${error.message}`, EXIT.usage);
  }
}

function platformOf({ platform, platformDomain }: Options): LintOptions['platform'] {
  const name = platform ?? platformDomain;
  if (name === undefined) return undefined;
  return { name, ...(platformDomain !== undefined && { domain: platformDomain.toLowerCase() }) };
}

/** From this many files on, a run may take long enough to wonder. */
const MANY_FILES = 20;

function progressOf(
  total: number,
  terminal: Terminal,
): { show(done: number): void; clear(): void } {
  const isShown = terminal.showsProgress && total >= MANY_FILES;
  return {
    show(done) {
      if (isShown && done % 10 === 0) terminal.writeError(`\r${done} of ${total} files`);
    },
    clear() {
      if (isShown) terminal.writeError('\r\x1b[K');
    },
  };
}
