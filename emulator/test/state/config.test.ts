import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createEmulator, readConfigFile, StateError } from '../../src/index.js';
import { readConfig } from '../../src/state/config.js';
import { jsonClient } from '../support/json-client.js';
import { statePath } from './folder.js';

/** Every setting that a file may hold. */
const everything = {
  seed: 42,
  clock: { mode: 'manual', now: '2026-03-02T16:00:00Z', scale: 2 },
  apiKeys: ['demo'],
  maxWorlds: 3,
  journalCapacity: 50,
  webhooks: {
    deliver: 'capture',
    timeoutMs: 500,
    retries: ['1s', '5m'],
    disableAfter: null,
    standardWebhooks: true,
    emulatorEvents: true,
    chaos: { duplicate: 0.5, drop: 0 },
  },
  timing: 'slow',
  review: { profile: 'strict', provider: 'twilio', platform: { name: 'Pier Software' }, facts: {} },
  approveAll: false,
  provider: 'telnyx',
  unverifiedSends: 'sync',
  credits: 25,
  fees: { brandSubmission: 1, brandVetting: 2 },
  magicNumbers: false,
  maxNumbers: 5,
  sandboxRecipients: ['+12025550123'],
  temporaryNumber: true,
  quietHours: true,
  media: { 'https://x.test/a.jpg': { size: 10, contentType: 'image/jpeg' } },
  privateMedia: true,
  unstopClearsList: false,
  throughput: { segmentsPerSecond: 10, queueHours: 1 },
};

test('every setting that is plain data can be written in a file', () => {
  const { approveAll: _, ...settings } = everything;
  expect(readConfig(everything)).toEqual(settings);
  const emulator = createEmulator(readConfig(everything));
  expect([emulator.apiKey, emulator.credits, emulator.clock.now().toISOString()]).toEqual([
    'demo',
    25,
    '2026-03-02T16:00:00.000Z',
  ]);
});

test('an empty file changes nothing', () => {
  expect(readConfig({})).toEqual({});
});

test('approveAll approves what the reviewer would refuse', async () => {
  const emulator = createEmulator(readConfig({ approveAll: true, timing: 'instant' }));
  const { campaigns } = emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'c', brand: 'b', status: 'IN REVIEW', name: '' }],
  });
  await emulator.clock.advance('1m');
  const { body } = await jsonClient(emulator)('GET', `/campaigns/toll-free/${campaigns.c}`);
  expect(body.status).toBe('VERIFIED');
});

test.each([
  [{ tming: 'slow' }, 'tming is unknown. Known: seed, clock'],
  [{ timing: 'quick' }, 'timing has to be one of instant, pinnacle'],
  [{ clock: { mode: 'fast' } }, 'clock.mode has to be one of manual'],
  [{ clock: { now: 'tomorrow' } }, 'clock.now has to be an ISO 8601 time'],
  [{ clock: { scale: 0 } }, 'clock.scale has to be a number'],
  [{ credits: '25' }, 'credits has to be a number'],
  [{ apiKeys: [] }, 'apiKeys has to be a list of at least 1'],
  [{ apiKeys: ['a', 5] }, 'apiKeys[1] has to be a text (put it in quotes), and is 5'],
  [{ maxWorlds: 1.5 }, 'maxWorlds has to be a whole number of 1 or more'],
  [{ webhooks: { retries: ['5s', 'soon'] } }, 'webhooks.retries[1] has to be a duration'],
  [{ webhooks: { disableAfter: true } }, 'webhooks.disableAfter has to be a duration'],
  [{ webhooks: { chaos: { drop: 2 } } }, 'webhooks.chaos.drop has to be a number from 0 to 1'],
  [{ webhooks: { chaos: { lose: 1 } } }, 'webhooks.chaos.lose is unknown'],
  [{ sandboxRecipients: 'all' }, 'sandboxRecipients has to be one of any'],
  [{ sandboxRecipients: [12025550123] }, 'sandboxRecipients[0] has to be a text'],
  [{ fees: { brandVetting: 1 } }, 'fees.brandSubmission is missing'],
  [{ media: { u: { size: -1, contentType: 'x' } } }, 'media.u.size has to be a number of 0'],
  [{ quietHours: 'yes' }, 'quietHours has to be true or false'],
  [{ reviewer: {} }, 'reviewer is unknown'],
  [[], 'the file has to be an object'],
])('%j is refused: %s', (value, message) => {
  expect(() => readConfig(value)).toThrow(message);
  expect(() => readConfig(value)).toThrow(StateError);
});

test('a file is read as YAML or JSON, and a mistake names file and path', async () => {
  const yaml = join(dirname(statePath()), 'tollgate.yaml');
  writeFileSync(yaml, 'timing: instant\nclock: { mode: manual }\nseed: 7\n');
  expect(await readConfigFile(yaml)).toEqual({
    timing: 'instant',
    clock: { mode: 'manual' },
    seed: 7,
  });
  const json = join(dirname(yaml), 'tollgate.json');
  writeFileSync(json, '{"timing":"never"}');
  await expect(readConfigFile(json)).rejects.toThrow(`${json}: timing has to be one of`);
  await expect(readConfigFile(`${json}x`)).rejects.toThrow('Cannot read');
});
