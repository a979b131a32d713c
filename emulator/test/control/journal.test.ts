import { expect, test } from 'vitest';
import { misfits } from '../support/control-spec.js';
import { watched } from '../support/evidence.js';

test('the journal is listed page by page', async () => {
  const { emulator, get, text } = await watched();
  expect(await get('/journal')).toEqual({ entries: [], cursor: 0, latest: 0, size: 0, dropped: 0 });
  for (let count = 0; count < 5; count++) await text();
  await emulator.clock.advance('1h');
  const seen: unknown[] = [];
  let page = await get('/journal?limit=3');
  for (; page.entries.length > 0; page = await get(`/journal?limit=3&since=${page.cursor}`)) {
    expect(misfits('JournalPage', page)).toEqual([]);
    seen.push(...page.entries);
  }
  expect(seen).toEqual(emulator.journal.entries());
  expect(page).toMatchObject({ cursor: 20, latest: 20, size: 20, dropped: 0 });
  expect(await get('/journal?since=999')).toMatchObject({ entries: [], cursor: 20 });
});

test('the journal tells how much it has dropped', async () => {
  const { get, text } = await watched({ journalCapacity: 3 });
  for (let count = 0; count < 3; count++) await text();
  expect(await get('/journal')).toMatchObject({ size: 3, dropped: 3, latest: 6 });
});

test('filters hold over HTTP as in code', async () => {
  const { emulator, control, get, text, call } = await watched();
  await text();
  await call('POST', '/message/send/sms', {});
  await emulator.clock.advance('1m');
  const { journal } = emulator;
  const [request] = journal.find({ operation: 'sendSms' });
  expect((await get('/journal?kind=message.*')).entries).toEqual(
    journal.find({ kind: 'message.*' }),
  );
  expect((await get('/journal?unmatched=true')).entries).toMatchObject([{ status: 404 }]);
  expect((await get('/journal?operation=POST%20/messages/send/*')).entries).toEqual([request]);
  expect((await get(`/journal?request=${request?.request}`)).entries).toHaveLength(4);
  const query = { kind: 'message.status', where: { to: 'DELIVERED' }, limit: 5 };
  const found = (await control('POST', '/journal/find', query)).body;
  expect(found.entries).toEqual(journal.find(query));
  expect((await control('POST', '/journal/find')).body.entries).toEqual(journal.entries());
  const counted = await control('POST', '/journal/count', { where: { status: 404 } });
  expect(counted.body).toEqual({ count: 1, dropped: 0 });
});

test.each([
  ['GET', '/journal?limit=0'],
  ['GET', '/journal?since=x'],
  ['GET', '/journal?unmatched=maybe'],
  ['GET', '/journal?operation=sendsms'],
  ['GET', '/journal/wait?timeout=300001'],
  ['POST', '/journal/find', { unknown: 1 }],
  ['POST', '/journal/count', { limit: 1 }],
  ['GET', '/messages?status=LOST'],
  ['GET', '/messages?limit=1001'],
  ['GET', '/messages/search'],
  ['GET', '/messages/search?q=%20'],
  ['POST', '/lint', []],
  ['POST', '/lint', { nothing: true }],
  ['GET', '/reasons?category=none'],
  ['GET', '/reasons?provider=none'],
  ['GET', '/coverage?worlds=some'],
])('%s %s is a 400 that says why', async (method, path, body?: unknown) => {
  const { control } = await watched();
  const answer = await control(method, path, body);
  expect(answer.status).toBe(400);
  expect(misfits('Problem', answer.body)).toEqual([]);
  expect(answer.body.detail).toMatch(/.{10}/);
});

test.each(['/explain/msg_none', '/explain/req_none', '/messages/msg_none', '/reasons/none'])(
  '%s is a 404',
  async (path) => {
    const { control } = await watched();
    expect((await control('GET', path)).status).toBe(404);
  },
);

test('waiting ends with the entry, and in vain with 409', async () => {
  const { control, get, text } = await watched();
  const waiting = get('/journal/wait?operation=sendSms&timeout=60000');
  const following = get('/journal?kind=request&wait=30');
  await text();
  expect((await waiting).entries).toMatchObject([{ kind: 'request', operation: 'sendSms' }]);
  expect((await following).entries).toHaveLength(1);
  const vain = await control('GET', '/journal/wait?kind=none&timeout=1');
  expect(vain.status).toBe(409);
  expect(vain.body.detail).toContain('message.accepted');
});

test('the journal is cleared', async () => {
  const { control, get, text } = await watched();
  await text();
  expect((await control('DELETE', '/journal')).body).toEqual({ cleared: 2, latest: 2 });
  expect(await get('/journal')).toMatchObject({ size: 0, dropped: 0, latest: 2 });
});

test('the inbox is listed, searched and cleared', async () => {
  const { emulator, control, get, text } = await watched();
  const first = await text();
  const second = await text('The bill is paid.');
  const inbox = await get('/messages?limit=1');
  expect(misfits('Inbox', inbox)).toEqual([]);
  expect(inbox).toEqual({ messages: emulator.messages.list({ limit: 1 }), hasMore: true });
  expect(await get('/messages/search?q=bill%200123')).toMatchObject({
    messages: [{ id: second }],
    hasMore: false,
  });
  expect((await get('/messages?direction=INBOUND')).messages).toEqual([]);
  expect(await get(`/messages/${first}`)).toEqual(emulator.messages.get(first));
  expect((await control('DELETE', '/messages')).body).toEqual({ messages: [] });
  expect(await get('/messages')).toEqual({ messages: [], hasMore: false });
});
