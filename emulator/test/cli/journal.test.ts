import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { jsonClient } from '../support/json-client.js';
import { FakeTerminal } from './fake-terminal.js';
import { servedCli } from './served.js';

const HANDSET = '+12025550123';

async function setUp() {
  const cli = await servedCli({ sandboxRecipients: 'any' });
  const call = jsonClient(cli.emulator);
  const text = async (words = 'See you at 2 PM.'): Promise<string> => {
    const body = { from: cli.emulator.sandboxNumber, to: HANDSET, text: words };
    return (await call('POST', '/messages/send/sms', body)).body.messageId;
  };
  return { ...cli, call, text };
}

test('entries are found, one a line, and counted', async () => {
  const { emulator, tollgate, text, call } = await setUp();
  const id = await text();
  await call('POST', '/message/send/sms', {});
  await emulator.clock.advance('1m');
  const [request] = emulator.journal.find({ operation: 'sendSms' });
  const at = '2026-01-05T14:00:00.000Z';
  expect((await tollgate('journal', 'find', '--operation', 'sendSms')).output).toBe(
    `${at}  #2  request  200 POST /messages/send/sms  ${request?.request}\n`,
  );
  const { output } = await tollgate('journal', 'find', '--kind', 'message.accepted');
  expect(output).toContain(`message.accepted  id=${id} from=+1`);
  const unmatched = await tollgate('journal', 'find', '--unmatched');
  expect(unmatched.output).toContain(
    '404 POST /message/send/sms  did you mean POST /messages/send/sms or',
  );
  const found = await tollgate('journal', 'count', '--where', 'status=404');
  expect(found.output).toBe('1\n');
  expect((await tollgate('journal', 'count', '--where', `id=${id}`)).output).toBe('3\n');
  const json = await tollgate('journal', 'find', '--json', '--limit', '1');
  expect(JSON.parse(json.output)).toMatchObject({ entries: [{ seq: 1 }], cursor: 1, latest: 5 });
});

test('waiting prints what came, and fails when nothing did', async () => {
  const { tollgate, text } = await setUp();
  const waiting = tollgate('journal', 'wait', '--operation', 'sendSms', '--at-least', '2');
  await text();
  await text();
  const { code, output } = await waiting;
  expect([code, output.split('\n')]).toEqual([0, expect.objectContaining({ length: 3 })]);
  const vain = await tollgate('journal', 'wait', '--kind', 'none', '--timeout', '1ms');
  expect(vain).toMatchObject({ code: 1, output: '' });
  expect(vain.errors).toContain('message.accepted');
});

test('the tail is printed and followed until it is stopped', async () => {
  const { emulator, text } = await setUp();
  await text();
  const terminal = new FakeTerminal();
  const ended = run(['journal', 'tail', '--lines', '1', '--json'], terminal);
  await terminal.written;
  await text();
  await emulator.journal.wait({ kind: 'request' }, { atLeast: 2 });
  while (terminal.output.split('\n').length < 4) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  terminal.signal('SIGINT');
  expect(await ended).toBe(0);
  const kinds = terminal.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['request', 'message.accepted', 'request']);
});

test('the tail can be printed and left', async () => {
  const { tollgate, text } = await setUp();
  for (let count = 0; count < 3; count++) await text();
  const { output } = await tollgate('journal', 'tail', '-n', '2', '--no-follow');
  expect(output.split('\n').map((line) => line.split('  ')[1])).toEqual(['#5', '#6', undefined]);
  expect((await tollgate('journal', 'tail', '-n', '0', '--no-follow')).output).toBe('');
});

test('the journal is cleared', async () => {
  const { emulator, tollgate, text } = await setUp();
  await text();
  expect((await tollgate('journal', 'clear')).output).toBe('2 taken away\n');
  expect(emulator.journal.size).toBe(0);
});

test.each([
  [['find', '--where', 'status'], 'name=value'],
  [['find', '--since', 'x'], 'whole number'],
  [['wait', '--timeout', 'soon'], 'such as 500ms'],
  [['wait', '--timeout', '6m'], 'five minutes'],
  [['find', '--operation', 'sendsms'], 'No operation is called'],
])('journal %j is not understood', async (argv, reason) => {
  const { tollgate } = await setUp();
  const { code, errors } = await tollgate('journal', ...argv);
  expect(code).toBe(2);
  expect(errors).toContain(reason);
});

test('texts are listed, searched, shown and cleared', async () => {
  const { emulator, tollgate, text } = await setUp();
  const id = await text('Your bill is\npaid.');
  await text('See you tomorrow at 2 PM.');
  await emulator.clock.advance('1m');
  const { output } = await tollgate('messages', 'list', '--to', HANDSET);
  expect(output.split('\n')).toHaveLength(3);
  expect(output).toContain(`\tDELIVERED\t${emulator.sandboxNumber}\t${HANDSET}\t${id}\t`);
  expect(output).toContain('Your bill is paid.');
  expect((await tollgate('messages', 'search', 'BILL', '0123')).output).toContain(id);
  expect((await tollgate('messages', 'search', 'bill tomorrow')).output).toBe('');
  expect((await tollgate('messages', 'show', id)).output).toMatch(/SMS DELIVERED[\s\S]*bill is/);
  const single = JSON.parse((await tollgate('messages', 'show', id, '--json')).output);
  expect(single).toEqual(emulator.messages.get(id));
  expect((await tollgate('messages', 'list', '--limit', '1')).errors).toContain('older ones');
  expect((await tollgate('messages', 'clear')).output).toBe('The inbox is empty.\n');
  expect((await tollgate('messages', 'list')).output).toBe('');
  expect(await tollgate('messages', 'show', 'msg_none')).toMatchObject({ code: 1 });
});

test('a text cannot move the cursor of who reads it', async () => {
  const { tollgate, text } = await setUp();
  const id = await text('red \u001b[31m and gone \u001b[2J');
  for (const argv of [['list'], ['show', id]]) {
    expect((await tollgate('messages', ...argv)).output).not.toContain('\u001b');
  }
});
