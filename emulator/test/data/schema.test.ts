import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaOf } from '../../src/data/schema.js';
import { entityNames } from '../../src/data/shapes.js';
import { newCollections } from './app.js';

test('a record needs nothing but its key', async () => {
  const { brands, messages } = newCollections();

  const brand = await brands.create({
    id: 'b_1',
    name: 'Harbor Lane Dental',
    contact: { name: 'Ana' },
  });
  const message = await messages.create({ id: 'msg_1' });

  expect(brand).toMatchObject({ dba: null, contact: { name: 'Ana', title: null }, reasons: [] });
  expect(message).toMatchObject({ text: null, numSegments: 0, isTest: false, mediaUrls: [] });
  expect(message.createdAt).toEqual(new Date(0));
});

test('members of another type are refused, with their path', () => {
  const { validate } = schemaOf('brand')['~standard'];

  expect(validate({ name: 5, contact: { phone: false }, reasons: [1], createdAt: '2026' })).toEqual(
    {
      issues: [
        { message: 'expected a text that identifies it', path: ['id'] },
        { message: 'expected a text or null', path: ['name'] },
        { message: 'expected a text or null', path: ['contact', 'phone'] },
        { message: 'expected a list of texts', path: ['reasons'] },
        { message: 'expected a Date', path: ['createdAt'] },
      ],
    },
  );
  expect(validate({ id: 'b_1', contact: 'Ana' })).toEqual({
    issues: [{ message: 'expected an object', path: ['contact'] }],
  });
});

test('whatever it is given, a schema answers and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entityNames), fc.anything(), (name, value) => {
      const outcome = schemaOf(name)['~standard'].validate(value);
      expect('issues' in outcome || 'value' in outcome).toBe(true);
    }),
  );
});
