import { expect, test } from 'vitest';
import { lexicon } from '../../src/review/lexicon/index.js';
import {
  givesContact,
  saysFrequency,
  saysHowToGetHelp,
  saysHowToStop,
  saysRates,
} from '../../src/review/rules/message-program/notices.js';
import { Document } from '../../src/review/text/document.js';

const read = (text: string) => new Document('campaign.keywords.HELP.message', text, lexicon());

test.each([
  'STOP = silence',
  'stop2end',
  'Had enough? STOP',
  'Harbor Lane: Mon 9 AM (STOP to unsub)',
  'STOP, and we are quiet',
  'Stop if this is not for you',
  'UNSUBSCRIBE ends texts',
  'To leave the list, answer STOP.',
  'END to leave',
  'HELP/STOP',
  'Responda ALTO para salir',
  'Texts come until you reply QUIT.',
])('a way to stop is read in: %s', (text) => {
  expect(saysHowToStop(read(text))).toBe(true);
});

test.each([
  'The bus stop moved.',
  'Stop by on Monday.',
  'You are stop 4 of 9 on the route.',
  'We will not stop until you smile.',
  'A one-stop shop for smiles.',
  'Stop smoking with our class.',
  'Sale at the end of May, cancel for free.',
  'End of season party on Friday.',
])('no way to stop is read in: %s', (text) => {
  expect(saysHowToStop(read(text))).toBe(false);
  expect(saysHowToStop(read(text.toUpperCase()))).toBe(false);
});

test.each([
  'HELP gets you a human',
  'HELP, we answer',
  'Text HELP or STOP',
  'INFO for info',
  'AYUDA',
])('a way to get help is read in: %s', (text) => {
  expect(saysHowToGetHelp(read(text))).toBe(true);
});

test.each([
  'We are here to help.',
  'Happy to help you',
  'The help desk is open',
  'Need help? Call us.',
])('no way to get help is read in: %s', (text) => {
  expect(saysHowToGetHelp(read(text))).toBe(false);
});

test.each([
  'You get texts, 3 per party.',
  'Booking texts. 2-4 a trip.',
  'Text alerts, 1-2 each load',
  'You are subscribed, 3 or 4 for one parcel.',
  'One text per order',
  'We text only when your table is ready.',
  'Msgs as needed',
  'Recurring messages',
  'Text volume varies',
])('a frequency is read in: %s', (text) => {
  expect(saysFrequency(read(text))).toBe(true);
});

test.each(['You are subscribed to texts.', 'Welcome to visit reminders!', 'Suite 4, Pier Street'])(
  'no frequency is read in: %s',
  (text) => {
    expect(saysFrequency(read(text))).toBe(false);
  },
);

test.each([
  'Msg & data rates may apply',
  'Std rates.',
  'Carrier fees could apply',
  'Your plan may charge for texts',
  'Pueden aplicar tarifas',
])('the rates notice is read in: %s', (text) => {
  expect(saysRates(read(text))).toBe(true);
});

test.each(['Welcome to visit reminders!', 'You rate, we listen.', 'Reply STOP to end.'])(
  'no rates notice is read in: %s',
  (text) => {
    expect(saysRates(read(text))).toBe(false);
  },
);

test.each([
  '(207) 555 0142',
  '207/555-0142',
  'ring 555-0142',
  'hello@harborlanedental.com',
  'harborlanedental.com/help',
  'Visit us at the pier',
  '{{phone}}',
])('a contact is read in: %s', (text) => {
  expect(givesContact(read(text))).toBe(true);
});

test.each(['Call the front desk, we are glad to help.', 'Open 9 to 5, Monday to Friday'])(
  'no contact is read in: %s',
  (text) => {
    expect(givesContact(read(text))).toBe(false);
  },
);
