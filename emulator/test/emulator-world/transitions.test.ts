import { expect, test } from 'vitest';
import {
  type EmulatorOptions,
  type Transition,
  type TransitionModel,
  transitionModels,
} from '../../src/index.js';
import {
  boughtNumbers,
  verifiedBrand,
  verifiedCampaign,
  verifiedNumber,
} from '../scenarios/verified.js';
import { HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { refusalOf } from '../support/refusal.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const seen = observations();
const open = (options?: EmulatorOptions) => connect('in process', seen, options);

/** What is started, and the state that a read of it shows. */
interface Subject {
  readonly read: () => Promise<string>;
  /** The states on the way, the first one included. */
  readonly states: readonly string[];
}

/** Starts each model once, after the setting that is to hold for it. */
const subjects: Readonly<Record<TransitionModel, (rig: Rig, set: () => void) => Promise<Subject>>> =
  {
    'brand.review': async ({ tollgate }, set) => {
      const { id } = await tollgate.brands.upsert(brandDetails);
      set();
      await tollgate.brands.submit(id);
      return {
        read: async () => (await tollgate.status.brand(id)).status,
        states: ['PENDING', 'VERIFIED'],
      };
    },
    'brand.vetting': async (rig, set) => {
      const id = await verifiedBrand(rig);
      set();
      await rig.tollgate.brands.vet(id);
      return {
        read: async () => (await rig.tollgate.brands.get(id)).status,
        states: ['VERIFIED', 'VETTED'],
      };
    },
    'tollFreeCampaign.review': async (rig, set) => {
      const brand = await verifiedBrand(rig);
      const { tollFree } = rig.tollgate.campaigns;
      const { campaignId } = await tollFree.upsert(campaignRequest(brand));
      set();
      await tollFree.submit(campaignId);
      return {
        read: async () => (await tollFree.get(campaignId)).status,
        states: ['IN REVIEW', 'VERIFIED'],
      };
    },
    'number.provisioning': async (rig, set) => {
      set();
      const [number = ''] = await boughtNumbers(rig, 1);
      return {
        read: async () => (await rig.tollgate.phoneNumbers.get(number)).provisioning.status,
        states: ['INITIATED', 'COMPLETE'],
      };
    },
    'number.attachment': async (rig, set) => {
      const campaignId = await verifiedCampaign(rig);
      const phones = await boughtNumbers(rig, 1);
      // The reviewer objects to numbers that the registry does not know yet.
      await rig.emulator.clock.advance('1h');
      set();
      const { phoneNumbers, status } = rig.tollgate;
      await phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
      return {
        read: async () => (await status.tollFree(campaignId)).updates.status,
        states: ['IN_PROGRESS', 'WAITING_FOR_PROVIDER', 'WAITING_FOR_TELECO', 'VERIFIED'],
      };
    },
    'message.delivery': async (rig, set) => {
      const from = await verifiedNumber(rig);
      set();
      const { messages } = rig.tollgate;
      const { messageId } = await messages.sms.send({ from, to: HANDSET, text: TEXT });
      return {
        read: async () => (await messages.get(messageId)).status,
        states: ['QUEUED', 'SENT', 'DELIVERED'],
      };
    },
  };

async function start(model: TransitionModel, transition: Transition) {
  const rig = await open();
  const subject = await subjects[model](rig, () => rig.emulator.transitions.set(model, transition));
  return { ...subject, ...rig, first: subject.states[0], last: subject.states.at(-1) };
}

test.each(transitionModels)('%s, immediate: over when the call is answered', async (model) => {
  const { read, last, emulator } = await start(model, { progression: 'immediate' });
  const before = emulator.clock.now();
  expect(await read()).toBe(last);
  expect(emulator.clock.now()).toEqual(before);
});

test.each(transitionModels)('%s, manual: time and reads do not move it', async (model) => {
  const { read, first, emulator } = await start(model, { progression: 'manual' });
  await emulator.clock.advance('60d');
  for (let i = 0; i < 20; i++) expect(await read()).toBe(first);
  expect(emulator.timeline()).toEqual([]);
});

test.each(transitionModels)(
  '%s, reads: each step is made after so many reads that showed the state before',
  async (model) => {
    const { read, states, emulator } = await start(model, { progression: 'reads', times: 3 });
    await emulator.clock.advance('30d');
    const shown: string[] = [];
    for (let i = 0; i < states.length * 3; i++) shown.push(await read());
    expect(shown).toEqual(states.flatMap((state) => [state, state, state]));
  },
);

test.each(transitionModels)('%s, time: it takes exactly as long as was said', async (model) => {
  const { read, last, emulator } = await start(model, { progression: 'time', after: '90m' });
  await emulator.clock.advance('89m');
  expect(await read()).not.toBe(last);
  await emulator.clock.advance('1m');
  expect(await read()).toBe(last);
});

test.each(transitionModels)('%s: what is under way keeps its plan', async (model) => {
  const { read, first, emulator } = await start(model, { progression: 'manual' });
  emulator.transitions.set(model, { progression: 'immediate' });
  await emulator.clock.advance('30d');
  expect(await read()).toBe(first);
});

test('the steps of a number come after a quarter and half of its time', async () => {
  const { read, states, emulator } = await start('number.attachment', {
    progression: 'time',
    after: '4h',
  });
  const shown = [await read()];
  for (const span of ['1h', '1h', '2h']) {
    await emulator.clock.advance(span);
    shown.push(await read());
  }
  expect(shown).toEqual(states);
});

test('business days end in working hours', async () => {
  const { emulator } = await start('number.attachment', {
    progression: 'time',
    after: { from: '2bd', to: '9bd' },
  });
  await emulator.clock.runUntilIdle();
  const moves = emulator.journal.entries().filter(({ kind }) => kind === 'number.moved');
  for (const { at } of moves.slice(1)) {
    const hour = Number(at.slice(11, 13));
    const day = new Date(at).getUTCDay();
    expect(hour).toBeGreaterThanOrEqual(14);
    expect(hour).toBeLessThanOrEqual(23);
    expect([1, 2, 3, 4, 5]).toContain(day);
  }
});

test('a range is used up and a spread keeps to its bounds, both the same under the same seed', async () => {
  const spans = async (after: Extract<Transition, { progression: 'time' }>['after']) => {
    const { emulator, tollgate } = await open({ credits: 1_000_000 });
    emulator.transitions.set('brand.review', { progression: 'time', after });
    const now = emulator.clock.now().getTime();
    for (let i = 0; i < 60; i++) {
      const { id } = await tollgate.brands.upsert(brandDetails);
      await tollgate.brands.submit(id);
    }
    return emulator.timeline().map(({ at }) => (Date.parse(at) - now) / 60_000);
  };
  const range = await spans({ from: '10m', to: '20m' });
  expect(Math.min(...range)).toBeGreaterThanOrEqual(10);
  expect(Math.min(...range)).toBeLessThan(11.5);
  expect(Math.max(...range)).toBeGreaterThan(18.5);
  expect(Math.max(...range)).toBeLessThanOrEqual(20);
  const spread = await spans({ typical: '10m', min: '8m', max: '12m' });
  expect([Math.min(...spread), Math.max(...spread)]).toEqual([8, 12]);
  expect(new Set(spread).size).toBeGreaterThan(10);
  expect(await spans({ typical: '10m', min: '8m', max: '12m' })).toEqual(spread);
  expect(await spans({ typical: '10m' })).not.toEqual(spread);
});

test('lists are no reads', async () => {
  const { tollgate, read, first } = await start('tollFreeCampaign.review', {
    progression: 'reads',
    times: 1,
  });
  for (let i = 0; i < 5; i++) await tollgate.campaigns.tollFree.list();
  expect(await read()).toBe(first);
  expect(await read()).toBe('VERIFIED');
});

test("a number is read by its own calls and by its campaign's status call alike", async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  const phones = await boughtNumbers(rig, 2);
  emulator.transitions.set('number.attachment', { progression: 'reads', times: 2 });
  await tollgate.phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
  await tollgate.status.tollFree(campaignId);
  await tollgate.status.phoneNumber(phones[0] ?? '');
  const stateOf = (number = '') => emulator.numbers.get(number).verification;
  expect(phones.map(stateOf)).toEqual(['WAITING_FOR_PROVIDER', 'IN_PROGRESS']);
  await tollgate.phoneNumbers.get(phones[1] ?? '');
  expect(phones.map(stateOf)).toEqual(['WAITING_FOR_PROVIDER', 'WAITING_FOR_PROVIDER']);
});

