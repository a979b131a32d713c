import { dts } from 'rollup-plugin-dts';

const output = (extension) => ({
  dir: 'dist',
  entryFileNames: `[name]${extension}`,
  chunkFileNames: `[name]-[hash]${extension}`,
});

export default {
  input: {
    index: 'src/index.ts',
    client: 'src/client/index.ts',
    msw: 'src/msw.ts',
    review: 'src/review/index.ts',
  },
  external: ['msw'],
  plugins: [dts()],
  output: [output('.d.ts'), output('.d.cts')],
};
