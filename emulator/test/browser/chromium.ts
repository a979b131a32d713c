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
 * Starts a Chromium: that of `CHROMIUM_PATH`, Debian's, or Playwright's own.
 *
 * @param skip leaves the test out with a reason where there is none; in CI there has to be one
 */
export async function startChromium(skip: (reason: string) => never): Promise<Browser> {
  const { CHROMIUM_PATH: wanted, CI: ci } = process.env;
  const places = wanted ? [wanted] : usualPlaces;
  const executablePath = places.find((path) => existsSync(path));
  if (executablePath === undefined) {
    const reason = 'no Chromium here: install the package "chromium" or set CHROMIUM_PATH';
    if (ci === 'true') throw new Error(reason);
    skip(reason);
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
