import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import type { OwnedNumber } from '../records/number.js';
import { conflict } from '../reviews/lifecycle.js';
import { dropStep, planStep } from '../transitions/steps.js';
import { due } from '../transitions/transitions.js';
import { provisionedAt, provisioningOf } from './provisioning.js';
import { switchFromTemporary } from './temporary-number.js';

const MODEL = 'number.provisioning';

/**
 * Has the network set a number up that is being bought.
 *
 * @returns when it will be done, in epoch milliseconds; `null` when that is not a matter of time
 */
export function orderSetUp(
  account: Account,
  offer: Pick<OwnedNumber, 'number' | 'type'>,
): number | null {
  const { number } = offer;
  const { world, settings } = account;
  const preset = (now: number) =>
    settings.timing === 'instant' ? now : provisionedAt(world.random, now, offer);
  const when = due(account, MODEL, preset, number);
  // Nothing happens at that moment but that the number counts as set up.
  if (when !== 'by-hand' && 'at' in when) return when.at;
  const step = {
    model: MODEL,
    subject: number,
    task: 'number.provisioned',
    data: { number },
    cause: `the registry enables ${number}`,
  } as const;
  planStep(account, step, when);
  return null;
}

/**
 * Ends the set-up of a number: it may send as far as its campaign lets it.
 *
 * @param force whether one that has failed may come to life
 * @throws DomainError (`conflict`) when it is over already
 */
export function completeSetUp(account: Account, owned: OwnedNumber, force = false): OwnedNumber {
  const { status } = provisioningOf(account, owned);
  if (status === 'COMPLETE' || (status === 'FAILED' && !force)) throw over(owned, status);
  const { world } = account;
  const now = world.now();
  const { number } = owned;
  const forced = status === 'FAILED';
  forgetSetUp(account, number);
  world.journal.record('number.provisioned', { number, ...(forced && { forced }) });
  const changes = { registryReadyAt: now, provisioningFailedAt: null, updatedAt: now };
  const ready = account.numbers.update(number, changes);
  switchFromTemporary(account);
  return ready;
}

/**
 * Lets the set-up of a number fail: it will never send and has to be given back.
 *
 * @param force whether one that is complete may still be lost
 * @throws DomainError (`conflict`) when it is over already
 */
export function failProvisioning(account: Account, owned: OwnedNumber, force = false): OwnedNumber {
  const { status } = provisioningOf(account, owned);
  if (status === 'FAILED' || (status === 'COMPLETE' && !force)) throw over(owned, status);
  const { world } = account;
  const now = world.now();
  const { number } = owned;
  const forced = status === 'COMPLETE';
  forgetSetUp(account, number);
  world.journal.record('number.provisioning-failed', { number, ...(forced && { forced }) });
  return account.numbers.update(number, { provisioningFailedAt: now, updatedAt: now });
}

/** Takes back what is planned for the set-up of a number that leaves the account. */
export function forgetSetUp(account: Account, number: string): void {
  dropStep(account, { model: MODEL, subject: number }, null);
}

/** Scheduled work on the set-up of numbers. */
export const setUpTasks = {
  'number.provisioned': (account: Account, data: JsonObject): void => {
    const owned = account.numbers.get(String(data.number));
    if (owned && provisioningOf(account, owned).status === 'INITIATED') {
      completeSetUp(account, owned);
    }
  },
};

function over({ number }: OwnedNumber, status: string) {
  return conflict(`The provisioning of ${number} is ${status} already.`, ['port-out', 'release']);
}
