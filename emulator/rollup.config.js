import { dts } from 'rollup-plugin-dts';

const output = (extension) => ({
  dir: 'dist',
  entryFileNames: `[name]${extension}`,
  chunkFileNames: `[name]-[hash]${extension}`,
});

/**
 * Who has one library for mock data need not have the other, and one of them is no CommonJS: the types
 * of a library that cannot be had are `any` instead of an error.
 */
const optionalTypes = {
  name: 'optional-types',
  renderChunk: (code) =>
    code.replace(/^import .+ from '@mswj?s?\/data.*';$/gm, '// @ts-ignore\n$&'),
};

export default {
  input: {
    index: 'src/index.ts',
    browser: 'src/browser.ts',
    client: 'src/client/index.ts',
    data: 'src/data.ts',
    msw: 'src/msw.ts',
    playwright: 'src/playwright.ts',
    review: 'src/review/index.ts',
    vitest: 'src/vitest.ts',
  },
  external: [/^@mswj?s?\/data/, '@playwright/test', 'msw', 'vitest'],
  plugins: [dts(), optionalTypes],
  output: [output('.d.ts'), output('.d.cts')],
};
