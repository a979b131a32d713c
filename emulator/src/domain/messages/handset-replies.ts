import type { Account } from '../account.js';
import type { Message } from '../records/message.js';

/** How long a person takes to answer, in milliseconds. Assumed. */
const ANSWER_DELAY = { min: 2_000, max: 30_000 } as const;

/**
 * Lets the person behind a handset answer every text that is delivered to it, over virtual time:
 * with STOP, HELP or any other text, or with silence again (`null`). Automatic replies are not
 * answered, or the two would never stop.
 */
export function setHandsetReply(account: Account, handset: string, text: string | null): void {
  if (text === null) account.world.values.delete(name(handset));
  else account.world.values.set(name(handset), text);
  account.world.journal.record('handset.reply-set', { handset, text });
}

/** What the person behind a handset answers; `null` is silence. */
export function handsetReply(account: Account, handset: string): string | null {
  return (account.world.values.get(name(handset)) as string | undefined) ?? null;
}

/** Plans the answer to a text that was delivered, if its recipient answers at all. */
export function planHandsetReply(account: Account, { id, from, to, method }: Message): void {
  const { world } = account;
  const text = world.values.get(name(to)) as string | undefined;
  if (text === undefined || method === 'OTHER') return;
  const delay = world.random.int(ANSWER_DELAY.min, ANSWER_DELAY.max, 'answer', id);
  const data = { from: to, to: from, text };
  world.schedule(world.now() + delay, 'handset.reply', data, 'a person answers a text');
}

function name(handset: string): string {
  return `handsetReply/${handset}`;
}
