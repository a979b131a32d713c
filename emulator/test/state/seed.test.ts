import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  approvingReviewer,
  createEmulator,
  type EmulatorOptions,
  readDataFile,
  type SeedData,
  StateError,
} from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { statePath } from './folder.js';

const NUMBER = '+18885550142';
const HANDSET = '+12025550123';

function emulatorWithCall(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  return { emulator, call: jsonClient(emulator) };
}

const sender: SeedData = {
  brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
  campaigns: [{ ref: 'visits', brand: 'harbor' }],
  numbers: [{ number: NUMBER, campaign: 'visits' }],
};

test('three lines make an account that may send', async () => {
  const { emulator, call } = emulatorWithCall();
  emulator.seed(sender);
  const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
  const sent = await call('POST', '/messages/send/sms', { from: NUMBER, to: HANDSET, text });
  await emulator.clock.advance('1m');
  const message = await call('GET', `/messages/${sent.body.messageId}`);
  expect(message.body.status).toBe('DELIVERED');
});

test('setting up costs nothing and leaves nothing planned', () => {
  const { emulator } = emulatorWithCall({ credits: 1 });
  emulator.seed(sender);
  expect([emulator.credits, emulator.timeline()]).toEqual([1, []]);
  emulator.seed({ credits: 250 });
  expect(emulator.credits).toBe(250);
});

test.each(['INCOMPLETE', 'PENDING', 'VERIFIED', 'VETTED', 'UNVERIFIED', 'FAILED'] as const)(
  'a brand can begin %s',
  async (status) => {
    const { emulator, call } = emulatorWithCall();
    const reasons = status === 'FAILED' ? ['business-name-mismatch'] : [];
    const { brands } = emulator.seed({
      brands: [{ ref: 'b', name: 'Harbor Lane Dental', status, reasons }],
    });
    expect((await call('GET', `/brands/${brands.b}`)).body).toMatchObject({
      status,
      name: 'Harbor Lane Dental',
    });
    expect(emulator.timeline()).toHaveLength(status === 'PENDING' ? 1 : 0);
  },
);

test.each(['INCOMPLETE', 'IN REVIEW', 'VERIFIED', 'FAILED'] as const)(
  'a campaign can begin %s',
  async (status) => {
    const { emulator, call } = emulatorWithCall();
    const reasons = status === 'FAILED' ? ['opt-in-not-provided'] : [];
    const { campaigns } = emulator.seed({
      brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
      campaigns: [{ ref: 'c', brand: 'b', status, reasons }],
    });
    const { body } = await call('GET', `/campaigns/toll-free/${campaigns.c}`);
    expect(body.status).toBe(status);
    expect(emulator.timeline()).toHaveLength(status === 'IN REVIEW' ? 1 : 0);
  },
);

test.each([
  'IN_PROGRESS',
  'WAITING_FOR_PROVIDER',
  'WAITING_FOR_TELECO',
  'VERIFIED',
  'WAITING_FOR_CUSTOMER',
  'REJECTED',
] as const)('a number can begin %s', async (status) => {
  const { emulator, call } = emulatorWithCall({ reviewer: approvingReviewer });
  const isRefused = status === 'WAITING_FOR_CUSTOMER' || status === 'REJECTED';
  const reasons = isRefused ? ['sample-mismatch-or-incomplete'] : [];
  emulator.seed({ ...sender, numbers: [{ number: NUMBER, campaign: 'visits', status, reasons }] });
  const { body } = await call('GET', `/phone-numbers/${NUMBER}`);
  expect(body.verification).toBe(status);
});

test('a review that has begun ends in its time', async () => {
  const { emulator, call } = emulatorWithCall({ reviewer: approvingReviewer });
  emulator.seed({
    ...sender,
    numbers: [{ number: NUMBER, campaign: 'visits', status: 'WAITING_FOR_PROVIDER' }],
  });
  await emulator.clock.advance('10bd');
  expect((await call('GET', `/phone-numbers/${NUMBER}`)).body.verification).toBe('VERIFIED');
});

