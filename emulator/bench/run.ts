import { advance } from './advance.js';
import { blast } from './blast.js';
import { growth } from './growth.js';
import { type Result, table } from './result.js';
import { sdkCall } from './sdk-call.js';
import { startUp } from './start-up.js';
import { state } from './state.js';
import { throughput } from './throughput.js';

/** Run all, or those named: `npm run bench --workspace emulator -- growth start-up`. */
const benches: Readonly<Record<string, () => Promise<Result[]>>> = {
  throughput,
  'sdk-call': sdkCall,
  growth,
  blast,
  'start-up': startUp,
  state,
  advance,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  throw new Error(
    `There is no ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
}

const results: Result[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  results.push(...(await bench()));
}
console.log(`\n${table(results)}\n\nnode ${process.version}; medians of interleaved rounds\n`);
