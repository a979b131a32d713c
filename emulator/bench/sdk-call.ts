import type { Tollgate } from '@tollgate/sdk';
import { createTollgate } from './built.js';
import { median, type Result } from './result.js';
import { startChild } from './servers/child.js';
import type { EmulatorReady } from './servers/emulator.js';
import { HANDSET, TEXT, verifiedAccount } from './verified-account.js';

const ROUNDS = 5;
const TARGET = 10;

/** A whole typed SDK call in process against the same call over loopback HTTP. */
export async function sdkCall(): Promise<Result[]> {
  const near = await verifiedAccount();
  const server = await startChild<EmulatorReady>('emulator.ts');
  try {
    const { url, apiKey, campaignId, number } = server.ready;
    const far = createTollgate({ baseUrl: url, apiKey });
    const sms = (from: string) => ({ from, to: HANDSET, text: TEXT });
    return [
      await compare(
        'SDK: campaigns.tollFree.get',
        near.tollgate,
        (tollgate) => tollgate.campaigns.tollFree.get(near.campaignId),
        far,
        (tollgate) => tollgate.campaigns.tollFree.get(campaignId),
      ),
      await compare(
        'SDK: messages.sms.send',
        near.tollgate,
        (tollgate) => tollgate.messages.sms.send(sms(near.number)),
        far,
        (tollgate) => tollgate.messages.sms.send(sms(number)),
      ),
    ];
  } finally {
    server.stop();
  }
}

type Call = (tollgate: Tollgate) => Promise<unknown>;

async function compare(
  name: string,
  near: Tollgate,
  nearCall: Call,
  far: Tollgate,
  farCall: Call,
): Promise<Result> {
  const inProcess: number[] = [];
  const loopback: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const one = await microsecondsOf(() => nearCall(near), 10_000);
    const other = await microsecondsOf(() => farCall(far), 1_000);
    if (round === 0) continue;
    inProcess.push(one);
    loopback.push(other);
  }
  const ratio = median(loopback.map((time, round) => time / (inProcess[round] as number)));
  return {
    name,
    measured: `${median(inProcess).toFixed(1)} µs in process`,
    baseline: `${median(loopback).toFixed(1)} µs over loopback`,
    ratio: `${ratio.toFixed(1)}x`,
    target: `>= ${TARGET}x`,
    passed: ratio >= TARGET,
  };
}

async function microsecondsOf(call: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < times; i++) await call();
  return ((performance.now() - started) / times) * 1000;
}
