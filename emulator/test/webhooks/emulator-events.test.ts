import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { openRig, receiver } from './rig.js';

const spec = JSON.parse(
  readFileSync(new URL('../../src/generated/emulator-spec.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(spec, 'control');

function faultsOf(event: { type: string }): unknown {
  const at = `webhooks/${event.type}/post/requestBody/content/application~1json/schema`;
  const check = ajv.getSchema(`control#/${at}`);
  return check?.(event) ? [] : (check?.errors ?? `${event.type} is not documented`);
}

/** Takes a brand, a campaign and a number through review, and tells what a webhook heard. */
async function review(webhooks: { emulatorEvents?: boolean }, event?: string) {
  const { requests, deliver } = receiver();
  const { emulator, call } = await openRig({
    webhooks: { deliver, ...webhooks },
    ...(event && { event }),
  });
  const brand = (await call('POST', '/brands', brandDetails)).body.id;
  await call('POST', `/brands/${brand}/submit`);
  emulator.decide(brand, { answer: 'reject', reasons: ['opt-in-mandatory'] });
  await call('POST', `/brands/${brand}/submit`);
  await emulator.clock.advance('10m');
  const campaign = (await call('POST', '/campaigns/toll-free', campaignRequest(brand))).body
    .campaignId;
  await call('POST', `/campaigns/toll-free/submit/${campaign}`);
  await emulator.clock.advance('10m');
  const [offer] = (await call('POST', '/phone-numbers/search', { type: ['TOLL_FREE'] })).body;
  await call('POST', '/phone-numbers/buy', { numbers: [offer.number] });
  await call('POST', '/phone-numbers/attach-campaign', {
    phones: [offer.number],
    campaignId: campaign,
    campaignType: 'TOLL_FREE',
  });
  await emulator.clock.advance('5bd');
  return { events: requests.map(({ body }) => JSON.parse(body)), brand, campaign, offer };
}

test('the results of reviews are told of when that is asked for', async () => {
  const { events, brand, campaign, offer } = await review({ emulatorEvents: true });
  expect(events.map(faultsOf)).toEqual(events.map(() => []));
  expect(events).toMatchObject([
    { type: 'emulator.brand.reviewed', brandId: brand, approved: false },
    { type: 'emulator.brand.reviewed', brandId: brand, approved: true, reasons: [] },
    { type: 'emulator.campaign.reviewed', campaignId: campaign, approved: true },
    { type: 'emulator.number.status_changed', previousStatus: null, status: 'IN_PROGRESS' },
    { type: 'emulator.number.status_changed', status: 'WAITING_FOR_PROVIDER' },
    { type: 'emulator.number.status_changed', status: 'WAITING_FOR_TELECO' },
    { number: offer.number, previousStatus: 'WAITING_FOR_TELECO', status: 'VERIFIED' },
  ]);
  expect(events[0].reasons).toEqual(['opt-in-mandatory']);
});

test('as at the provider nothing is told of reviews otherwise', async () => {
  expect((await review({})).events).toEqual([]);
});

test('a webhook for one kind of event hears of no other', async () => {
  expect((await review({ emulatorEvents: true }, 'MESSAGE.STATUS')).events).toEqual([]);
});
