import {
  AuthenticationError,
  BadRequestError,
  createTollgate,
  isApiError,
  NotFoundError,
  NotImplementedError,
  ParseError,
  PaymentRequiredError,
  PermissionError,
  ServerError,
  TollgateError,
  ValidationError,
} from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { caught } from './support/caught.js';
import { type ScriptedAnswer, startServer } from './support/scripted-server.js';

const sms = { from: '+18005550100', to: '+14155550123', text: 'Ready.' };

async function failedSend(answer: ScriptedAnswer): Promise<TollgateError> {
  const { baseUrl } = await startServer(() => answer);
  const error = await caught(createTollgate({ apiKey: 'k', baseUrl }).messages.sms.send(sms));
  expect(error).toBeInstanceOf(TollgateError);
  return error as TollgateError;
}

async function failedRead(answer: ScriptedAnswer): Promise<TollgateError> {
  const { baseUrl } = await startServer(() => answer);
  const error = await caught(createTollgate({ apiKey: 'k', baseUrl }).messages.list());
  expect(error).toBeInstanceOf(TollgateError);
  return error as TollgateError;
}

test.each([
  [400, BadRequestError, 'bad-request', 'not-applied', 'Correct the request.'],
  [401, AuthenticationError, 'authentication', 'not-applied', 'Check the `apiKey`'],
  [402, PaymentRequiredError, 'payment-required', 'not-applied', 'Add credits'],
  [403, PermissionError, 'permission', 'not-applied', 'Ask the provider'],
  [404, NotFoundError, 'not-found', 'not-applied', 'Check the id'],
  [500, ServerError, 'server', 'unknown', 'It may have taken effect'],
  [501, NotImplementedError, 'not-implemented', 'not-applied', 'This server does not offer'],
] as const)('%i is a %O', async (status, ErrorClass, code, outcome, advice) => {
  const error = await failedSend({ status, json: { error: 'No luck', trace: 9 } });

  expect(error).toBeInstanceOf(ErrorClass);
  expect(error.name).toBe(ErrorClass.name);
  expect(error).toMatchObject({
    code,
    status,
    outcome,
    operationId: 'sendSms',
    body: { error: 'No luck', trace: 9 },
  });
  expect(error.message).toContain(`sendSms was answered ${status}: No luck. ${advice}`);
  expect(error.stack).toMatch(new RegExp(`^${error.name}: sendSms`));
});

test.each([302, 408, 409, 413, 422, 429, 502, 503, 504])(
  'the undocumented %i is a plain ApiError with its body as it came',
  async (status) => {
    const error = await failedSend({ status, json: ['queue', 'full'] });
    expect(error).toMatchObject({ name: 'ApiError', code: 'api', status, body: ['queue', 'full'] });
  },
);

test('what may have happened depends on the operation and on the status', async () => {
  const answer = (status: number) => ({ status, json: { error: 'Sorry' } });
  expect(await failedSend(answer(503))).toHaveProperty('outcome', 'unknown');
  expect(await failedSend(answer(408))).toHaveProperty('outcome', 'unknown');
  expect(await failedSend(answer(429))).toHaveProperty('outcome', 'not-applied');
  expect(await failedRead(answer(503))).toHaveProperty('outcome', 'not-applied');
  expect((await failedRead(answer(503))).message).toContain('Call again later.');
});

test('a tree of problems becomes a ValidationError with messages by path', async () => {
  const json = {
    description: '4 fields are invalid',
    errors: {
      errors: ['Give a sender.'],
      properties: {
        text: { errors: ['Too long.', 'Holds a control character.'] },
        contact: { errors: [], properties: { email: { errors: ['No e-mail address.'] } } },
        phones: {
          errors: ['At least one.'],
          items: [null, { errors: ['No number.'] }, { errors: [] }],
        },
      },
    },
  };
  const error = await failedSend({ status: 400, json });

  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ code: 'validation', body: json });
  expect((error as ValidationError).fields).toEqual({
    '': ['Give a sender.'],
    text: ['Too long.', 'Holds a control character.'],
    'contact.email': ['No e-mail address.'],
    phones: ['At least one.'],
    'phones[1]': ['No number.'],
  });
  expect(Object.keys((error as ValidationError).fields)[1]).toBe('text');
  expect(error.message).toContain('Give a sender.; text: Too long., Holds a control character.;');
});

test('a long list of problems is cut in the message and whole in the fields', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const properties = Object.fromEntries(names.map((name) => [name, { errors: ['Missing.'] }]));
  const json = { description: 'x', errors: { errors: [], properties } };
  const error = (await failedSend({ status: 400, json })) as ValidationError;

  expect(error.message).toContain('e: Missing.; and 2 more.');
  expect(Object.keys(error.fields)).toEqual(names);
});

