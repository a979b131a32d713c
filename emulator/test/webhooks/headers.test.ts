import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { standardWebhooksSecret } from '../../src/index.js';
import { openRig, receiver } from './rig.js';

test('the secret goes out word for word, beside the custom headers in upper case', async () => {
  const { requests, deliver } = receiver();
  const headers = { 'x-tenant': 'harbor', 'X-Empty': null, 'pinnacle-signing-secret': 'mine' };
  const { emulator, secret, text } = await openRig({ headers, webhooks: { deliver } });
  await text();
  await emulator.clock.advance('1m');
  expect(requests[0]?.headers).toEqual({
    'CONTENT-TYPE': 'application/json',
    'X-TENANT': 'harbor',
    'PINNACLE-SIGNING-SECRET': secret,
  });
  expect(secret).toMatch(/^pss_/);
});

test('a content type of its own takes the place of the usual one', async () => {
  const { requests, deliver } = receiver();
  const headers = { 'Content-Type': 'application/vnd.harbor+json' };
  const { emulator, text } = await openRig({ headers, webhooks: { deliver } });
  await text();
  await emulator.clock.advance('1m');
  expect(new Headers(requests[0]?.headers).get('content-type')).toBe('application/vnd.harbor+json');
});

test('Standard Webhooks signatures verify, and one of another body does not', async () => {
  const { requests, deliver } = receiver();
  // The library compares with real time.
  const { emulator, secret, text } = await openRig({
    clock: { now: new Date() },
    headers: { 'Webhook-Id': 'mine' },
    webhooks: { deliver, standardWebhooks: true },
  });
  await text();
  await emulator.clock.advance('1m');
  const [first, second] = requests;
  const webhook = new Webhook(standardWebhooksSecret(secret));
  const { body = '', headers = {} } = first ?? {};
  expect(webhook.verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => webhook.verify(second?.body ?? '', headers)).toThrow('signature');
  expect(headers['webhook-id']).toBe(emulator.webhooks.list()[0]?.id);
  expect(headers['PINNACLE-SIGNING-SECRET']).toBe(secret);
});

test('without being asked for there is no signature', async () => {
  const { requests, deliver } = receiver();
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('1m');
  expect(Object.keys(requests[0]?.headers ?? {}).join()).not.toMatch(/webhook-/i);
});
