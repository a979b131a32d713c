import type { Account } from '../account.js';
import { placesOf } from '../numbers/inventory/places.js';
import { millisOnWall } from '../plans/wall-clock.js';
import { minutesUntilAllowed, promotionalHours } from './content/quiet-hours.js';
import { isPromotional, promotes } from './promotion.js';
import type { SendFacts } from './send-facts.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Where a handset is taken to be when its area code is not known. */
const ELSEWHERE = { state: null, timeZone: 'America/New_York' } as const;

/**
 * Until when a promotional text has to wait for the hours in which its recipient may get it, in epoch
 * milliseconds; `null` when it need not wait. The area code tells the state and the time zone, which
 * is only a guess: people keep their numbers when they move.
 */
export function quietUntil(account: Account, facts: SendFacts): number | null {
  if (!account.settings.quietHours) return null;
  const campaign = facts.standing?.campaign;
  if (!campaign || !(isPromotional(campaign) || promotes(facts.text))) return null;
  const { state, timeZone } = placesOf(facts.to.slice(2, 5))[0] ?? ELSEWHERE;
  const now = account.world.now();
  const wall = millisOnWall(now, timeZone);
  const minute = Math.floor((wall % DAY) / MINUTE);
  // 1 January 1970 was a Thursday.
  const dayOfWeek = ((Math.floor(wall / DAY) + 3) % 7) + 1;
  const minutes = minutesUntilAllowed({ dayOfWeek, minute }, promotionalHours(state));
  return minutes === 0 ? null : Math.floor(now / MINUTE) * MINUTE + minutes * MINUTE;
}
