import type { Shape } from './always-present.js';

const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  true: (value) => value === true,
  queued: (value) => value === 'queued',
};

/**
 * Where a value is not what a shape says, as paths with what is wrong. Members that the shape does
 * not name count as faults too: they would be new, and nobody has written them down.
 */
export function shapeFaults(value: unknown, shape: Shape, at = ''): string[] {
  if (typeof shape === 'string') return typeFaults(value, shape, at);
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((entry, i) => shapeFaults(entry, shape[0] as Shape, `${at}.${i}`));
  }
  if (!isOf.object?.(value)) return [`${at} is no object`];
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(shape).map((name) => name.replace(/^-/, ''));
  const unknown = Object.keys(members).filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => `${at}.${name} is unknown`),
    ...Object.entries(shape as { [name: string]: Shape }).flatMap(([key, inner]) => {
      const name = key.replace(/^-/, '');
      if (members[name] !== undefined) return shapeFaults(members[name], inner, `${at}.${name}`);
      return key.startsWith('-') ? [] : [`${at}.${name} is missing`];
    }),
  ];
}

function typeFaults(value: unknown, type: string, at: string): string[] {
  const [name = '', ...rest] = type.split('?');
  const nullable = rest.length > 0;
  if (value === null) return nullable ? [] : [`${at} is null`];
  return isOf[name]?.(value) ? [] : [`${at} is no ${name}`];
}
