import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

function setUp() {
  const emulator = createEmulator();
  return { emulator, ask: controlClient(emulator), call: callerOf(emulator) };
}

test.each([
  [{ progression: 'immediate' }],
  [{ progression: 'manual' }],
  [{ progression: 'reads', times: 3 }],
  [{ progression: 'time', after: '3bd' }],
  [{ progression: 'time', after: { from: '1d', to: '3d' } }],
  [{ progression: 'time', after: { typical: '2h', min: '1h' } }],
])('%j is set, listed and cleared', async (transition) => {
  const { ask, emulator } = setUp();
  const set = await ask('PUT', '/transitions/number.attachment', transition);
  expect(set).toEqual({ status: 200, body: { model: 'number.attachment', transition } });
  expect(emulator.transitions.get('number.attachment')).toEqual(transition);
  const list = await ask('GET', '/transitions');
  expect(misfits('TransitionList', list.body)).toEqual([]);
  expect(list.body.transitions).toEqual(emulator.transitions.list());
  const cleared = await ask('DELETE', '/transitions/number.attachment');
  expect(cleared.body).toEqual({ model: 'number.attachment', transition: null });
});

test('all of them are cleared at once', async () => {
  const { ask, emulator } = setUp();
  emulator.transitions.set('brand.review', { progression: 'manual' });
  emulator.transitions.set('brand.vetting', { progression: 'manual' });
  const { body } = await ask('DELETE', '/transitions');
  expect(body.transitions.every((each: { transition: unknown }) => each.transition === null)).toBe(
    true,
  );
  expect(emulator.transitions.get('brand.vetting')).toBeNull();
});

test.each([
  ['brand.mood', { progression: 'manual' }],
  ['brand.review', { progression: 'later' }],
  ['brand.review', { progression: 'reads' }],
  ['brand.review', { progression: 'reads', times: 0 }],
  ['brand.review', { progression: 'time', after: 'soon' }],
  ['brand.review', { progression: 'time', after: { from: '2h', to: '1h' } }],
  ['brand.review', { progression: 'manual', times: 3 }],
])('PUT %s %j is a 400', async (model, transition) => {
  const { ask, emulator } = setUp();
  expect((await ask('PUT', `/transitions/${model}`, transition)).status).toBe(400);
  expect(emulator.transitions.get('brand.review')).toBeNull();
});

test('stale reads are switched, and polling is reported', async () => {
  const { ask, emulator, call } = setUp();
  expect((await ask('GET', '/stale-reads')).body).toEqual({ stale: false });
  expect((await ask('PUT', '/stale-reads', { stale: true })).body).toEqual({ stale: true });
  expect(emulator.staleReads).toBe(true);
  const { campaigns } = emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'c', brand: 'b', status: 'IN REVIEW' }],
  });
  const campaignId = campaigns.c ?? '';
  const read = async () =>
    ((await call('getTollFreeCampaign', { path: { campaignId } })).body as { status: string })
      .status;
  emulator.simulate.campaigns.approve(campaignId);
  expect([await read(), await read()]).toEqual(['IN REVIEW', 'IN REVIEW']);
  await call('getTollFreeCampaignStatus', { path: { campaignId } });
  expect(await read()).toBe('VERIFIED');
  const { body } = await ask('GET', '/polling');
  expect(misfits('PollingReport', body)).toEqual([]);
  expect(body).toEqual(emulator.polling());
  expect(body.rows).toMatchObject([
    { id: campaignId, kind: 'get', reads: 3, changes: 1 },
    { id: campaignId, kind: 'status', reads: 1 },
  ]);
});
