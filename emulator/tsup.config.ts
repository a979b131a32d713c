import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  outDir: 'dist',
  platform: 'neutral',
  target: 'node20',
  splitting: true,
  // The output reads like the sources, and maps would double the download.
  sourcemap: false,
};

/**
 * The command uses the package's own entry points as any program does, so that its code is not
 * packed twice.
 */
const ownEntries = {
  name: 'own-entries',
  setup(build) {
    build.onResolve({ filter: /^(\.\.\/)+(review\/)?index\.js$/ }, ({ path }) => ({
      path: path.endsWith('review/index.js') ? './review.js' : './index.js',
      external: true,
    }));
  },
} satisfies NonNullable<Options['esbuildPlugins']>[number];

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      browser: 'src/browser.ts',
      client: 'src/client/index.ts',
      data: 'src/data.ts',
      msw: 'src/msw.ts',
      playwright: 'src/playwright.ts',
      review: 'src/review/index.ts',
      vitest: 'src/vitest.ts',
    },
    format: ['esm', 'cjs'],
    external: [/^node:/, '@playwright/test', 'msw', 'vitest'],
    // Chunks are named by their content: those of earlier builds have to go.
    clean: true,
    onSuccess: async () => {
      await copyFile('src/generated/spec.json', 'dist/openapi.json');
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    external: [/^node:/],
    esbuildPlugins: [ownEntries],
  },
]);
