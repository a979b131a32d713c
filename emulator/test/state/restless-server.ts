import { createEmulator, openStateFile } from '../../src/index.js';

// Run by a test as a process of its own. So small a limit makes every few requests replace the file.
const state = await openStateFile(process.argv[2] as string, { compactAt: 10_000 });
const emulator = createEmulator({ state, sandboxRecipients: 'any', credits: 1_000_000 });
const { url } = await emulator.listen();
console.log(JSON.stringify({ url }));
