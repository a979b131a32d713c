import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { createTollgate, TollgateError } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { caught } from './support/caught.js';
import { type ScriptedAnswer, startServer } from './support/scripted-server.js';

const sms = { from: '+18005550100', to: '+14155550123', text: 'Ready.' };

test('many calls at once put one listener on their signal, and all of them hear it', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const tollgate = createTollgate({ apiKey: 'k', fetch: () => new Promise(() => {}) });
  const calls = Array.from({ length: 50 }, () => caught(tollgate.brands.list({}, { signal })));

  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort();
  for (const error of await Promise.all(calls)) expect(error).toHaveProperty('code', 'aborted');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('300 calls on one signal leave no listener, however they end', async () => {
  const answers: ScriptedAnswer[] = [
    { json: { data: [] } },
    { status: 500, json: { error: 'x' } },
    { text: '<html>' },
  ];
  const { baseUrl, requests } = await startServer(
    ({ headers }) => answers[Number(headers['x-n']) % 3],
  );
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });
  const { signal } = new AbortController();

  for (let n = 0; n < 300; n += 20) {
    const batch = Array.from({ length: 20 }, (_, at) =>
      tollgate.brands.list({}, { signal, headers: { 'x-n': String(n + at) } }),
    );
    await Promise.allSettled(batch);
  }

  expect(requests).toHaveLength(300);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('calls that fail without an answer leave no listener either', async () => {
  const { signal } = new AbortController();
  const failing = createTollgate({ apiKey: 'k', fetch: () => Promise.reject(new Error('x')) });
  const stalling = createTollgate({ apiKey: 'k', fetch: () => new Promise(() => {}) });

  await caught(failing.brands.list({}, { signal }));
  await caught(stalling.brands.list({}, { signal, timeoutMs: 10 }));

  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('no call leaves a timer', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const refusing = createTollgate({ apiKey: 'k', fetch: () => Promise.reject(new Error('x')) });
  const answering = createTollgate({ apiKey: 'k', fetch: async () => Response.json({}) });

  await caught(refusing.brands.list());
  await answering.brands.list();
  await caught(refusing.client.POST('/brands/list', { body: {} }));

  expect(timers()).toBe(before);
});

test('no error shows the key or a header of the call', async () => {
  const apiKey = 'live-secret-key-1';
  const token = 'proxy-secret-token-2';
  const echo = { error: `The key ${apiKey} is wrong.` };
  const answers: ScriptedAnswer[] = [
    ...[400, 401, 402, 403, 404, 429, 500, 501, 503].map((status) => ({ status, json: echo })),
    { status: 400, json: { description: echo.error, errors: { errors: [echo.error] } } },
    { status: 502, text: echo.error },
    { status: 307, text: '', headers: { location: 'http://127.0.0.1:1/' } },
    { text: `<html>${apiKey.length}</html>` },
    { text: `<html>${apiKey}</html>` },
  ];
  const { baseUrl } = await startServer(({ headers }) => answers[Number(headers['x-n'])]);
  const options = { apiKey, headers: { 'Proxy-Authorization': token } };
  const tollgate = createTollgate({ ...options, baseUrl });
  const errors: unknown[] = [];
  for (const n of answers.keys()) {
    errors.push(await caught(tollgate.messages.sms.send(sms, { headers: { 'x-n': String(n) } })));
  }
  const unreachable = createTollgate({ ...options, baseUrl: 'http://127.0.0.1:1' });
  errors.push(await caught(unreachable.messages.sms.send(sms)));
  const stalled = createTollgate({ ...options, fetch: () => new Promise(() => {}) });
  errors.push(await caught(stalled.messages.sms.send(sms, { timeoutMs: 5 })));
  errors.push(await caught(stalled.messages.sms.send(sms, { signal: AbortSignal.abort() })));
  errors.push(await caught(tollgate.messages.get('..')));
  errors.push(await caught(tollgate.messages.list({}, { headers: { 'x-a': `${token}\n` } })));

  expect(errors).toHaveLength(answers.length + 5);
  for (const error of errors) {
    expect(error).toBeInstanceOf(TollgateError);
    const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toContain(apiKey);
    expect(shown).not.toContain(token);
  }
});
