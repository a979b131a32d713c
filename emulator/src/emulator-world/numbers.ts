import type { Account } from '../domain/account.js';
import { getOwnedNumber, setCapabilities } from '../domain/numbers/numbers.js';
import { portOut, portPin } from '../domain/numbers/port-out.js';
import { revokeNumber } from '../domain/numbers/revocation.js';
import { failProvisioning } from '../domain/numbers/set-up.js';
import { type NumberState, numberState } from './states.js';

/** What others do to an account's numbers: carriers, the registry, other providers. */
export interface NumberControls {
  /** How a number stands. @throws DomainError when it is not owned */
  get(number: string): NumberState;
  /**
   * Takes the verification of a number back, as carriers do with one that leaves its declared use.
   * It is blocked at once; after a correction it may be attached again.
   *
   * @param reason id of the catalogue, for example `sample-mismatch-or-incomplete`
   * @throws DomainError when the number is not verified or there is no such reason
   */
  revoke(number: string, reason: string): void;
  /** The PIN that protects a number from being ported. @throws DomainError when it is not owned */
  portPin(number: string): string;
  /**
   * Moves a number to another provider: it leaves the account and is blocked at once.
   *
   * @throws DomainError for a wrong PIN, which leaves everything as it is
   */
  portOut(number: string, pin: string): void;
  /**
   * Lets the set-up of a number with the network fail, which only happens by this call.
   *
   * @throws DomainError when it is over already
   */
  failProvisioning(number: string): void;
  /**
   * Switches SMS or MMS of a number on or off; texts that it cannot send fail. Every number that is
   * for sale has both.
   *
   * @throws DomainError when it is not owned
   */
  setCapabilities(
    number: string,
    capabilities: { readonly sms?: boolean; readonly mms?: boolean },
  ): void;
}

/** The controls of an account's numbers. */
export function numberControls(account: Account): NumberControls {
  return {
    get: (number) => numberState(account, getOwnedNumber(account, number).number),
    revoke: (number, reason) => void revokeNumber(account, number, [reason]),
    portPin: (number) => portPin(account, number),
    portOut: (number, pin) => portOut(account, number, pin),
    failProvisioning: (number) => void failProvisioning(account, getOwnedNumber(account, number)),
    setCapabilities: (number, capabilities) => void setCapabilities(account, number, capabilities),
  };
}
