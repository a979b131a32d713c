// The emulator runs inside of the page, behind MSW's service worker.

import { test } from '@playwright/test';
import { executablePath, reason } from '../chromium.js';
import { completeLifecycle } from './lifecycle.js';

test.beforeEach(() => test.info().skip(!executablePath, reason));

test('a page that brings its own emulator', async ({ page }) => {
  await page.goto('/?emulator=page');
  await page.waitForFunction(() => 'emulator' in window);

  await completeLifecycle(page, (by) =>
    page.evaluate((span) => window.emulator.clock.advance(span), by),
  );
});
