import type { Account } from '../../src/domain/account.js';
import { completenessReviewer } from '../../src/domain/completeness-reviewer.js';
import { createAccount } from '../../src/domain/create-account.js';
import type { AccountSettings } from '../../src/domain/settings.js';
import { World } from '../../src/world/world.js';

/** What an account is told apart by. */
export interface AccountOptions extends Partial<AccountSettings> {
  readonly seed?: string;
  /** When its world begins. */
  readonly now?: string;
  readonly journalCapacity?: number;
}

/** An account as it is when it has just been opened, judged by completeness alone. */
export function openAccount(options: AccountOptions = {}): Account {
  const { seed = 'account', now, journalCapacity, ...settings } = options;
  const world = new World({
    name: 'test',
    seed,
    ...(now === undefined ? {} : { clock: { now } }),
    ...(journalCapacity === undefined ? {} : { journalCapacity }),
  });
  return createAccount(world, { reviewer: completenessReviewer, ...settings });
}
