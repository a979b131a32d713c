import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from '../../../sdk/test/package/consumer.js';

/** How either kind of module gets at names of a package. */
const load = {
  mjs: (names: string, from: string) => `import { ${names} } from '${from}';\n`,
  cjs: (names: string, from: string) => `const { ${names} } = require('${from}');\n`,
};
const kinds = ['mjs', 'cjs'] as const;

let consumer: Consumer;
let consumerWithMsw: Consumer;

beforeAll(async () => {
  consumer = await createConsumer('sdk', 'emulator');
  consumerWithMsw = await createConsumer('sdk', 'emulator');
  await consumerWithMsw.link('msw');
});
afterAll(() => Promise.all([consumer.remove(), consumerWithMsw.remove()]));

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

test.each(['@tollgate/emulator', '@tollgate/emulator/review'])(
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
  await consumerWithMsw.write(
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

  expect(await consumerWithMsw.node(`intercepted.${kind}`)).toBe('0\n');
});

test.each(['@tollgate/emulator/dist/index.js', '@tollgate/emulator/src/emulator.ts'])(
  'the inside of the package, such as %s, is out of reach',
  async (specifier) => {
    await consumer.write('inside.mjs', `await import('${specifier}');`);

    await expect(consumer.node('inside.mjs')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  },
);
