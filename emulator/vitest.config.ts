import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read the sources; those in test/package run what is published.
    alias: [
      { find: /^@tollgate\/sdk$/, replacement: source('../sdk/src/index.ts') },
      { find: /^@tollgate\/emulator$/, replacement: source('./src/index.ts') },
      { find: /^@tollgate\/emulator\/client$/, replacement: source('./src/client/index.ts') },
      {
        find: /^@tollgate\/emulator\/(browser|data|msw|playwright|vitest)$/,
        replacement: source('./src/$1.ts'),
      },
      { find: /^@tollgate\/emulator\/review$/, replacement: source('./src/review/index.ts') },
    ],
  },
  test: {
    name: 'emulator',
    include: ['test/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      checker: source('../node_modules/typescript/bin/tsc'),
      tsconfig: source('./tsconfig.json'),
    },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
