import { createHash } from 'node:crypto';
import { header } from './header.js';
import type { Spec } from './spec.js';

/** Writes which descriptions the emulator was built from, each by its version and its hash. */
export function specVersions(specs: Readonly<Record<string, Spec>>): string {
  const rows = Object.entries(specs).map(([name, spec]) => {
    const sha256 = createHash('sha256').update(JSON.stringify(spec)).digest('hex');
    return `  ${name}: {\n    version: '${spec.info.version}',\n    sha256: '${sha256}',\n  },\n`;
  });
  return `${header}
/** The descriptions that this was built from: their versions, and SHA-256 of their JSON. */
export const specVersions = {
${rows.join('')}} as const;
`;
}
