import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { bundleSpec } from '../../scripts/bundle.js';
import { type Content, type OperationObject, resolve, type Spec } from '../../scripts/spec.js';

/** The repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles `openapi.yaml` or `emulator.yaml`. */
export function readSpec(name: 'openapi' | 'emulator'): Promise<Spec> {
  return bundleSpec(`${root}openapi/${name}.yaml`);
}

/** Compiles the schema under a JSON pointer of the document. */
export function compiler(spec: Spec): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'spec', ...spec });
  return (pointer) => {
    const validate = ajv.getSchema(`spec#${pointer}`);
    if (!validate) throw new Error(`No schema at ${pointer}`);
    return validate;
  };
}

/** One request or response body of the document. */
export interface Body {
  name: string;
  pointer: string;
  media: Content[string];
}

/** Lists the bodies of one operation; `base` is the pointer of the operation. */
export function bodiesOf(spec: Spec, operation: OperationObject, base: string): Body[] {
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ({
    name: `${operation.operationId} request`,
    pointer: `${base}/requestBody/content/${escapePointer(type)}`,
    media,
  }));
  for (const [status, response] of Object.entries(operation.responses)) {
    const content = resolve<{ content?: Content }>(spec, response as never).content ?? {};
    const at = '$ref' in response ? response.$ref.slice(1) : `${base}/responses/${status}`;
    for (const [type, media] of Object.entries(content)) {
      bodies.push({
        name: `${operation.operationId} ${status}`,
        pointer: `${at}/content/${escapePointer(type)}`,
        media,
      });
    }
  }
  return bodies;
}

/** Escapes one segment of a JSON pointer. */
export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Lists the examples of a body. */
export function examplesOf(spec: Spec, { media }: Body): { name: string; value: unknown }[] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve<{ value: unknown }>(spec, example).value,
  }));
  return media.example === undefined
    ? named
    : [...named, { name: 'default', value: media.example }];
}
