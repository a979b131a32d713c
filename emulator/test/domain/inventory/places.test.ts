import { expect, test } from 'vitest';
import {
  areaCodes,
  overlaysOf,
  placeOf,
  places,
  placesMatching,
  placesOf,
} from '../../../src/domain/numbers/inventory/places.js';
import { createStock } from '../../../src/domain/numbers/inventory/stock.js';
import { parsePhoneNumber, tollFreeCodes } from '../../../src/domain/numbers/phone-number.js';

const states =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

test('every state and the District have area codes, more than 120 in all', () => {
  expect(new Set(places.map(({ state }) => state))).toEqual(new Set(states));
  expect(areaCodes.length).toBeGreaterThan(340);
});

test('every area code is assigned in the numbering plan and none is toll-free', () => {
  for (const code of areaCodes) {
    expect(parsePhoneNumber(`+1${code}2345678`), code).toMatchObject({
      isValid: true,
      country: 'US',
      class: 'FIXED_LINE_OR_MOBILE',
    });
    expect(tollFreeCodes).not.toContain(code);
  }
});

test('an area code lies in one state', () => {
  for (const code of areaCodes) {
    expect(new Set(placesOf(code).map(({ state }) => state)).size, code).toBe(1);
  }
});

test('places have plausible data', () => {
  for (const place of places) {
    expect(place.zip).toMatch(/^\d{5}$/);
    expect(place.latitude).toBeGreaterThan(19);
    expect(place.latitude).toBeLessThan(65);
    expect(place.longitude).toBeGreaterThan(-158);
    expect(place.longitude).toBeLessThan(-68);
    expect(place.rateCenter).toMatch(/^[A-Z][A-Z -]{1,9}$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow();
    expect(place.isOffered).toBe(place.state !== 'NH');
  }
  const names = places.map(({ state, city }) => `${city}, ${state}`);
  expect(new Set(names).size).toBe(names.length);
});

test('overlays are the other codes of the same places', () => {
  expect(overlaysOf('212').sort()).toEqual(['332', '646', '917']);
  expect(overlaysOf('415')).toEqual(['628']);
  expect(overlaysOf('307')).toEqual([]);
  expect(overlaysOf('000')).toEqual([]);
});

test('overlays are mutual', () => {
  for (const code of areaCodes) {
    for (const overlay of overlaysOf(code)) expect(overlaysOf(overlay)).toContain(code);
  }
});

test('an exchange belongs to one place and every place has exchanges', () => {
  expect(placeOf('718', 234)).toBe(placeOf('718', 234));
  expect(placeOf('000', 234)).toBeUndefined();
  for (const place of places) {
    const exchanges = Array.from({ length: 700 }, (_, index) => index + 200);
    const code = place.areaCodes[0]!;
    expect(exchanges.some((exchange) => placeOf(code, exchange) === place)).toBe(true);
  }
});

test('places are found by state and city', () => {
  const named = (query: { state?: string; city?: string }) =>
    [...placesMatching(query)].map(({ city, state }) => `${city}, ${state}`);
  expect(named({ city: 'portland' })).toEqual(['Portland, ME', 'Portland, OR']);
  expect(named({ city: ' Saint Paul ', state: 'mn' })).toEqual(['St. Paul, MN']);
  expect(placesMatching({}).size).toBe(places.length);
});

test('the stock of a seed does not change between two looks', () => {
  const [one, other] = [createStock('tide'), createStock('tide')];
  expect(one.areaCodes).toEqual(other.areaCodes);
  expect(one.has('415', 2345678)).toBe(other.has('415', 2345678));
});

test('about a third of the numbers of an area code are in stock', () => {
  const stock = createStock('tide');
  const inStock = Array.from({ length: 10_000 }, (_, index) => stock.has('415', 2340000 + index));
  const share = inStock.filter(Boolean).length / inStock.length;
  expect(share).toBeGreaterThan(0.33);
  expect(share).toBeLessThan(0.37);
});
