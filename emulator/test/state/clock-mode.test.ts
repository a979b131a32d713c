import { expect, test } from 'vitest';
import { createEmulator, openStateFile } from '../../src/index.js';
import { statePath } from './folder.js';

test('a mode that was changed is kept over a restart, and one that was only a setting is not', async () => {
  const path = statePath();
  const start = async (mode: 'manual' | 'realtime') =>
    createEmulator({ clock: { mode }, state: await openStateFile(path) });
  const first = await start('realtime');
  await first.close();
  const second = await start('manual');
  expect(second.clock.mode).toBe('manual');
  second.clock.setMode({ mode: 'auto' });
  await second.close();
  const third = await start('realtime');
  expect(third.clock.mode).toBe('auto');
  const before = third.clock.now();
  third.clock.setMode({ mode: 'manual' });
  expect(third.clock.now()).toEqual(before);
  await third.close();
});
