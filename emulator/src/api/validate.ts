import { type Validate, validators } from '../generated/validators.js';
import { addMessage, type ErrorTree, type PathPart } from './problems.js';

/** A failed keyword, as the compiled validators report it. */
export interface KeywordError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set when a member's name is at fault, not its value. */
  readonly propertyName?: string;
}

/** The part of a request that a validator looks at. */
export type RequestPart = 'body' | 'query' | 'path';

/**
 * Checks one part of a request against the spec.
 *
 * Query values are converted to their types in place; bodies are left alone.
 *
 * @returns messages by field, or `undefined` when everything fits
 */
export function validate(
  operationId: string,
  part: RequestPart,
  value: unknown,
): ErrorTree | undefined {
  return check(validators[operationId]?.[part], value);
}

/**
 * Runs a compiled validator.
 *
 * @returns messages by field, or `undefined` when everything fits or there is nothing to check
 */
export function check(validator: Validate | undefined, value: unknown): ErrorTree | undefined {
  if (!validator || validator(value)) return undefined;
  const tree: ErrorTree = { errors: [] };
  for (const error of relevant(validator.errors ?? [])) {
    const { path, found } = follow(value, error.instancePath);
    const missing = error.keyword === 'required' ? String(error.params.missingProperty) : '';
    const message = describe(error, error.propertyName ?? found);
    addMessage(tree, missing ? [...path, missing] : path, message);
  }
  return tree;
}

/**
 * Leaves out what only shows how the check went: when no arm of a union fits, the arm that came
 * closest says what to mend, and when each lacks one member, any of these members would do.
 */
function relevant(errors: readonly KeywordError[]): readonly KeywordError[] {
  const telling = errors.filter((error) => error.keyword !== 'propertyNames');
  // An outer union is reported after the unions inside it.
  const union = telling.findLast((error) => UNION.has(error.keyword));
  if (!union) return telling;
  const arms = new Map<string, KeywordError[]>();
  const rest: KeywordError[] = [];
  for (const error of telling) {
    if (error === union) continue;
    const arm = armOf(error, union);
    if (arm === undefined) rest.push(error);
    else if (arms.has(arm)) arms.get(arm)?.push(error);
    else arms.set(arm, [error]);
  }
  const choices = [...arms.values()].sort((a, b) => a.length - b.length);
  const missing = choices.map(([first, second]) => !second && first?.params.missingProperty);
  const anyWouldDo = choices.length > 0 && missing.every(Boolean);
  const closest = anyWouldDo ? [{ ...union, params: { missing } }] : (choices[0] ?? [union]);
  return [...relevant(rest), ...closest];
}

const UNION = new Set(['oneOf', 'anyOf']);

function armOf(error: KeywordError, union: KeywordError): string | undefined {
  const prefix = `${union.schemaPath}/`;
  const isInside =
    error.schemaPath.startsWith(prefix) && error.instancePath.startsWith(union.instancePath);
  return isInside ? error.schemaPath.slice(prefix.length).split('/')[0] : undefined;
}

function describe(error: KeywordError, value: unknown): string {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return 'is required';
    case 'type':
      return `expected ${[params.type].flat().join(' or ')}, found ${nameOf(value)}`;
    case 'enum':
      return `expected one of ${quoteAll(params.allowedValues as unknown[])}, found ${show(value)}`;
    case 'const':
      return `expected ${show(params.allowedValue)}, found ${show(value)}`;
    case 'pattern':
      return `${expectation(String(params.pattern))}, found ${show(value)}`;
    case 'format':
      return `expected ${FORMATS[String(params.format)] ?? `a valid ${params.format}`}, found ${show(value)}`;
    case 'minItems':
      return `expected at least ${count(params.limit, 'entry', 'entries')}, found ${lengthOf(value)}`;
    case 'maxItems':
      return `expected at most ${count(params.limit, 'entry', 'entries')}, found ${lengthOf(value)}`;
    case 'minLength':
      return `expected at least ${count(params.limit, 'character', 'characters')}, found ${lengthOf(value)}`;
    case 'maxLength':
      return `expected at most ${count(params.limit, 'character', 'characters')}, found ${lengthOf(value)}`;
    case 'minimum':
    case 'maximum':
      return `expected a number ${params.comparison} ${params.limit}, found ${show(value)}`;
    case 'minProperties':
      return `expected at least ${count(params.limit, 'member', 'members')}, found ${show(value)}`;
    case 'additionalProperties':
      return `does not take ${show(params.additionalProperty)}`;
    case 'anyOf':
    case 'oneOf':
      return params.missing
        ? `give at least one of ${[params.missing].flat().join(', ')}`
        : 'fits none of the documented forms';
    default:
      return error.message ?? `does not fit (${error.keyword})`;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  uri: 'a URL such as https://example.com/page',
  email: 'an e-mail address',
  'date-time': 'an ISO 8601 time such as 2026-01-05T14:00:00Z',
};

function expectation(pattern: string): string {
  const prefix = /^\^([a-z_]+)/.exec(pattern)?.[1];
  if (prefix?.endsWith('_')) return `must start with ${prefix}`;
  if (pattern.startsWith('^\\+')) return 'expected a phone number in E.164 such as +12025550123';
  if (pattern.startsWith('^\\d{4}-')) return 'expected a local time such as 2026-12-24T10:00';
  return `must match ${pattern}`;
}

/** Where a JSON pointer leads: its parts, positions in lists as numbers, and what stands there. */
function follow(value: unknown, pointer: string): { path: PathPart[]; found: unknown } {
  const path: PathPart[] = [];
  let found = value;
  for (const escaped of pointer.split('/').slice(1)) {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(found) ? Number(part) : part);
    const isInside = typeof found === 'object' && found !== null && Object.hasOwn(found, part);
    found = isInside ? (found as Record<string, unknown>)[part] : undefined;
  }
  return { path, found };
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Lists and objects by their kind, unless empty: they may be nested too deeply to be written out. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return nameOf(value);
  }
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function lengthOf(value: unknown): number {
  // The spec counts characters, not UTF-16 units.
  if (typeof value === 'string') return [...value].length;
  return Array.isArray(value) ? value.length : 0;
}

function quoteAll(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function count(limit: unknown, one: string, many: string): string {
  return `${limit} ${limit === 1 ? one : many}`;
}
