import { mix } from './mix.js';
import { placeRows } from './place-rows.js';

/** A city with the area codes that serve it. */
export interface Place {
  /** Two-letter state or district. */
  readonly state: string;
  readonly city: string;
  readonly county: string;
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
  /** The rate centre's name as registries write it: upper case, at most ten characters. */
  readonly rateCenter: string;
  /** The oldest area code first, then its overlays. */
  readonly areaCodes: readonly string[];
  /**
   * False where dedicated numbers are never sold: New Hampshire (ThruText phone numbers page). Such
   * numbers are recognised but search leaves them out.
   */
  readonly isOffered: boolean;
}

/** All known places. */
export const places: readonly Place[] = placeRows.map(
  ([state, city, county, zip, latitude, longitude, timeZone, areaCodes]) => ({
    state,
    city,
    county,
    zip,
    latitude,
    longitude,
    timeZone,
    rateCenter: abbreviate(city),
    areaCodes: areaCodes.split(' '),
    isOffered: state !== 'NH',
  }),
);

const placesByAreaCode = new Map<string, Place[]>();
for (const place of places) {
  for (const code of place.areaCodes) {
    const there = placesByAreaCode.get(code);
    if (there) there.push(place);
    else placesByAreaCode.set(code, [place]);
  }
}

/** Every geographic area code of the table, in no particular order. */
export const areaCodes: readonly string[] = [...placesByAreaCode.keys()];

/** The places that an area code serves; empty for a code that is not in the table. */
export function placesOf(areaCode: string): readonly Place[] {
  return placesByAreaCode.get(areaCode) ?? [];
}

/** The other area codes that serve the same places as this one. */
export function overlaysOf(areaCode: string): string[] {
  const codes = new Set(placesOf(areaCode).flatMap((place) => place.areaCodes));
  codes.delete(areaCode);
  return [...codes];
}

/** The place that an exchange belongs to: always the same one, whatever the seed. */
export function placeOf(areaCode: string, exchange: number): Place | undefined {
  const there = placesOf(areaCode);
  return there[mix(Number(areaCode), exchange) % there.length];
}

/**
 * The places in a state, of a name, or both; all of them when neither is given. Case, dots and
 * `Saint` for `St.` do not matter.
 */
export function placesMatching(wanted: {
  readonly state?: string | undefined;
  readonly city?: string | undefined;
}): ReadonlySet<Place> {
  const state = wanted.state?.trim().toUpperCase();
  const city = wanted.city === undefined ? undefined : canonical(wanted.city);
  return new Set(
    places.filter(
      (place) =>
        (state === undefined || place.state === state) &&
        (city === undefined || canonical(place.city) === city),
    ),
  );
}

function canonical(city: string): string {
  return city
    .trim()
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^saint /, 'st ');
}

function abbreviate(city: string): string {
  const name = city.toUpperCase().replaceAll('.', '');
  return name.length <= 10
    ? name
    : name
        .replace(/(?<=\w)[AEIOU]/g, '')
        .slice(0, 10)
        .trim();
}
