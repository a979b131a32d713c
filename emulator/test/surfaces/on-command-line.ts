import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from '../cli/fake-terminal.js';
import type { Surface } from './surface.js';

/** The controls of an emulator that runs as a server, by the words that follow `tollgate`. */
export function onCommandLine(url: string): Surface {
  const execute = async (...words: string[]) => {
    const terminal = new FakeTerminal();
    const code = await run([...words, '--url', url, '--json'], terminal);
    return { code, output: terminal.output, errors: terminal.errors };
  };
  const tollgate = async (...words: string[]): Promise<unknown> => {
    const { code, output, errors } = await execute(...words);
    if (code !== 0) throw new Error(`tollgate ${words.join(' ')}: ${errors}`);
    const lines = output.trim().split('\n');
    const values = lines.map((line) => JSON.parse(line) as unknown);
    return values.length === 1 ? values[0] : values;
  };
  const told = async (...words: string[]): Promise<void> => void (await tollgate(...words));

  return {
    name: 'on the command line',
    advance: (by) => told('clock', 'advance', by),
    advanceUntil: (id, status) => told('clock', 'until', id, status),
    runUntilIdle: () => told('clock', 'run-until-idle'),
    timeline: async () => {
      const { events } = (await tollgate('timeline')) as { events: { cause: string }[] };
      return events.map(({ cause }) => cause);
    },
    setTransition: (model, { progression, ...rest }) =>
      told('transition', 'set', model, progression, ...flags(rest)),
    clearTransitions: () => told('transition', 'clear'),
    decideNextReject: (model, reason) => told('decide-next', 'reject', model, '--reason', reason),
    rejectCampaign: (id, reason) => tollgate('review', 'reject', id, '--reason', reason),
    approveCampaign: (id) => tollgate('review', 'approve', id),
    verifyNumber: (e164) => tollgate('number', 'verify', e164),
    failAttach: (e164, reason) =>
      tollgate('number', 'fail-attach', e164, '--status', 'REJECTED', '--reason', reason),
    inbound: (from, to, text) => tollgate('sms', 'receive', text, '--from', from, '--to', to),
    messageStatus: (id, status) => tollgate('sms', 'status', id, status),
    setReply: (e164, text) => told('handset', 'set', e164, '--replies', text),
    allowInSandbox: (e164) => told('sandbox', 'allow', e164),
    addFault: (operation, status, count) =>
      told('chaos', 'fault', 'add', operation, '--status', `${status}`, '--count', `${count}`),
    clearFaults: () => told('chaos', 'clear'),
    setCredits: (amount) => told('credits', 'set', `${amount}`),
    saveSnapshot: (name) => told('snapshot', 'save', name),
    loadSnapshot: (name) => told('snapshot', 'load', name),
    seed: async (data) => {
      const folder = await mkdtemp(join(tmpdir(), 'tollgate-'));
      const file = join(folder, 'seed.json');
      await writeFile(file, JSON.stringify(data));
      await told('seed', file).finally(() => rm(folder, { recursive: true }));
    },
    runScenario: (name) => told('scenario', 'run', name),
    reset: () => told('reset'),
    countInJournal: async (kind) =>
      ((await tollgate('journal', 'count', '--kind', kind)) as { count: number }).count,
    search: async (words) => {
      const { messages } = (await tollgate('messages', 'search', words)) as {
        messages: { id: string }[];
      };
      return messages.map(({ id }) => id);
    },
    explain: (id) => tollgate('explain', id),
    refusal: async (id) => {
      const { code, output, errors } = await execute('review', 'approve', id);
      return code === 0 ? `done: ${output}` : errors.replace(/^error: /, '').trim();
    },
  };
}

function flags(options: object): string[] {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
