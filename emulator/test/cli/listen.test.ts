import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { createEmulator, type EmulatorOptions } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { httpReceiver } from '../webhooks/http-receiver.js';
import { FakeTerminal } from './fake-terminal.js';

afterEach(() => vi.unstubAllEnvs());

/** A terminal that tells when a text has been written to it. */
class WatchedTerminal extends FakeTerminal {
  readonly #waiting = new Map<string, () => void>();

  override write(text: string): void {
    super.write(text);
    for (const [awaited, done] of this.#waiting) if (this.output.includes(awaited)) done();
  }

  shows(text: string): Promise<void> {
    if (this.output.includes(text)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(text, resolve));
  }
}

async function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ sandboxRecipients: 'any', ...options });
  onTestFinished(() => emulator.close());
  const server = await emulator.listen();
  vi.stubEnv('TOLLGATE_URL', server.url);
  const call = jsonClient(emulator);
  const text = (from = emulator.sandboxNumber) =>
    call('POST', '/messages/send/sms', { from, to: '+12025550123', text: 'See you at 2 PM.' });
  const listen = (...argv: string[]) => {
    const terminal = new WatchedTerminal();
    const ended = run(['listen', ...argv], terminal);
    return { terminal, ended };
  };
  return { emulator, server, call, text, listen };
}

test('it forwards every event and prints what came of it, until Ctrl+C', async () => {
  const { emulator, text, listen } = await setUp();
  const { arrivals, url } = await httpReceiver();
  const { terminal, ended } = listen('--forward-to', url);
  await terminal.shows('Ctrl+C');
  expect(terminal.output).toContain(`Forwarding MESSAGE.STATUS and MESSAGE.RECEIVED to ${url}`);
  const { messageId } = (await text()).body;
  await emulator.clock.advance('1m');
  await terminal.shows(messageId);
  terminal.signal('SIGINT');
  expect(await ended).toBe(0);
  expect(terminal.output).toMatch(
    new RegExp(`2026-01-05T14:00:\\d\\d\\.\\d{3}Z {2}200 {2}MESSAGE\\.STATUS {2}${messageId}\\n`),
  );
  expect(arrivals).toHaveLength(2);
  expect(terminal.listeners).toBe(0);

  await text();
  await emulator.clock.advance('1m');
  expect(arrivals).toHaveLength(2);
});

test('a failure is printed with its reason and the next attempt', async () => {
  const { emulator, text, listen } = await setUp();
  const { url } = await httpReceiver((response) => response.writeHead(500).end());
  const { terminal, ended } = listen('--forward-to', url, '--events', 'MESSAGE.STATUS');
  await terminal.shows('Ctrl+C');
  await text();
  await emulator.clock.advance('2s');
  await terminal.shows('the receiver answered 500, again at 2026-01-05T14:00:');
  terminal.signal('SIGTERM');
  expect(await ended).toBe(0);
});

test('with --json each line is an object, and none tells the secret', async () => {
  const { emulator, text, listen } = await setUp();
  const { arrivals, url } = await httpReceiver();
  const { terminal, ended } = listen('--forward-to', url, '--json');
  await terminal.shows('\n');
  const { messageId } = (await text()).body;
  await emulator.clock.advance('1m');
  await terminal.shows('"status":"DELIVERED"');
  terminal.signal('SIGINT');
  await ended;
  const [ready, ...outcomes] = terminal.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(ready).toMatchObject({ forwardTo: url, senders: 1 });
  expect(terminal.output).not.toContain(arrivals[0]?.rawHeaders['PINNACLE-SIGNING-SECRET']);
  expect(outcomes).toHaveLength(2);
  expect(outcomes[1]).toMatchObject({
    event: 'MESSAGE.STATUS',
    messageId,
    outcome: 'delivered',
    status: 200,
    error: null,
    body: { status: 'DELIVERED' },
  });
});

test('the secret is printed when asked for, and stays', async () => {
  const { emulator, text, listen } = await setUp();
  const { arrivals, url } = await httpReceiver();
  const first = listen('--forward-to', url, '--print-secret');
  expect(await first.ended).toBe(0);
  expect(first.terminal.output).toMatch(/^pss_\w+\n$/);
  const again = listen('--forward-to', url, '--print-secret', '--json');
  await again.ended;
  const { secret } = JSON.parse(again.terminal.output);
  expect(`${secret}\n`).toBe(first.terminal.output);
  const { terminal, ended } = listen('--forward-to', url);
  await terminal.shows('--print-secret prints it');
  await text();
  await emulator.clock.advance('1m');
  await terminal.shows('MESSAGE.STATUS');
  terminal.signal('SIGINT');
  await ended;
  expect(arrivals[0]?.rawHeaders['PINNACLE-SIGNING-SECRET']).toBe(secret);
  expect(terminal.output).not.toContain(secret);
});

