import { expect, test } from 'vitest';
import { mirror } from '../../src/data.js';
import { from, newApp, newCollections, patient } from './app.js';

test('a mirror has what the world has, with its relations', async () => {
  const { emulator } = newApp();
  const db = newCollections();

  await mirror(db, emulator).settled();

  const campaign = db.campaigns.findFirst((q) => q.where({ name: 'Visits' }));
  expect(campaign).toMatchObject({ status: 'VERIFIED', error: null, reasons: [] });
  expect(campaign?.brand?.name).toBe('Harbor Lane Dental');
  const attachment = db.attachments.findFirst((q) => q.where({ number: from }));
  expect(attachment?.phoneNumber?.friendlyName).toBe('Desk');
  expect(attachment?.campaign?.id).toBe(campaign?.id);
  expect(db.audiences.all()[0]?.contacts.map(({ name }) => name)).toEqual(['Ana']);
  expect(db.phoneNumbers.findMany((q) => q.where({ isSandbox: true }))).toHaveLength(1);
});

test('it follows calls of the API and the clock', async () => {
  const { emulator, tollgate } = newApp();
  const db = newCollections();
  const mirrored = mirror(db, emulator);

  await tollgate.messages.sms.send({ from, to: patient, text: 'See you at 2 PM.' });
  await mirrored.settled();
  const [message] = db.messages.all();

  expect(message).toMatchObject({ status: 'QUEUED', direction: 'OUTBOUND', deliveredAt: null });
  expect(message?.conversation?.contact?.name).toBe('Ana');
  await emulator.clock.advance('1m');
  await mirrored.settled();
  const query = db.messages.findMany((q) => q.where({ status: 'DELIVERED' }));
  expect(query).toMatchObject([{ deliveredAt: expect.any(Date), text: 'See you at 2 PM.' }]);
  expect(query[0]?.phoneNumber?.number).toBe(from);
});

test('restore and reset take the database along', async () => {
  const { emulator, tollgate } = newApp();
  const db = newCollections();
  const mirrored = mirror(db, emulator);
  const counts = async () => {
    await mirrored.settled();
    return [db.messages.count(), db.brands.count()];
  };
  const before = emulator.snapshot();
  await tollgate.messages.sms.send({ from, to: patient, text: 'One' });
  await tollgate.brands.upsert({ name: 'Casco Wheel Works' });
  const after = emulator.snapshot();

  emulator.restore(before);
  expect(await counts()).toEqual([0, 1]);
  emulator.restore(after);
  expect(await counts()).toEqual([1, 2]);
  expect(db.messages.all()[0]?.conversation?.contact?.phoneNumber).toBe(patient);
  emulator.reset();
  expect(await counts()).toEqual([0, 1]);
});

test('relations follow when they lead elsewhere, and end when what they lead to is gone', async () => {
  const { emulator, tollgate } = newApp();
  const db = newCollections();
  const mirrored = mirror(db, emulator);
  await tollgate.messages.sms.send({ from, to: patient, text: 'One' });
  const [campaign] = (await tollgate.campaigns.tollFree.list()).data;
  const brand = await tollgate.brands.upsert({ name: 'Casco Wheel Works' });
  await tollgate.campaigns.tollFree.upsert({
    campaignId: campaign?.campaignId ?? '',
    brand: brand.id,
  });
  await tollgate.phoneNumbers.campaign.detach({ phones: [from] });
  await tollgate.phoneNumbers.release(from);
  const [audience] = (await tollgate.audiences.list()).data;
  await tollgate.audiences.contacts.remove({ id: audience?.id ?? '', contacts: [patient] });

  await mirrored.settled();

  expect(db.campaigns.all()[0]?.brand?.name).toBe('Casco Wheel Works');
  expect(db.phoneNumbers.findFirst((q) => q.where({ number: from }))).toBeUndefined();
  expect(db.attachments.count()).toBe(0);
  expect(db.messages.all()[0]?.phoneNumber ?? null).toBeNull();
  expect(db.audiences.all()[0]?.contacts).toEqual([]);
});

test('a mirror that was stopped leaves the database alone', async () => {
  const { emulator, tollgate } = newApp();
  const db = newCollections();
  const mirrored = mirror(db, emulator);
  mirrored.stop();

  await tollgate.brands.upsert({ name: 'Casco Wheel Works' });
  emulator.reset();
  await mirrored.settled();

  expect(db.brands.count()).toBe(1);
});

test('a thousand messages are there when the clock has moved', async () => {
  const { emulator, tollgate } = newApp({ throughput: { segmentsPerSecond: 100, queueHours: 4 } });
  const db = newCollections();
  const mirrored = mirror(db, emulator);

  for (let count = 1; count <= 1000; count++) {
    await tollgate.messages.sms.send({ from, to: patient, text: `Visit ${count}` });
  }
  await emulator.clock.advance('1h');
  await mirrored.settled();

  const delivered = db.messages.findMany((q) => q.where({ status: 'DELIVERED' }));
  expect(delivered.map(({ text }) => text)).toEqual(
    Array.from({ length: 1000 }, (_, index) => `Visit ${index + 1}`),
  );
  expect(delivered[999]?.conversation?.recipient).toBe(patient);
});

test('what the database does not accept is told by settled()', async () => {
  const { emulator } = newApp();
  const db = newCollections();
  const mirrored = mirror(
    { ...db, brands: { ...loose(db.brands), create: () => Promise.reject(new Error('full')) } },
    emulator,
  );

  await expect(mirrored.settled()).rejects.toThrow('full');
});

/** What a mirror needs of a collection. */
function loose(collection: ReturnType<typeof newCollections>['brands']) {
  return {
    update: () => Promise.resolve(undefined),
    delete: () => undefined,
    clear: () => collection.clear(),
    all: () => collection.all(),
  };
}
