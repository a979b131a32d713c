import { bundle, createConfig } from '@redocly/openapi-core';
import type { Spec } from './spec.js';

/**
 * Reads an OpenAPI description and everything it refers to into one document.
 *
 * @param file Path of the root document.
 * @returns The document, with every outside reference moved into `components`.
 * @throws Error naming the first reference that leads nowhere.
 */
export async function bundleSpec(file: string): Promise<Spec> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: file, config });
  const problem = problems[0];
  if (problem) throw new Error(`${file}: ${problem.message}`);
  return document.parsed as Spec;
}
