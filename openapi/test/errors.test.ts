import { expect, test } from 'vitest';
import { methods, resolve } from '../scripts/spec.js';
import { compiler, readSpec } from './support/spec.js';

const spec = await readSpec('openapi');
const schema = compiler(spec);
const bodyAt = (name: string) =>
  schema(`/components/responses/${name}/content/application~1json/schema`);

test('gives every error status of every operation a schema', () => {
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of methods) {
      for (const [status, reference] of Object.entries(item[method]?.responses ?? {})) {
        if (status === '200') continue;
        const response = resolve<{ content?: Record<string, { schema?: unknown }> }>(
          spec,
          reference as never,
        );
        expect(response.content?.['application/json']?.schema, `${method} ${path}`).toBeDefined();
      }
    }
  }
});

test('takes either error form for a 400', () => {
  const validate = bodyAt('BadRequest');
  expect(validate({ error: 'The campaign was not submitted.' })).toBe(true);
  expect(
    validate({
      description: '2 fields are invalid',
      errors: {
        errors: [],
        properties: {
          contact: { errors: [], properties: { phone: { errors: ['not a number'] } } },
          phones: { errors: [], items: [null, { errors: ['not a number'] }] },
        },
      },
    }),
  ).toBe(true);
});

test('refuses a 400 that is neither form, or a tree without its list', () => {
  const validate = bodyAt('BadRequest');
  expect(validate({ message: 'no' })).toBe(false);
  expect(validate({ error: 5 })).toBe(false);
  expect(validate({ description: 'x', errors: { properties: {} } })).toBe(false);
  expect(validate({ description: 'x', errors: { errors: [], properties: { a: {} } } })).toBe(false);
});

test('asks every other error for its sentence, except the 404', () => {
  for (const name of ['Unauthorized', 'PaymentRequired', 'Forbidden']) {
    expect(bodyAt(name)({}), name).toBe(false);
  }
  expect(bodyAt('InternalServerError')({})).toBe(false);
  expect(bodyAt('NotImplemented')({ error: 'Not here.' })).toBe(true);
  expect(bodyAt('NotFound')({})).toBe(true);
  expect(bodyAt('NotFound')({ error: 1 })).toBe(false);
});
