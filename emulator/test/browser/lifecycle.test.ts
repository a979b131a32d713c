import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { startChromium } from './chromium.js';
import { serveSite } from './web-site.js';

const emulator = createEmulator({ seed: 42 });
let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser | undefined;

beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await emulator.close();
  site.close();
});

/** Opens the page. What goes wrong in it fails the test. */
async function open({ skip, onTestFinished }: TestContext): Promise<Page> {
  browser ??= await startChromium(skip);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.exposeFunction('advance', (by: '10m') => emulator.clock.advance(by).then(() => null));
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(site.url);
  expect(errors).toEqual([]);
  return page;
}

test('a page with the emulator in its service worker takes a text to its delivery', async (context) => {
  const page = await open(context);

  const states = await page.evaluate(() => window.inWorker());

  expect(states).toEqual(['VERIFIED', 'VERIFIED', 'ACTIVE', 'DELIVERED']);
});

test('the same page does so against an emulator that listens', async (context) => {
  const page = await open(context);
  const { url } = await emulator.listen();

  const states = await page.evaluate(([baseUrl, key]) => window.overHttp(baseUrl, key), [
    url,
    emulator.apiKey,
  ] as const);

  expect(states).toEqual(['VERIFIED', 'VERIFIED', 'ACTIVE', 'DELIVERED']);
  expect(emulator.handset('+12025550123').received()).toHaveLength(1);
});

test('a page cannot move the clock of an emulator that listens', async (context) => {
  const page = await open(context);
  const { url } = await emulator.listen();
  const before = emulator.clock.now();

  const outcome = await page.evaluate(
    (clock) => fetch(clock, { method: 'POST', body: '{"by":"1d"}' }).then(() => '', String),
    `${url}/_emulator/v1/clock/advance`,
  );

  expect(outcome).toContain('Failed to fetch');
  expect(emulator.clock.now()).toEqual(before);
});
