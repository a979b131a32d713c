import { expect, test } from 'vitest';
import { methods, type PathItem } from '../scripts/spec.js';
import {
  type Body,
  bodiesOf,
  compiler,
  escapePointer,
  examplesOf,
  readSpec,
} from './support/spec.js';

for (const name of ['openapi', 'emulator'] as const) {
  const spec = await readSpec(name);
  const compile = compiler(spec);
  const bodies: Body[] = [];
  const collect = (section: 'paths' | 'webhooks', items: Record<string, PathItem>) => {
    for (const [path, item] of Object.entries(items)) {
      for (const method of methods) {
        const operation = item[method];
        if (!operation) continue;
        bodies.push(...bodiesOf(spec, operation, `/${section}/${escapePointer(path)}/${method}`));
      }
    }
  };
  collect('paths', spec.paths);
  collect('webhooks', spec.webhooks ?? {});

  test(`every body of ${name}.yaml has an example`, () => {
    const bare = bodies.filter((body) => examplesOf(spec, body).length === 0);
    expect(bare.map((body) => body.name)).toEqual([]);
  });

  test(`every example of ${name}.yaml fits its schema`, () => {
    for (const body of bodies) {
      const validate = compile(`${body.pointer}/schema`);
      for (const example of examplesOf(spec, body)) {
        const fits = validate(example.value);
        expect(fits ? [] : validate.errors, `${body.name}, ${example.name}`).toEqual([]);
      }
    }
  });
}

test('every example uses numbers that nobody owns and hosts that do not exist', async () => {
  const text = JSON.stringify(await readSpec('openapi'));
  const numbers = [...text.matchAll(/"\+?1?(\d{10})"/g)].map(([, digits]) => digits ?? '');
  expect(numbers.length).toBeGreaterThan(50);
  for (const digits of numbers) expect(digits).toMatch(/^\d{3}55501\d\d$/);
  const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
  for (const host of new Set(hosts)) expect(host).toMatch(/\.example$|^api\.pinnacle\.sh$/);
});
