import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createInventory,
  type InventoryQuery,
  MAX_SEARCH_RESULTS,
} from '../../../src/domain/numbers/inventory/inventory.js';
import type { PhoneFeature } from '../../../src/domain/numbers/inventory/inventory-number.js';
import { areaCodes, overlaysOf, placesOf } from '../../../src/domain/numbers/inventory/places.js';
import {
  isTollFree,
  parsePhoneNumber,
  tollFreeCodes,
} from '../../../src/domain/numbers/phone-number.js';

const inventory = createInventory('harbor');
const seeds = Array.from({ length: 60 }, (_, index) => `seed-${index}`);

function areaCodesFor(query: InventoryQuery, seed = 'harbor'): Set<string> {
  return new Set(
    createInventory(seed)
      .search({ limit: MAX_SEARCH_RESULTS, ...query })
      .map(({ number }) => number.slice(2, 5)),
  );
}

test('the same seed gives the same numbers and another seed gives others', () => {
  const query: InventoryQuery = { types: ['LOCAL', 'TOLL_FREE'], limit: 30 };
  expect(createInventory('harbor').search(query)).toEqual(inventory.search(query));
  expect(createInventory('lane').search(query)).not.toEqual(inventory.search(query));
});

test('ten numbers are returned when no limit is given, and at most a hundred', () => {
  expect(inventory.search({ types: ['LOCAL'] })).toHaveLength(10);
  expect(inventory.search({ types: ['LOCAL'], limit: 3 })).toHaveLength(3);
  expect(inventory.search({ types: ['LOCAL'], limit: 5000 })).toHaveLength(MAX_SEARCH_RESULTS);
  expect(inventory.search({ types: ['LOCAL'], limit: 0 })).toEqual([]);
});

test('a toll-free number has a price, texting features and no place', () => {
  const [first] = inventory.search({ types: ['TOLL_FREE'], limit: 1 });
  expect(isTollFree(first!.number)).toBe(true);
  expect(first).toMatchObject({
    type: 'TOLL_FREE',
    cost: { monthly: 1.5, upfront: 1.5, currency: 'USD' },
    region: { country: 'US' },
  });
  expect(Object.keys(first!.region)).toEqual(['country']);
  expect(first!.features).toEqual(expect.arrayContaining(['SMS', 'MMS', 'VOICE']));
});

test('a local number has a state, a city and a rate centre', () => {
  const [first] = inventory.search({ types: ['LOCAL'], state: 'OH', limit: 1 });
  expect(first).toMatchObject({
    type: 'LOCAL',
    cost: { monthly: 1, upfront: 1, currency: 'USD' },
    region: { country: 'US', state: 'OH' },
  });
  expect(first!.region.city).toEqual(expect.any(String));
  expect(first!.region.rateCenter).toMatch(/^[A-Z][A-Z -]{1,9}$/);
});

test('one search can ask for both classes', () => {
  const found = inventory.search({ types: ['TOLL_FREE', 'LOCAL'], limit: 20 });
  expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['TOLL_FREE', 'LOCAL']));
  expect(inventory.search({ types: [] })).toEqual([]);
});

test('all seven toll-free codes are sold, 800 not under every seed', () => {
  const codes = seeds.map((seed) => areaCodesFor({ types: ['TOLL_FREE'] }, seed));
  expect(new Set(codes.flatMap((set) => [...set]))).toEqual(new Set(tollFreeCodes));
  const with800 = codes.filter((set) => set.has('800')).length;
  expect(with800).toBeGreaterThan(15);
  expect(with800).toBeLessThan(45);
  expect(codes.every((set) => set.has('833') && set.has('877'))).toBe(true);
});

test('a toll-free code is asked for like an area code, and place is ignored', () => {
  expect(
    areaCodesFor({ types: ['TOLL_FREE'], areaCode: '855', state: 'NY', city: 'Reno' }),
  ).toEqual(new Set(['855']));
  expect(areaCodesFor({ types: ['LOCAL'], areaCode: '855' })).toEqual(new Set());
  expect(areaCodesFor({ types: ['TOLL_FREE'], areaCode: '415' })).toEqual(new Set());
});

