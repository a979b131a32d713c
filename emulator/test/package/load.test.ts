import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from '../../../sdk/test/package/consumer.js';

/** How either kind of module gets at names of a package. */
const load = {
  mjs: (names: string, from: string) => `import { ${names} } from '${from}';\n`,
  cjs: (names: string, from: string) => `const { ${names} } = require('${from}');\n`,
};
const kinds = ['mjs', 'cjs'] as const;

let consumer: Consumer;
/** Has everything installed that is optional. */
let consumerWithAll: Consumer;

beforeAll(async () => {
  consumer = await createConsumer('sdk', 'emulator');
  consumerWithAll = await createConsumer('sdk', 'emulator');
  for (const peer of ['msw', 'vitest', '@playwright/test', '@mswjs/data', '@msw/data']) {
    await consumerWithAll.link(peer);
  }
});
afterAll(() => Promise.all([consumer.remove(), consumerWithAll.remove()]));

async function run(name: string, kind: keyof typeof load, program: string): Promise<string> {
  await consumer.write(`${name}.${kind}`, program);
  return consumer.node(`${name}.${kind}`);
}

test.each(kinds)('the SDK talks to the emulator in process (%s)', async (kind) => {
  const printed = await run(
    'in-process',
    kind,
    `${load[kind]('createEmulator', '@tollgate/emulator')}
     ${load[kind]('createTollgate', '@tollgate/sdk')}
     const emulator = createEmulator({ seed: 7 });
     const tollgate = createTollgate(emulator.connection());
     tollgate.brands
       .upsert({ name: 'Harbor Lane Dental LLC' })
       .then(({ id }) => tollgate.brands.get(id))
       .then(({ name, status }) => console.log(name, status));`,
  );

  expect(printed).toBe('Harbor Lane Dental LLC INCOMPLETE\n');
});

test.each(kinds)('the emulator serves HTTP and stops (%s)', async (kind) => {
  const printed = await run(
    'server',
    kind,
    `${load[kind]('createEmulator', '@tollgate/emulator')}
     const emulator = createEmulator();
     emulator.listen().then(async ({ url }) => {
       const { status } = await fetch(url + '/_emulator/readyz');
       await emulator.close();
       console.log(status);
     });`,
  );

  expect(printed).toBe('200\n');
});

test.each(kinds)('a server is steered by its client (%s)', async (kind) => {
  const printed = await run(
    'steered',
    kind,
    `${load[kind]('createEmulator', '@tollgate/emulator')}
     ${load[kind]('createEmulatorClient', '@tollgate/emulator/client')}
     const emulator = createEmulator();
     emulator.listen().then(async ({ url }) => {
       const client = createEmulatorClient({ url });
       await client.ready();
       const { now } = await client.clock.advance('1d');
       console.log(now === emulator.clock.now().toISOString());
       await client.clock.advance('soon').catch(({ name, status }) => console.log(name, status));
       await emulator.close();
     });`,
  );

  expect(printed).toBe('true\nEmulatorProblemError 400\n');
});

test.each(kinds)('a submission is reviewed without an emulator (%s)', async (kind) => {
  const printed = await run(
    'review',
    kind,
    `${load[kind]('reasons, review', '@tollgate/emulator/review')}
     const { verdict, findings } = review({ brand: { name: '' } });
     console.log(reasons.length > 0, verdict, findings.length > 0);`,
  );

  expect(printed).toMatch(/^true \S+ true\n$/);
});

