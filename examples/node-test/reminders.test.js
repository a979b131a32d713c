// Run it with `npm start` in this folder, or with `node --test`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEmulator } from '@tollgate/emulator';
import { createTollgate } from '@tollgate/sdk';
import { createReminders } from './reminders.js';

const from = '+18885550142';
const [ana, ben] = ['+12025550123', '+12025550124'];
const text = 'Harbor Lane Dental: see you tomorrow at 2 PM. Reply STOP to opt out.';

/** An office that may send, in an emulator of the test's own. In process there is nothing to close. */
function newOffice() {
  const emulator = createEmulator({
    startWith: {
      brands: [{ ref: 'office', name: 'Harbor Lane Dental' }],
      campaigns: [{ ref: 'visits', brand: 'office' }],
      numbers: [{ number: from, campaign: 'visits' }],
    },
  });
  const tollgate = createTollgate(emulator.connection());
  return { emulator, tollgate, reminders: createReminders({ tollgate, from }) };
}

test('patients are reminded', async () => {
  const { emulator, reminders } = newOffice();

  await reminders.remind([ana, ben], text);
  await emulator.clock.advance('1m');

  assert.equal(emulator.handset(ana).received()[0]?.text, text);
  assert.equal(emulator.handset(ben).received().length, 1);
});

test('who has texted STOP is left in peace', async () => {
  const { emulator, reminders } = newOffice();
  emulator.handset(ana).texts(from, 'STOP');
  reminders.hear({ from: ana, text: 'STOP' });

  const { reminded, left } = await reminders.remind([ana, ben], text);
  await emulator.clock.advance('1m');

  assert.deepEqual([reminded, left], [[ben], [ana]]);
  assert.ok(
    emulator
      .handset(ana)
      .received()
      .every((received) => received.text !== text),
  );
});

test('an app that forgets who has texted STOP is told by the call', async () => {
  const { emulator, tollgate } = newOffice();
  emulator.handset(ana).texts(from, 'STOP');

  const sending = tollgate.messages.sms.send({ from, to: ana, text });

  await assert.rejects(sending, { status: 400, message: /has opted out/ });
});

test('an emulator that listens is closed with its test', async (t) => {
  const { emulator } = newOffice();
  // In TypeScript, and in Node 24: `await using server = await emulator.listen();`
  t.after(() => emulator.close());
  const { url } = await emulator.listen();

  const overHttp = createTollgate({ apiKey: emulator.apiKey, baseUrl: url });
  const { data } = await overHttp.phoneNumbers.list();

  assert.ok(data.some(({ number }) => number === from));
});
