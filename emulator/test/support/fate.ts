import type { DeliveryErrorKey } from '../../src/index.js';
import type { Rig } from './transports.js';

/** Who the texts of a test go to. */
export const HANDSET = '+12025550123';

/** Another handset. */
export const OTHER_HANDSET = '+12025550124';

/** A text that no filter minds. */
export const TEXT = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';

/** What became of a send call: which rule decided, and how it ended. */
export interface Fate {
  /** Row of the decision table. */
  readonly row: number;
  readonly rule: string;
  /** What it failed of, in the call or later; `null` when nothing did. */
  readonly error: DeliveryErrorKey | null;
  /** HTTP status of the call. */
  readonly answer: number;
  /** State of the message in the end; `null` when the call was refused. */
  readonly status: string | null;
}

/** A text that a test sends. */
export interface Text {
  readonly from: string;
  readonly to?: string;
  readonly text?: string;
  /** Makes it an MMS. */
  readonly mediaUrls?: readonly string[];
}

/** Sends a text and waits until it has come to an end, or for as long as is said. */
export async function fateOf(rig: Rig, text: Text, wait = '1m'): Promise<Fate> {
  const { emulator } = rig;
  const before = emulator.journal.entries().at(-1)?.seq ?? 0;
  const sent = await send(rig, text);
  if (typeof sent !== 'string') {
    const refused = emulator.journal
      .entries()
      .find(({ kind, seq }) => kind === 'message.refused' && seq > before);
    if (!refused) throw new Error(`The call answered ${sent.status}, and no rule refused it.`);
    const { row, rule, error } = refused as unknown as Pick<Fate, 'row' | 'rule' | 'error'>;
    return { row, rule, error, answer: sent.status, status: null };
  }
  await emulator.clock.advance(wait);
  return fateOfMessage(rig, sent);
}

/** What has become of an accepted message by now. */
export async function fateOfMessage({ tollgate, emulator }: Rig, id: string): Promise<Fate> {
  const why = emulator.explain(id);
  if (why.kind !== 'message' || why.row === null || why.rule === null) {
    throw new Error(`${id} is no outbound message.`);
  }
  const { status } = await tollgate.messages.get(id);
  return { row: why.row, rule: why.rule, error: why.error?.key ?? null, answer: 200, status };
}

async function send(
  { tollgate }: Rig,
  { from, to = HANDSET, text = TEXT, mediaUrls }: Text,
): Promise<string | { status: number }> {
  try {
    if (!mediaUrls) return (await tollgate.messages.sms.send({ from, to, text })).messageId;
    const sent = await tollgate.messages.mms.send({ from, to, text, mediaUrls: [...mediaUrls] });
    return sent.messageIds[0] ?? '';
  } catch (error) {
    const { status } = error as { status?: unknown };
    if (typeof status !== 'number') throw error;
    return { status };
  }
}
