import { expect, test } from 'vitest';
import { clientMethods } from '../scripts/client-arguments.js';
import { readSignature } from '../scripts/client-signature.js';
import { clientSource } from '../scripts/client-source.js';
import { listOperations } from '../scripts/operations.js';
import type { OperationObject, Schema, Spec } from '../scripts/spec.js';
import { readSpec } from './support/spec.js';

const control = await readSpec('emulator');

/** A description with one operation, of which a part is of interest. */
function specWith(operation: Partial<OperationObject>, path = '/things/{id}'): Spec {
  return {
    info: { version: '1.0.0' },
    paths: {
      [path]: {
        post: {
          operationId: 'doThing',
          tags: ['things'],
          summary: 'Do a thing',
          responses: {
            '200': {
              description: 'Done.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
              },
            },
          },
          'x-client': 'things.do',
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Thing: { type: 'object' },
        By: {
          type: 'object',
          required: ['by', 'why'],
          properties: {
            by: { type: 'string', description: 'How far.' },
            why: { type: 'string' },
            loud: { type: 'boolean' },
          },
        },
        To: {
          type: 'object',
          required: ['to'],
          properties: { to: { type: 'string', format: 'date-time' } },
        },
        Loose: { type: 'object', properties: { name: { type: 'string' } } },
      },
    },
  };
}

function body(schema: Schema, required = true): Pick<OperationObject, 'requestBody'> {
  return { requestBody: { required, content: { 'application/json': { schema } } } };
}

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } } as const;

/** How the one method is declared, and what it sends. */
function written(operation: Partial<OperationObject>): { declared: string; sent: string } {
  const spec = specWith(operation);
  const text = clientSource(spec, listOperations(spec));
  const [, declared = ''] = /^ {4}(do\(.*\): .*);$/m.exec(text) ?? [];
  const [, sent = ''] = /^ {6}do: \(.*?\) => (.*),$/m.exec(text) ?? [];
  return { declared, sent };
}

test.each([
  ['clock.get', ['clock', 'get'], []],
  ['reset', ['reset'], []],
  ['clock.advance(by)', ['clock', 'advance'], [{ member: 'by', name: 'by' }]],
  [
    'a.b.c(x, y as z)',
    ['a', 'b', 'c'],
    [
      { member: 'x', name: 'x' },
      { member: 'y', name: 'z' },
    ],
  ],
])('%s is a signature', (text, path, plain) => {
  expect(readSignature(text)).toEqual({ path, plain });
});

test.each(['', 'Clock', 'clock.', '.get', 'clock get', 'clock.get(', 'a(b as)', 'a(b c)'])(
  '%j is no signature',
  (text) => {
    expect(() => readSignature(text)).toThrow('x-client');
  },
);

test('a method takes the parameters of the path, then the body, then the query', () => {
  const query = { name: 'wait', in: 'query', schema: { type: 'integer' } } as const;
  expect(written({ parameters: [id, query], ...body(component('By')) })).toEqual({
    declared: "do(id: string, body: By, query?: QueryOf<'doThing'>): Promise<Thing>",
    sent: "send('doThing', { path: { id }, body, query })",
  });
});

test('a body that may be left out may be left out', () => {
  expect(written(body(component('By'), false)).declared).toBe('do(body?: By): Promise<Thing>');
  expect(written(body(component('Loose')))).toEqual({
    declared: 'do(body?: Loose): Promise<Thing>',
    sent: "send('doThing', { body: body ?? {} })",
  });
});

test('members of the body become arguments, and the rest of them options', () => {
  expect(written({ 'x-client': 'things.do(by)', ...body(component('By')) })).toEqual({
    declared: "do(by: string, options: Omit<By, 'by'>): Promise<Thing>",
    sent: "send('doThing', { body: { ...options, by } })",
  });
  const both = written({ 'x-client': 'things.do(by, why)', ...body(component('By')) });
  expect(both.declared).toBe(
    "do(by: string, why: string, options?: Omit<By, 'by' | 'why'>): Promise<Thing>",
  );
});

test('an argument may be left out where its member may, and go by another name', () => {
  const operation = { 'x-client': 'things.do(name as newName)', ...body(component('Loose')) };
  expect(written(operation)).toEqual({
    declared: 'do(newName?: string): Promise<Thing>',
    sent: "send('doThing', { body: { ...(newName !== undefined && { name: newName }) } })",
  });
});

test('of a choice, each arm can have a method; times are taken as dates too', () => {
  const choice = body({ oneOf: [component('By'), component('To')] });
  expect(written({ 'x-client': ['things.stop', 'things.do(to)'], ...choice })).toEqual({
    declared: 'do(to: Date | string): Promise<Thing>',
    sent: "send('doThing', { body: { to: isoTime(to) } })",
  });
});

test('a member that the body lacks is an error', () => {
  const operation = { 'x-client': 'things.do(colour)', ...body(component('By')) };
  expect(() => written(operation)).toThrow('doThing: its body has no "colour"');
});

test('an operation that says nothing of its method is an error that names it', () => {
  const spec = specWith({ 'x-client': [] });
  expect(() => clientMethods(spec, listOperations(spec))).toThrow(/x-client is missing.*doThing/);
});

test.each([
  ['one name for two methods', ['things.do', 'things.do'], 'taken'],
  ['a method that is a group too', ['things', 'things.do'], 'a method and a group'],
  ['a group that is a method too', ['things.do', 'things'], 'taken'],
  ['a name that the client has itself', ['ready'], 'reserved'],
])('%s is an error', (_what, client, word) => {
  const spec = specWith({ 'x-client': client });
  expect(() => clientSource(spec, listOperations(spec))).toThrow(word);
});

test('every operation of the control API has a method', () => {
  const operations = listOperations(control);
  const ids = new Set(clientMethods(control, operations).map((each) => each.operation.operationId));
  expect(operations.filter(({ operationId }) => !ids.has(operationId))).toEqual([]);
});

test('what a comment says cannot end it', () => {
  const spec = specWith({ summary: 'Do */ a thing', description: 'A long text. '.repeat(30) });
  const text = clientSource(spec, listOperations(spec));
  expect(text).toContain('Do *\\/ a thing');
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});