test.each([
  ['a tree without nodes', { description: 'Bad', errors: {} }, {}],
  ['nodes of other forms', { description: 'Bad', errors: { properties: { a: 1, b: null } } }, {}],
  [
    'a member called __proto__',
    JSON.parse('{"description":"Bad","errors":{"properties":{"__proto__":{"errors":["No."]}}}}'),
    JSON.parse('{"__proto__":["No."]}'),
  ],
])('%s does not break the report', async (_, json, fields) => {
  const error = (await failedSend({ status: 400, json })) as ValidationError;
  expect(error).toBeInstanceOf(ValidationError);
  expect(Object.entries(error.fields)).toEqual(Object.entries(fields));
  expect(({} as { errors?: unknown }).errors).toBeUndefined();
});

test('a tree of any depth is flattened', async () => {
  let node = '{"errors":["deep"]}';
  for (let depth = 0; depth < 3_000; depth++) node = `{"errors":[],"properties":{"a":${node}}}`;
  const text = `{"description":"Bad","errors":${node}}`;
  const headers = { 'content-type': 'application/json' };
  const error = (await failedSend({ status: 400, text, headers })) as ValidationError;

  expect(Object.values(error.fields)).toEqual([['deep']]);
});

test.each([
  ['HTML', { text: '<h1>Bad gateway</h1>' }, '<h1>Bad gateway</h1>'],
  ['nothing', { text: '' }, 'The server gave no reason.'],
  [
    'broken JSON',
    { text: '{"error":"cut o', headers: { 'content-type': 'application/json' } },
    '{"error":"cut o',
  ],
  ['JSON null', { json: null }, 'The server gave no reason.'],
  ['an array', { json: ['no'] }, 'The server gave no reason.'],
  ['a message under another name', { json: { message: 'Slow down' } }, 'Slow down'],
  ['an error that is no text', { json: { error: { code: 7 } } }, 'The server gave no reason.'],
])('an error answered with %s still has status and sentence', async (_, answer, sentence) => {
  const error = await failedSend({ status: 500, ...answer });
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 500, body: { error: sentence } });
});

test('a long page in place of an error is cut', async () => {
  const error = (await failedSend({
    status: 401,
    text: 'x'.repeat(10_000),
  })) as AuthenticationError;
  expect(error.body.error).toHaveLength(200);
});

test.each([
  ['HTML', { text: '<html>Sign in</html>' }, '<html>Sign in</html>'],
  ['nothing', { text: '' }, ''],
  ['nothing, in chunks', { text: '', headers: { 'transfer-encoding': 'chunked' } }, ''],
  ['nothing (204)', { status: 204, text: '' }, ''],
  ['broken JSON', { text: '{"data":[' }, '{"data":['],
])('a success with %s is a ParseError', async (_, answer, excerpt) => {
  const error = await failedSend(answer);
  expect(error).toBeInstanceOf(ParseError);
  expect(error).toMatchObject({ name: 'ParseError', code: 'parse', excerpt, outcome: 'unknown' });
  expect(await failedRead(answer)).toHaveProperty('outcome', 'not-applied');
});

test('only the status decides: a success may look like an error', async () => {
  const { baseUrl } = await startServer(() => ({ json: { error: 'a brand of that name' } }));
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });
  expect(await tollgate.brands.submit('b_1')).toEqual({ error: 'a brand of that name' });
});

test('the id that the emulator gave the request is on the error', async () => {
  const headers = { 'Emulator-Request-Id': 'req_9' };
  const named = await failedSend({ status: 500, json: { error: 'x' }, headers });
  expect(named).toHaveProperty('requestId', 'req_9');
  expect(await failedSend({ status: 500, json: { error: 'x' } })).toHaveProperty(
    'requestId',
    undefined,
  );
});

test('JSON of an error holds what a log needs', async () => {
  const error = await failedSend({ status: 402, json: { error: 'Out of credits.' } });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'PaymentRequiredError',
    code: 'payment-required',
    message: error.message,
    status: 402,
    body: { error: 'Out of credits.' },
    operationId: 'sendSms',
    outcome: 'not-applied',
  });
});

test('the guard knows operation and status, and what the operation documents', async () => {
  const error = await failedSend({ status: 402, json: { error: 'x' } });
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, 'sendSms')).toBe(true);
  expect(isApiError(error, 'sendSms', 402)).toBe(true);
  expect(isApiError(error, 'sendSms', 404)).toBe(false);
  expect(isApiError(error, 'sendMms')).toBe(false);
  expect(isApiError(new Error('x'))).toBe(false);
  expect(isApiError(undefined, 'sendSms')).toBe(false);
});

test('the guard refuses a status that the operation does not document', async () => {
  const missing = await failedRead({ status: 404, json: { error: 'x' } });
  expect(missing).toBeInstanceOf(NotFoundError);
  expect(isApiError(missing)).toBe(true);
  expect(isApiError(missing, 'listMessages')).toBe(false);
  expect(isApiError(await failedRead({ status: 429, json: {} }), 'listMessages')).toBe(false);
  expect(isApiError(await failedRead({ status: 500, json: {} }), 'listMessages')).toBe(true);
});
