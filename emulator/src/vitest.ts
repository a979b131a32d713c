import { test as plainTest, type TestAPI } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { Emulator, EmulatorOptions } from './emulator.js';
import { failureReport, standingOf } from './fixtures/failure-report.js';

/** What tests get from {@link test}. */
export interface EmulatorFixtures {
  /**
   * An emulator of the test's own, closed when the test is over. Tests that run concurrently do not
   * meet. When the test fails, its output says what the emulator had done and what was to come.
   */
  emulator: Emulator;
  /**
   * What `emulator` is made with. Set it for a file or a suite with `test.override` (`test.scoped`
   * before Vitest 4.1), or for many files with `test.extend`.
   * @default {}
   */
  emulatorOptions: EmulatorOptions;
}

/**
 * Vitest's `test` with an `emulator` in its context. Needs Vitest 3.2 or later.
 *
 * @example
 * import { test } from '@tollgate/emulator/vitest';
 *
 * test.override({ emulatorOptions: { timing: 'instant' } });
 *
 * test('a brand is verified', async ({ emulator }) => {
 *   const tollgate = createTollgate(emulator.connection());
 *   // …
 * });
 */
export const test: TestAPI<EmulatorFixtures> = plainTest.extend<EmulatorFixtures>({
  emulatorOptions: {},
  emulator: async ({ emulatorOptions, onTestFailed }, use) => {
    const emulator = createEmulator(emulatorOptions);
    onTestFailed(({ task }) => {
      // biome-ignore lint/suspicious/noConsole: Vitest takes no annotation of a test that has failed.
      console.error(failureReport(task.fullTestName ?? task.name, standingOf(emulator)));
    });
    await use(emulator);
    await emulator.close();
  },
});

/** The same as {@link test}. */
export const it: typeof test = test;

export type { Emulator, EmulatorOptions };
