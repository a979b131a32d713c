import { validators } from '../generated/validators.js';
import { addMessage, type ErrorTree } from './problems.js';

/** A failed keyword, as the compiled validators report it. */
export interface KeywordError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
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
  const check = validators[operationId]?.[part];
  if (!check || check(value)) return undefined;
  const tree: ErrorTree = { errors: [] };
  for (const error of relevant(check.errors ?? [])) {
    const path = error.instancePath.split('/').slice(1).map(pointerPart);
    const missing = error.keyword === 'required' ? String(error.params.missingProperty) : '';
    addMessage(tree, missing ? [...path, missing] : path, describe(error, at(value, path)));
  }
  return tree;
}

const UNION = new Set(['oneOf', 'anyOf']);

/**
 * Leaves out what only shows how the check went: when no arm of a union fits, the arm that came
 * closest says what to mend.
 */
function relevant(errors: readonly KeywordError[]): readonly KeywordError[] {
  const union = errors.find((error) => UNION.has(error.keyword));
  if (!union) return errors;
  const arms = new Map<string, KeywordError[]>();
  const rest: KeywordError[] = [];
  for (const error of errors) {
    if (error === union) continue;
    const arm = armOf(error, union);
    if (arm === undefined) rest.push(error);
    else arms.set(arm, [...(arms.get(arm) ?? []), error]);
  }
  const closest = [...arms.values()].sort((a, b) => a.length - b.length)[0];
  return closest ? [...rest, ...relevant(closest)] : [...rest, union];
}

function armOf(error: KeywordError, union: KeywordError): string | undefined {
  const prefix = `${union.schemaPath}/`;
  if (!error.schemaPath.startsWith(prefix)) return undefined;
  return error.schemaPath.slice(prefix.length).split('/')[0];
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
      return `expected at least ${count(params.limit, 'member', 'members')}`;
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
  return `must match ${pattern}`;
}

function at(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[part];
  }
  return current;
}

function pointerPart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}

function quoteAll(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function count(limit: unknown, one: string, many: string): string {
  return `${limit} ${limit === 1 ? one : many}`;
}
