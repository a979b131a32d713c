import { join } from 'node:path';
import { bundleSpec } from './bundle.js';
import { clientSource } from './client-source.js';
import { controlOperations, emulatorOperations, sdkOperations } from './operation-tables.js';
import { listOperations } from './operations.js';
import { requestSchemas } from './request-schemas.js';
import { schemaTypes } from './schema-types.js';
import type { Spec } from './spec.js';
import { specVersions } from './spec-versions.js';
import { validators, validatorTypes } from './validators.js';

/**
 * Makes every generated file in memory.
 *
 * @param root The repository.
 * @returns Text by absolute path; the same sources give the same text.
 */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const provider = await bundleSpec(join(root, 'openapi/openapi.yaml'));
  const control = await bundleSpec(join(root, 'openapi/emulator.yaml'));
  const operations = listOperations(provider);
  const controls = listOperations(control);
  const types = await schemaTypes(provider);
  const requests = requestSchemas(provider, operations);
  const sdk = join(root, 'sdk/src/generated');
  const emulator = join(root, 'emulator/src/generated');
  return new Map([
    [join(sdk, 'schema.ts'), types],
    [join(sdk, 'operations.ts'), sdkOperations(operations)],
    [join(sdk, 'spec.json'), json(provider)],
    [join(emulator, 'schema.ts'), types],
    [join(emulator, 'operations.ts'), emulatorOperations(operations)],
    [join(emulator, 'validators.js'), await validators(provider, requests)],
    [join(emulator, 'validators.d.ts'), validatorTypes()],
    [join(emulator, 'spec.json'), json(provider)],
    [join(emulator, 'control-schema.ts'), await schemaTypes(control)],
    [join(emulator, 'control-operations.ts'), controlOperations(controls)],
    [join(emulator, 'control-client.ts'), clientSource(control, controls)],
    [
      join(emulator, 'control-validators.js'),
      await validators(control, requestSchemas(control, controls)),
    ],
    [join(emulator, 'control-validators.d.ts'), validatorTypes()],
    [join(emulator, 'emulator-spec.json'), json(control)],
    [join(emulator, 'spec-versions.ts'), specVersions({ provider, control })],
  ]);
}

function json(spec: Spec): string {
  return `${JSON.stringify({ 'x-generated': 'from openapi/ by `npm run generate`', ...spec }, null, 2)}\n`;
}
