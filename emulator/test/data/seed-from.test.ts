import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { mirror, seedDataOf, seedFrom } from '../../src/data.js';
import { createEmulator, StateError } from '../../src/index.js';
import { newCollections, newModels } from './app.js';

const number = '+18885550142';

/** The same entities in a database of either library. */
const fill = {
  '@mswjs/data'() {
    const db = newModels();
    const brand = db.brand.create({ id: 'harbor', name: 'Harbor Lane Dental' });
    const visits = db.campaign.create({ id: 'visits', brand });
    const offers = db.campaign.create({
      id: 'offers',
      brand,
      status: 'FAILED',
      reasons: ['opt-in-not-provided'],
    });
    const phoneNumber = db.phoneNumber.create({ number, friendlyName: 'Desk' });
    db.attachment.create({ number, phoneNumber, campaign: visits });
    const ana = db.contact.create({ id: 'ana', phoneNumber: '+12025550123', name: 'Ana' });
    db.audience.create({ id: 'all', name: 'Everyone', contacts: [ana] });
    expect(offers.id).toBe('offers');
    return db;
  },
  async '@msw/data'() {
    const db = newCollections();
    const brand = await db.brands.create({ id: 'harbor', name: 'Harbor Lane Dental' });
    const visits = await db.campaigns.create({ id: 'visits', brand });
    const reasons = ['opt-in-not-provided'];
    await db.campaigns.create({ id: 'offers', brand, status: 'FAILED', reasons });
    const phoneNumber = await db.phoneNumbers.create({ number, friendlyName: 'Desk' });
    await db.attachments.create({ number, phoneNumber, campaign: visits });
    const ana = await db.contacts.create({ id: 'ana', phoneNumber: '+12025550123', name: 'Ana' });
    await db.audiences.create({ id: 'all', name: 'Everyone', contacts: [ana] });
    return db;
  },
};

test.each(Object.entries(fill))('a world is filled from %s', async (_, made) => {
  const emulator = createEmulator();
  const tollgate = createTollgate(emulator.connection());

  const ids = seedFrom(await made(), emulator);

  expect(Object.keys(ids.brands)).toEqual(['harbor']);
  expect(await tollgate.brands.get(ids.brands.harbor ?? '')).toMatchObject({ status: 'VERIFIED' });
  const { tollFree } = tollgate.campaigns;
  expect(await tollFree.get(ids.campaigns.visits ?? '')).toMatchObject({
    status: 'VERIFIED',
    brand: { name: 'Harbor Lane Dental' },
  });
  expect((await tollFree.get(ids.campaigns.offers ?? '')).status).toBe('FAILED');
  expect((await tollgate.status.phoneNumber(number)).status).toBe('ACTIVE');
  const audience = await tollgate.audiences.get({ id: ids.audiences.all ?? '' });
  expect(audience).toMatchObject({ name: 'Everyone', contactCount: 1 });
});

test('what a mirror holds makes a world of the same kind', () => {
  const first = createEmulator();
  const db = newModels();
  seedFrom(fill['@mswjs/data'](), first);
  mirror(db, first);

  const again = newModels();
  mirror(again, createEmulator({ startWith: seedDataOf(db) }));

  const statuses = (of: typeof db) => of.campaign.getAll().map(({ status }) => status);
  expect(statuses(again)).toEqual(['VERIFIED', 'FAILED']);
  expect(statuses(again)).toEqual(statuses(db));
  expect(again.phoneNumber.count()).toBe(db.phoneNumber.count());
});

test('a mistake is told by its place, and nothing is added', () => {
  const emulator = createEmulator();
  const db = newModels();
  db.brand.create({ id: 'harbor', name: 'Harbor Lane Dental' });
  db.brand.create({ id: 'casco', status: 'SOMEHOW' });

  expect(() => seedFrom(db, emulator)).toThrow(StateError);
  expect(() => seedFrom(db, emulator)).toThrow('brands[1].status');
  expect(seedFrom(newModels(), emulator)).toEqual({ brands: {}, campaigns: {}, audiences: {} });
});
