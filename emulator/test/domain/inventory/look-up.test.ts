import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInventory } from '../../../src/domain/numbers/inventory/inventory.js';
import { lookUpNumber } from '../../../src/domain/numbers/inventory/look-up.js';
import type {
  AdvancedLookUp,
  BasicLookUp,
  LookUpRequest,
} from '../../../src/domain/numbers/inventory/look-up-shapes.js';
import { magicRecipients } from '../../../src/domain/numbers/phone-number.js';

function basic(phone: string, seed = 'harbor'): BasicLookUp {
  return lookUpNumber(seed, { phone, level: 'basic' }) as BasicLookUp;
}

function advanced(
  phone: string,
  options: LookUpRequest['options'] = undefined,
  seed = 'harbor',
): AdvancedLookUp {
  return lookUpNumber(seed, { phone, level: 'advanced', options }) as AdvancedLookUp;
}

const numbers = createInventory('look-up')
  .search({ types: ['LOCAL'], limit: 100 })
  .map(({ number }) => number);

test('the basic look-up of a US number has every documented member', () => {
  expect(basic('+12025550100')).toEqual({
    isValid: true,
    type: 'MOBILE',
    formats: { international: '+12025550100', national: '(202) 555-0100', raw: '2025550100' },
    location: {
      country: { code: 'US', name: 'United States', prefix: '+1' },
      place: 'Washington, DC',
    },
    carrier: expect.stringMatching(/^(Verizon|T-Mobile|AT&T)$/),
    contact: { name: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/) },
  });
});

test('the advanced look-up of a US number has every documented member', () => {
  expect(advanced('+12025550100')).toEqual({
    isValid: true,
    type: {
      value: 'MOBILE',
      description: 'Mobile line',
      details: expect.any(String),
      recommendation: 'ALLOW',
    },
    formats: { international: '+12025550100', national: '(202) 555-0100', raw: '2025550100' },
    location: {
      country: { name: 'United States', code: 'US', code3: 'USA' },
      city: 'Washington',
      state: 'DC',
      zip: '20001',
      metroCode: null,
      county: 'District of Columbia',
      coordinates: { latitude: 38.91, longitude: -77.02 },
      timeZone: 'America/New_York',
    },
    carrier: {
      name: expect.any(String),
      normalizedCarrier: expect.any(String),
      mcc: expect.stringMatching(/^31[01]$/),
      mnc: expect.stringMatching(/^\d{3}$/),
    },
    contact: null,
  });
});

test('the magic landline is a landline and the other magic numbers are mobile', () => {
  for (const { number, behaviour } of magicRecipients) {
    const isLandline = behaviour === 'landline';
    expect(basic(number).type).toBe(isLandline ? 'LANDLINE' : 'MOBILE');
    expect(advanced(number).type.value).toBe(isLandline ? 'FIXED_LINE' : 'MOBILE');
  }
});

test('a toll-free number is toll-free on both levels and has no place', () => {
  expect(basic('+18335550123')).toMatchObject({
    isValid: true,
    type: 'TOLL_FREE',
    location: { place: 'United States' },
  });
  expect(advanced('+18335550123', { risk: true })).toMatchObject({
    type: { value: 'TOLL_FREE', recommendation: 'ALLOW' },
    location: { country: { code3: 'USA' }, city: null, state: null, timeZone: null },
    carrier: { mcc: '', mnc: '' },
  });
});

test('a number that no plan assigns is invalid and advised against', () => {
  expect(basic('+19995550100')).toMatchObject({
    isValid: false,
    type: 'UNKNOWN',
    formats: { international: '+19995550100', raw: '9995550100' },
    contact: { name: '' },
    carrier: '',
  });
  expect(advanced('+19995550100').type).toMatchObject({
    value: 'INVALID',
    recommendation: 'BLOCK',
  });
});

test.each(['', 'nonsense', '+1', '+12345'])('%j is answered, not refused', (phone) => {
  expect(basic(phone)).toMatchObject({ isValid: false, type: 'UNKNOWN', carrier: '' });
  expect(advanced(phone, { enhanced_contact_info: {} })).toMatchObject({
    isValid: false,
    type: { value: 'INVALID', recommendation: 'BLOCK' },
    contact: null,
  });
});

