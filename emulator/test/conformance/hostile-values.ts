/** Values that no schema expects, as JSON text: some cannot be written by `JSON.stringify`. */
export const hostileValues: Readonly<Record<string, string>> = {
  'members of the prototype':
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '100 kB of text': JSON.stringify('a'.repeat(100_000)),
  '100,000 digits': JSON.stringify(`+${'1'.repeat(100_000)}`),
  '10,000 lists in each other': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  '10,000 objects in each other': `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  'half of a surrogate pair': '"\\ud83d"',
  'a number as text': '"5"',
  'a number that only a double holds': '1e308',
  'a number that no double holds': '9007199254740993',
  'less than nothing': '-1',
  'a fraction': '0.5',
  'a list of nothing': '[null]',
  'an empty list': '[]',
  'an empty object': '{}',
  'an empty text': '""',
  'the name of a method': '"constructor"',
  'a position that is a name': '{"4294967295":5}',
  nothing: 'null',
  yes: 'true',
};

/** The body with one member, at any depth, replaced by JSON text; one text for each member. */
export function withEachMember(body: unknown, json: string): { member: string; text: string }[] {
  return places(body, []).map((place) => ({
    member: place.join('.'),
    text: write(body, place, json),
  }));
}

type Place = readonly string[];

function places(value: unknown, at: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = [...at, name];
    return [place, ...places(inner, place)];
  });
}

function write(value: unknown, place: Place, json: string): string {
  const [name, ...rest] = place;
  if (name === undefined) return json;
  const written = Object.entries(value as object).map(
    ([key, inner]) =>
      [key, key === name ? write(inner, rest, json) : JSON.stringify(inner)] as const,
  );
  if (Array.isArray(value)) return `[${written.map(([, text]) => text).join(',')}]`;
  return `{${written.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