test('it leaves a webhook alone that the app has attached to the same URL', async () => {
  const { emulator, call, text, listen } = await setUp();
  const { arrivals, url } = await httpReceiver();
  const own = { senders: [emulator.sandboxNumber], name: 'App', url };
  await call('POST', '/webhooks/attach', own);
  const { terminal, ended } = listen('--forward-to', url);
  await terminal.shows('Ctrl+C');
  terminal.signal('SIGINT');
  await ended;
  await text();
  await emulator.clock.advance('1m');
  expect(arrivals).toHaveLength(2);
});

test('a number that is bought later joins, and so does everything after a reset', async () => {
  const { emulator, call, listen } = await setUp();
  const { url } = await httpReceiver();
  const { terminal, ended } = listen('--forward-to', url);
  await terminal.shows('Ctrl+C');
  const attachedTo = async (number: string): Promise<void> => {
    for (;;) {
      const { body } = await call('POST', '/webhooks', { identifiers: [number] });
      if (body.webhooks.length > 0) return;
      // Waits in the emulator for as long as the listener does between two looks.
      await emulator.fetch('/_emulator/v1/deliveries?wait=1');
    }
  };
  const [offer] = (await call('POST', '/phone-numbers/search', { type: ['TOLL_FREE'] })).body;
  await call('POST', '/phone-numbers/buy', { numbers: [offer.number] });
  await attachedTo(offer.number);
  emulator.reset();
  await attachedTo(emulator.sandboxNumber);
  terminal.signal('SIGINT');
  expect(await ended).toBe(0);
});

test('it ends when its webhook was disabled', async () => {
  const { emulator, text, listen } = await setUp();
  const { url } = await httpReceiver((response) => response.writeHead(410).end());
  const { terminal, ended } = listen('--forward-to', url);
  await terminal.shows('Ctrl+C');
  await text();
  await emulator.clock.advance('1m');
  expect(await ended).toBe(1);
  expect(terminal.output).toContain('410');
  expect(terminal.errors).toContain('disabled');
});

test('what an emulator does not send is shown as kept', async () => {
  const { emulator, text, listen } = await setUp();
  const { terminal, ended } = listen('--forward-to', 'https://app.harborlanedental.example/hooks');
  await terminal.shows('Ctrl+C');
  await text();
  await emulator.clock.advance('1m');
  await terminal.shows('kept');
  terminal.signal('SIGINT');
  await ended;
  expect(terminal.output).toContain('to this machine only');
});

test('an account or a world of its own is named', async () => {
  const { emulator, listen } = await setUp();
  const { url } = await httpReceiver();
  const { terminal, ended } = listen('--forward-to', url, '--api-key', 'demo', '--world', 'blue');
  await terminal.shows('Ctrl+C');
  expect(emulator.world('blue').journal.entries()).toContainEqual(
    expect.objectContaining({ kind: 'webhook.attached' }),
  );
  terminal.signal('SIGINT');
  await ended;
});

test('a key that the emulator does not take is told apart', async () => {
  const { listen } = await setUp({ apiKeys: ['only'] });
  const { terminal, ended } = listen('--forward-to', 'localhost:3000', '--print-secret');
  expect(await ended).toBe(1);
  expect(terminal.errors).toContain('--api-key');
});

test('when nothing answers it says so', async () => {
  const { server, listen } = await setUp();
  await server.close();
  const { terminal, ended } = listen('--forward-to', 'localhost:3000');
  expect(await ended).toBe(1);
  expect(terminal.errors).toContain('tollgate start');
});

test.each([
  [[]],
  [['--forward-to', 'ftp://localhost']],
  [['--forward-to', 'http://']],
  [['--forward-to', 'localhost:3000', '--events', 'USER.TYPING']],
  [['--forward-to', 'http://elsewhere.example/', '--print-secret']],
])('%j is not understood', async (argv) => {
  const { listen } = await setUp();
  expect(await listen(...argv).ended).toBe(2);
});
