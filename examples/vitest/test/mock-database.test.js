import * as data from '@mswjs/data';
import { defineModels, mirror, seedFrom } from '@tollgate/emulator/data';
import { test as base } from '@tollgate/emulator/vitest';
import { createTollgate } from '@tollgate/sdk';
import { expect } from 'vitest';
import { createPickupNotices } from '../src/pickup-notices.js';

const from = '+18885550142';

/** The bakery's own mock database, with the emulator's entities beside its orders. */
const test = base.extend('db', ({ emulator }) => {
  const db = data.factory({
    ...defineModels(data),
    order: { number: data.primaryKey(String), phone: String },
  });
  const brand = db.brand.create({ id: 'bakery', name: 'Harbor Bakery' });
  const campaign = db.campaign.create({ id: 'pickup', brand });
  const phoneNumber = db.phoneNumber.create({ number: from });
  db.attachment.create({ number: from, phoneNumber, campaign });
  seedFrom(db, emulator);
  mirror(db, emulator);
  return db;
});

test('each order has one text, and texts are found by their customers', async ({
  emulator,
  db,
}) => {
  const tollgate = createTollgate(emulator.connection());
  const notices = createPickupNotices({ tollgate, from });
  db.order.create({ number: '1042', phone: '+12025550123' });
  db.order.create({ number: '1043', phone: '+12025550124' });

  for (const order of db.order.getAll()) await notices.announce(order);
  await emulator.clock.advance('1m');

  for (const { number, phone } of db.order.getAll()) {
    const texts = db.message.findMany({
      where: { conversation: { recipient: { equals: phone } } },
    });
    expect(texts).toMatchObject([{ status: 'DELIVERED', text: expect.stringContaining(number) }]);
  }
});

test('a customer who texts STOP is in the database at once', ({ emulator, db }) => {
  emulator.handset('+12025550123').texts(from, 'STOP');

  const [reply] = db.message.findMany({ where: { direction: { equals: 'INBOUND' } } });
  expect(reply).toMatchObject({ text: 'STOP', phoneNumber: { number: from } });
  expect(reply.conversation.contact.phoneNumber).toBe('+12025550123');
});
