#!/usr/bin/env node
import { processTerminal } from './output.js';
import { run } from './program.js';

// Set, not exited with: what was written is written out first.
process.exitCode = await run(process.argv.slice(2), processTerminal);
