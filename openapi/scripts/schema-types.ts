import openapiTS, { astToString } from 'openapi-typescript';
import { header } from './header.js';
import type { Spec } from './spec.js';

/** Writes the TypeScript types of a description; every component also gets an alias of its own name. */
export async function schemaTypes(spec: Spec): Promise<string> {
  const nodes = await openapiTS(withoutDiscriminators(spec) as never, {
    alphabetize: false,
    // A default is what the server assumes; the caller may still leave the member out.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${header}\n${astToString(nodes)}`;
}

/** Each arm names its own value already; with a discriminator the writer would name it again. */
function withoutDiscriminators(spec: Spec): Spec {
  const text = JSON.stringify(spec, (name, value) =>
    name === 'discriminator' ? undefined : value,
  );
  return JSON.parse(text) as Spec;
}