test('what waits for reads is forgotten when it is decided, detached or released', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const campaignId = await verifiedCampaign(rig);
  emulator.transitions.set('number.provisioning', { progression: 'reads', times: 1 });
  emulator.transitions.set('number.attachment', { progression: 'reads', times: 1 });
  const phones = await boughtNumbers(rig, 1);
  const [number = ''] = phones;
  await tollgate.phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
  await tollgate.phoneNumbers.campaign.detach({ phones });
  await tollgate.status.tollFree(campaignId);
  expect(emulator.numbers.get(number).verification).toBeNull();
  await tollgate.phoneNumbers.release(number);
  await boughtNumbers(rig, 1);
  expect(emulator.numbers.get(number).provisioning).toBe('INITIATED');
  await tollgate.phoneNumbers.get(number);
  expect((await tollgate.phoneNumbers.get(number)).provisioning.status).toBe('COMPLETE');
});

test('a failure that the gate foresaw moves on in the same way', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const [from = ''] = await boughtNumbers(rig, 1);
  const send = async () => {
    const { messageId } = await tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
    return async () => (await tollgate.messages.get(messageId)).status;
  };
  emulator.transitions.set('message.delivery', { progression: 'immediate' });
  expect(await (await send())()).toBe('DELIVERY_FAILED');
  emulator.transitions.set('message.delivery', { progression: 'reads', times: 1 });
  const read = await send();
  expect([await read(), await read()]).toEqual(['QUEUED', 'DELIVERY_FAILED']);
});

