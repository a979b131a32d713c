import {
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  test as plainTest,
  type TestInfo,
  type TestType,
} from '@playwright/test';
import {
  type ClientConnection,
  createEmulatorClient,
  type EmulatorClient,
} from './client/create-emulator-client.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator, EmulatorOptions as PlainEmulatorOptions } from './emulator.js';
import type { EmulatorWorld } from './emulator-world/emulator-world.js';
import { failureReport, type Standing, standingOf } from './fixtures/failure-report.js';
import { intercept } from './fixtures/intercept.js';

/** Settings of the emulator of a worker. Its keys are given out by the fixtures. */
export type EmulatorOptions = Omit<PlainEmulatorOptions, 'apiKey' | 'apiKeys'>;

/** An emulator that listens. */
export interface EmulatorServer {
  /** Where pages and other clients find it, without a trailing slash. */
  readonly url: string;
  /** `undefined` when it runs elsewhere. */
  readonly emulator: Emulator | undefined;
}

/** What each test gets. */
export interface EmulatorFixtures {
  /**
   * The test's own world of its worker's emulator. A failed test has its timeline and the end of its
   * journal attached to the report. Not there with `emulatorUrl`: use `emulatorClient` then.
   */
  emulator: EmulatorWorld;
  /** The same controls over HTTP, wherever the emulator runs. */
  emulatorClient: EmulatorClient;
  /** Base URL and API key of the test's world, for a page or for `createTollgate`. */
  emulatorConnection: ClientConnection;
  /**
   * Answers what pages send under this URL from the test's world, whatever key they use; for a page
   * that calls the provider and cannot be told otherwise: `'https://api.pinnacle.sh'`.
   * @default undefined
   */
  emulatorIntercepts: string | undefined;
}

/** What each worker has. */
export interface EmulatorWorkerFixtures {
  /** What the worker's emulator is made with. @default {} */
  emulatorOptions: EmulatorOptions;
  /** An emulator that listens already, instead of one for each worker. @default undefined */
  emulatorUrl: string | undefined;
  /** The emulator that all tests of the worker share, each with a world of its own. */
  emulatorServer: EmulatorServer;
}

type AllFixtures = EmulatorFixtures & { emulatorWorld: TestWorld };

/** The world of a test. */
interface TestWorld {
  readonly world: EmulatorWorld | undefined;
  readonly client: EmulatorClient;
}

/**
 * Playwright's `test` with an emulator for each worker and a world of it for each test.
 *
 * @example
 * import { test } from '@tollgate/emulator/playwright';
 *
 * test('an order is announced', async ({ page, emulator, emulatorConnection }) => {
 *   const { baseUrl, apiKey } = emulatorConnection;
 *   await page.goto(`/?api=${baseUrl}&key=${apiKey}`);
 *   await emulator.clock.advance('1m');
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & EmulatorFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & EmulatorWorkerFixtures
> = plainTest.extend<AllFixtures, EmulatorWorkerFixtures>({
  emulatorOptions: [{}, { option: true, scope: 'worker' }],
  emulatorUrl: [undefined, { option: true, scope: 'worker' }],
  emulatorIntercepts: [undefined, { option: true }],

  emulatorServer: [
    async ({ emulatorOptions, emulatorUrl }, use) => {
      if (emulatorUrl !== undefined) {
        await use({ url: emulatorUrl.replace(/\/$/, ''), emulator: undefined });
        return;
      }
      const emulator = createEmulator(emulatorOptions);
      const { url } = await emulator.listen();
      await use({ url, emulator });
      await emulator.close();
    },
    { scope: 'worker' },
  ],

  emulatorWorld: [
    async ({ emulatorServer }, use, testInfo) => {
      const { url, emulator } = emulatorServer;
      const name = worldName(testInfo, emulator === undefined);
      const client = createEmulatorClient({ url, apiKey: name });
      const world = emulator?.world(name);
      await use({ world, client });
      if (testInfo.status !== testInfo.expectedStatus) {
        const standing = world ? standingOf(world) : await standingOverHttp(client);
        const body = failureReport(testInfo.title, standing);
        await testInfo.attach('emulator', { body, contentType: 'text/plain' });
      }
      if (emulator) emulator.deleteWorld(name);
      // A test that never called it has opened no world.
      else await client.worlds.delete(name).catch(() => undefined);
    },
    { box: true },
  ],

  emulator: async ({ emulatorWorld, emulatorServer }, use) => {
    const { world } = emulatorWorld;
    if (!world) {
      throw new Error(
        `The emulator at ${emulatorServer.url} runs elsewhere and has no controls in code. Use emulatorClient.`,
      );
    }
    await use(world);
  },

  emulatorClient: async ({ emulatorWorld }, use) => use(emulatorWorld.client),

  emulatorConnection: async ({ emulatorWorld }, use) => use(emulatorWorld.client.connection()),

  context: async ({ context, emulatorIntercepts, emulatorServer, emulatorWorld }, use) => {
    if (emulatorIntercepts !== undefined) {
      const world = emulatorWorld.client.connection().apiKey;
      await intercept(context, emulatorIntercepts, { url: emulatorServer.url, world });
    }
    await use(context);
  },
});

/**
 * A name that no other test has. It decides about ids and chance, so that it is the same in each run,
 * but for an emulator that may still have the worlds of an earlier one.
 */
function worldName({ testId, retry }: TestInfo, outlivesRun: boolean): string {
  const name = `${testId}-${retry}`;
  return outlivesRun ? `${name}-${Date.now().toString(36)}` : name;
}

const TAIL = 20;

async function standingOverHttp(client: EmulatorClient): Promise<Standing> {
  const { now, total, events } = await client.timeline();
  const { latest } = await client.journal.list({ limit: 1 });
  const { entries } = await client.journal.list({ since: Math.max(0, latest - TAIL) });
  return { now, planned: events, plannedCount: total, entries, entryCount: latest };
}

export type { ClientConnection, EmulatorClient, EmulatorWorld };