test('numbers, contacts, audiences and handsets of the sandbox', async () => {
  const { emulator, call } = emulatorWithCall();
  const { audiences } = emulator.seed({
    sandboxRecipients: [HANDSET],
    numbers: [{ number: NUMBER, friendlyName: 'Front desk' }, { number: '+12125550143' }],
    contacts: [{ phoneNumber: '+12025550124', name: 'Ada', tags: ['vip'] }],
    audiences: [{ ref: 'regulars', name: 'Regulars', contacts: ['+12025550124', HANDSET] }],
  });
  const owned = await call('POST', '/phone-numbers/list', {});
  expect(owned.body.data).toMatchObject([
    { number: '+12125550143' },
    { number: NUMBER },
    { number: emulator.sandboxNumber },
  ]);
  const audience = await call('GET', `/audiences?id=${audiences.regulars}&limit=10`);
  expect(audience.body).toMatchObject({ name: 'Regulars' });
  const sent = await call('POST', '/messages/send/sms', {
    from: emulator.sandboxNumber,
    to: HANDSET,
    text: 'Hi',
  });
  expect(sent.status).toBe(200);
});

test('the clock is set where nothing has happened yet, to earlier too', async () => {
  const { emulator, call } = emulatorWithCall();
  emulator.seed({ now: '2025-03-03T15:00:00Z', sandboxRecipients: [HANDSET] });
  expect(emulator.clock.now().toISOString()).toBe('2025-03-03T15:00:00.000Z');
  const from = emulator.sandboxNumber;
  await call('POST', '/messages/send/sms', { from, to: HANDSET, text: 'Hi' });
  await emulator.clock.advance('1m');
  expect((await call('POST', '/messages/list', {})).body.data).toMatchObject([
    { status: 'DELIVERED' },
  ]);
  expect(() => emulator.seed({ now: '2026-03-03T15:00:00Z' })).toThrow(
    'now: the clock is only set where nothing has happened yet.',
  );
});

test('the same data and seed give the same world', () => {
  const one = createEmulator({ seed: 7 });
  const other = createEmulator({ seed: 7, startWith: sender });
  one.seed(sender);
  expect(other.exportState()).toBe(one.exportState());
});

test('every world begins with what startWith says, and goes back to it', () => {
  const emulator = createEmulator({ startWith: sender });
  const world = emulator.world('other');
  const before = world.exportState();
  expect(JSON.parse(before).collections.campaigns).toHaveLength(1);
  world.credits = 1;
  world.reset();
  expect(world.exportState()).toBe(before);
});

test('worlds can begin with an exported world', () => {
  const original = createEmulator({ seed: 'a' });
  original.seed(sender);
  const copy = createEmulator({ seed: 'b', startWith: JSON.parse(original.exportState()) });
  expect(copy.exportState()).toBe(original.exportState());
});

test('a status that the reviewer keeps a number from is told', () => {
  const emulator = createEmulator({
    reviewer: { ...approvingReviewer, reviewNumber: () => ({ approved: false, objections: [] }) },
  });
  expect(() =>
    emulator.seed({
      ...sender,
      numbers: [{ number: NUMBER, campaign: 'visits', status: 'WAITING_FOR_TELECO' }],
    }),
  ).toThrow(`numbers[0]: ${NUMBER} came to WAITING_FOR_PROVIDER and not to WAITING_FOR_TELECO`);
});

