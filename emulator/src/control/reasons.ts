import type { LintFinding } from '../emulator-world/lint.js';
import type { components } from '../generated/control-schema.js';
import { isResubmittable, type Provider, type Reason, reason, reasons } from '../review/index.js';
import { ControlError } from './control-error.js';
import type { EmulatorActions, WorldActions } from './operation.js';

type Schemas = components['schemas'];

/** Reading a submission before it is submitted. */
export const lintActions: WorldActions<'lint'> = {
  lint({ world, body }) {
    const { findings, warnings, ...outcome } = world.lint(body);
    return { ...outcome, findings: findings.map(shown), warnings: warnings.map(shown) };
  },
};

/** The catalogue of reasons for which carriers reject. */
export const reasonActions: EmulatorActions<'listReasons' | 'getReason'> = {
  listReasons({ query: { category, provider = 'sinch' } }) {
    const meant = reasons.filter((row) => category === undefined || row.category === category);
    if (meant.length === 0) {
      const known = [...new Set(reasons.map((row) => row.category))].join(', ');
      throw new ControlError(
        400,
        `There is no category "${category}". There are: ${known}.`,
        'category',
      );
    }
    return { reasons: meant.map((row) => listed(row, provider)) };
  },

  getReason({ path, query: { provider = 'sinch' } }) {
    const row = reason(path.id);
    if (row) return listed(row, provider);
    throw new ControlError(404, `There is no reason "${path.id}".`);
  },
};

function shown({ crosswalk, ...finding }: LintFinding): Schemas['LintFinding'] {
  return { ...finding, codes: codes(crosswalk) };
}

function listed(row: Reason, provider: Provider): Schemas['RejectionReason'] {
  const { crosswalk, resubmittableAt: _, effectiveFrom = {}, fields, ...rest } = row;
  return {
    ...rest,
    fields: [...fields],
    resubmittable: isResubmittable(row, provider),
    codes: codes(crosswalk),
    effectiveFrom: { ...effectiveFrom } as Record<string, string>,
  };
}

function codes({ twilio, telnyx, bandwidth = [] }: Reason['crosswalk']): Schemas['ReasonCodes'] {
  return {
    twilio: twilio.map(String),
    telnyx: telnyx === undefined ? [] : [telnyx],
    bandwidth: bandwidth.map(String),
  };
}
