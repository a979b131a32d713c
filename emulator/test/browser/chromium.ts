import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/**
 * The path of a Chromium: that of `CHROMIUM_PATH`, Debian's, or Playwright's own.
 *
 * @param skip leaves the test out with a reason where there is none; in CI there has to be one
 */
export function findChromium(skip: (reason: string) => never): string {
  const { CHROMIUM_PATH: wanted, CI: ci } = process.env;
  const places = wanted ? [wanted] : usualPlaces;
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const reason = 'no Chromium here: install the package "chromium" or set CHROMIUM_PATH';
  if (ci === 'true') throw new Error(reason);
  return skip(reason);
}

/** Starts a Chromium. @param skip see {@link findChromium} */
export async function startChromium(skip: (reason: string) => never): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(skip), args: ['--no-sandbox'] });
}
