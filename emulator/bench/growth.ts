import type { WireReply, WireRequest } from '@tollgate/emulator';
import { median, type Result } from './result.js';
import { HANDSET, TEXT, type VerifiedAccount, verifiedAccount } from './verified-account.js';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 21;
const CALLS = 200;
const TARGET = 2;

/** What a send and a read cost with 100,000 stored messages, against 1,000. */
export async function growth(): Promise<Result[]> {
  const small = await filled(SMALL);
  const large = await filled(LARGE);
  return [
    compare('100,000 messages: send', small.send, large.send),
    compare('100,000 messages: get by id', small.read, large.read),
  ];
}

interface Calls {
  readonly send: () => void;
  readonly read: () => void;
}

async function filled(messages: number): Promise<Calls> {
  const account = await verifiedAccount();
  const body = JSON.stringify({ from: account.number, to: HANDSET, text: TEXT });
  const ids: string[] = [];
  const send = (): void => {
    const reply = ask(account, 'POST', '/messages/send/sms', body);
    ids.push((reply.body as { messageId: string }).messageId);
  };
  while (ids.length < messages) send();
  let next = 0;
  return {
    send,
    read: () => {
      // Spread over all messages: a step that shares no factor with their number.
      next = (next + 7_919) % ids.length;
      ask(account, 'GET', `/messages/${ids[next]}`);
    },
  };
}

function ask(account: VerifiedAccount, method: string, target: string, body = ''): WireReply {
  const { apiKey, handle } = account.emulator;
  const header = (name: string): string | undefined =>
    name === 'pinnacle-api-key' ? apiKey : undefined;
  const request: WireRequest = { method, target, header, body };
  const reply = handle(request) as WireReply;
  if (reply.status !== 200) throw new Error(`${method} ${target}: ${JSON.stringify(reply)}`);
  return reply;
}

function compare(name: string, small: () => void, large: () => void): Result {
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const one = microsecondsOf(small);
    const other = microsecondsOf(large);
    if (round === 0) continue;
    few.push(one);
    many.push(other);
  }
  const ratio = median(many) / median(few);
  return {
    name,
    measured: `${median(many).toFixed(1)} µs`,
    baseline: `${median(few).toFixed(1)} µs with 1,000`,
    ratio: `${ratio.toFixed(2)}x`,
    target: `<= ${TARGET}x`,
    passed: ratio <= TARGET,
  };
}

function microsecondsOf(call: () => void): number {
  const started = performance.now();
  for (let i = 0; i < CALLS; i++) call();
  return ((performance.now() - started) / CALLS) * 1000;
}