test.each<[string, unknown, string]>([
  ['a list', [], 'the data has to be an object, and is [].'],
  ['an unknown part', { brand: [] }, 'brand is unknown. Known: now, credits,'],
  ['an unknown member', { brands: [{ nmae: 'x' }] }, 'brands[0].nmae is unknown. Known: '],
  ['no list', { brands: {} }, 'brands has to be a list, and is {}.'],
  ['a wrong type', { brands: [{ name: 'x', website: 7 }] }, 'brands[0].website: '],
  [
    'a wrong member inside',
    { brands: [{ name: 'x', contact: { name: 7 } }] },
    'brands[0].contact.name: ',
  ],
  [
    'an unknown status',
    { brands: [{ name: 'x', status: 'OK' }] },
    'brands[0].status has to be one of INCOMPLETE, PENDING, VERIFIED, VETTED, UNVERIFIED, FAILED, and is "OK".',
  ],
  [
    'a refusal without reason',
    { brands: [{ name: 'x', status: 'FAILED' }] },
    'brands[0]: Give at least one reason',
  ],
  [
    'an unknown ref',
    { brands: [{ ref: 'a', name: 'x' }], campaigns: [{ brand: 'b' }] },
    'campaigns[0].brand: there are no brands "b". Refs: a.',
  ],
  [
    'a ref twice',
    {
      brands: [
        { ref: 'a', name: 'x' },
        { ref: 'a', name: 'y' },
      ],
    },
    'brands[1].ref repeats "a".',
  ],
  ['a campaign without brand', { campaigns: [{}] }, 'campaigns[0]: '],
  [
    'a number as YAML reads it',
    { numbers: [{ number: 18885550142 }] },
    'numbers[0].number has to be a text (put it in quotes), and is 18885550142.',
  ],
  ['no number', { numbers: [{ number: '+44123' }] }, 'numbers[0].number: "+44123" is no US number'],
  [
    'a status without campaign',
    { numbers: [{ number: NUMBER, status: 'VERIFIED' }] },
    'numbers[0].status needs a campaign that the number is attached to.',
  ],
  [
    'a number of a draft',
    {
      brands: [{ ref: 'a', name: 'x' }],
      campaigns: [{ ref: 'c', brand: 'a', status: 'INCOMPLETE' }],
      numbers: [{ number: NUMBER, campaign: 'c' }],
    },
    'numbers[0]',
  ],
  [
    'a contact twice',
    { contacts: [{ phoneNumber: HANDSET }, { phoneNumber: HANDSET }] },
    'contacts[1]: ',
  ],
  ['a handset', { sandboxRecipients: ['12'] }, 'sandboxRecipients[0]: '],
  [
    'credits in words',
    { credits: 'many' },
    'credits has to be a number of US dollars, and is "many".',
  ],
  ['a time in words', { now: 'noon' }, 'now has to be an ISO 8601 time, and is "noon".'],
])('%s is refused with its place, and nothing is added', (_, data, message) => {
  const emulator = createEmulator();
  const before = emulator.exportState();
  const mixed = Array.isArray(data)
    ? data
    : { audiences: [{ name: 'Added before' }], ...(data as object) };
  expect(() => emulator.seed(mixed as SeedData)).toThrow(StateError);
  expect(() => emulator.seed(mixed as SeedData)).toThrow(message);
  expect(emulator.exportState()).toBe(before);
});

test('a mistake in startWith is told at once', () => {
  expect(() => createEmulator({ startWith: { credits: Number.NaN } })).toThrow(StateError);
});

test.each([
  ['yaml', 'brands:\n  - { ref: harbor, name: Harbor Lane Dental }\nnow: 2026-03-02T15:00:00Z\n'],
  [
    'json',
    '{"brands":[{"ref":"harbor","name":"Harbor Lane Dental"}],"now":"2026-03-02T15:00:00Z"}',
  ],
])('data are read from %s', async (ending, text) => {
  const path = join(dirname(statePath()), `data.${ending}`);
  writeFileSync(path, text);
  const data = await readDataFile(path);
  expect(data).toEqual({
    brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
    now: '2026-03-02T15:00:00Z',
  });
  expect(() => createEmulator({ startWith: data })).not.toThrow();
});

test('a file that cannot be read is named', async () => {
  const folder = dirname(statePath());
  await expect(readDataFile(join(folder, 'none.json'))).rejects.toThrow(
    `${folder}/none.json: ENOENT`,
  );
  writeFileSync(join(folder, 'broken.yaml'), 'brands: [');
  await expect(readDataFile(join(folder, 'broken.yaml'))).rejects.toThrow('broken.yaml: ');
  writeFileSync(join(folder, 'broken.json'), '{');
  await expect(readDataFile(join(folder, 'broken.json'))).rejects.toThrow('It is no JSON');
  writeFileSync(join(folder, 'list.yaml'), '- 1');
  await expect(readDataFile(join(folder, 'list.yaml'))).rejects.toThrow('it has to be an object');
  mkdirSync(join(folder, 'folder.json'));
  await expect(readDataFile(join(folder, 'folder.json'))).rejects.toThrow(StateError);
});
