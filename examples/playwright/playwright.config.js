import { defineConfig } from '@playwright/test';
import { executablePath, reason } from './chromium.js';
import { url } from './server.js';

// Workers load this file as well.
if (!executablePath && process.env.TEST_WORKER_INDEX === undefined) console.log(reason);

export default defineConfig({
  testDir: 'test',
  outputDir: '.tmp/results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: url,
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
  },
  webServer: { command: 'node server.js', url, reuseExistingServer: false },
});
