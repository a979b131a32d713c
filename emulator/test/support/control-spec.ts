import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const spec = JSON.parse(
  readFileSync(new URL('../../src/generated/emulator-spec.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(spec, 'control');

/** What is wrong with a value, by a schema of the control API's description; empty when it fits. */
export function misfits(schema: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(`control#/components/schemas/${schema}`);
  if (!validate) throw new Error(`The description has no schema ${schema}.`);
  return validate(value) ? [] : (validate.errors ?? []);
}
