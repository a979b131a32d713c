/** What stands in a path where its pattern has a name in braces, decoded. */
export type PathValues = Readonly<Record<string, string>>;

/**
 * Matches a path against a pattern such as `/deliveries/{id}/resend`.
 *
 * @returns `undefined` when they do not match, or the path holds what is no valid encoding
 */
export function matchPath(pattern: string, path: string): PathValues | undefined {
  const expected = pattern.split('/');
  const found = path.split('/');
  if (expected.length !== found.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = found[index] as string;
    if (!part.startsWith('{')) {
      if (part !== segment) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (value === undefined || value === '') return undefined;
    values[part.slice(1, -1)] = value;
  }
  return values;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
