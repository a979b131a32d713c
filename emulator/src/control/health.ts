import type { EmulatorActions } from './operation.js';

/** Probes: they never open a world. */
export const healthActions: EmulatorActions<'getLiveness' | 'getReadiness'> = {
  getLiveness: () => ({ status: 'ok' }),
  getReadiness: () => ({ status: 'ok' }),
};
