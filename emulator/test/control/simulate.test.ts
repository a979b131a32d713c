import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

const NUMBER = '+18885550142';
const HANDSET = '+12025550123';

/** A world with one of each under review, and a verified number. */
function setUp() {
  const emulator = createEmulator();
  const { brands, campaigns } = emulator.seed({
    brands: [
      { ref: 'pending', name: 'Pier Nine Bakery', status: 'PENDING' },
      { ref: 'harbor', name: 'Harbor Lane Dental' },
    ],
    campaigns: [
      { ref: 'reviewed', brand: 'harbor', status: 'IN REVIEW' },
      { ref: 'visits', brand: 'harbor' },
    ],
    numbers: [
      { number: NUMBER, campaign: 'visits', status: 'IN_PROGRESS' },
      { number: '+18885550143', campaign: 'visits', status: 'VERIFIED' },
    ],
  });
  return {
    emulator,
    ask: controlClient(emulator),
    brand: `/simulate/brands/${brands.pending}`,
    campaign: `/simulate/campaigns/${campaigns.reviewed}`,
    verified: `/simulate/campaigns/${campaigns.visits}`,
    number: `/simulate/numbers/${NUMBER}`,
  };
}

type World = ReturnType<typeof setUp>;

const verbs: readonly (readonly [
  name: string,
  path: (world: World) => string,
  body: object | undefined,
  schema: string,
  expected: object,
])[] = [
  ['approve a brand', (w) => `${w.brand}/approve`, undefined, 'BrandState', { status: 'VERIFIED' }],
  [
    'reject a brand',
    (w) => `${w.brand}/reject`,
    { reasons: ['email-invalid'] },
    'BrandState',
    { status: 'FAILED', errors: [expect.stringContaining('email-invalid')] },
  ],
  [
    'approve a campaign',
    (w) => `${w.campaign}/approve`,
    {},
    'CampaignState',
    { status: 'VERIFIED' },
  ],
  [
    'reject a campaign',
    (w) => `${w.campaign}/reject`,
    { reasons: ['pre-selected-checkbox'], retry: false },
    'CampaignState',
    { status: 'FAILED', closed: true },
  ],
  [
    'request changes of a campaign',
    (w) => `${w.campaign}/request-changes`,
    undefined,
    'CampaignState',
    { status: 'FAILED', closed: false },
  ],
  [
    'revoke a campaign',
    (w) => `${w.verified}/revoke`,
    undefined,
    'CampaignState',
    { status: 'FAILED' },
  ],
  [
    'verify a number',
    (w) => `${w.number}/verify`,
    undefined,
    'NumberState',
    { status: 'ACTIVE', verification: 'VERIFIED' },
  ],
  [
    'fail the attachment of a number',
    (w) => `${w.number}/fail-attach`,
    { status: 'WAITING_FOR_CUSTOMER', errors: ['Name the business.'] },
    'NumberState',
    { verification: 'WAITING_FOR_CUSTOMER', errors: ['Name the business.'] },
  ],
  [
    'revoke a number',
    () => '/simulate/numbers/%2B18885550143/revoke',
    { reasons: ['known-spam'] },
    'NumberState',
    { verification: 'REJECTED', status: 'FAILURE' },
  ],
  [
    'release a number',
    (w) => `${w.number}/release`,
    { force: true },
    'NumberState',
    { status: null, campaignId: null },
  ],
  ['port a number out', (w) => `${w.number}/port-out`, undefined, 'NumberState', { status: null }],
  [
    'fail the provisioning of a number',
    (w) => `${w.number}/fail-provisioning`,
    { force: true },
    'NumberState',
    { provisioning: 'FAILED' },
  ],
  [
    'provision a number',
    (w) => `${w.number}/provision`,
    { force: true },
    'NumberState',
    { provisioning: 'COMPLETE' },
  ],
  [
    'text in',
    () => '/simulate/messages/inbound',
    { from: HANDSET, to: NUMBER, text: 'STOP' },
    'MessageState',
    { direction: 'INBOUND', text: 'STOP', status: 'RECEIVED' },
  ],
];

