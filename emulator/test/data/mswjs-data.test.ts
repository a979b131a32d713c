import { expect, test } from 'vitest';
import { mirror } from '../../src/data.js';
import { from, newApp, newModels, patient } from './app.js';

test('a mirror has what the world has, with its relations', () => {
  const { emulator } = newApp();
  const db = newModels();

  mirror(db, emulator);

  const [campaign] = db.campaign.getAll();
  expect(campaign).toMatchObject({ name: 'Visits', status: 'VERIFIED', error: null, reasons: [] });
  expect(campaign?.brand).toMatchObject({
    name: 'Harbor Lane Dental',
    contact: { title: 'Owner' },
  });
  const attachment = db.attachment.findFirst({ where: { number: { equals: from } } });
  expect(attachment).toMatchObject({ status: 'VERIFIED', phoneNumber: { friendlyName: 'Desk' } });
  expect(attachment?.campaign?.id).toBe(campaign?.id);
  expect(db.audience.getAll()[0]?.contacts).toMatchObject([{ name: 'Ana', tags: ['vip'] }]);
  expect(db.phoneNumber.count({ where: { isSandbox: { equals: true } } })).toBe(1);
});

test('it follows calls of the API at once, and the clock', async () => {
  const { emulator, tollgate } = newApp();
  const db = newModels();
  mirror(db, emulator);

  const sending = tollgate.messages.sms.send({ from, to: patient, text: 'See you at 2 PM.' });
  const { messageId: id } = (await sending) as { messageId: string };
  const message = () => db.message.findFirst({ where: { id: { equals: id } }, strict: true });

  expect(message()).toMatchObject({ status: 'QUEUED', direction: 'OUTBOUND', deliveredAt: null });
  expect(message().conversation).toMatchObject({ sender: from, contact: { name: 'Ana' } });
  expect(message().phoneNumber).toMatchObject({ number: from });
  await emulator.clock.advance('1m');
  expect(message()).toMatchObject({ status: 'DELIVERED', deliveredAt: expect.any(Date) });
});

test('it follows what is done by hand without waiting', () => {
  const { emulator } = newApp();
  const db = newModels();
  mirror(db, emulator);

  emulator.handset(patient).texts(from, 'Can I come at 3?');
  emulator.numbers.revoke(from, 'sample-mismatch-or-incomplete');

  const query = { where: { conversation: { recipient: { equals: patient } } } };
  expect(db.message.findMany(query)).toMatchObject([{ text: 'Can I come at 3?', from: patient }]);
  expect(db.attachment.getAll()).toMatchObject([{ reasons: ['sample-mismatch-or-incomplete'] }]);
});

test('a receiver of webhooks finds the state that the event is about', async () => {
  const db = newModels();
  const seen: [string | null, string | undefined][] = [];
  const { emulator, tollgate } = newApp({
    webhooks: {
      deliver({ body }) {
        const { status, message } = JSON.parse(body);
        const where = { id: { equals: message.id } };
        seen.push([status, db.message.findFirst({ where })?.status]);
        return 200;
      },
    },
  });
  mirror(db, emulator);
  await tollgate.webhooks.attach({
    senders: [from],
    name: 'App',
    url: 'https://app.example/hooks',
  });
  expect(db.webhook.getAll()[0]?.phoneNumbers).toMatchObject([{ number: from }]);

  await tollgate.messages.sms.send({ from, to: patient, text: 'See you at 2 PM.' });
  await emulator.clock.advance('1m');

  expect(seen.length).toBeGreaterThan(1);
  for (const [told, stored] of seen) expect(stored).toBe(told);
});

test('a condition that the clock is moved for may ask the database', async () => {
  const { emulator, tollgate } = newApp();
  const db = newModels();
  mirror(db, emulator);
  await tollgate.messages.sms.send({ from, to: patient, text: 'See you at 2 PM.' });

  await emulator.clock.advanceTo(() => db.message.getAll()[0]?.status === 'SENT');

  expect(db.message.getAll()).toMatchObject([{ status: 'SENT', deliveredAt: null }]);
});

