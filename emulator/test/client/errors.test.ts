import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import {
  createEmulatorClient,
  EmulatorProblemError,
  EmulatorUnreachableError,
} from '../../src/client/index.js';
import { deserted, served, stranger } from './served.js';

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a refusal is an error with the status, the words and the fields of the problem', async () => {
  const { client } = await served();
  const error = (await caught(client.clock.advance('3 weeks'))) as EmulatorProblemError;
  expect(error).toBeInstanceOf(EmulatorProblemError);
  expect(error).toBeInstanceOf(Error);
  const { name, code, status, title, detail, message, errors, legalTransitions } = error;
  expect({ name, code, status, title, legalTransitions }).toEqual({
    name: 'EmulatorProblemError',
    code: 'emulator-problem',
    status: 400,
    title: 'Bad Request',
    legalTransitions: undefined,
  });
  expect(message).toBe(detail);
  expect(detail).toContain('"by"');
  expect(errors).toEqual([{ pointer: '#/by', detail }]);
});

test('a problem without a field has none', async () => {
  const { client } = await served();
  const error = (await caught(client.worlds.get('nobody'))) as EmulatorProblemError;
  expect([error.status, error.title, error.errors]).toEqual([404, 'Not Found', []]);
});

test('a move that is not permitted names those that are', async () => {
  const { client } = await served();
  const tollgate = createTollgate(client.connection());
  const { id } = await tollgate.brands.upsert({ name: 'Harbor Lane Dental' });
  const error = (await caught(client.simulate.brands.approve(id))) as EmulatorProblemError;
  expect([error.status, error.title]).toEqual([409, 'Conflict']);
  expect(error.legalTransitions).toEqual(expect.any(Array));
});

test('the moves that would be permitted are told', async () => {
  const problem = { title: 'Conflict', status: 409, legalTransitions: ['approve', 'reject'] };
  const url = await stranger((_request, response) => {
    response.writeHead(409, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify(problem));
  });
  const error = (await caught(createEmulatorClient({ url }).clock.get())) as EmulatorProblemError;
  expect(error.legalTransitions).toEqual(['approve', 'reject']);
  expect(error.message).toBe('Conflict');
  expect(error.document).toEqual(problem);
});

test('when nothing answers it says where, why and what to do', async () => {
  const url = await deserted();
  const error = (await caught(createEmulatorClient({ url }).clock.get())) as Error;
  expect(error).toBeInstanceOf(EmulatorUnreachableError);
  expect(error).toMatchObject({ code: 'emulator-unreachable', reason: 'no-answer', url });
  expect(error.message).toBe(
    `No emulator answers at ${url} (ECONNREFUSED). Start one with "npx tollgate start", or name the \`url\` of one that runs.`,
  );
  expect(error.cause).toBeInstanceOf(TypeError);
});

test('an answer that breaks off is no answer', async () => {
  const url = await stranger((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"now":', () => response.destroy());
  });
  const error = await caught(createEmulatorClient({ url }).clock.get());
  expect(error).toMatchObject({ reason: 'no-answer' });
});

test.each([
  ['a web site', 200, 'text/html', '<html></html>'],
  ['another API', 404, 'application/json', '{"error":"x"}'],
  ['half of a problem', 400, 'application/problem+json', '{"title":'],
  ['a problem without a status', 400, 'application/problem+json', '{"title":"x"}'],
  ['half of a result', 200, 'application/json', '{"now":'],
  ['an empty answer', 204, '', ''],
])('%s is told from an emulator', async (_what, status, type, text) => {
  const url = await stranger((_request, response) => {
    response.writeHead(status, type ? { 'content-type': type } : {}).end(text);
  });
  const error = await caught(createEmulatorClient({ url }).clock.get());
  expect(error).toBeInstanceOf(EmulatorUnreachableError);
  expect(error).toMatchObject({ reason: 'no-emulator', message: expect.stringContaining(url) });
});

test('a call that is given up rejects with the reason for it', async () => {
  const url = await stranger(() => {});
  const giveUp = new AbortController();
  const call = createEmulatorClient({ url }).request('getClock', { signal: giveUp.signal });
  const reason = new Error('enough');
  giveUp.abort(reason);
  expect(await caught(call)).toBe(reason);
});

test.each(['', 'localhost:8811', 'ftp://x', 'nonsense'])('%j is no URL of an emulator', (url) => {
  expect(() => createEmulatorClient({ url })).toThrow(TypeError);
  expect(() => createEmulatorClient({ baseUrl: url })).toThrow(TypeError);
});
