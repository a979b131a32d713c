import { expect, test } from 'vitest';
import { jsonClient } from '../support/json-client.js';
import { type Answer, receiver } from '../webhooks/rig.js';
import { servedCli } from './served.js';

async function setUp(...answers: Answer[]) {
  const inProcess = receiver(...answers);
  const served = await servedCli({ webhooks: { deliver: inProcess.deliver, retries: [] } });
  const attached = await jsonClient(served.emulator)('POST', '/webhooks/attach', {
    senders: [served.emulator.sandboxNumber],
    name: 'App',
    url: 'https://app.harborlanedental.example/hooks',
  });
  return { ...served, ...inProcess, webhookId: attached.body.webhook.id as string };
}

test('a made-up event is sent and its outcome printed', async () => {
  const { requests, tollgate } = await setUp();
  const flags = ['--override', 'message.text=STOP', '--override', 'segments=2'];
  const more = ['--add', 'message.tags=["a"]', '--remove', 'deliveredAt'];
  const { code, output } = await tollgate('trigger', 'MESSAGE.RECEIVED', ...flags, ...more);
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(/ {2}200 {2}MESSAGE\.RECEIVED {2}evt_/),
  ]);
  const body = JSON.parse(requests[0]?.body ?? '');
  expect(body).toMatchObject({ message: { text: 'STOP', tags: ['a'] }, segments: 2 });
  expect(body).not.toHaveProperty('deliveredAt');
});

test('an event that goes nowhere fails and says why', async () => {
  const { tollgate, webhookId } = await setUp();
  expect((await tollgate('events', 'disable', webhookId)).output).toBe(`${webhookId}  disabled\n`);
  const nothing = await tollgate('trigger', 'MESSAGE.STATUS');
  expect(nothing).toMatchObject({ code: 1, output: '' });
  expect(nothing.errors).toContain('Nothing was sent');
  const json = await tollgate('trigger', 'MESSAGE.STATUS', '--json');
  expect([json.code, JSON.parse(json.output).deliveries]).toEqual([1, []]);
  expect((await tollgate('events', 'enable', webhookId)).output).toBe(`${webhookId}  enabled\n`);
  expect((await tollgate('trigger', 'MESSAGE.STATUS')).code).toBe(0);
  expect((await tollgate('trigger', 'MESSAGE.STATUS', '--override', 'x')).code).toBe(2);
  expect((await tollgate('trigger', 'MESSAGE.SENT')).errors).toContain('MESSAGE.RECEIVED');
});

test('deliveries are listed, shown, sent again and recovered', async () => {
  const { answers, emulator, tollgate, webhookId } = await setUp(500);
  const [delivery] = (await emulator.webhooks.trigger('MESSAGE.STATUS')).deliveries;
  const id = delivery?.id ?? '';
  await emulator.webhooks.trigger('MESSAGE.RECEIVED');
  const line = `${id}\tMESSAGE.STATUS\tfailed\t1\t-\t${webhookId}\t-\n`;
  expect((await tollgate('events', 'list')).output).toContain(line);
  expect((await tollgate('events', 'list', '--limit', '1')).output).toBe(line);
  expect((await tollgate('events', 'list', '--status', 'delivered')).output).toBe('');
  const { output } = await tollgate('events', 'show', id);
  expect(output).toContain('500');
  expect(output).toContain('"type": "MESSAGE.STATUS"');

  answers(200);
  expect((await tollgate('events', 'resend', id)).output).toContain('\tdelivered\t2\t');
  const since = ['--since', '2026-01-05T00:00:00Z'];
  const recovered = await tollgate('events', 'recover', webhookId, ...since, '--json');
  expect(JSON.parse(recovered.output).deliveries).toMatchObject([{ event: 'MESSAGE.RECEIVED' }]);
  expect((await tollgate('events', 'recover', webhookId, ...since)).output).toBe(
    'nothing was lost\n',
  );
  expect((await tollgate('events', 'recover', webhookId)).code).toBe(2);
  expect((await tollgate('events', 'show', 'evt_none')).errors).toContain('evt_none');
});
