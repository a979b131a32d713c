import { ControlError } from './control-error.js';
import type { EmulatorActions } from './operation.js';

/** The end of the process. Calls that are under way, this one among them, are answered before. */
export const shutdownActions: EmulatorActions<'shutDown'> = {
  shutDown({ emulator }) {
    if (!emulator.shutDown) {
      throw new ControlError(409, 'This emulator is part of another program, and ends with it.');
    }
    emulator.shutDown();
    return { status: 'stopping' };
  },
};
