import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

const check = process.argv.includes('--check');
const root = fileURLToPath(new URL('../..', import.meta.url));

const drifted: string[] = [];
for (const [file, text] of await generatedFiles(root)) {
  const name = relative(root, file);
  const stored = await readFile(file, 'utf8').catch(() => undefined);
  if (stored === text) continue;
  drifted.push(name);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (drifted.length === 0) {
  console.log('Generated files are up to date.');
} else if (check) {
  console.error(
    `Out of date, run \`npm run generate\`:\n${drifted.map((name) => `  ${name}\n`).join('')}`,
  );
  process.exitCode = 1;
} else {
  console.log(`Written:\n${drifted.map((name) => `  ${name}\n`).join('')}`);
}