test.each(verbs)('%s', async (name, path, body, schema, expected) => {
  const world = setUp();
  if (name.startsWith('provision')) {
    world.emulator.simulate.numbers.failProvisioning(NUMBER, { force: true });
  }
  const answer = await world.ask('POST', path(world), body);
  expect(answer).toMatchObject({ status: 200, body: expected });
  expect(misfits(schema, answer.body)).toEqual([]);
});

test('vetting ends with a score', async () => {
  const { ask, emulator } = setUp();
  const { brands } = emulator.seed({ brands: [{ ref: 'b', name: 'Cove Books' }] });
  await callerOf(emulator)('vetBrand', {
    path: { brandId: brands.b ?? '' },
    body: { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' },
  });
  const answer = await ask('POST', `/simulate/brands/${brands.b}/vet`, { score: 71 });
  expect(answer.body).toEqual({ id: brands.b, status: 'VETTED', errors: [], score: 71 });
});

test('a text is brought to a state', async () => {
  const { ask, emulator } = setUp();
  const from = '+18885550143';
  const header = (name: string) => (name === 'pinnacle-api-key' ? emulator.apiKey : undefined);
  const sent = await emulator.handle({
    method: 'POST',
    target: '/messages/send/sms',
    header,
    body: JSON.stringify({ from, to: HANDSET, text: 'Harbor Lane Dental: see you at 2.' }),
  });
  const { messageId } = sent.body as { messageId: string };
  const path = `/simulate/messages/${messageId}/status`;
  const failed = await ask('POST', path, { status: 'FAILED', error: 'to_landline' });
  expect(failed.body).toMatchObject({ status: 'DELIVERY_FAILED', error: { key: 'to_landline' } });
  expect(misfits('MessageState', failed.body)).toEqual([]);
  expect((await ask('POST', path, { status: 'FAILED', error: 'bad_mood' })).status).toBe(400);
  const again = await ask('POST', path, { status: 'DELIVERED' });
  expect(again).toMatchObject({ status: 409, body: { legalTransitions: [] } });
  expect((await ask('POST', path, { status: 'DELIVERED', force: true })).status).toBe(200);
});

test('a move that is not permitted is a 409 that names what is', async () => {
  const { ask, brand } = setUp();
  await ask('POST', `${brand}/approve`);
  const refused = await ask('POST', `${brand}/approve`);
  expect(refused).toMatchObject({
    status: 409,
    body: { title: 'Conflict', status: 409, legalTransitions: ['edit', 'vet'] },
  });
  expect(misfits('Problem', refused.body)).toEqual([]);
  const forced = await ask('POST', `${brand}/reject`, { force: true });
  expect(forced).toMatchObject({ status: 200, body: { status: 'FAILED' } });
});

test('over the provider API the same conflict is a 400', async () => {
  const { emulator, ask, campaign } = setUp();
  await ask('POST', `${campaign}/approve`);
  const id = campaign.split('/').at(-1);
  const reply = await emulator.handle({
    method: 'POST',
    target: `/campaigns/toll-free/submit/${id}`,
    header: (name) => (name === 'pinnacle-api-key' ? emulator.apiKey : undefined),
    body: '',
  });
  expect(reply.status).toBe(400);
  expect(reply.body).not.toHaveProperty('legalTransitions');
});

test('what is not there is a 404, and what cannot be read a 400 that names it', async () => {
  const { ask, brand, number } = setUp();
  for (const path of ['/simulate/brands/b_0/approve', '/simulate/numbers/+18005550100/verify']) {
    expect((await ask('POST', path)).status).toBe(404);
  }
  for (const [path, body, part] of [
    [`${brand}/reject`, { reasons: ['bad-mood'] }, 'bad-mood'],
    [`${brand}/reject`, { reasons: [] }, 'reasons'],
    [`${brand}/reject`, { mood: 'bad' }, 'mood'],
    [`${number}/fail-attach`, { status: 'LOST' }, 'status'],
    [`${number}/fail-attach`, {}, 'status'],
    ['/simulate/messages/inbound', { from: 'me', to: NUMBER, text: 'Hi' }, 'from'],
  ] as const) {
    const { status, body: problem } = await ask('POST', path, body);
    expect([status, JSON.stringify(problem)]).toEqual([400, expect.stringContaining(part)]);
  }
});
