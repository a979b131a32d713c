import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  // Inlined, as its CommonJS default export breaks under Node's interop.
  noExternal: ['openapi-fetch'],
  onSuccess: () => copyFile('src/generated/spec.json', 'dist/openapi.json'),
});
