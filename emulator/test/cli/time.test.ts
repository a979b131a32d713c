import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { span } from '../../src/cli/text/span.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { FakeTerminal } from './fake-terminal.js';
import { servedCli } from './served.js';

const SEED = {
  brands: [{ ref: 'harbor', ...brandDetails }],
  campaigns: [
    { ref: 'visits', ...campaignRequest('harbor'), brand: 'harbor', status: 'IN REVIEW' as const },
  ],
};

async function setUp() {
  const cli = await servedCli({ clock: { now: '2026-03-02T16:00:00Z' } });
  const { campaigns } = cli.emulator.seed(SEED);
  return { ...cli, campaign: campaigns.visits as string };
}

test('the mode is changed', async () => {
  const { emulator, tollgate } = await setUp();
  expect((await tollgate('clock', 'mode', 'realtime', '--scale', '60')).output).toMatch(
    /^2026-03-02T16:0\S+ {2}realtime, 60 times as fast; 1 planned/,
  );
  const { code, output } = await tollgate('clock', 'mode', 'manual');
  expect([code, output]).toEqual([0, expect.stringContaining('  manual; 1 planned')]);
  expect(emulator.clock.mode).toBe('manual');
});

test('a scale in the environment is for clocks that run', async () => {
  const { emulator, tollgate } = await setUp();
  vi.stubEnv('TOLLGATE_SCALE', '5');
  expect((await tollgate('clock', 'mode', 'manual')).code).toBe(0);
  expect((await tollgate('clock', 'mode', 'realtime')).code).toBe(0);
  expect(emulator.clock.scale).toBe(5);
  expect((await tollgate('clock', 'mode', 'manual', '--scale', '2')).code).toBe(2);
  expect((await tollgate('clock', 'mode', 'fast')).code).toBe(2);
});

test('the clock moves until something has a status', async () => {
  const { tollgate, campaign } = await setUp();
  const { code, output } = await tollgate('clock', 'until', campaign, 'verified');
  expect(code).toBe(0);
  expect(output).toMatch(/review of campaign tf_\w+ \(campaign\.decide\)\n\S+ {2}1 fell due\n$/);
});

test('what will not come ends with code 1 and says why', async () => {
  const { tollgate, campaign } = await setUp();
  const { code, output, errors } = await tollgate(
    ...['clock', 'until', campaign, 'FAILED', '--within', '2d'],
  );
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('nothing is left to happen. It is VERIFIED.');
  expect(errors).toContain('campaign.moved');
});

test('the clock moves to the next event, and there may be none', async () => {
  const { emulator, tollgate } = await setUp();
  const [planned] = emulator.timeline();
  expect((await tollgate('clock', 'to', 'next')).output).toContain(`${planned?.at}  1 fell due\n`);
  const { code, errors } = await tollgate('clock', 'to', 'next');
  expect([code, errors]).toEqual([1, expect.stringContaining('There is no next event.')]);
});

test('a world is run until it is idle', async () => {
  const { emulator, tollgate } = await setUp();
  const { code, output } = await tollgate('clock', 'run-until-idle', '--max-events', '1');
  expect([code, output]).toEqual([0, expect.stringContaining('1 fell due')]);
  expect(emulator.timeline()).toEqual([]);
});

test('the timeline is a table on a terminal, lines in a pipe, and JSON', async () => {
  const { emulator, tollgate, campaign } = await setUp();
  const [planned] = emulator.timeline();
  const wait = span(Date.parse(planned?.at ?? '') - emulator.clock.now().getTime());
  const cause = `review of campaign ${campaign}`;
  expect((await tollgate('timeline')).output).toBe(
    `${planned?.at}\t${wait}\tcampaign.decide\t${cause}\n`,
  );
  const terminal = new FakeTerminal();
  terminal.columns = 120;
  await run(['timeline'], terminal);
  expect(terminal.output).toMatch(/^WHEN +IN +WHAT +WHY\n/);
  expect(terminal.output).toContain(`  campaign.decide  ${cause}\n`);
  expect(JSON.parse((await tollgate('timeline', '--json')).output)).toMatchObject({
    total: 1,
    events: [planned],
  });
});

test('a long timeline is cut short and says how much there is', async () => {
  const { emulator } = await setUp();
  emulator.seed(SEED);
  const terminal = new FakeTerminal();
  terminal.columns = 120;
  await run(['timeline', '--limit', '1'], terminal);
  expect(terminal.output).toContain('… and 1 more\n');
  emulator.reset();
  await run(['timeline'], terminal);
  expect(terminal.output).toContain('Nothing is planned.\n');
});

test.each([
  ['advance', '30d'],
  ['to', '2026-04-01T16:00:00Z'],
])('clock %s shows how far it is to people who watch, and does the same', async (...words) => {
  const { emulator, tollgate } = await setUp();
  const before = emulator.snapshot();
  const plain = await tollgate('clock', ...words);
  expect(plain.errors).toBe('');
  emulator.restore(before);
  const terminal = new FakeTerminal();
  terminal.showsProgress = true;
  expect(await run(['clock', ...words], terminal)).toBe(0);
  expect(terminal.output).toBe(plain.output);
  const shown = terminal.errors.split('\r\u001b[2K');
  expect(shown).toContain('2026-03-17 16:00  50 %, 1 fell due');
  // One line, written over and over, and gone at the end.
  expect(terminal.errors).not.toContain('\n');
  expect(shown.at(-1)).toBe('');
});

test.each([['1h'], ['soon']])('a short way of %s needs no line', async (by) => {
  await setUp();
  const terminal = new FakeTerminal();
  terminal.showsProgress = true;
  const code = await run(['clock', 'advance', by], terminal);
  expect(code).toBe(by === 'soon' ? 2 : 0);
  expect(terminal.errors).not.toContain('%');
});

test('a clock that runs meanwhile is moved at once', async () => {
  const { emulator } = await setUp();
  emulator.clock.setMode({ mode: 'realtime', scale: 1_000_000 });
  const terminal = new FakeTerminal();
  terminal.showsProgress = true;
  expect(await run(['clock', 'advance', '30d'], terminal)).toBe(0);
  expect(terminal.errors).toBe('');
});

test.each([
  [0, 'now'],
  [999, 'now'],
  [45_000, '45s'],
  [600_000, '10m'],
  [3_661_000, '1h 1m'],
  [183_600_000, '2d 3h'],
  [172_860_000, '2d'],
])('%i ms are "%s"', (milliseconds, text) => {
  expect(span(milliseconds)).toBe(text);
});
