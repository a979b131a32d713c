import { type Reference, resolve, type Schema, type Spec } from './spec.js';

/** A member of a request body. */
export interface BodyMember {
  readonly schema: Schema;
  /** The name of the component that declares it; `undefined` for one without a name. */
  readonly owner: string | undefined;
  readonly required: boolean;
  /** The members beside it. */
  readonly others: readonly { readonly name: string; readonly required: boolean }[];
}

/** The last part of a reference. */
export function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split('/').at(-1);
}

/** Finds a member of a body; of alternatives, in the first that has it. */
export function memberOf(spec: Spec, body: Schema, name: string): BodyMember | undefined {
  for (const arm of armsOf(spec, body)) {
    const { properties = {}, required = [] } = resolve<Schema>(spec, arm as Schema | Reference);
    const schema = properties[name];
    if (!schema) continue;
    const others = Object.keys(properties)
      .filter((other) => other !== name)
      .map((other) => ({ name: other, required: required.includes(other) }));
    return { schema, owner: nameOf(arm), required: required.includes(name), others };
  }
  return undefined;
}

/** Whether a body may be left away: when nothing in it is required. */
export function isEmptyable(spec: Spec, body: Schema): boolean {
  const { oneOf, anyOf, allOf, required = [] } = resolve<Schema>(spec, body);
  return !oneOf && !anyOf && !allOf && required.length === 0;
}

function armsOf(spec: Spec, schema: Schema): Schema[] {
  const { oneOf, anyOf, allOf } = resolve<Schema>(spec, schema);
  const arms = oneOf ?? anyOf ?? allOf;
  return arms ? arms.flatMap((arm) => armsOf(spec, arm)) : [schema];
}
