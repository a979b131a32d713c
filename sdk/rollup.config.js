import { dts } from 'rollup-plugin-dts';

// The types of what tsup inlines are inlined too, so that users install one package. tsup's own
// bundler of declarations cannot: it leaves openapi-fetch to be found by the user.
const inlined = ['openapi-fetch', 'openapi-typescript-helpers'];

export default {
  input: 'src/index.ts',
  plugins: [dts({ includeExternal: inlined })],
  output: [{ file: 'dist/index.d.ts' }, { file: 'dist/index.d.cts' }],
};
