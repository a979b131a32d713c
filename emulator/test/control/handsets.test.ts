import { expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../src/index.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

const HANDSET = '+12025550123';
const NUMBER = '+18885550142';

function setUp(options?: EmulatorOptions) {
  const emulator = createEmulator(options);
  emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'c', brand: 'b' }],
    numbers: [{ number: NUMBER, campaign: 'c', status: 'VERIFIED' }],
  });
  return { emulator, ask: controlClient(emulator) };
}

test('a handset is told how to behave, and keeps what it was not told about', async () => {
  const { ask, emulator } = setUp();
  const silent = { number: HANDSET, replies: null, failsWith: null, received: [] };
  expect(await ask('GET', `/handsets/${HANDSET}`)).toEqual({ status: 200, body: silent });
  const patch = async (body: object) => (await ask('PATCH', `/handsets/${HANDSET}`, body)).body;
  expect(await patch({ replies: 'Thanks' })).toEqual({ ...silent, replies: 'Thanks' });
  expect(await patch({ failsWith: 'to_landline' })).toMatchObject({
    replies: 'Thanks',
    failsWith: 'to_landline',
  });
  expect(emulator.handset(HANDSET).behaviour()).toEqual({
    replies: 'Thanks',
    failsWith: 'to_landline',
  });
  expect(await patch({ failsWith: null, replies: null })).toEqual(silent);
});

test('what arrives is shown: texts of the account, and of the network without an id', async () => {
  const { ask, emulator } = setUp();
  emulator.simulate.messages.inbound({ from: HANDSET, to: NUMBER, text: 'HELP' });
  await emulator.clock.advance('1m');
  emulator.simulate.messages.inbound({ from: HANDSET, to: NUMBER, text: 'STOP' });
  const { body } = await ask('GET', `/handsets/${encodeURIComponent(HANDSET)}`);
  expect(misfits('Handset', body)).toEqual([]);
  expect(body.received).toMatchObject([
    { id: expect.stringMatching(/^msg_/), from: NUMBER, mediaUrls: [] },
    { id: null, from: NUMBER, text: expect.stringContaining('NETWORK MSG') },
  ]);
});

test("the network's texts survive an export and go with a reset", async () => {
  const { emulator } = setUp();
  emulator.simulate.messages.inbound({ from: HANDSET, to: NUMBER, text: 'STOP' });
  const state = emulator.exportState();
  emulator.reset();
  expect(emulator.handset(HANDSET).received()).toEqual([]);
  emulator.importState(state);
  expect(emulator.handset(HANDSET).received()).toHaveLength(1);
});

test.each([
  ['GET', '/handsets/me', undefined],
  ['PATCH', '/handsets/me', { replies: 'Hi' }],
  ['PATCH', `/handsets/${HANDSET}`, { failsWith: 'bad_mood' }],
  ['PATCH', `/handsets/${HANDSET}`, { mood: 'bad' }],
  ['PUT', '/sandbox/recipients/me', undefined],
  ['DELETE', '/sandbox/recipients/me', undefined],
])('%s %s %j is a 400', async (method, path, body) => {
  const { ask, emulator } = setUp();
  expect((await ask(method, path, body)).status).toBe(400);
  expect(emulator.handset(HANDSET).behaviour()).toEqual({ replies: null, failsWith: null });
});

test('handsets are put on the list of the sandbox number and taken off it', async () => {
  const { ask, emulator } = setUp({ sandboxRecipients: ['+12025550150'] });
  const sandbox = (...recipients: string[]) => ({
    status: 200,
    body: { number: emulator.sandboxNumber, any: false, recipients },
  });
  expect(await ask('GET', '/sandbox/recipients')).toEqual(sandbox('+12025550150'));
  const path = `/sandbox/recipients/${HANDSET}`;
  expect(await ask('PUT', path)).toEqual(sandbox('+12025550150', HANDSET));
  expect(await ask('PUT', path)).toEqual(sandbox('+12025550150', HANDSET));
  expect(await ask('DELETE', '/sandbox/recipients/+12025550150')).toEqual(sandbox(HANDSET));
  expect(await ask('DELETE', path)).toEqual(sandbox());
  expect(await ask('DELETE', path)).toEqual(sandbox());
  emulator.reset();
  expect(await ask('GET', '/sandbox/recipients')).toEqual(sandbox('+12025550150'));
});

test('where every handset is listed none can be taken off', async () => {
  const { ask } = setUp({ sandboxRecipients: 'any' });
  expect((await ask('GET', '/sandbox/recipients')).body).toMatchObject({ any: true });
  expect((await ask('DELETE', `/sandbox/recipients/${HANDSET}`)).status).toBe(409);
});

test('a number shows its PIN, and what it can send is switched', async () => {
  const { ask, emulator } = setUp();
  const { status, body } = await ask('GET', `/numbers/${NUMBER}`);
  expect([status, misfits('ControlledNumber', body)]).toEqual([200, []]);
  expect(body).toMatchObject({
    number: NUMBER,
    verification: 'VERIFIED',
    portPin: emulator.numbers.portPin(NUMBER),
    sms: true,
    mms: true,
  });
  const changed = await ask('PATCH', `/numbers/${NUMBER}`, { mms: false });
  expect(changed.body).toMatchObject({ sms: true, mms: false });
  expect(emulator.numbers.get(NUMBER)).toMatchObject({ sms: true, mms: false });
  expect((await ask('GET', '/numbers/+18005550100')).status).toBe(404);
  expect((await ask('PATCH', `/numbers/${NUMBER}`, { fax: true })).status).toBe(400);
});
