import * as mswData from '@msw/data';
import * as mswjsData from '@mswjs/data';
import { createTollgate } from '@tollgate/sdk';
import { defineCollections, defineModels } from '../../src/data.js';
import { createEmulator, type EmulatorOptions, type SeedData } from '../../src/index.js';

/** A person who gets texts. */
export const patient = '+12025550123';
/** A number that may send. */
export const from = '+18885550142';

const seed: SeedData = {
  brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
  campaigns: [{ ref: 'visits', brand: 'harbor', name: 'Visits' }],
  numbers: [{ number: from, campaign: 'visits', friendlyName: 'Desk' }],
  contacts: [{ phoneNumber: patient, name: 'Ana', tags: ['vip'] }],
  audiences: [{ ref: 'all', name: 'Everyone', contacts: [patient] }],
};

/** An emulator with an account that may send, and a client of it. */
export function newApp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ startWith: seed, ...options });
  return { emulator, tollgate: createTollgate(emulator.connection()) };
}

/** A team's own mock database with our models beside its own. */
export function newModels() {
  return mswjsData.factory({
    ...defineModels(mswjsData),
    visit: { id: mswjsData.primaryKey(String), phone: String },
  });
}

/** Our collections of the successor. */
export function newCollections() {
  return defineCollections(mswData);
}
