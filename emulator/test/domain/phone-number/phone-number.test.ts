import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliveryErrors } from '../../../src/domain/messages/delivery-errors.js';
import {
  isE164,
  isTollFree,
  magicRecipient,
  magicRecipients,
  normalizePhoneNumber,
  parsePhoneNumber,
  tollFreeCodes,
} from '../../../src/domain/numbers/phone-number.js';

test.each(['+14155550111', '+442079460000', '+12', '+123456789012345'])('%s is E.164', (value) => {
  expect(isE164(value)).toBe(true);
});

test.each([
  '14155550111',
  '+04155550111',
  '+1 415 555 0111',
  '+1234567890123456',
  '+',
  '',
  '+1415555011a',
  '+14155550111\n',
])('%j is not E.164', (value) => {
  expect(isE164(value)).toBe(false);
});

test.each([
  '+14155550111',
  '14155550111',
  '4155550111',
  '(415) 555-0111',
  '+1 (415) 555-0111',
  '1-415-555-0111',
  ' 415.555.0111 ',
])('%j is brought into E.164', (value) => {
  expect(normalizePhoneNumber(value)).toBe('+14155550111');
});

test.each([
  '',
  'hello',
  '555-0111',
  '12',
  '+',
  '0000000000',
  '+1415555011',
  '+141555501111',
  'call 4155550111 now',
  '+14155550111 ext. 5',
  'agent_42',
])('%j is no phone number', (value) => {
  expect(normalizePhoneNumber(value)).toBeNull();
  expect(parsePhoneNumber(value)).toBeNull();
});

test('a number of another country needs its plus', () => {
  expect(normalizePhoneNumber('+44 20 7946 0000')).toBe('+442079460000');
  expect(parsePhoneNumber('+442079460000')).toMatchObject({
    country: 'GB',
    callingCode: '44',
    areaCode: null,
    nationalNumber: '2079460000',
  });
});

test('a US number is taken apart', () => {
  expect(parsePhoneNumber('4155550111')).toEqual({
    e164: '+14155550111',
    country: 'US',
    callingCode: '1',
    nationalNumber: '4155550111',
    areaCode: '415',
    isValid: true,
    class: 'FIXED_LINE_OR_MOBILE',
    national: '(415) 555-0111',
    international: '+1 415 555 0111',
  });
});

test('an area code that the plan does not assign is possible, not valid', () => {
  expect(normalizePhoneNumber('+19995550100')).toBe('+19995550100');
  expect(parsePhoneNumber('+19995550100')).toMatchObject({ isValid: false, class: 'UNKNOWN' });
});

test('a Canadian number has an area code and another country', () => {
  expect(parsePhoneNumber('+16135550111')).toMatchObject({ country: 'CA', areaCode: '613' });
});

test.each(tollFreeCodes)('%s is toll-free', (code) => {
  const number = `+1${code}2345678`;
  expect(isTollFree(number)).toBe(true);
  expect(parsePhoneNumber(number)).toMatchObject({ class: 'TOLL_FREE', areaCode: code });
});

test.each([
  '+18001345678',
  '+18000345678',
  '+18222345678',
  '+18111234567',
  '+14155550111',
  '18005550199',
  '+180055501990',
  '+1800555019',
])('%s is not a toll-free number', (number) => {
  expect(isTollFree(number)).toBe(false);
});

test('normalising is idempotent and always gives E.164', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\+?[0-9 ().-]{7,16}$/)), (text) => {
      const number = normalizePhoneNumber(text);
      if (number === null) return;
      expect(isE164(number)).toBe(true);
      expect(normalizePhoneNumber(number)).toBe(number);
    }),
  );
});

test('the short way for US numbers gives what the parser gives', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+1[2-9]\d{2}[2-9]\d{6}$/), (number) => {
      expect(parsePhoneNumber(number)?.e164).toBe(normalizePhoneNumber(number));
    }),
  );
});

test('the ten magic recipients stand in the fictitious range and name known errors', () => {
  expect(magicRecipients.map(({ number }) => number)).toEqual(
    Array.from({ length: 10 }, (_, index) => `+1202555010${index}`),
  );
  for (const { error, number } of magicRecipients) {
    expect(error === null || error in deliveryErrors).toBe(true);
    expect(parsePhoneNumber(number)?.isValid).toBe(true);
  }
  expect(new Set(magicRecipients.map(({ behaviour }) => behaviour)).size).toBe(10);
});

test('a magic recipient is found by its number alone', () => {
  expect(magicRecipient('+12025550101')).toMatchObject({
    behaviour: 'landline',
    error: 'to_landline',
  });
  expect(magicRecipient('+12025550110')).toBeUndefined();
});
