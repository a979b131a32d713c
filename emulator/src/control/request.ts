import type { ErrorTree } from '../api/problems.js';
import { check } from '../api/validate.js';
import type { WireReply, WireRequest } from '../api/wire.js';
import type { ControlOperationSpec } from '../generated/control-operations.js';
import { validators } from '../generated/control-validators.js';
import { type FieldProblem, problem } from './problem.js';

/** A call as its operation takes it. */
export interface RawCall {
  readonly body: unknown;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Reads a request and checks it against the spec, or says what is wrong with it. */
export function readCall(
  operation: ControlOperationSpec,
  request: WireRequest,
  path: Record<string, string>,
  query: string,
): RawCall | { readonly refusal: WireReply } {
  const body = readBody(request.body, operation);
  if ('refusal' in body) return body;
  // No prototype, so that no name has a meaning of its own.
  const parameters: Record<string, unknown> = Object.assign(
    Object.create(null),
    Object.fromEntries(new URLSearchParams(query)),
  );
  const checks = validators[operation.operationId];
  const errors = [
    ...problemsOf(check(checks?.path, path), ''),
    ...problemsOf(check(checks?.query, parameters), ''),
    ...(body.value === undefined ? [] : problemsOf(check(checks?.body, body.value), '')),
  ];
  if (errors.length === 0) return { body: body.value, path, query: parameters };
  return { refusal: problem(400, errors.map(sentence).join(' '), { errors }) };
}

function readBody(
  text: string,
  { body }: ControlOperationSpec,
): { readonly value: unknown } | { readonly refusal: WireReply } {
  if (body === 'none') return { value: undefined };
  if (text.trim() === '') {
    if (body === 'optional') return { value: undefined };
    return { refusal: problem(400, 'The request needs a body in JSON, and has none.') };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { refusal: problem(400, `The request body is not valid JSON: ${reason}`) };
  }
}

/** The messages of a tree with where they belong. */
function problemsOf(tree: ErrorTree | undefined, pointer: string): FieldProblem[] {
  if (!tree) return [];
  const inside = [...Object.entries(tree.properties ?? {}), ...Object.entries(tree.items ?? [])];
  return [
    ...tree.errors.map((detail) => ({ pointer: `#${pointer}`, detail })),
    ...inside.flatMap(([name, member]) => problemsOf(member, `${pointer}/${escaped(name)}`)),
  ];
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function sentence({ pointer, detail }: FieldProblem): string {
  const field = pointer === '#' ? 'The request' : `"${pointer.slice(2).replaceAll('/', '.')}"`;
  return `${field} ${detail}.`;
}
