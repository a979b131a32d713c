// A bad day: the provider is overloaded, connections break, calls are limited, and webhooks come twice,
// late, cut off and in the wrong order. An app that is ready for it texts every customer once.
// Run it with `npm start --workspace examples/chaos` after `npm run build`.

import assert from 'node:assert/strict';
import { createEmulator } from '@tollgate/emulator';
import { createTollgate } from '@tollgate/sdk';
import { createInbox } from '../webhooks/inbox.js';
import { createNotifier } from './notifier.js';

const started = performance.now();
const from = '+18885550142';
const orders = Array.from({ length: 30 }, (_, index) => ({
  number: `${1001 + index}`,
  phone: `+1202555${String(110 + index).padStart(4, '0')}`,
}));

// 1. The app: a notifier, and an inbox for webhooks that knows how far each text has come.
const inbox = createInbox();
let unreadable = 0;
const emulator = createEmulator({
  seed: 7,
  startWith: {
    brands: [{ ref: 'bakery', name: 'Harbor Bakery' }],
    campaigns: [{ ref: 'pickup', brand: 'bakery' }],
    numbers: [{ number: from, campaign: 'pickup' }],
  },
  // Webhooks reach the app without a network, so that the story is the same each time.
  webhooks: { deliver: receive },
});
const connection = emulator.connection();
let lastRetryAfter;
const tollgate = createTollgate({
  ...connection,
  // The client's errors have no headers: whoever wants one reads it here.
  async fetch(...request) {
    const response = await connection.fetch(...request);
    lastRetryAfter = Number(response.headers.get('retry-after')) || undefined;
    return response;
  },
});
const told = [];
const notifier = createNotifier({
  tollgate,
  from,
  sleep: (milliseconds) => emulator.clock.advance(milliseconds),
  retryAfter: () => lastRetryAfter,
  tell: (what) => {
    told.push(what);
    say(`  ${what}`);
  },
});
await tollgate.webhooks.attach({
  senders: [from],
  name: 'Bakery',
  url: 'https://bakery.example/hooks',
});
console.log('\nHarbor Bakery has 30 orders to announce, and everything goes wrong.\n');

// 2. The provider is overloaded: three calls in a row are answered 503.
emulator.faults.add({ operation: 'sendSms', count: 3, effect: { status: 503 } });
await announce('The provider is overloaded.', orders.slice(0, 5));

// 3. Connections break: before the text went out, or after it, which look the same from here.
emulator.faults.add({ operation: 'sendSms', count: 2, effect: { network: 'drop', before: true } });
emulator.faults.add({ operation: 'sendSms', count: 2, effect: { network: 'drop' } });
emulator.faults.add({ operation: 'listMessages', count: 1, effect: { network: 'reset' } });
await announce('Connections break.', orders.slice(5, 10));

// 4. Calls are limited to eight a minute.
emulator.faults.add({ operation: 'sendSms', effect: { limit: 8, windowMs: 60_000 } });
await announce('The provider limits calls to eight a minute.', orders.slice(10));
emulator.faults.clear();

// 5. Meanwhile webhooks are unreliable, and customers answer.
emulator.webhooks.chaos({ duplicate: 0.3, reorder: 0.3, truncate: 0.2 });
for (const { phone } of orders.slice(0, 10)) emulator.handset(phone).texts(from, 'On my way!');
for (const { number, phone } of orders) await notifier.notify({ number: `2${number}`, phone });
await emulator.clock.advance('2h');
say('\nWebhooks come twice, late, in the wrong order and cut off.');
say(
  `  ${inbox.seen.duplicates} came twice, ${inbox.seen.late} were overtaken, ${unreadable} cut off.`,
);

// 6. What it came to.
const delivered = [...inbox.states.values()].filter((status) => status === 'DELIVERED').length;
for (const { number, phone } of orders) {
  const texts = emulator.handset(phone).received();
  assert.equal(texts.filter(({ text }) => text.includes(`order ${number} is`)).length, 1);
}
assert.equal(delivered, 2 * orders.length);
assert.equal(inbox.received.size, 10);
assert.ok(told.some((line) => line.includes('503')));
assert.ok(told.some((line) => line.includes('had gone out after all')));
assert.ok(told.some((line) => line.includes('as asked')));
assert.ok(inbox.seen.duplicates > 0 && inbox.seen.late > 0 && unreadable > 0);
console.log(`
Every customer got one text for each order, and the app knows of all ${delivered} that they arrived.
It had to try ${told.length} times more. Done in ${Math.round(performance.now() - started)} ms.
`);

/** Announces orders one after the other, and lets a minute pass. */
async function announce(what, some) {
  say(what);
  for (const order of some) await notifier.notify(order);
  say(`  ${some.length} orders are announced.\n`);
  await emulator.clock.advance('1m');
}

/** The webhook of the app: what it cannot read is sent again. */
function receive({ body }) {
  try {
    inbox.handle(JSON.parse(body));
    return 200;
  } catch {
    unreadable += 1;
    return 400;
  }
}

function say(line) {
  console.log(line);
}
