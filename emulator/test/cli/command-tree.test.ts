import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addCommands } from '../../src/cli/add-commands.js';
import { commands } from '../../src/cli/commands.js';
import { cleanEnvironment } from '../../src/cli/options.js';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from './fake-terminal.js';

/** Commands that print no JSON, and why. */
const WITHOUT_JSON: Readonly<Record<string, string>> = {
  exec: 'its output is that of the command it runs',
  completion: 'its output is a script',
};

/** Flags that mean one thing in one command and another thing in another. */
const TWO_MEANINGS: Readonly<Record<string, string>> = {
  '--drop': 'calls are dropped by a rule that strikes, webhooks by a share of all',
};

/** Commands whose variables have a part of their own, and why. */
const OWN_PREFIX: Readonly<Record<string, string>> = {
  // `--drop` of `chaos fault add` is another thing.
  'chaos webhooks': 'TOLLGATE_WEBHOOK_',
};

/** Arguments that their name explains. */
const PLAIN_ARGUMENTS = new Set(['id', 'name', 'file', 'number', 'webhookId']);

const program = new Command('tollgate');
await addCommands(program, commands, new FakeTerminal());

/** Every command that can be run, with its words. */
function leaves(command: Command, words: readonly string[] = []): [string, Command][] {
  if (command.commands.length === 0) return [[words.join(' '), command]];
  return command.commands.flatMap((each) => leaves(each, [...words, each.name()]));
}

const all = leaves(program);

/** All that a command is called with, its own name and those above it. */
function lineage(command: Command): Command[] {
  return command.parent ? [...lineage(command.parent), command] : [command];
}

test('there are commands', () => {
  expect(all.length).toBeGreaterThan(10);
});

test('every command prints JSON on request', () => {
  const without = all
    .filter(([, command]) => !lineage(command).some(hasJson))
    .map(([words]) => words);
  expect(without.sort()).toEqual(Object.keys(WITHOUT_JSON).sort());
});

/** A switch of its own, or a format among others. */
function hasJson({ options }: Command): boolean {
  return options.some(({ long, argChoices }) => long === '--json' || argChoices?.includes('json'));
}

test('every command and every option says in words what it is for', () => {
  for (const [words, command] of all) {
    expect(command.description() || command.summary(), words).toMatch(/^\S.{8,}/);
    for (const option of command.options) {
      expect(option.description, `${words} ${option.long}`).toMatch(/^\S.{5,}/);
    }
    for (const argument of command.registeredArguments) {
      const text = argument.description || (PLAIN_ARGUMENTS.has(argument.name()) ? 'plain' : '');
      expect(text, `${words} <${argument.name()}>`).not.toBe('');
    }
  }
});

test('every option has a twin in the environment', () => {
  const without = all.flatMap(([words, command]) =>
    command.options
      .filter(({ envVar }) => !/^TOLLGATE_[A-Z][A-Z_]*[A-Z]$/.test(envVar ?? ''))
      .map(({ long }) => `${words} ${long}`),
  );
  expect(without).toEqual([]);
});

test('every switch can be switched off in the environment', () => {
  const switches = all.flatMap(([, command]) =>
    command.options.filter(({ required, optional }) => !required && !optional),
  );
  const variables = new Set(switches.map(({ envVar }) => envVar as string));
  expect([...variables]).toEqual(expect.arrayContaining(['TOLLGATE_JSON', 'TOLLGATE_NO_JOURNAL']));
  for (const value of ['0', 'false', 'No', 'off', '']) {
    const environment = Object.fromEntries([...variables].map((name) => [name, value]));
    cleanEnvironment(environment, program);
    expect(environment).toEqual({});
  }
  const kept = { TOLLGATE_JSON: '1', TOLLGATE_PORT: '0', OTHER: '' };
  const environment: NodeJS.ProcessEnv = { ...kept, TOLLGATE_SEED: '' };
  cleanEnvironment(environment, program);
  expect(environment).toEqual(kept);
});

test('a variable of the environment stands for one flag only', () => {
  const flags = new Map<string, Set<string>>();
  for (const [, command] of all) {
    for (const { envVar = '', long } of command.options) {
      flags.set(envVar, (flags.get(envVar) ?? new Set()).add(long ?? ''));
    }
  }
  const shared = [...flags].filter(([, names]) => names.size > 1);
  expect(shared.map(([variable, names]) => [variable, ...names])).toEqual([]);
});

test('a variable is named like its flag', () => {
  const odd = all.flatMap(([words, command]) =>
    command.options
      .filter(({ long, envVar }) => {
        const name = (long ?? '').slice(2).replaceAll('-', '_').toUpperCase();
        const isGeneral = ['URL', 'API_KEY', 'WORLD', 'JSON'].includes(name);
        const prefix = (!isGeneral && OWN_PREFIX[words]) || 'TOLLGATE_';
        return envVar !== `${prefix}${name}` && envVar !== `TOLLGATE_${name}`;
      })
      .map(({ long, envVar }) => `${words} ${long}: ${envVar}`),
  );
  expect(odd).toEqual([]);
});

test('flags of one name mean the same everywhere: all take a value, or none does', () => {
  const kinds = new Map<string, Set<boolean>>();
  for (const [, command] of all) {
    for (const option of command.options) {
      const name = option.long ?? '';
      kinds.set(name, (kinds.get(name) ?? new Set()).add(option.isBoolean()));
    }
  }
  const split = [...kinds].filter(([, kind]) => kind.size > 1).map(([name]) => name);
  expect(split).toEqual(Object.keys(TWO_MEANINGS));
});

test.each(all.map(([words]) => words))('tollgate %s --help shows its use', async (words) => {
  const terminal = new FakeTerminal();
  expect(await run([...words.split(' '), '--help'], terminal)).toBe(0);
  expect(terminal.errors).toBe('');
  expect(terminal.output).toContain(`Usage: tollgate ${words}`);
});

test('every command shows examples in its help', async () => {
  const without: string[] = [];
  for (const { name } of commands) {
    const terminal = new FakeTerminal();
    await run([name, '--help'], terminal);
    if (!/Examples:\n {2}.*tollgate /.test(terminal.output)) without.push(name);
  }
  expect(without).toEqual([]);
});

test('every example in a help names a command and options that exist', async () => {
  for (const { name } of commands) {
    const terminal = new FakeTerminal();
    await run([name, '--help'], terminal);
    const [, examples = ''] = terminal.output.split('Examples:\n');
    for (const line of examples.split('\n')) {
      const [, text = ''] = /tollgate (.*)/.exec(line.split(' -- ')[0] ?? '') ?? [];
      const words = text.split(/\s+/);
      const command = all.find(([leaf]) => `${words.join(' ')} `.startsWith(`${leaf} `))?.[1];
      if (text) expect(command, line).toBeDefined();
      const known = new Set(command?.options.map(({ long }) => long));
      for (const [flag] of text.matchAll(/(?<=\s)--[a-z-]+/g)) {
        expect(known.has(flag), `${line.trim()}: ${flag}`).toBe(true);
      }
    }
  }
});
