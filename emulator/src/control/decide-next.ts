import type { ArrangedAnswer } from '../domain/reviews/arranged.js';
import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { components } from '../generated/control-schema.js';
import { ControlError } from './control-error.js';
import type { WorldActions } from './operation.js';

type DecideNextOperation = 'listArrangedDecisions' | 'decideNext' | 'clearArrangedDecisions';

/** What the next reviews come to. */
export const decideNextActions: WorldActions<DecideNextOperation> = {
  listArrangedDecisions: ({ world }) => arranged(world),

  decideNext({ world, body }) {
    const { model, times = 1, ...answer } = body;
    if (answer.answer === 'reject' && !answer.reasons) {
      throw new ControlError(400, '"reasons" is missing: a rejection needs one.', 'reasons');
    }
    world.decideNext(model, answer as ArrangedAnswer, { times });
    return arranged(world);
  },

  clearArrangedDecisions({ world, query }) {
    world.clearArrangedDecisions(query.model);
    return arranged(world);
  },
};

function arranged(world: EmulatorWorld): components['schemas']['ArrangedDecisions'] {
  const decisions = world.arrangedDecisions().map(({ decision, ...rest }) => ({
    ...rest,
    decision:
      decision.answer === 'reject'
        ? { ...decision, reasons: [...decision.reasons] }
        : { answer: decision.answer },
  }));
  return { decisions };
}
