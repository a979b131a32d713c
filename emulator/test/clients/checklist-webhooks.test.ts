import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { furnish, text } from '../conformance/furnished.js';
import { rcsJs, requestOf } from './official-clients.js';
import { served } from './raw-http.js';

test('11. webhooks carry the secret as it is, headers in upper case and the documented body', async () => {
  const received: { headers: string[]; body: unknown }[] = [];
  const receiver = createServer(async (message, response) => {
    let body = '';
    for await (const chunk of message) body += chunk;
    received.push({ headers: message.rawHeaders, body: JSON.parse(body) });
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void receiver.close());
  const { port } = receiver.address() as AddressInfo;

  const { emulator, send } = await served();
  const { number: from, handset: to, conversationId } = await furnish(emulator);
  const url = `http://127.0.0.1:${port}/hook`;
  const headers = { 'x-tenant': '1', 'pinnacle-signing-secret': 'mine' };
  const body = { senders: [from], name: 'Own', url, headers };
  const { webhook } = (await send(requestOf(rcsJs, 'attachWebhook', { body }))).body as {
    webhook: { id: string; secret: string; headers: object };
  };
  expect(webhook.secret).toMatch(/^pss_/);
  expect(webhook.headers).toEqual({ 'X-TENANT': '1' });
  for (const request of [
    rcsJs.json('POST', '/webhooks/list', {}),
    rcsJs.json('POST', '/webhooks', { identifiers: [url] }),
    rcsJs.json('POST', '/webhooks/detach', { webhookId: webhook.id, senders: [] }),
  ]) {
    expect((await send(request)).text).not.toContain(webhook.secret);
  }

  const sms = rcsJs.json('POST', '/messages/send/sms', { from, to, text });
  const { messageId } = (await send(sms)).body as { messageId: string };
  await emulator.clock.advance('1m');
  const inbound = { from: to, to: from, message: { text: 'Thanks' } };
  await send(rcsJs.json('POST', '/messages/simulate/user', inbound));
  await emulator.clock.advance('1m');

  const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const status = (name: string, deliveredAt: unknown) => ({
    type: 'MESSAGE.STATUS',
    conversation: { id: conversationId, from, to },
    status: name,
    direction: 'OUTBOUND',
    segments: 1,
    sentAt: iso,
    deliveredAt,
    message: { id: messageId, type: 'SMS', text },
  });
  expect(received.map((delivery) => delivery.body)).toEqual([
    status('SENT', null),
    status('DELIVERED', iso),
    {
      type: 'MESSAGE.RECEIVED',
      conversation: { id: conversationId, from: to, to: from },
      status: 'RECEIVED',
      direction: 'INBOUND',
      segments: 1,
      sentAt: iso,
      deliveredAt: null,
      message: { id: expect.stringMatching(/^msg_/), type: 'SMS', text: 'Thanks' },
    },
  ]);
  for (const delivery of received) {
    const sent = pairs(delivery.headers);
    expect(sent['PINNACLE-SIGNING-SECRET']).toBe(webhook.secret);
    expect(sent['X-TENANT']).toBe('1');
  }
});

function pairs(raw: readonly string[]): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = {};
  for (let i = 0; i < raw.length; i += 2) found[raw[i] ?? ''] = raw[i + 1] ?? '';
  return found;
}
