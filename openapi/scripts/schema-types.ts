import openapiTS, { astToString } from 'openapi-typescript';
import { header } from './header.js';
import type { Schema, Spec } from './spec.js';

/** Writes the TypeScript types of a description; every component also gets an alias of its own name. */
export async function schemaTypes(spec: Spec): Promise<string> {
  const nodes = await openapiTS(typeable(spec) as never, {
    alphabetize: false,
    // A default is what the server assumes; the caller may still leave the member out.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${header}\n${astToString(nodes)}`;
}

/**
 * Leaves out what the writer turns into wrong or double types: discriminators, because each arm
 * names its own value already, and unions of bare `required` lists, which would become unknown.
 */
function typeable(spec: Spec): Spec {
  const text = JSON.stringify(spec, (keyword, value) => {
    if (keyword === 'discriminator') return undefined;
    if (keyword === 'anyOf' && value.every(isBareRequired)) return undefined;
    return value;
  });
  return JSON.parse(text) as Spec;
}

function isBareRequired(schema: Schema): boolean {
  return Object.keys(schema).join() === 'required';
}
