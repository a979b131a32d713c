import { expect } from '@playwright/test';

/**
 * Takes the page from nothing to a delivered text.
 *
 * @param {import('@playwright/test').Page} page
 * @param {(by: string) => Promise<unknown>} advance moves the clock of the emulator
 */
export async function completeLifecycle(page, advance) {
  const state = (id) => page.locator(`output[for=${id}]`);
  const press = (name) => page.getByRole('button', { name }).click();

  await press('Submit the business');
  await expect(state('brand')).toHaveText('PENDING');
  await advance('10m');

  await press('Submit the campaign');
  await expect(state('brand')).toHaveText('VERIFIED');
  await expect(state('campaign')).toHaveText('IN REVIEW');
  await advance('10m');

  await press('Get a number');
  await expect(state('campaign')).toHaveText('VERIFIED');
  await expect(state('number')).toHaveText(/^\+18\d{9} /);
  await advance('3bd');

  await press('Send a text');
  await expect(state('number')).toHaveText(/ACTIVE$/);
  await expect(state('message')).toHaveText('QUEUED');
  await advance('1m');

  await press('Refresh');
  await expect(state('message')).toHaveText('DELIVERED');
  await expect(page.getByRole('alert')).toHaveText('');
}
