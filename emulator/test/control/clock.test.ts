import { expect, test } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { openRig } from '../webhooks/rig.js';

async function setUp() {
  const rig = await openRig({ webhooks: { deliver: () => 500 } });
  const { campaigns } = rig.emulator.seed({
    brands: [{ ref: 'harbor', ...brandDetails }],
    campaigns: [
      { ref: 'visits', ...campaignRequest('harbor'), brand: 'harbor', status: 'IN REVIEW' },
    ],
  });
  return { ...rig, campaign: campaigns.visits as string, ask: controlClient(rig.emulator) };
}

test('the mode is changed, and the reply shows the clock', async () => {
  const { emulator, ask } = await setUp();
  const realtime = await ask('PUT', '/clock/mode', { mode: 'realtime', scale: 60 });
  expect(realtime).toMatchObject({
    status: 200,
    body: { mode: 'realtime', scale: 60, pending: 1 },
  });
  expect(misfits('Clock', realtime.body)).toEqual([]);
  expect((await ask('PUT', '/clock/mode', { mode: 'manual' })).body).toMatchObject({
    mode: 'manual',
    scale: 1,
  });
  expect(emulator.clock.mode).toBe('manual');
});

test.each([
  ['mode', {}],
  ['mode', { mode: 'fast' }],
  ['scale', { mode: 'realtime', scale: 0 }],
  ['scale', { mode: 'auto', scale: 2 }],
])('a mistake in "%s" is a 400 that names it: %j', async (field, body) => {
  const { emulator, ask } = await setUp();
  const reply = await ask('PUT', '/clock/mode', body);
  expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: `#/${field}` }] } });
  expect(emulator.clock.mode).toBe('manual');
});

test('the clock moves until a campaign has a status', async () => {
  const { emulator, ask, campaign } = await setUp();
  const planned = emulator.timeline();
  const until = { id: campaign, status: 'VERIFIED', within: '1h' };
  const reply = await ask('POST', '/clock/advance', { until });
  expect(reply).toEqual({ status: 200, body: { now: planned[0]?.at, fired: planned } });
  expect(misfits('ClockAdvance', reply.body)).toEqual([]);
});

test('the clock moves to the next event', async () => {
  const { emulator, ask } = await setUp();
  const planned = emulator.timeline();
  expect((await ask('POST', '/clock/advance', { to: 'next' })).body).toEqual({
    now: planned[0]?.at,
    fired: planned,
  });
  expect(await ask('POST', '/clock/advance', { to: 'next' })).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining('There is no next event.') },
  });
});

test('what will not come is a 409 with what is planned', async () => {
  const { ask, campaign } = await setUp();
  const never = await ask('POST', '/clock/advance', { until: { id: campaign, status: 'FAILED' } });
  expect(never).toMatchObject({ status: 409, body: { title: 'Conflict' } });
  expect(never.body.detail).toContain('It is VERIFIED.');
  expect(never.body.detail).toContain('Nothing is planned.');
});

test.each([
  [404, { until: { id: 'tf_none', status: 'VERIFIED' } }, 'tf_none'],
  [400, { until: { id: 'tf_none' } }, '"until.status"'],
  [400, { until: { id: 'tf_none', status: 'VERIFIED', within: 'soon' } }, '"until.within"'],
  [400, { until: { id: 'tf_none', status: 'VERIFIED', within: '9999bd' } }, 'ten years'],
  [400, { until: 'tf_none' }, '"until"'],
  [400, { until: { id: 'tf_none', status: 'VERIFIED' }, by: '1h' }, '"by"'],
])('%i for %j', async (status, body, named) => {
  const { emulator, ask } = await setUp();
  const before = emulator.clock.now();
  const reply = await ask('POST', '/clock/advance', body);
  expect(reply.status).toBe(status);
  expect(reply.body.detail).toContain(named);
  expect(emulator.clock.now()).toEqual(before);
});

test('a world is run until it is idle', async () => {
  const { emulator, ask, text } = await setUp();
  await text();
  const busy = await ask('POST', '/clock/run-until-idle', { maxEvents: 3 });
  expect(busy.status).toBe(409);
  expect(busy.body.detail).toContain('not idle after 3 events');
  const idle = await ask('POST', '/clock/run-until-idle');
  expect(idle.body.fired).toHaveLength(10);
  expect(misfits('ClockAdvance', idle.body)).toEqual([]);
  expect(emulator.timeline()).toEqual([]);
  expect((await ask('POST', '/clock/run-until-idle', { maxEvents: 0 })).status).toBe(400);
});

test('the timeline tells what, when and why', async () => {
  const { emulator, ask, campaign, text } = await setUp();
  await text();
  const whole = await ask('GET', '/timeline');
  expect(misfits('Timeline', whole.body)).toEqual([]);
  expect(whole.body).toEqual({
    now: emulator.clock.now().toISOString(),
    total: 2,
    events: emulator.timeline(),
  });
  expect(whole.body.events[1].cause).toBe(`review of campaign ${campaign}`);
  expect((await ask('GET', '/timeline?limit=1')).body).toMatchObject({
    total: 2,
    events: [{ task: 'message.hand-over' }],
  });
  expect((await ask('GET', '/timeline?limit=0')).status).toBe(400);
});

test('an event is waited for', async () => {
  const { emulator, ask, text } = await setUp();
  const id = await text();
  const reply = await ask('POST', '/wait', {
    event: 'MESSAGE.STATUS',
    where: { status: 'DELIVERED', message: { id } },
    timeout: 0,
  });
  expect(misfits('WaitResult', reply.body)).toEqual([]);
  expect(reply.body).toMatchObject({
    now: emulator.clock.now().toISOString(),
    event: { type: 'MESSAGE.STATUS', status: 'DELIVERED' },
  });
  const entry = emulator.journal.entries().find(({ seq }) => seq === reply.body.seq);
  expect(entry).toMatchObject({ kind: 'message.status', id, to: 'DELIVERED' });
  const again = await ask('POST', '/wait', {
    event: 'message.status',
    since: reply.body.seq - 1,
    timeout: 0,
  });
  expect(again.body.event).toEqual(JSON.parse(JSON.stringify(entry)));
});

test('an event that does not come is a 409 with the tail of the journal', async () => {
  const { ask } = await setUp();
  const reply = await ask('POST', '/wait', { event: 'opt-out.network', timeout: 0, within: '1d' });
  expect(reply.status).toBe(409);
  expect(reply.body.detail).toMatch(
    /in vain, for up to 1d of virtual time\.\n\nThe journal, last entries/,
  );
});

test.each([
  ['event', {}],
  ['event', { event: '' }],
  ['event', { event: 'MESSAGE.SENT' }],
  ['timeout', { event: 'request', timeout: 600_001 }],
  ['since', { event: 'request', since: -1 }],
])('a mistake in "%s" is a 400: %j', async (field, body) => {
  const { ask } = await setUp();
  const reply = await ask('POST', '/wait', body);
  expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: `#/${field}` }] } });
});

test('a span that cannot be read is a 400', async () => {
  const { ask } = await setUp();
  const reply = await ask('POST', '/wait', { event: 'request', within: 'soon' });
  expect(reply.status).toBe(400);
  expect(reply.body.detail).toContain('soon');
});
