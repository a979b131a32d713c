import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { header } from './header.js';
import { compact, type Part, type RequestSchema } from './request-schemas.js';
import type { Schema, Spec } from './spec.js';

const options: Options = {
  allErrors: true,
  discriminator: true,
  code: { source: true, esm: true },
  // A nullable enum has two types, and a condition requires members that its arms describe.
  strictTypes: false,
  strictRequired: false,
  // Shared schemas become shared functions: less code, at the cost of a call.
  inlineRefs: false,
  // Only the code that reads a time or an address can say what is wrong with one.
  formats: { 'date-time': true, uri: true },
};

/** How Ajv records one fault. */
const recordError =
  /const (err\d+) = (\{[^\n]*?\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;

/** Keywords that only say which arm of a union was taken; the arm's own faults are recorded. */
const choosing = /keyword:"(if|discriminator)"/;

/** How Ajv walks through the entries of a list or of a map. */
const loop = /for\((?:let i\d+=0; i\d+<len\d+; i\d+\+\+|const key\d+ in data\d*)\)\{/g;

/**
 * Faults after which a list or map is not looked at any further. Ajv copies all faults for each new
 * one, so that a body of a megabyte with nothing right in it would keep a server busy for minutes.
 */
const MOST_FAULTS = 100;

/** Records in a third less code, only faults of the value itself, and not without end. */
function shorten(code: string): string {
  const bounded = code.replaceAll(loop, (start) => `${start}if(errors>=${MOST_FAULTS})break;`);
  return bounded.replaceAll(recordError, (_, _name: string, error: string) =>
    choosing.test(error) ? '' : `(vErrors ??= []).push(${error});errors++;`,
  );
}

/** Compiles the checks of all requests into one module without imports. */
export async function validators(spec: Spec, requests: readonly RequestSchema[]): Promise<string> {
  const exact = requests.filter(({ part }) => part !== 'query');
  // Every value of a query arrives as text.
  const coerced = requests.filter(({ part }) => part === 'query');
  return bundle({
    exact: compile(spec, exact, options),
    coerced: compile(spec, coerced, { ...options, coerceTypes: true }),
    index: index(requests),
  });
}

/** Declares the types of the module that {@link validators} writes. */
export function validatorTypes(): string {
  return `${header}
/** One fault of a request. */
export interface AjvError {
  /** Where in the value, as a JSON pointer. */
  instancePath: string;
  /** Where in the schema. */
  schemaPath: string;
  /** The rule that was broken. */
  keyword: string;
  /** The rule's own values, such as \`pattern\`, \`allowedValues\`, \`missingProperty\` and \`limit\`. */
  params: Record<string, unknown>;
  message?: string;
}

/** Checks a value; every fault is in \`errors\` afterwards. Parameters become their types in place. */
export type Validate = ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** The checks of each operation; a part that is missing needs none. */
export declare const validators: Readonly<
  Record<string, { readonly body?: Validate; readonly query?: Validate; readonly path?: Validate }>
>;
`;
}

function compile(spec: Spec, requests: readonly RequestSchema[], settings: Options): string {
  const ajv = new Ajv(settings);
  for (const [name, schema] of referred(spec, requests)) ajv.addSchema(schema, name);
  const names: Record<string, string> = {};
  for (const request of requests) {
    ajv.addSchema(request.schema, nameOf(request));
    names[nameOf(request)] = nameOf(request);
  }
  return shorten(standalone(ajv, names));
}

/** The components that the requests need, by name. */
function referred(spec: Spec, requests: readonly RequestSchema[]): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    const { $ref } = value as Schema;
    if (typeof $ref === 'string' && !found.has($ref)) {
      const schema = compact(spec, spec.components.schemas?.[$ref] as Schema);
      found.set($ref, schema);
      visit(schema);
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const { schema } of requests) visit(schema);
  return found;
}

function nameOf({ operationId, part }: RequestSchema): string {
  return `${operationId}_${part}`;
}

function index(requests: readonly RequestSchema[]): string {
  const byOperation = new Map<string, string[]>();
  for (const request of requests) {
    const from = request.part === 'query' ? 'coerced' : 'exact';
    const parts = byOperation.get(request.operationId) ?? [];
    parts.push(`${request.part satisfies Part}: ${from}.${nameOf(request)}`);
    byOperation.set(request.operationId, parts);
  }
  const rows = [...byOperation].map(([name, parts]) => `  ${name}: { ${parts.join(', ')} },\n`);
  return `import * as exact from 'exact';
import * as coerced from 'coerced';
export const validators = {
${rows.join('')}};
`;
}

/** Ajv's code asks for small run-time functions of its own; they are copied in. */
async function bundle(modules: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['index'],
    bundle: true,
    write: false,
    absWorkingDir: import.meta.dirname,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: header.trim() },
    plugins: [
      {
        name: 'modules-in-memory',
        setup(hooks) {
          const filter = new RegExp(`^(${Object.keys(modules).join('|')})$`);
          hooks.onResolve({ filter }, ({ path }) => ({ path, namespace: 'memory' }));
          hooks.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
            contents: modules[path] ?? '',
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
