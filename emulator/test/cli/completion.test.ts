import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { timingPresets } from '../../src/index.js';
import { reasons } from '../../src/review/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { ownFolder } from './own-folder.js';

const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const terminal = new FakeTerminal();
    expect(await run(['completion', shell], terminal)).toBe(0);
    expect(terminal.errors).toBe('');
    scripts[shell] = terminal.output;
  }
});

/** Why a test cannot run here; `undefined` when it can. */
function missing(shell: string): string | undefined {
  try {
    execFileSync(shell, ['-c', 'exit 0'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return `${shell} is not installed`;
  }
}

/** What bash offers behind some words; the last one is being typed. */
function offered(...words: string[]): string[] {
  const program = `${scripts.bash}
    COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMPREPLY=()
    _tollgate; for word in "\${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done`;
  const output = execFileSync('bash', ['-c', program, 'bash', 'tollgate', ...words], {
    encoding: 'utf8',
    cwd: files(),
  });
  return output.split('\n').filter(Boolean);
}

/** A folder with one file in it. */
function files(): string {
  const folder = join(ownFolder(), 'files');
  mkdirSync(folder);
  writeFileSync(join(folder, 'campaign.yaml'), '');
  return folder;
}

test('bash takes the script without a word', () => {
  const output = execFileSync('bash', ['-c', scripts.bash as string], { encoding: 'utf8' });
  expect(output).toBe('');
});

test('at the start bash offers every command', () => {
  const words = offered('');
  expect(words).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  expect(words).toContain('--version');
  expect(offered('sto')).toEqual(['stop']);
});

test('behind a command it offers its subcommands and options', () => {
  expect(offered('clock', '')).toEqual(expect.arrayContaining(['get', 'advance', 'to', '--help']));
  expect(offered('clock', 'ad')).toEqual(['advance']);
  expect(offered('clock', 'get', '--ur')).toEqual(['--url']);
  expect(offered('clock', 'get', '')).not.toContain('advance');
  expect(offered('start', '--control-')).toEqual(['--control-port', '--control-host']);
});

test('behind an option it offers the values that it knows', () => {
  expect(offered('start', '--timing', '')).toEqual([...timingPresets]);
  expect(offered('start', '--port', '0', '--clock', 'man')).toEqual(['manual']);
  expect(offered('exec', '--clock', 'man')).toEqual(['manual']);
});

test('it completes a value behind an equals sign, which bash takes for a word', () => {
  expect(offered('start', '--clock', '=', 'man')).toEqual(['manual']);
  expect(offered('start', '--timing', '=')).toEqual([...timingPresets]);
});

test('it offers the ids of reasons', () => {
  const ids = reasons.map(({ id }) => id);
  expect(offered('reasons', '')).toEqual(expect.arrayContaining(ids));
  const optIns = ids.filter((id) => id.startsWith('opt-in-m'));
  expect(optIns.length).toBeGreaterThan(0);
  expect(offered('reasons', 'opt-in-m')).toEqual(optIns);
});

test('for an option that takes anything it offers files', () => {
  expect(offered('start', '--import', 'camp')).toEqual(['campaign.yaml']);
});

test('behind -- it offers programs', () => {
  expect(offered('exec', '--', 'bas')).toContain('bash');
});

test('options that were given before do not lead astray', () => {
  expect(offered('clock', '--json', 'adv')).toEqual(['advance']);
  expect(offered('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
});

test('every shell is offered every option of every command', () => {
  for (const [shell, script] of Object.entries(scripts)) {
    for (const { name } of commands) expect(script, shell).toContain(name);
    for (const flag of ['control-port', 'export-on-exit', 'category']) {
      expect(script, `${shell}: ${flag}`).toMatch(new RegExp(`(--| -l )${flag}\\b`));
    }
  }
});

test('a shell that it does not know is refused with those that it does', async () => {
  const terminal = new FakeTerminal();
  expect(await run(['completion', 'tcsh'], terminal)).toBe(2);
  expect(terminal.errors).toContain('bash, zsh, fish');
});

const noZsh = missing('zsh');
test.skipIf(noZsh)(`zsh reads its script${noZsh ? ` (${noZsh})` : ''}`, () => {
  const file = join(files(), '_tollgate');
  writeFileSync(file, scripts.zsh as string);
  execFileSync('zsh', ['-n', file]);
});

const noFish = missing('fish');
test.skipIf(noFish)(`fish offers commands and values${noFish ? ` (${noFish})` : ''}`, () => {
  const complete = (line: string): string[] =>
    execFileSync('fish', ['-c', `source; complete -C ${JSON.stringify(line)}`], {
      input: scripts.fish as string,
      encoding: 'utf8',
    })
      .split('\n')
      .map((entry) => entry.split('\t')[0] as string);
  expect(complete('tollgate sto')).toContain('stop');
  expect(complete('tollgate clock ')).toContain('advance');
  expect(complete('tollgate start --clock ')).toContain('manual');
});