test('asking for 212 gives 212 while it lasts and its overlays when it is out of stock', () => {
  const firsts = seeds.map((seed) => {
    const [first] = createInventory(seed).search({ types: ['LOCAL'], areaCode: '212', limit: 1 });
    return first!.number.slice(2, 5);
  });
  expect(firsts.filter((code) => code === '212').length).toBeGreaterThan(15);
  const others = new Set(firsts.filter((code) => code !== '212'));
  expect(others.size).toBeGreaterThan(1);
  for (const code of others) expect(overlaysOf('212')).toContain(code);
});

test('overlays fill up only what the area code itself cannot give', () => {
  const seed = seeds.find(
    (one) => areaCodesFor({ types: ['LOCAL'], areaCode: '415' }, one).size === 1,
  );
  expect(seed).toBeDefined();
  const rare: InventoryQuery = { types: ['LOCAL'], areaCode: '415', endsWith: '234567' };
  const found = createInventory(seed!)
    .search(rare)
    .map(({ number }) => number);
  expect(found.map((number) => number.slice(2, 5))).toEqual(
    [...found.map((n) => n.slice(2, 5))].sort(),
  );
  expect(found.some((number) => number.startsWith('+1628'))).toBe(true);
});

test('some area codes are out of stock, which ones depends on the seed', () => {
  const empty = (seed: string) =>
    areaCodes.filter(
      (code) => !createInventory(seed).search({ types: ['LOCAL'], areaCode: code }).length,
    );
  const one = empty('harbor');
  expect(one.length).toBeGreaterThan(3);
  expect(one.length).toBeLessThan(80);
  expect(empty('lane')).not.toEqual(one);
});

test('New Hampshire is known and never sold', () => {
  expect(placesOf('603').map(({ state }) => state)).toEqual(['NH', 'NH']);
  for (const seed of seeds) {
    const { search, isInInventory } = createInventory(seed);
    expect(search({ types: ['LOCAL'], areaCode: '603' })).toEqual([]);
    expect(search({ types: ['LOCAL'], state: 'NH' })).toEqual([]);
    expect(isInInventory('+16032345678')).toBe(false);
  }
  expect(inventory.describe('+16032345678')?.region.state).toBe('NH');
});

test('state and city narrow the place, however they are written', () => {
  const state = inventory.search({ types: ['LOCAL'], state: 'ca', limit: 40 });
  expect(state).toHaveLength(40);
  expect(new Set(state.map(({ region }) => region.state))).toEqual(new Set(['CA']));
  expect(new Set(state.map(({ region }) => region.city)).size).toBeGreaterThan(10);

  for (const city of ['St. Louis', 'saint louis', 'ST LOUIS']) {
    const found = inventory.search({ types: ['LOCAL'], city, limit: 5 });
    expect(found).toHaveLength(5);
    for (const { region } of found)
      expect(region).toMatchObject({ city: 'St. Louis', state: 'MO' });
  }
});

test('two cities that share their area codes are told apart', () => {
  const numbers = (city: string) =>
    inventory.search({ types: ['LOCAL'], city, limit: 50 }).map(({ number }) => number);
  const brooklyn = new Set(numbers('Brooklyn'));
  expect(brooklyn.size).toBe(50);
  expect(numbers('Queens').some((number) => brooklyn.has(number))).toBe(false);
});

test('a city of another state, an unknown city and an unknown area code give nothing', () => {
  expect(inventory.search({ types: ['LOCAL'], city: 'Reno', state: 'NY' })).toEqual([]);
  expect(inventory.search({ types: ['LOCAL'], city: 'Atlantis' })).toEqual([]);
  expect(inventory.search({ types: ['LOCAL'], state: 'ZZ' })).toEqual([]);
  expect(inventory.search({ types: ['LOCAL'], areaCode: '999' })).toEqual([]);
});

test('a number must have all wanted features', () => {
  const features: PhoneFeature[] = ['INTERNATIONAL_SMS', 'FAX'];
  const found = inventory.search({ types: ['LOCAL', 'TOLL_FREE'], features, limit: 20 });
  expect(found).toHaveLength(20);
  for (const number of found) expect(number.features).toEqual(expect.arrayContaining(features));
  expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['LOCAL']));
  expect(inventory.search({ types: ['TOLL_FREE'], features: ['EMERGENCY'] })).toEqual([]);
});

