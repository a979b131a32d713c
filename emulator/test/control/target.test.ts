import { expect, test } from 'vitest';
import { isControlTarget } from '../../src/control/target.js';

test.each(['/_emulator', '/_emulator/', '/_emulator/v1/clock', '/_emulator?x=1'])(
  '%s belongs to the emulator',
  (target) => {
    expect(isControlTarget(target)).toBe(true);
  },
);

test.each(['/', '/brands', '/_emulators', '/_emulator.json', '/x/_emulator', '_emulator', ''])(
  '%j belongs to the provider',
  (target) => {
    expect(isControlTarget(target)).toBe(false);
  },
);
