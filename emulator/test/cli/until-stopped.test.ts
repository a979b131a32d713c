import { expect, test } from 'vitest';
import { untilStopped } from '../../src/cli/until-stopped.js';
import { FakeTerminal } from './fake-terminal.js';

function setUp() {
  const terminal = new FakeTerminal();
  const asking = new AbortController();
  let time = 0;
  let stops = 0;
  let finish = (_error?: Error): void => {};
  const stop = (): Promise<void> =>
    new Promise((resolve, reject) => {
      stops++;
      finish = (error) => (error ? reject(error) : resolve());
    });
  const ended = untilStopped(terminal, stop, { asked: asking.signal, clock: () => time });
  return {
    terminal,
    ended,
    ask: () => asking.abort(),
    stops: () => stops,
    pass: (ms: number) => {
      time += ms;
    },
    finish: (error?: Error) => finish(error),
  };
}

test('the first signal stops cleanly', async () => {
  const { terminal, ended, stops, finish } = setUp();
  terminal.signal('SIGTERM');
  expect(stops()).toBe(1);
  finish();
  await ended;
  expect(terminal.exits).toEqual([]);
  expect(terminal.listeners).toBe(0);
});

test('whoever asks otherwise gets the same clean end, and once', async () => {
  const { terminal, ended, ask, stops, finish } = setUp();
  ask();
  terminal.signal('SIGTERM');
  expect(stops()).toBe(1);
  expect(terminal.exits).toEqual([]);
  finish();
  await ended;
});

test('a second signal ends at once, with the code that shells give to it', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const { terminal, ended, stops, pass, finish } = setUp();
    terminal.signal('SIGINT');
    pass(1000);
    terminal.signal(signal);
    expect(terminal.exits).toEqual([code]);
    expect(stops()).toBe(1);
    finish();
    await ended;
  }
});

test('a signal that comes twice within an instant counts once', async () => {
  const { terminal, ended, pass, finish } = setUp();
  terminal.signal('SIGINT');
  pass(20);
  terminal.signal('SIGINT');
  expect(terminal.exits).toEqual([]);
  finish();
  await ended;
});

test('a stop that fails is not swallowed', async () => {
  const { terminal, ended, finish } = setUp();
  terminal.signal('SIGINT');
  finish(new Error('stuck'));
  await expect(ended).rejects.toThrow('stuck');
  expect(terminal.listeners).toBe(0);
});
