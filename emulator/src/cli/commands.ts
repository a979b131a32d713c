import type { Command } from 'commander';
import type { Terminal } from './output.js';

/** A module in `commands/`. */
export interface CommandModule {
  /**
   * Gives a command its arguments, options and action.
   *
   * @param all the table of contents that it stands in
   */
  configure(command: Command, terminal: Terminal, all: readonly CommandEntry[]): void;
}

/** A command as the table of contents shows it, before its module is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

/** All commands, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'serve the emulator over HTTP',
    load: () => import('./commands/start.js'),
  },
  {
    name: 'exec',
    summary: 'serve the emulator while a command runs, such as a test run',
    load: () => import('./commands/exec.js'),
  },
  {
    name: 'status',
    summary: 'tell what runs, and how it was set up',
    load: () => import('./commands/status.js'),
  },
  {
    name: 'stop',
    summary: 'end a running emulator',
    load: () => import('./commands/stop.js'),
  },
  {
    name: 'clock',
    summary: 'read or move the clock of a running emulator',
    load: () => import('./commands/clock.js'),
  },
  {
    name: 'timeline',
    summary: 'list what is going to happen in a running emulator, and why',
    load: () => import('./commands/timeline.js'),
  },
  {
    name: 'transition',
    summary: 'set how reviews, provisioning and delivery move on',
    load: () => import('./commands/transition.js'),
  },
  {
    name: 'review',
    summary: 'decide about brands, campaigns and numbers by hand',
    load: () => import('./commands/review.js'),
  },
  {
    name: 'number',
    summary: 'do to numbers what carriers and other providers do',
    load: () => import('./commands/number.js'),
  },
  {
    name: 'sms',
    summary: 'let a person text in, or decide what becomes of a text',
    load: () => import('./commands/sms.js'),
  },
  {
    name: 'handset',
    summary: 'see what arrived on a phone, and tell it how to behave',
    load: () => import('./commands/handset.js'),
  },
  {
    name: 'sandbox',
    summary: 'choose whom the sandbox number may text',
    load: () => import('./commands/sandbox.js'),
  },
  {
    name: 'polling',
    summary: 'see how often things were polled, and for what',
    load: () => import('./commands/polling.js'),
  },
  {
    name: 'listen',
    summary: 'forward webhook events of a running emulator to your app',
    load: () => import('./commands/listen.js'),
  },
  {
    name: 'journal',
    summary: 'see what has happened in a running emulator, and wait for it',
    load: () => import('./commands/journal.js'),
  },
  {
    name: 'messages',
    summary: 'list and search the texts of a running emulator',
    load: () => import('./commands/messages.js'),
  },
  {
    name: 'explain',
    summary: 'say why a message, campaign or number is as it is',
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'coverage',
    summary: 'tell which operations have been called, and which not',
    load: () => import('./commands/coverage.js'),
  },
  {
    name: 'chaos',
    summary: 'let calls and webhook deliveries go wrong on purpose',
    load: () => import('./commands/chaos.js'),
  },
  {
    name: 'trigger',
    summary: 'send a made-up webhook event to your app',
    load: () => import('./commands/trigger.js'),
  },
  {
    name: 'events',
    summary: 'list webhook deliveries, resend and recover them',
    load: () => import('./commands/events.js'),
  },
  {
    name: 'scenario',
    summary: 'run a named script of what can go wrong, or one of your own',
    load: () => import('./commands/scenario.js'),
  },
  {
    name: 'decide-next',
    summary: 'arrange what the next reviews come to',
    load: () => import('./commands/decide-next.js'),
  },
  {
    name: 'snapshot',
    summary: 'keep, restore, export and import the state of a world',
    load: () => import('./commands/snapshot.js'),
  },
  {
    name: 'reset',
    summary: 'take a world back to how it began',
    load: () => import('./commands/reset.js'),
  },
  {
    name: 'seed',
    summary: 'add brands, campaigns, numbers and contacts from a file',
    load: () => import('./commands/seed.js'),
  },
  {
    name: 'credits',
    summary: "read or set an account's credits",
    load: () => import('./commands/credits.js'),
  },
  {
    name: 'world',
    summary: 'list, create, fork and delete the worlds of a running emulator',
    load: () => import('./commands/world.js'),
  },
  {
    name: 'lint',
    summary: 'review submissions as a carrier would, before one does',
    load: () => import('./commands/lint.js'),
  },
  {
    name: 'reasons',
    summary: 'list the reasons for which carriers reject, or explain one',
    load: () => import('./commands/reasons.js'),
  },
  {
    name: 'fidelity',
    summary: 'tell what is documented by providers, and what is assumed',
    load: () => import('./commands/fidelity.js'),
  },
  {
    name: 'doctor',
    summary: 'look for what keeps an emulator from starting or being found',
    load: () => import('./commands/doctor.js'),
  },
  {
    name: 'completion',
    summary: 'print a script that completes this command in your shell',
    load: () => import('./commands/completion.js'),
  },
];
