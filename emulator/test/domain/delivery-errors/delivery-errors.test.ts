import { expect, test } from 'vitest';
import {
  type CodeProvider,
  deliveryErrors,
  isDeliveryErrorKey,
  leadingCode,
} from '../../../src/domain/messages/delivery-errors.js';

const all = Object.values(deliveryErrors);
const providers: CodeProvider[] = ['twilio', 'telnyx', 'bandwidth', 'sinch'];

test('there are 42 errors, each under its own key', () => {
  expect(all).toHaveLength(42);
  for (const [key, error] of Object.entries(deliveryErrors)) expect(error.key).toBe(key);
});

test('every error is one sentence of its own', () => {
  for (const { meaning } of all) expect(meaning).toMatch(/^[A-Z].{20,}\.$/);
  expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(42);
});

test('codes are digits, except where a provider names a state instead', () => {
  const states = new Set(['Expired', 'Unknown', 'delivery_unconfirmed']);
  for (const error of all) {
    const codes = [...providers.flatMap((name) => error.codes[name]), ...error.sinchTenDlc];
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(states.has(code) || /^\d{2,5}$/.test(code)).toBe(true);
  }
});

const widths: Record<CodeProvider, RegExp> = {
  twilio: /^\d{5}$/,
  telnyx: /^(4\d{4}|delivery_unconfirmed)$/,
  bandwidth: /^(\d{4}|400|429)$/,
  sinch: /^(\d{2,3}|Expired|Unknown)$/,
};

test.each(providers)('%s codes have the form that the provider uses', (provider) => {
  for (const error of all) {
    for (const code of error.codes[provider]) expect(code).toMatch(widths[provider]);
    expect(new Set(error.codes[provider]).size).toBe(error.codes[provider].length);
  }
});

test('Sinch toll-free codes are only those of its toll-free table', () => {
  const tollFree = new Set(all.flatMap(({ codes }) => codes.sinch));
  expect([...tollFree].sort()).toEqual(['17', '255', '257', '64', 'Expired', 'Unknown']);
});

test('a Sinch code read in the 10DLC table never leads', () => {
  expect(deliveryErrors.to_landline.sinchTenDlc).toEqual(['152']);
  expect(leadingCode('to_landline', 'sinch')).toBeNull();
  expect(leadingCode('spam_carrier_temp', 'sinch')).toBe('255');
});

test('an unverified toll-free sender has the code of each provider and is billed', () => {
  expect(providers.map((provider) => leadingCode('tfn_unverified', provider))).toEqual([
    '30032',
    '40329',
    '4795',
    '64',
  ]);
  expect(deliveryErrors.tfn_unverified).toMatchObject({
    category: 'compliance',
    phase: 'async',
    billed: true,
  });
});

test('the 10DLC twin is never confused with the toll-free error', () => {
  expect(leadingCode('ten_dlc_unregistered', 'twilio')).toBe('30034');
  expect(all.filter(({ codes }) => codes.twilio.includes('30032'))).toHaveLength(1);
});

test('what is refused at once is not billed', () => {
  for (const error of all.filter(({ phase }) => phase === 'sync')) expect(error.billed).toBe(false);
});

test('phases and charges are distributed as the providers document them', () => {
  const keysOf = (phase: string) => all.filter((error) => error.phase === phase).length;
  expect({ sync: keysOf('sync'), async: keysOf('async'), both: keysOf('both') }).toEqual({
    sync: 12,
    async: 24,
    both: 6,
  });
  expect(all.filter(({ billed }) => billed).map(({ key }) => key)).toEqual([
    'tfn_unverified',
    'ten_dlc_unregistered',
    'opted_out_network',
    'spam_provider',
    'spam_carrier_temp',
    'spam_carrier_perm',
    'shortener_blocked',
    'to_landline',
    'to_deactivated',
    'to_unreachable',
    'to_rejected',
    'no_route',
    'media_too_big',
    'media_type',
    'carrier_throttle',
    'receipt_timeout',
  ]);
});

test('an error that a provider has no code for has no leading code there', () => {
  expect(leadingCode('quiet_hours', 'bandwidth')).toBeNull();
  expect(leadingCode('emergency', 'twilio')).toBeNull();
});

test('keys can be told from other strings', () => {
  expect(isDeliveryErrorKey('tfn_unverified')).toBe(true);
  expect(isDeliveryErrorKey('toString')).toBe(false);
  expect(isDeliveryErrorKey('30032')).toBe(false);
});

test('the table cannot be changed by a reader', () => {
  expect(Object.isFrozen(deliveryErrors)).toBe(true);
  expect(Object.isFrozen(deliveryErrors.expired)).toBe(true);
  expect(Object.isFrozen(deliveryErrors.expired.codes.sinch)).toBe(true);
});
