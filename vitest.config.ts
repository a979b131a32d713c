import { defineConfig } from 'vitest/config';

/** Where CI wants the results as JSON. */
const { VITEST_JSON_FILE: jsonFile } = process.env;

export default defineConfig({
  test: {
    projects: ['openapi', 'sdk', 'emulator', 'examples/*/vitest.config.js'],
    pool: 'threads',
    // Many tests wait for a child process; the default would leave a core idle.
    maxWorkers: '100%',
    // What a passing test prints is of no use to anyone.
    silent: 'passed-only',
    reporters: [
      'default',
      './emulator/test/support/coverage-reporter.ts',
      ...(jsonFile ? [['json', { outputFile: jsonFile }] as ['json', { outputFile: string }]] : []),
    ],
  },
});