test('a sold number is not offered again', () => {
  const sold = new Set<string>();
  for (let round = 0; round < 20; round++) {
    const found = inventory.search({
      types: ['TOLL_FREE'],
      limit: 5,
      taken: (number) => sold.has(number),
    });
    expect(found).toHaveLength(5);
    for (const { number } of found) {
      expect(sold.has(number)).toBe(false);
      sold.add(number);
    }
  }
  expect(sold.size).toBe(100);
});

test('a search ends when everything is sold', () => {
  expect(inventory.search({ types: ['LOCAL'], areaCode: '307', taken: () => true })).toEqual([]);
});

test('a number from elsewhere is in no inventory', () => {
  for (const number of ['+14155550111', '+442079460000', '4155550111', '+14150000000', '']) {
    expect(inventory.isInInventory(number)).toBe(false);
  }
});

test('a number describes itself, whatever the seed', () => {
  for (const found of inventory.search({ types: ['LOCAL', 'TOLL_FREE'], limit: 50 })) {
    expect(createInventory('another seed').describe(found.number)).toEqual(found);
  }
});

test('numbers that nobody sells describe themselves as well', () => {
  expect(inventory.describe('+12025550100')).toMatchObject({
    type: 'LOCAL',
    region: { state: 'DC', city: 'Washington' },
  });
  expect(inventory.describe('+18005550199')).toMatchObject({ type: 'TOLL_FREE' });
  for (const unknown of ['+19995550100', '+442079460000', '+1415555', 'x']) {
    expect(inventory.describe(unknown)).toBeNull();
  }
});

const digits = (maxLength: number) =>
  fc.option(
    fc.stringMatching(/^\d{1,4}$/).map((text) => text.slice(0, maxLength)),
    { nil: undefined },
  );
const query: fc.Arbitrary<InventoryQuery> = fc.record({
  types: fc.constantFrom<InventoryQuery['types']>(['LOCAL'], ['TOLL_FREE'], ['LOCAL', 'TOLL_FREE']),
  areaCode: fc.option(fc.constantFrom('415', '212', '888', '307', '404'), {
    nil: undefined,
    freq: 2,
  }),
  state: fc.option(fc.constantFrom('CA', 'NY', 'TX'), { nil: undefined, freq: 2 }),
  contains: digits(3),
  startsWith: digits(2),
  endsWith: digits(4),
  limit: fc.integer({ min: 1, max: 30 }),
});

test('whatever is asked, each number matches, is valid, is for sale and comes once', () => {
  fc.assert(
    fc.property(query, fc.constantFrom(...seeds), (wanted, seed) => {
      const { search, isInInventory } = createInventory(seed);
      const found = search(wanted);
      expect(found.length).toBeLessThanOrEqual(wanted.limit!);
      expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
      for (const { number, type, region } of found) {
        const subscriber = number.slice(5);
        expect(wanted.types).toContain(type);
        expect(subscriber.includes(wanted.contains ?? '')).toBe(true);
        expect(subscriber.startsWith(wanted.startsWith ?? '')).toBe(true);
        expect(subscriber.endsWith(wanted.endsWith ?? '')).toBe(true);
        expect(subscriber).toMatch(/^[2-9](?!11)/);
        expect(subscriber.startsWith('555')).toBe(false);
        if (type === 'LOCAL' && wanted.state) expect(region.state).toBe(wanted.state);
        if (wanted.areaCode) {
          expect([wanted.areaCode, ...overlaysOf(wanted.areaCode)]).toContain(number.slice(2, 5));
        }
        expect(isInInventory(number)).toBe(true);
        expect(parsePhoneNumber(number)?.isValid).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a number that was found is found again by its own seven digits', () => {
  for (const { number } of inventory.search({ types: ['LOCAL', 'TOLL_FREE'], limit: 40 })) {
    const found = inventory.search({
      types: ['LOCAL', 'TOLL_FREE'],
      areaCode: number.slice(2, 5),
      startsWith: number.slice(5),
    });
    expect(found[0]!.number).toBe(number);
  }
});

test.each([
  [{ startsWith: '555' }],
  [{ startsWith: '1' }],
  [{ startsWith: '411' }],
  [{ startsWith: '23', contains: '9999999' }],
  [{ endsWith: '12345678' }],
  [{ contains: '12a' }],
])('nothing fits %j', (pattern) => {
  expect(inventory.search({ types: ['LOCAL', 'TOLL_FREE'], ...pattern })).toEqual([]);
});
