// The emulator runs beside the tests, and each test has a world of its own in it.

import { expect } from '@playwright/test';
import { test } from '@tollgate/emulator/playwright';
import { executablePath, reason } from '../chromium.js';
import { completeLifecycle } from './lifecycle.js';

const patient = '+12025550123';

test.beforeEach(() => test.info().skip(!executablePath, reason));

test('a page that is told the address of the emulator', async ({
  page,
  emulator,
  emulatorConnection,
}) => {
  const { baseUrl, apiKey } = emulatorConnection;
  await page.goto(`/?${new URLSearchParams({ api: baseUrl, key: apiKey })}`);

  await completeLifecycle(page, (by) => emulator.clock.advance(by));

  expect(emulator.handset(patient).received()).toHaveLength(1);
});

test('a campaign that is refused', async ({ page, emulator, emulatorConnection }) => {
  const { baseUrl, apiKey } = emulatorConnection;
  await page.goto(`/?${new URLSearchParams({ api: baseUrl, key: apiKey })}`);
  await page.getByRole('button', { name: 'Get a number' }).click();

  await expect(page.getByRole('alert')).toContainText('attach');
  expect(emulator.timeline()).toEqual([]);
});

test.describe('with the address of production', () => {
  test.use({ emulatorIntercepts: 'https://api.pinnacle.sh' });

  test('a page that knows nothing of an emulator', async ({ page, emulator }) => {
    await page.goto('/');

    await completeLifecycle(page, (by) => emulator.clock.advance(by));

    expect(emulator.handset(patient).received()).toHaveLength(1);
  });

  test('a provider that is overloaded', async ({ page, emulator }) => {
    emulator.faults.add({ operation: 'upsertBrand', count: 1, effect: { status: 503 } });
    await page.goto('/');

    await page.getByRole('button', { name: 'Submit the business' }).click();
    await expect(page.getByRole('alert')).toContainText('503');
    await page.getByRole('button', { name: 'Submit the business' }).click();
    await expect(page.locator('output[for=brand]')).toHaveText('PENDING');
  });
});
