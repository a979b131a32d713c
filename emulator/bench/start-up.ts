import { spawn } from 'node:child_process';
import { CLI } from './built.js';
import { median, type Result } from './result.js';

const BARE = "require('http').createServer().listen(0, () => console.log('ready'))";
const ROUNDS = 9;

/** Time until `tollgate start` is ready, against the smallest server script. */
export async function startUp(): Promise<Result[]> {
  const tollgate: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const one = await untilReady([CLI, 'start', '--port', '0', '--json']);
    const other = await untilReady(['-e', BARE]);
    if (round === 0) continue;
    tollgate.push(one);
    bare.push(other);
  }
  const limit = 1.5 * median(bare) + 250;
  return [
    {
      name: 'tollgate start',
      measured: `${median(tollgate).toFixed(0)} ms`,
      baseline: `${median(bare).toFixed(0)} ms bare script`,
      ratio: `+${(median(tollgate) - 1.5 * median(bare)).toFixed(0)} ms over 1.5x`,
      target: '<= 1.5x + 250 ms',
      passed: median(tollgate) <= limit,
    },
  ];
}

/** Milliseconds from the start of a process to its first line. */
function untilReady(argv: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    let elapsed = Number.NaN;
    child.stdout.once('data', () => {
      elapsed = performance.now() - started;
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => {
      if (Number.isNaN(elapsed)) reject(new Error(`${argv.join(' ')} printed nothing.`));
      else resolve(elapsed);
    });
  });
}
