// What would carriers say? Reviews a submission before anybody else sees it, then the corrected one.
// Run it with `npm start --workspace examples/lint` after `npm run build`.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

console.log('\n$ tollgate lint rejected.yaml\n');
const rejected = lint('rejected.yaml');

console.log('\n$ tollgate lint corrected.yaml\n');
const corrected = lint('corrected.yaml');

// 0 all approved, 1 at least one rejected, 2 not understood: a pipeline can stop at anything but 0.
console.log(`\nExit codes: ${rejected}, then ${corrected}.\n`);
process.exitCode = rejected === 1 && corrected === 0 ? 0 : 1;

/** Runs the command as a shell would, and gives its exit code. */
function lint(file) {
  const { status, error } = spawnSync('tollgate', ['lint', file], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status;
}
