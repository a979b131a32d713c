import type { Account } from '../account.js';
import { charge } from '../balance.js';
import { lookUpNumber } from './inventory/look-up.js';
import type { AdvancedLookUp, BasicLookUp, LookUpRequest } from './inventory/look-up-shapes.js';

/** Price of a look-up, in US dollars. Assumed: it is paid (402), but no price is published. */
export const LOOK_UP_PRICE = { basic: 0.01, advanced: 0.05 } as const;

/**
 * Looks up any number, owned or not.
 *
 * @throws DomainError `payment-required` when the credits do not cover it
 */
export function buyLookUp(account: Account, request: LookUpRequest): BasicLookUp | AdvancedLookUp {
  charge(account, LOOK_UP_PRICE[request.level], 'look up this number');
  return lookUpNumber(account.world.seed, request);
}
