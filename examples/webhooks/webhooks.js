// A receiver of webhooks, and the worst that may happen to it: a provider that sends twice, in the
// wrong order and again after a failure, and a stranger who sends as well.
// Run it with `npm start` in this folder.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createEmulator } from '@tollgate/emulator';
import { createTollgate } from '@tollgate/sdk';
import { createInbox } from './inbox.js';
import { createReceiver } from './receiver.js';

const started = performance.now();
const patient = '+12025550123';
const TEXTS = 20;

// 1. The app: a receiver on this machine, out of order until it is repaired.
const inbox = createInbox();
let secret = '';
let isBroken = true;
const receiver = createReceiver({
  secret: () => secret,
  handle(event) {
    if (isBroken) throw new Error('The database is down.');
    inbox.handle(event);
  },
});
const server = serve({ fetch: receiver.fetch, port: 0, hostname: '127.0.0.1' });
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/webhooks`;

// 2. The provider, whose events are doubled and mixed up in three cases of ten.
const emulator = createEmulator({
  seed: 7,
  webhooks: { chaos: { duplicate: 0.3, reorder: 0.3 } },
});
const tollgate = createTollgate(emulator.connection());
emulator.allowSandboxRecipient(patient);
const from = emulator.sandboxNumber;
const { webhook } = await tollgate.webhooks.attach({ senders: [from], name: 'Clinic', url });
secret = webhook.secret;
console.log(`\nWebhooks of ${from} go to ${url}.\n`);

// 3. Texts go out while the app is down: every delivery fails and is tried again later.
for (let count = 1; count <= TEXTS; count += 1) {
  await tollgate.messages.sms.send({
    from,
    to: patient,
    text: `Harbor Lane Dental: visit ${count}.`,
  });
}
await emulator.clock.advance('8s');
const failed = emulator.webhooks.list().filter(({ attempts }) => attempts[0]?.status === 500);
console.log(`The app is down: ${failed.length} deliveries have failed and wait for a retry.`);
assert.ok(failed.length > 0);
assert.equal(inbox.states.size, 0);

// 4. The app is repaired; retries bring what it has missed.
isBroken = false;
emulator.handset(patient).texts(from, 'Can I come at 3?');
await emulator.clock.advance('10m');
const delivered = [...inbox.states.values()].filter((status) => status === 'DELIVERED');
console.log(`The app is up: ${delivered.length} of ${TEXTS} texts are known as delivered.`);
console.log(`It heard ${inbox.seen.duplicates} things twice and ${inbox.seen.late} too late.`);
console.log(`It has one reply: "${[...inbox.received.values()].join()}"`);
assert.equal(delivered.length, TEXTS);
assert.equal(inbox.received.size, 1);
assert.ok(inbox.seen.duplicates > 0 && inbox.seen.late > 0);

// 5. A stranger who does not know the secret is turned away.
const forged = JSON.stringify({ type: 'MESSAGE.RECEIVED', message: { id: 'msg_1', text: 'STOP' } });
const headers = { 'PINNACLE-SIGNING-SECRET': `${secret.slice(0, -1)}?` };
const { status } = await fetch(url, { method: 'POST', headers, body: forged });
console.log(`A forged event is answered ${status}.`);
assert.equal(status, 401);
assert.equal(inbox.received.size, 1);

// 6. What the app lost for good can be asked for again.
emulator.webhooks.chaos({ drop: 1 });
emulator.handset(patient).texts(from, 'And at 4?');
await emulator.clock.advance('1m');
assert.equal(inbox.received.size, 1);
const [lost] = emulator.webhooks.list({ status: 'dropped' });
await emulator.webhooks.resend(lost.id);
console.log(`A lost event was sent again: "${[...inbox.received.values()].at(-1)}"`);
assert.equal(inbox.received.size, 2);

server.close();
server.closeAllConnections();
await emulator.close();
console.log(`\nDone in ${Math.round(performance.now() - started)} ms.\n`);
