import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { jsonClient } from '../support/json-client.js';
import { FakeTerminal } from './fake-terminal.js';
import { servedCli } from './served.js';

const HANDSET = '+12025550123';

async function setUp() {
  const cli = await servedCli({ sandboxRecipients: 'any' });
  const { emulator } = cli;
  const call = jsonClient(emulator);
  const text = async (from = emulator.sandboxNumber): Promise<string> => {
    const body = { from, to: HANDSET, text: 'See you at 2 PM.' };
    return (await call('POST', '/messages/send/sms', body)).body.messageId;
  };
  return { ...cli, call, text };
}

async function rejected() {
  const rig = await setUp();
  const { campaigns } = rig.emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [
      { ref: 'c', brand: 'b', status: 'IN REVIEW', productionMessageContent: 'Hi http://bit.ly/x' },
    ],
  });
  await rig.emulator.clock.advance('1h');
  return { ...rig, id: campaigns.c ?? '' };
}

test('a message is explained by the rule that decided', async () => {
  const { emulator, tollgate, text } = await setUp();
  emulator.seed({ numbers: [{ number: '+18885550142' }] });
  const id = await text('+18885550142');
  await emulator.clock.advance('1m');
  const { output } = await tollgate('explain', id);
  expect(output).toMatch(/^msg_\w+ {2}\w+_FAILED\n/);
  expect(output).toMatch(/Rule +unverified \(row 8/);
  expect(output).toMatch(/Error +tfn_unverified: /);
  expect(output).toContain('twilio 30032');
  expect(output).toContain('Fix');
  const json = JSON.parse((await tollgate('explain', id, '--json')).output);
  expect(json).toEqual(emulator.explain(id));
});

test('a review is explained with the words underlined', async () => {
  const { id, tollgate } = await rejected();
  const { output } = await tollgate('explain', id);
  expect(output).toContain(`campaign ${id}  REJECTED`);
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.includes('│ Hi http://bit.ly/x'));
  const underline = lines[at + 1] ?? '';
  expect(underline).toMatch(/│ +\^+$/);
  expect(lines[at]?.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toContain(
    'bit.ly',
  );
  expect(output).toMatch(/ {5}Fix +\S/);
  expect(output).toMatch(/ {5}Source +\S/);
});

test('of a field that has changed only the words are shown', async () => {
  const { call, id, tollgate } = await rejected();
  await call('POST', '/campaigns/toll-free', {
    campaignId: id,
    productionMessageContent: 'Another text.',
  });
  const { output } = await tollgate('explain', id);
  expect(output).not.toContain('Another text.');
  expect(output).toContain('│ http://bit.ly/x\n');
  expect(output).not.toContain('│ Hi http://bit.ly/x\n     │    ^');
});

test('a request is explained by what followed from it', async () => {
  const { emulator, tollgate, text } = await setUp();
  const id = await text();
  await emulator.clock.advance('1m');
  const request = emulator.journal.find({ operation: 'sendSms' })[0]?.request ?? '';
  const { output } = await tollgate('explain', request);
  const [head, ...followed] = output.trimEnd().split('\n');
  expect(head).toContain(`200 POST /messages/send/sms  ${request}`);
  expect(followed).toHaveLength(3);
  expect(followed[0]).toContain(`message.accepted  id=${id}`);
  expect(output.split(request)).toHaveLength(2);
  expect(await tollgate('explain', 'req_none')).toMatchObject({ code: 1 });
});

test('status tells what runs, or that nothing does', async () => {
  const { emulator, tollgate, url } = await setUp();
  const { code, output } = await tollgate('status');
  expect(code).toBe(0);
  expect(output).toContain(`Tollgate runs on ${url}`);
  expect(output).toContain('2026-01-05T14:00:00.000Z, manual');
  const json = JSON.parse((await tollgate('status', '--json')).output);
  expect(json).toMatchObject({ url, name: 'tollgate' });
  await emulator.close();
  expect(await tollgate('status', '--url', url)).toMatchObject({ code: 1, output: '' });
});

test('coverage fails when less was called than there has to be', async () => {
  const { tollgate, text } = await setUp();
  await text();
  const { code, output } = await tollgate('coverage', '--min', '1');
  expect(code).toBe(0);
  expect(output).toContain('sendSms\t1\t200×1\t');
  expect(output).toContain('1% of the operations (1 of 58)');
  const missed = await tollgate('coverage', '--min', '60', '--json');
  expect(missed.code).toBe(1);
  expect(missed.errors).toContain('fewer than 60%');
  expect(JSON.parse(missed.output).operations.covered).toBe(1);
  expect((await tollgate('coverage', '--min', 'all')).code).toBe(2);
});

test('coverage can count every world', async () => {
  const { emulator, tollgate } = await setUp();
  const headers = { 'pinnacle-api-key': 'another' };
  await emulator.fetch('/brands/list', { method: 'POST', headers });
  expect((await tollgate('coverage')).output).toContain('(0 of 58)');
  expect((await tollgate('coverage', '--all')).output).toContain('(1 of 58)');
});

test('fidelity needs no emulator, and can show what is assumed alone', async () => {
  const ask = async (...argv: string[]): Promise<string> => {
    const terminal = new FakeTerminal();
    expect(await run(['fidelity', ...argv], terminal)).toBe(0);
    return terminal.output;
  };
  const all = await ask();
  expect(all).toContain('54 operations of the provider');
  expect(all).toMatch(/\n {2}documented {2}\S/);
  const assumed = await ask('--assumed', '--topic', 'webhooks');
  expect(assumed).toMatch(/^webhooks\n/);
  expect(assumed).not.toContain('  documented');
  expect(JSON.parse(await ask('--json')).operations).toHaveLength(99);
});
