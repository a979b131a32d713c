import { brandMoves, campaignMoves, type Move, numberMoves } from '../domain/reviews/lifecycle.js';
import type { components } from '../generated/control-schema.js';
import { operations } from '../generated/operations.js';
import { reasons } from '../review/index.js';
import { type BehaviourFact, behaviourFacts } from './fidelity-facts.js';

type Fidelity = components['schemas']['Fidelity'];
type Standing = Fidelity['operations'][number]['standing'];

const STANDING: Readonly<Record<(typeof operations)[number]['scope'], Standing>> = {
  provider: 'documented',
  extension: 'extension',
  unavailable: 'unavailable',
};

const SOURCE: Readonly<Record<Standing, string>> = {
  documented: 'Pinnacle API reference',
  extension: 'of the emulator only; the provider shows it in its dashboard or not at all',
  unavailable: 'Pinnacle API reference; outside toll-free messaging, answers 501',
};

/** Which operations and behaviours are documented, which assumed, and where that can be read. */
export function fidelity(): Fidelity {
  const listed = operations.map(({ operationId, method, path, tag, scope }) => {
    const standing = STANDING[scope];
    return { operationId, method, path, tag, standing, source: SOURCE[standing] };
  });
  const behaviours = [
    ...behaviourFacts,
    ...moves('brand', brandMoves),
    ...moves('campaign', campaignMoves),
    ...moves('number', numberMoves),
    ...reasons.map(({ title, heuristic, source }): BehaviourFact => {
      const standing = heuristic ? 'assumed' : 'documented';
      const line = heuristic ? `${source}; where the line lies is not published` : source;
      return { topic: 'rejection reasons', what: `${title}.`, standing, source: line };
    }),
  ];
  const operationsThat = (standing: Standing) =>
    listed.filter((operation) => operation.standing === standing).length;
  const assumed = behaviours.filter(({ standing }) => standing === 'assumed').length;
  return {
    summary: {
      operations: {
        documented: operationsThat('documented'),
        extension: operationsThat('extension'),
        unavailable: operationsThat('unavailable'),
      },
      behaviours: { documented: behaviours.length - assumed, assumed },
    },
    operations: listed,
    behaviours: behaviours.map((behaviour) => ({ ...behaviour })),
  };
}

function moves(subject: string, rows: readonly Move<string>[]): BehaviourFact[] {
  return rows.map(({ from, event, to, source }) => ({
    topic: `${subject} states`,
    what: `${from} becomes ${to} by ${event}.`,
    standing: source.startsWith('assumed') ? 'assumed' : 'documented',
    source,
  }));
}
