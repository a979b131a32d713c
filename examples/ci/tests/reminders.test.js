import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReminders } from '../src/reminders.js';
import { practice } from './practice.js';

const visit = { patient: '+12025550123', at: '2 PM' };

test('a reminder reaches the patient', async ({ name }) => {
  const { world, from, tollgate } = await practice(name);
  const reminders = createReminders({ tollgate, from });

  await reminders.send(visit);
  assert.equal(await reminders.outcome(visit.patient), 'waiting');

  await world.clock.advance('1m');
  assert.equal(await reminders.outcome(visit.patient), 'reached');
});

test('a patient who has opted out has to be called', async ({ name }) => {
  const { world, from, tollgate } = await practice(name);
  const reminders = createReminders({ tollgate, from });

  await world.simulate.messages.inbound({ from: visit.patient, to: from, text: 'STOP' });
  await reminders.send(visit);
  await world.clock.advance('1m');

  assert.equal(await reminders.outcome(visit.patient), 'unreached');
});

test('an outage of the provider is not taken for a reminder', async ({ name }) => {
  const { world, from, tollgate } = await practice(name);
  const reminders = createReminders({ tollgate, from });

  await world.chaos.faults.add({ operation: 'sendSms', effect: { status: 503 } });
  await assert.rejects(reminders.send(visit), { status: 503 });

  assert.equal((await tollgate.messages.list()).count, 0);
});
