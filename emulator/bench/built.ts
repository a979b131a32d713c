import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command as it is published. */
export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const EMULATOR = new URL('../dist/index.js', import.meta.url);
const SDK = new URL('../../sdk/dist/index.js', import.meta.url);

for (const file of [CLI, fileURLToPath(EMULATOR), fileURLToPath(SDK)]) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
}

// What users run is measured: tsx adds a call to every function of the sources.
export const {
  createEmulator,
  openStateFile,
  standardWebhooksRetries,
}: typeof import('@tollgate/emulator') = await import(EMULATOR.href);
export const { createTollgate }: typeof import('@tollgate/sdk') = await import(SDK.href);
