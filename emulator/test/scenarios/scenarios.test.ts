import { expect, test } from 'vitest';
import { observations } from '../support/observer.js';
import { implementedOperations } from '../support/spec.js';
import { connect, type Transport, transports } from '../support/transports.js';
import { lifecycle } from './lifecycle.js';
import { audiences, messages, optOut, webhooks } from './messaging.js';
import { brands, campaigns, numbers } from './submissions.js';
import { temporaryNumber } from './temporary-number.js';

const scenarios = {
  lifecycle,
  brands,
  campaigns,
  numbers,
  messages,
  optOut,
  audiences,
  webhooks,
  temporaryNumber,
};

const results = new Map<Transport, { transcript: string[]; journal: string }>();
const coverage = Object.fromEntries(transports.map((transport) => [transport, new Set<string>()]));

test.each(transports)(
  'every scenario plays out %s, and every answer fits the spec',
  async (transport) => {
    const seen = observations();
    const journals: string[] = [];
    for (const [name, scenario] of Object.entries(scenarios)) {
      const options = { seed: name, temporaryNumber: name === 'temporaryNumber' };
      const rig = await connect(transport, seen, options);
      try {
        await scenario(rig);
        journals.push(rig.emulator.journal.toJsonLines());
      } finally {
        await rig.close();
      }
    }
    expect(seen.faults).toEqual([]);
    results.set(transport, { transcript: seen.transcript, journal: journals.join('') });
    for (const operation of seen.covered) coverage[transport]?.add(operation);
  },
);

test('all transports give the same answers and write the same journal', () => {
  const inProcess = results.get('in process');
  expect(inProcess?.transcript.length).toBeGreaterThan(100);
  for (const transport of transports) expect(results.get(transport)).toEqual(inProcess);
});

test('every operation answered 200 over every transport', ({ task }) => {
  const matrix = implementedOperations.map(({ operationId, scope }) => ({
    operation: operationId,
    scope,
    ...Object.fromEntries(
      transports.map((transport) => [transport, coverage[transport]?.has(operationId) ?? false]),
    ),
  }));
  Object.assign(task.meta, { matrix });
  const missing = matrix.filter((row) => (Object.values(row) as unknown[]).includes(false));
  expect(missing).toEqual([]);
});
