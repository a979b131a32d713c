import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDrift } from './drift.js';
import { generatedFiles } from './generated-files.js';

const check = process.argv.includes('--check');
const root = fileURLToPath(new URL('../..', import.meta.url));

const files = await generatedFiles(root);
const drifted = await findDrift(files);
const names = drifted.map((file) => `  ${relative(root, file)}`).join('\n');

if (drifted.length === 0) {
  console.log('Generated files are up to date.');
} else if (check) {
  console.error(`Out of date, run \`npm run generate\`:\n${names}`);
  process.exitCode = 1;
} else {
  for (const file of drifted) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, files.get(file) ?? '');
  }
  console.log(`Written:\n${names}`);
}
