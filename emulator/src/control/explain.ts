import type { Decision } from '../domain/records/decision.js';
import { quotedText } from '../emulator-world/explain.js';
import type { components } from '../generated/control-schema.js';
import type { ControlledWorld, WorldActions } from './operation.js';

type Schemas = components['schemas'];

/** Why something is as it is. */
export const explainActions: WorldActions<'explain'> = {
  explain({ world, parts, path }) {
    const explanation = world.explain(path.id);
    if (explanation.kind !== 'review') return explanation as Schemas['Explanation'];
    const { kind, id, decisions } = explanation;
    return { kind, id, decisions: decisions.map((decision) => shown(parts, decision)) };
  },
};

function shown(
  { account }: ControlledWorld['parts'],
  { at, objections, trace, ...decision }: Decision,
): Schemas['ExplainedDecision'] {
  return {
    ...decision,
    at: new Date(at).toISOString(),
    objections: objections.map((objection) => ({
      ...objection,
      example: objection.example ?? null,
      quote: objection.quote ?? null,
      text: quotedText(account, decision, objection),
      source: objection.source ?? null,
    })),
    trace: [...trace],
  };
}
