import { expect, test } from 'vitest';
import { compiler, readSpec } from './support/spec.js';

const schema = compiler(await readSpec('openapi'));
const bodyOf = (name: string) =>
  schema(`/webhooks/${name}/post/requestBody/content/application~1json/schema`);

const event = {
  type: 'MESSAGE.STATUS',
  conversation: { id: 'conv_1', from: '+18445550150', to: '+12125550160' },
  status: 'DELIVERED',
  direction: 'OUTBOUND',
  segments: 1,
  sentAt: '2026-02-01T10:00:00.000Z',
  message: { id: 'msg_1', type: 'SMS', text: 'Ready' },
};

test('a message event names its kind and its variant', () => {
  expect(bodyOf('MESSAGE.STATUS')(event)).toBe(true);
  expect(bodyOf('MESSAGE.RECEIVED')(event)).toBe(false);
  expect(bodyOf('MESSAGE.RECEIVED')({ ...event, type: 'MESSAGE.RECEIVED' })).toBe(true);
  expect(bodyOf('MESSAGE.STATUS')({ ...event, message: { id: 'msg_1', text: 'x' } })).toBe(false);
});

test.each([
  { type: 'MMS', mediaUrls: [] },
  { type: 'RCS_TEXT', text: 'Hi', quickReplies: [] },
  { type: 'RCS_MEDIA', media: 'https://cdn.desk.example/a.png', quickReplies: [] },
  { type: 'RCS_CARDS', cards: [{ title: 'A', buttons: [] }], quickReplies: [] },
  { type: 'RCS_BUTTON_DATA', button: { type: null, raw: 'Yes', clicks: 1 }, messageId: null },
  {
    type: 'RCS_BUTTON_DATA',
    button: { type: 'CARD', raw: { type: 'call', title: 'Call', payload: 'x' }, clicks: 2 },
    messageId: 'msg_0',
  },
  { type: 'RCS_LOCATION_DATA', data: { address: '', latitude: 1, longitude: 2 } },
])('an event may carry $type', (message) => {
  const validate = bodyOf('MESSAGE.STATUS');
  expect(validate({ ...event, message: { id: 'msg_1', ...message } })).toBe(true);
  expect(validate({ ...event, message: { id: 'msg_1', type: message.type } })).toBe(false);
});

test('a fallback tells what was sent instead', () => {
  const fallbackMessage = { ids: ['msg_2'], type: 'SMS', from: '+18445550150', to: '+12125550160' };
  const validate = bodyOf('MESSAGE.STATUS');
  expect(validate({ ...event, status: 'FALLBACK_SENT', fallbackMessage })).toBe(true);
  expect(validate({ ...event, fallbackMessage: null, originalMessageId: null })).toBe(true);
  expect(validate({ ...event, fallbackMessage: { ...fallbackMessage, type: 'RCS' } })).toBe(false);
});

test('an answer in a form is text, a number, a truth value, a list or nothing', () => {
  const validate = bodyOf('FORM.SUBMISSION');
  const submission = (value: unknown) => ({
    type: 'FORM.SUBMISSION',
    sender: '+18445550150',
    conversation: null,
    form: { id: 'form_1', url: 'https://forms.desk.example/1', name: null },
    submission: {
      id: 'fsub_1',
      from: '+18445550150',
      to: null,
      data: {},
      fields: [{ key: 'a', label: 'A', type: 'text', value }],
      ip_address: null,
      user_agent: null,
      submitted_at: '2026-02-01T10:00:00.000Z',
    },
  });
  for (const value of ['x', 1, true, ['x', 'y'], null]) {
    expect(validate(submission(value)), JSON.stringify(value)).toBe(true);
  }
  expect(validate(submission([1]))).toBe(false);
  expect(validate(submission({}))).toBe(false);
});
