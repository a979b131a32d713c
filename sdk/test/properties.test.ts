import { InputError } from '@tollgate/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPath } from '../src/core/path.js';
import { toPlainBody } from '../src/errors/body.js';
import { flattenErrorTree } from '../src/errors/validation-error.js';

test('any text is refused or stays one segment of the URL that is really called', () => {
  const likely = fc.constantFrom(
    '.',
    '..',
    '/',
    '%2e',
    '%2F',
    '\\',
    '?',
    '#',
    ' ',
    '+',
    '{id}',
    'é',
  );
  const id = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(likely).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(id, (value) => {
      let filled: string;
      try {
        filled = fillPath('http://127.0.0.1/messages/{id}/end', { id: value });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      const segments = new URL(filled).pathname.split('/');
      expect(segments).toHaveLength(4);
      expect(decodeURIComponent(segments[2] as string)).toBe(value);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever JSON stands in place of an error tree, its report is texts by path', () => {
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.jsonValue({ maxDepth: 1 }),
      tie('tree'),
    ),
    tree: fc.record({
      errors: fc.array(fc.oneof(fc.string(), fc.constant({ toString: 1 })), { maxLength: 2 }),
      properties: fc.dictionary(fc.string(), tie('node'), { maxKeys: 2 }),
      items: fc.array(tie('node'), { maxLength: 2 }),
    }),
  }));
  fc.assert(
    fc.property(node, (tree) => {
      for (const messages of Object.values(flattenErrorTree(tree as never))) {
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) expect(message).toBeTypeOf('string');
      }
    }),
  );
});

test('whatever an error is answered with, its body has a sentence and keeps its members', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.constant(undefined)), (body) => {
      const { error, ...rest } = toPlainBody(body);
      expect(error).toBeTypeOf('string');
      if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
        const { error: _, ...given } = body as Record<string, unknown>;
        expect(rest).toEqual(given);
      }
    }),
  );
});