test('restore and reset take the database along', async () => {
  const { emulator, tollgate } = newApp();
  const db = newModels();
  mirror(db, emulator);
  const before = emulator.snapshot();
  await tollgate.messages.sms.send({ from, to: patient, text: 'One' });
  await tollgate.brands.upsert({ name: 'Casco Wheel Works' });
  const after = emulator.snapshot();

  emulator.restore(before);
  expect([db.message.count(), db.brand.count()]).toEqual([0, 1]);
  emulator.restore(after);
  expect([db.message.count(), db.brand.count()]).toEqual([1, 2]);
  expect(db.message.getAll()[0]?.conversation?.contact?.phoneNumber).toBe(patient);
  emulator.reset();
  expect([db.message.count(), db.brand.count()]).toEqual([0, 1]);
});

test('what leaves the account leaves the database, and a relation to it is empty', async () => {
  const { emulator, tollgate } = newApp();
  const db = newModels();
  mirror(db, emulator);
  await tollgate.messages.sms.send({ from, to: patient, text: 'One' });

  await tollgate.phoneNumbers.campaign.detach({ phones: [from] });
  await tollgate.phoneNumbers.release(from);
  const [audience] = (await tollgate.audiences.list()).data;
  await tollgate.audiences.contacts.remove({ id: audience?.id ?? '', contacts: [patient] });

  expect(db.phoneNumber.findFirst({ where: { number: { equals: from } } })).toBeNull();
  expect(db.attachment.count()).toBe(0);
  expect(db.message.getAll()[0]?.phoneNumber ?? null).toBeNull();
  expect(db.audience.getAll()[0]?.contacts).toEqual([]);
});

test('the models of the app stay as they are', () => {
  const { emulator } = newApp();
  const db = newModels();
  db.visit.create({ id: 'v_1', phone: patient });
  db.contact.create({ id: 'left over', phoneNumber: patient });

  mirror(db, emulator);
  emulator.reset();

  expect(db.visit.getAll()).toMatchObject([{ id: 'v_1', phone: patient }]);
  expect(db.contact.getAll().map(({ name }) => name)).toEqual(['Ana']);
});

test('a mirror that was stopped leaves the database alone', async () => {
  const { emulator, tollgate } = newApp();
  const db = newModels();
  {
    using mirrored = mirror(db, emulator);
    await mirrored.settled();
  }

  await tollgate.brands.upsert({ name: 'Casco Wheel Works' });
  emulator.reset();
  await emulator.clock.advance('1d');

  expect(db.brand.count()).toBe(1);
});

test('a thousand messages are there when the clock has moved', async () => {
  const { emulator, tollgate } = newApp({ throughput: { segmentsPerSecond: 100, queueHours: 4 } });
  const db = newModels();
  mirror(db, emulator);

  for (let count = 1; count <= 1000; count++) {
    await tollgate.messages.sms.send({ from, to: patient, text: `Visit ${count}` });
  }
  await emulator.clock.advance('1h');

  const delivered = { where: { status: { equals: 'DELIVERED' } } };
  expect(db.message.count(delivered)).toBe(1000);
  expect(db.message.getAll().map(({ text }) => text)).toEqual(
    Array.from({ length: 1000 }, (_, index) => `Visit ${index + 1}`),
  );
  expect(db.message.findFirst(delivered)?.conversation?.recipient).toBe(patient);
});

test('a database without our models is refused', () => {
  const { emulator } = newApp();
  expect(() => mirror({} as ReturnType<typeof newModels>, emulator)).toThrow(TypeError);
});

test('each world has a mirror of its own', async () => {
  const { emulator } = newApp();
  const [first, second] = [newModels(), newModels()];
  mirror(first, emulator);
  mirror(second, emulator.fork());

  emulator.handset(patient).texts(from, 'Hello');

  expect([first.message.count(), second.message.count()]).toEqual([1, 0]);
});