test('the answer to an edit shows a review that takes no time as over', async () => {
  const rig = await open();
  const campaignId = await verifiedCampaign(rig);
  rig.emulator.transitions.set('tollFreeCampaign.review', { progression: 'immediate' });
  const { tollFree } = rig.tollgate.campaigns;
  const edited = await tollFree.upsert({ campaignId, additionalInformation: 'A day ahead.' });
  expect(edited.status).toBe('VERIFIED');
});

test('settings are listed, cleared, and part of the state', async () => {
  const { emulator } = await open();
  const { transitions } = emulator;
  expect(transitions.list()).toEqual(
    transitionModels.map((model) => ({ model, transition: null })),
  );
  const manual: Transition = { progression: 'manual' };
  const reads: Transition = { progression: 'reads', times: 2 };
  const snapshot = emulator.snapshot();
  transitions.set('brand.review', manual);
  transitions.set('message.delivery', reads);
  const fork = emulator.fork();
  const other = (await open()).emulator;
  other.importState(emulator.exportState());
  transitions.clear('brand.review');
  expect([transitions.get('brand.review'), transitions.get('message.delivery')]).toEqual([
    null,
    reads,
  ]);
  transitions.clear();
  expect(transitions.get('message.delivery')).toBeNull();
  for (const world of [fork, other]) {
    expect(world.transitions.get('brand.review')).toEqual(manual);
    expect(world.transitions.get('message.delivery')).toEqual(reads);
  }
  fork.restore(snapshot);
  expect(fork.transitions.get('brand.review')).toBeNull();
});

test('reads that are awaited survive an export', async () => {
  const { emulator, tollgate } = await open();
  const { id } = await tollgate.brands.upsert(brandDetails);
  emulator.transitions.set('brand.review', { progression: 'reads', times: 2 });
  await tollgate.brands.submit(id);
  await tollgate.brands.get(id);
  const state = emulator.exportState();
  emulator.reset();
  emulator.importState(state);
  expect((await tollgate.brands.get(id)).status).toBe('PENDING');
  expect((await tollgate.brands.get(id)).status).toBe('VERIFIED');
});

test.each([
  [{ progression: 'sometimes' }, 'progression'],
  [{ progression: 'reads', times: 0 }, 'times'],
  [{ progression: 'reads', times: 1.5 }, 'times'],
  [{ progression: 'time', after: '3 fortnights' }, 'after'],
  [{ progression: 'time' }, 'after'],
  [{ progression: 'time', after: -5 }, 'after'],
  [{ progression: 'time', after: { from: '2h', to: '1h' } }, 'after.to'],
  [{ progression: 'time', after: { from: '2h' } }, 'after.to'],
  [{ progression: 'time', after: { typical: '1h', min: '2h' } }, 'after.min'],
  [{ progression: 'time', after: { typical: '1h', max: '1m' } }, 'after.max'],
  [{ progression: 'time', after: {} }, 'after.typical'],
])('%j is refused and names %s', async (transition, field) => {
  const { emulator } = await open();
  const set = () => emulator.transitions.set('brand.review', transition as Transition);
  expect(Object.keys(refusalOf(set).fields ?? {})).toEqual([field]);
  expect(emulator.transitions.get('brand.review')).toBeNull();
});

test('an unknown model is refused by its name', async () => {
  const { transitions } = (await open()).emulator;
  const model = 'brand.mood' as TransitionModel;
  expect(refusalOf(() => transitions.set(model, { progression: 'manual' })).message).toContain(
    'brand.mood',
  );
  expect(refusalOf(() => transitions.clear(model)).message).toContain('brand.review');
});

test('a world that is seeded under any transition comes out as it was asked for', async () => {
  for (const transition of [
    { progression: 'manual' },
    { progression: 'immediate' },
    { progression: 'reads', times: 1 },
  ] as const) {
    const { emulator } = await open();
    for (const model of transitionModels) emulator.transitions.set(model, transition);
    emulator.seed({
      brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
      campaigns: [{ ref: 'c', brand: 'b' }],
      numbers: [
        { number: '+18885550142', campaign: 'c', status: 'WAITING_FOR_TELECO' },
        { number: '+18885550143', campaign: 'c', status: 'REJECTED', reasons: ['fraud'] },
      ],
    });
    expect(emulator.numbers.get('+18885550142').verification).toBe('WAITING_FOR_TELECO');
    expect(emulator.numbers.get('+18885550143').verification).toBe('REJECTED');
  }
});

test('every answer was as the API describes it', () => {
  expect(seen.faults).toEqual([]);
});
