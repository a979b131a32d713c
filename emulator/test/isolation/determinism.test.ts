import { expect, test } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';
import { type Send, served } from '../clients/raw-http.js';
import { liveThrough } from './lifecycle.js';

const options: EmulatorOptions = { seed: 'twice', temporaryNumber: true };

/** Sends to an emulator in this process, so that both ways see the same requests. */
function direct({ handle }: Emulator): Send {
  return async ({ method, target, headers, body = '' }) => {
    const reply = await handle({ method, target, header: (name) => headers[name], body });
    const text = JSON.stringify(reply.body);
    return { status: reply.status, headers: {}, text, body: JSON.parse(text) };
  };
}

const key = { 'pinnacle-api-key': 'key_a' };

async function inProcess(
  choice = options,
  headers = key,
): Promise<[transcript: string, journal: string]> {
  const emulator = createEmulator(choice);
  const { transcript } = await liveThrough(direct(emulator), headers, 'same');
  return [transcript.join('\n'), emulator.world(headers['pinnacle-api-key']).journal.toJsonLines()];
}

test('the same calls twice give the same answers and the same journal, byte for byte', async () => {
  const first = await inProcess();
  expect(await inProcess()).toEqual(first);
  const [, journal] = first;
  // What this rests on is in it: deliveries, failures, a blast and a scheduled send.
  for (const part of [
    '"DELIVERED"',
    '"DELIVERY_FAILED"',
    'blast.accepted',
    'schedule.ran',
    'message.received',
  ]) {
    expect(journal).toContain(part);
  }
});

test('over HTTP the same calls write the same journal as in process', async () => {
  const [transcript, journal] = await inProcess();
  for (let round = 0; round < 2; round++) {
    const { emulator, send } = await served(options);
    const life = await liveThrough(send, key, 'same');
    expect(life.transcript.join('\n')).toBe(transcript);
    expect(emulator.world('key_a').journal.toJsonLines()).toBe(journal);
  }
});

test('what other worlds do in between changes nothing', async () => {
  const [transcript, journal] = await inProcess();
  const { emulator, send } = await served(options);
  const others = ['key_b', 'key_c', 'key_d'].map((name) =>
    liveThrough(send, { 'pinnacle-api-key': name }, name),
  );
  const life = await liveThrough(send, key, 'same');
  await Promise.all(others);
  expect(life.transcript.join('\n')).toBe(transcript);
  expect(emulator.world('key_a').journal.toJsonLines()).toBe(journal);
});

test('another seed gives other ids, numbers and delays', async () => {
  const [transcript, journal] = await inProcess();
  const [otherTranscript, otherJournal] = await inProcess({ ...options, seed: 'other' });
  expect(otherTranscript).not.toBe(transcript);
  expect(otherJournal).not.toBe(journal);
  expect(common(idsIn(journal), idsIn(otherJournal))).toEqual([]);
});

test('another key of the same seed gives other ids', async () => {
  const [, journal] = await inProcess();
  const [, other] = await inProcess(options, { 'pinnacle-api-key': 'key_b' });
  expect(idsIn(journal).length).toBeGreaterThan(10);
  expect(common(idsIn(journal), idsIn(other))).toEqual([]);
});

test('a seed may be a number, and means the same as its digits', async () => {
  expect(await inProcess({ ...options, seed: 42 })).toEqual(
    await inProcess({ ...options, seed: '42' }),
  );
});

function idsIn(journal: string): string[] {
  return [
    ...new Set(
      [...journal.matchAll(/\b(?:b|tf|msg|blast|conv|aud)_[0-9a-z]{8,}/g)].map(([id]) => id),
    ),
  ];
}

function common(first: readonly string[], second: readonly string[]): string[] {
  return first.filter((id) => second.includes(id));
}
