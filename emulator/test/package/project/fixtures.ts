// Tests with fixtures and mock data, compiled against the published types by every TypeScript that users have.
import * as mswData from '@msw/data';
import * as mswjsData from '@mswjs/data';
import { expect } from '@playwright/test';
import { createEmulator, type RunningServer } from '@tollgate/emulator';
import { type BrowserEmulator, createEmulator as createInPage } from '@tollgate/emulator/browser';
import {
  defineCollections,
  defineModels,
  type Mirror,
  mirror,
  seedFrom,
} from '@tollgate/emulator/data';
import { test as browserTest } from '@tollgate/emulator/playwright';
import { test } from '@tollgate/emulator/vitest';
import { createTollgate } from '@tollgate/sdk';

test('a fresh world', async ({ emulator }) => {
  const tollgate = createTollgate(emulator.connection());
  await tollgate.brands.list();
  await emulator.clock.advance('3bd');
});
test.extend({ emulatorOptions: { timing: 'instant' } })('settings', ({ emulatorOptions }) => {
  // @ts-expect-error There is no such setting.
  emulatorOptions.patience;
});

browserTest.use({ emulatorIntercepts: 'https://api.pinnacle.sh' });
browserTest('a page', async ({ page, emulator, emulatorClient, emulatorConnection }) => {
  const tollgate = createTollgate(emulatorConnection);
  await page.goto(emulatorClient.url);
  await emulator.clock.advance('1m');
  expect((await tollgate.brands.list()).count).toBe(0);
});

const inPage: BrowserEmulator = createInPage({ seed: 42 });
// @ts-expect-error A web page cannot listen.
inPage.listen();

test('resources that are closed at the end of their block', async () => {
  await using emulator = createEmulator();
  await using server: RunningServer = await emulator.listen();
  using other = createEmulator();
  other.clock.now();
  server.url.at(0);
});

const db = mswjsData.factory({
  ...defineModels(mswjsData),
  visit: { id: mswjsData.primaryKey(String), phone: String },
});
const following: Mirror = mirror(db, createEmulator());
following.stop();
seedFrom(db, createEmulator());
const names: (string | null | undefined)[] = db.message
  .findMany({
    where: { status: { equals: 'DELIVERED' }, phoneNumber: { number: { equals: '+1' } } },
  })
  .map(({ conversation }) => conversation?.contact?.name);
db.visit.create({ id: 'v_1', phone: '+12025550123' });
// @ts-expect-error There is no such member.
db.message.findFirst({ where: { colour: { equals: 'red' } } });

const collections = defineCollections(mswData);
mirror(collections, createEmulator());
const sent: (Date | null)[] = collections.messages
  .findMany((q) => q.where({ status: 'SENT' }))
  .map(({ sentAt }) => sentAt);
void collections.brands.create({ id: 'b_1', contact: { name: 'Ana' } });
// @ts-expect-error A record needs its key.
void collections.brands.create({ name: 'Harbor Lane Dental' });
expect([...names, ...sent]).toEqual([]);
