import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type OperationSpec, operations } from '../../src/generated/operations.js';

const spec = JSON.parse(
  readFileSync(new URL('../../src/generated/spec.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(spec, 'spec');

const compiled = new Map<string, ValidateFunction>();

/** Operations that the emulator behaves, the provider's 54 and the extensions. */
export const implementedOperations = operations.filter(({ scope }) => scope !== 'unavailable');

/** The operation that a request is for, found without the emulator's own router. */
export function operationOf(method: string, target: string): OperationSpec | undefined {
  const path = target.split('?', 1)[0] as string;
  return operations
    .filter((operation) => operation.method === method && patternOf(operation.path).test(path))
    .sort((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
}

/** What is wrong with an answer according to the spec; empty when nothing is. */
export function faultsOf(operation: OperationSpec, status: number, body: unknown): string[] {
  const name = `${operation.operationId} ${status}`;
  let check = compiled.get(name);
  if (!check) {
    const schema = responseSchema(operation, status);
    if (!schema) return [`${name} is not documented`];
    check = ajv.compile({ $ref: schema });
    compiled.set(name, check);
  }
  if (check(body)) return [];
  return (check.errors ?? []).map((error) => `${name}: ${error.instancePath} ${error.message}`);
}

function responseSchema(operation: OperationSpec, status: number): string | undefined {
  const responses = spec.paths[operation.path]?.[operation.method.toLowerCase()]?.responses;
  const response = responses?.[status];
  if (!response) return undefined;
  if (typeof response.$ref === 'string') {
    return `spec${response.$ref}/content/application~1json/schema`;
  }
  const path = operation.path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
  return `spec#/paths/${path}/${operation.method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`);
}

function parametersIn(path: string): number {
  return path.split('{').length - 1;
}