test('numbers of other countries have their country and no US place', () => {
  expect(basic('+442079460000')).toMatchObject({
    isValid: true,
    location: { country: { code: 'GB', name: 'United Kingdom', prefix: '+44' } },
  });
  expect(advanced('+16135550111').location).toMatchObject({
    country: { code: 'CA', code3: 'CAN', name: 'Canada' },
    city: null,
  });
});

test('the same seed and number give the same answer, another seed may not', () => {
  const answers = (seed: string) => numbers.map((number) => advanced(number, {}, seed));
  expect(answers('one')).toEqual(answers('one'));
  expect(answers('one')).not.toEqual(answers('two'));
});

test('a number written without plus is the same number', () => {
  expect(basic('12025550100')).toEqual(basic('+12025550100'));
});

test('local numbers are mobile, prepaid, landline and internet lines in plausible shares', () => {
  const kinds = numbers.map((number) => advanced(number).type.value);
  const share = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(new Set(kinds)).toEqual(new Set(['MOBILE', 'PREPAID', 'FIXED_LINE', 'VOIP']));
  expect(share('MOBILE')).toBeGreaterThan(50);
});

test('a risk analysis changes the advice for some numbers only', () => {
  const advice = (risk: boolean) =>
    numbers.map((number) => advanced(number, { risk }).type.recommendation);
  expect(new Set(advice(false))).toEqual(new Set(['ALLOW']));
  expect(advice(true).filter((one) => one === 'ALLOW').length).toBeGreaterThan(60);
  expect(advice(true)).toContain('FLAG');
  for (const number of numbers) {
    const { type } = advanced(number, { risk: true });
    if (type.value === 'VOIP') expect(type.recommendation).not.toBe('ALLOW');
  }
});

test('contact data comes when it is asked for and agrees with the basic look-up', () => {
  const { contact } = advanced('+12025550100', {
    enhanced_contact_info: { context: 'A dental practice checks a new patient.' },
  });
  expect(`${contact?.firstName} ${contact?.lastName}`).toBe(basic('+12025550100').contact.name);
  expect(contact).toMatchObject({
    emailAddress: expect.stringMatching(/@mail\.example$/),
    place: 'Washington, DC 20001',
    zip: '20001',
    state: 'DC',
    country: 'United States',
  });
  expect(contact?.profiles).toEqual([
    {
      description: expect.any(String),
      email: contact?.emailAddress,
      links: [expect.stringMatching(/^https:\/\/people\.example\//)],
      linkedin: null,
      name: basic('+12025550100').contact.name,
    },
  ]);
});

test('asking again with force changes nothing, because nothing is cached', () => {
  expect(advanced('+12025550100', { force: true })).toEqual(advanced('+12025550100'));
});

const basicOf: Record<string, string> = {
  TOLL_FREE: 'TOLL_FREE',
  MOBILE: 'MOBILE',
  PREPAID: 'MOBILE',
  VOIP: 'LANDLINE',
  FIXED_LINE: 'LANDLINE',
  PAGER: 'PAGING',
  RESTRICTED_PREMIUM: 'PREMIUM',
  OTHER: 'UNKNOWN',
  INVALID: 'UNKNOWN',
};

test('both levels agree on any number', () => {
  const phone = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\+1[2-9]\d{9}$/),
    fc.stringMatching(/^\+[1-9]\d{6,14}$/),
  );
  fc.assert(
    fc.property(phone, (text) => {
      const short = basic(text);
      const long = advanced(text);
      expect(long.isValid).toBe(short.isValid);
      expect(long.formats).toEqual(short.formats);
      expect(long.carrier.normalizedCarrier).toBe(short.carrier);
      expect(short.type).toBe(basicOf[long.type.value]);
      expect(long.location.country.code).toBe(short.location.country.code);
    }),
    { numRuns: 300 },
  );
});
