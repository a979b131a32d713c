import { load, rawRequest } from './load.js';
import { median, type Result } from './result.js';
import type { BareAnswers } from './servers/bare.js';
import { type Child, startChild } from './servers/child.js';
import type { EmulatorReady } from './servers/emulator.js';
import { HANDSET, TEXT } from './verified-account.js';

const ROUNDS = 5;
/** Each round takes turns between the servers, so that what else the machine does hits both. */
const TURNS = 5;
const TURN_MS = 300;

/** Requests per second of the emulator's server against bare `node:http` answering the same bytes. */
export async function throughput(): Promise<Result[]> {
  const emulator = await startChild<EmulatorReady>('emulator.ts');
  const { url, apiKey, campaignId, number } = emulator.ready;
  const headers = { 'pinnacle-api-key': apiKey, accept: '*/*', 'content-type': 'application/json' };
  const path = `/campaigns/toll-free/${campaignId}`;
  const body = JSON.stringify({ from: number, to: HANDSET, text: TEXT });
  const answers: BareAnswers = {
    GET: await (await fetch(url + path, { headers })).text(),
    POST: await (await fetch(`${url}/messages/send/sms`, { method: 'POST', headers, body })).text(),
  };
  const bare = await startChild<{ port: number }>('bare.ts', answers);
  try {
    const get = rawRequest('GET', path, headers);
    const post = rawRequest('POST', '/messages/send/sms', headers, body);
    return [
      await compare('server: GET campaign', emulator, bare, get, 0.5),
      await compare('server: POST SMS', emulator, bare, post, 0.4),
    ];
  } finally {
    emulator.stop();
    bare.stop();
  }
}

async function compare(
  name: string,
  emulator: Child<{ port: number }>,
  bare: Child<{ port: number }>,
  request: Buffer,
  target: number,
): Promise<Result> {
  const measured: number[] = [];
  const baseline: number[] = [];
  // A first round that does not count, so that both are compiled.
  for (let round = 0; round <= ROUNDS; round++) {
    let ours = 0;
    let bares = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      ours += await load(emulator.ready.port, request, TURN_MS);
      bares += await load(bare.ready.port, request, TURN_MS);
    }
    if (round === 0) continue;
    measured.push(ours / TURNS);
    baseline.push(bares / TURNS);
  }
  const ratio = median(measured.map((rate, round) => rate / (baseline[round] as number)));
  return {
    name,
    measured: `${perSecond(median(measured))} req/s`,
    baseline: `${perSecond(median(baseline))} req/s bare node:http`,
    ratio: ratio.toFixed(2),
    target: `>= ${target.toFixed(2)}`,
    passed: ratio >= target,
  };
}

function perSecond(rate: number): string {
  return Math.round(rate).toLocaleString('en-US');
}
