import { expect, test } from 'vitest';
import { controlOperations } from '../../src/generated/control-operations.js';
import { openRig, receiver } from '../webhooks/rig.js';

const KEY = 'pk_live_4f9d2c7be1a80356';
const TOKEN = 'Bearer 9d41a7e0c2b85f36';

/** What gives a whole state away has to have the secrets in it: webhooks could not be signed else. */
const WHOLE_STATES = new Set(['exportState', 'exportSnapshot']);
/** Their names are the keys by which worlds are told apart. */
const WORLDS = new Set(['listWorlds', 'getWorld']);

/** A world in which every secret has been used in every way. */
async function setUp() {
  const { deliver } = receiver(500, 200);
  const rig = await openRig({
    apiKey: KEY,
    webhooks: { deliver, standardWebhooks: true, chaos: { wrongSecret: 0.5 } },
    headers: { Authorization: TOKEN },
  });
  const { emulator, call, text, secret, webhookId } = rig;
  await text();
  await call('GET', `/brands/${KEY}?apiKey=${KEY}&token=${encodeURIComponent(TOKEN)}`);
  await call('POST', `/nothing/${KEY}?secret=${secret}`, { secret });
  await call('GET', `/webhooks/${encodeURIComponent(KEY)}`);
  await call('POST', '/webhooks/list', {});
  await emulator.clock.advance('1h');
  await emulator.webhooks.resend(emulator.webhooks.list()[0]?.id ?? '');
  const pin = emulator.numbers.portPin(emulator.sandboxNumber);
  return { emulator, secret, webhookId, pin };
}

test('no secret is in the journal', async () => {
  const { emulator, secret } = await setUp();
  const journal = emulator.journal.toJsonLines();
  for (const hidden of [KEY, secret, TOKEN, encodeURIComponent(TOKEN)]) {
    expect(journal).not.toContain(hidden);
  }
  expect(journal).toContain('[redacted]');
});

test('no reading of the control API tells a secret', async () => {
  const { emulator, secret, webhookId } = await setUp();
  const [delivery] = emulator.webhooks.list();
  const [sent] = emulator.messages.list();
  const [request] = emulator.journal.find({ operation: 'sendSms' });
  const ids = [delivery?.id, sent?.id, request?.request, webhookId, 'pre-selected-checkbox'];
  const reads = controlOperations.filter(
    ({ method, operationId }) =>
      method === 'GET' && !WHOLE_STATES.has(operationId) && !WORLDS.has(operationId),
  );
  let answered = 0;
  for (const { path } of reads) {
    for (const id of ids) {
      const number = encodeURIComponent(emulator.sandboxNumber);
      const filled = path
        .replace(/\{(number|handset|phone\w*)\}/i, number)
        .replace(/\{\w+\}/, String(id));
      const target = filled.endsWith('/messages/search') ? `${filled}?q=2%20PM` : filled;
      const query = /\/wait$/.test(target) ? '?timeout=1' : '';
      const reply = await emulator.fetch(`${target}${query}`);
      const text = await reply.text();
      if (reply.ok) answered += 1;
      for (const hidden of [secret, TOKEN, KEY]) expect(text, target).not.toContain(hidden);
      if (!path.includes('{')) break;
    }
  }
  expect(answered).toBeGreaterThan(10);
});

test('deliveries show which headers they had, and not what was secret in them', async () => {
  const { emulator } = await setUp();
  const { deliveries } = await (await emulator.fetch('/_emulator/v1/deliveries')).json();
  for (const { headers } of deliveries) {
    expect(headers).toMatchObject({
      'CONTENT-TYPE': 'application/json',
      'PINNACLE-SIGNING-SECRET': '[redacted]',
      AUTHORIZATION: '[redacted]',
      'webhook-signature': expect.stringMatching(/^v1,/),
    });
  }
});

test('a search of the journal gives no secret away either', async () => {
  const { emulator, secret } = await setUp();
  for (const path of ['find', 'count']) {
    const reply = await emulator.fetch(`/_emulator/v1/journal/${path}`, { method: 'POST' });
    const text = await reply.text();
    for (const hidden of [KEY, secret, TOKEN]) expect(text).not.toContain(hidden);
  }
});
