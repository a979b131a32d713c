#!/usr/bin/env node
import { processTerminal } from './output.js';
import { run } from './program.js';

// Whoever reads the output may stop early, as `head` does: nothing is left to say then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Set, not exited with: what was written is written out first.
process.exitCode = await run(process.argv.slice(2), processTerminal);