test.each(['@tollgate/emulator', '@tollgate/emulator/client', '@tollgate/emulator/review'])(
  'both builds of %s export the same names',
  async (entry) => {
    await consumer.write(
      'names.mjs',
      `import { createRequire } from 'node:module';
       import * as esm from '${entry}';
       const cjs = createRequire(import.meta.url)('${entry}');
       console.log(JSON.stringify([Object.keys(esm).sort(), Object.keys(cjs).sort()]));`,
    );
    const [esm, cjs] = JSON.parse(await consumer.node('names.mjs'));

    expect(esm.length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  },
);

test('the description and the manifest can be required', async () => {
  const printed = await run(
    'json',
    'cjs',
    `console.log(
       require('@tollgate/emulator/openapi.json').openapi,
       require('@tollgate/emulator/package.json').name,
     );`,
  );

  expect(printed).toMatch(/^3\.1\.\d @tollgate\/emulator\n$/);
});

test('MSW is not needed until its entry is loaded', async () => {
  await consumer.write('msw-missing.mjs', "await import('@tollgate/emulator/msw');");

  await expect(consumer.node('msw-missing.mjs')).rejects.toThrow("Cannot find package 'msw'");
});

test.each(kinds)('MSW answers fetch from the emulator (%s)', async (kind) => {
  await consumerWithAll.write(
    `intercepted.${kind}`,
    `${load[kind]('createEmulator, onUnhandled', '@tollgate/emulator/msw')}
     ${load[kind]('createTollgate', '@tollgate/sdk')}
     ${load[kind]('setupServer', 'msw/node')}
     const server = setupServer(...createEmulator().handlers());
     server.listen(onUnhandled('error'));
     createTollgate({ apiKey: 'key' })
       .brands.list()
       .then(({ count }) => console.log(count))
       .finally(() => server.close());`,
  );

  expect(await consumerWithAll.node(`intercepted.${kind}`)).toBe('0\n');
});

test.each(kinds)('the entry for browsers answers from handlers of MSW (%s)', async (kind) => {
  await consumerWithAll.write(
    `browser.${kind}`,
    `${load[kind]('createEmulator', '@tollgate/emulator/browser')}
     ${load[kind]('getResponse', 'msw')}
     const emulator = createEmulator();
     const headers = { 'PINNACLE-API-KEY': emulator.apiKey, 'Content-Type': 'application/json' };
     const request = new Request('https://api.pinnacle.sh/brands/list', {
       method: 'POST', headers, body: '{}',
     });
     getResponse(emulator.handlers(), request).then(({ status }) => console.log(status));`,
  );

  expect(await consumerWithAll.node(`browser.${kind}`)).toBe('200\n');
});

test.each(kinds)('a world is mirrored into a database of @mswjs/data (%s)', async (kind) => {
  await consumerWithAll.write(
    `data.${kind}`,
    `${load[kind]('createEmulator', '@tollgate/emulator')}
     ${load[kind]('defineModels, mirror', '@tollgate/emulator/data')}
     ${load[kind]('factory, manyOf, nullable, oneOf, primaryKey', '@mswjs/data')}
     const db = factory(defineModels({ manyOf, nullable, oneOf, primaryKey }));
     const emulator = createEmulator();
     mirror(db, emulator);
     console.log(db.phoneNumber.getAll()[0].number === emulator.sandboxNumber);`,
  );

  expect(await consumerWithAll.node(`data.${kind}`)).toBe('true\n');
});

test('a world is mirrored into collections of @msw/data', async () => {
  await consumerWithAll.write(
    'collections.mjs',
    `import { Collection } from '@msw/data';
     import { createEmulator } from '@tollgate/emulator';
     import { defineCollections, mirror } from '@tollgate/emulator/data';
     const db = defineCollections({ Collection });
     const emulator = createEmulator();
     await mirror(db, emulator).settled();
     console.log(db.phoneNumbers.all()[0].number === emulator.sandboxNumber);`,
  );

  expect(await consumerWithAll.node('collections.mjs')).toBe('true\n');
});

test.each(kinds)('the entry for mock data loads without its libraries (%s)', async (kind) => {
  const printed = await run(
    'data-alone',
    kind,
    `${load[kind]('mirror', '@tollgate/emulator/data')}
     console.log(typeof mirror);`,
  );

  expect(printed).toBe('function\n');
});

test.each(kinds)('the fixture for Playwright loads (%s)', async (kind) => {
  await consumerWithAll.write(
    `playwright.${kind}`,
    `${load[kind]('test', '@tollgate/emulator/playwright')}
     console.log(typeof test.extend);`,
  );

  expect(await consumerWithAll.node(`playwright.${kind}`)).toBe('function\n');
});

test('the fixture for Vitest runs in Vitest, and says so elsewhere', async () => {
  const program = "import { test } from '@tollgate/emulator/vitest';";
  await consumerWithAll.write(
    'world.test.js',
    `${program}
     test('has a world', ({ emulator }) => emulator.timeline().length);`,
  );
  await consumerWithAll.write('vitest.cjs', "require('@tollgate/emulator/vitest');");

  const vitest = 'node_modules/vitest/vitest.mjs';
  expect(await consumerWithAll.node(vitest, 'run', '--root', '.')).toMatch(/1 passed/);
  await expect(consumerWithAll.node('vitest.cjs')).rejects.toThrow(
    'Vitest cannot be imported in a CommonJS module',
  );
});

test.each(['@tollgate/emulator/dist/index.js', '@tollgate/emulator/src/emulator.ts'])(
  'the inside of the package, such as %s, is out of reach',
  async (specifier) => {
    await consumer.write('inside.mjs', `await import('${specifier}');`);

    await expect(consumer.node('inside.mjs')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  },
);
