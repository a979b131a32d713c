import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const { CHROMIUM_PATH, CI } = process.env;

const places = CHROMIUM_PATH
  ? [CHROMIUM_PATH]
  : [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      chromium.executablePath(),
    ];

/** The browser that the tests run in; `undefined` when there is none. */
export const executablePath = places.find((path) => existsSync(path));

/** Why tests are left out when there is none. */
export const reason =
  'There is no Chromium here, so the tests are left out. Install the package "chromium" or set CHROMIUM_PATH.';

if (!executablePath && CI === 'true') throw new Error(reason);
