import { createEmulatorClient } from '../../src/client/index.js';
import type { Surface } from './surface.js';

/** The controls of an emulator that runs as a server, by its typed client. */
export function overHttp(url: string): Surface {
  const client = createEmulatorClient({ url });
  const { clock, transitions, simulate, snapshots, chaos } = client;
  return {
    name: 'over HTTP',
    advance: async (by) => void (await clock.advance(by)),
    advanceUntil: async (id, status) => void (await clock.advanceUntil({ id, status })),
    runUntilIdle: async () => void (await clock.runUntilIdle()),
    timeline: async () => (await client.timeline()).events.map(({ cause }) => cause),
    setTransition: async (model, transition) => void (await transitions.set(model, transition)),
    clearTransitions: async () => void (await transitions.clearAll()),
    decideNextReject: async (model, reason) =>
      void (await client.decideNext({ model, answer: 'reject', reasons: [reason] })),
    rejectCampaign: (id, reason) => simulate.campaigns.reject(id, { reasons: [reason] }),
    approveCampaign: (id) => simulate.campaigns.approve(id),
    verifyNumber: (e164) => simulate.numbers.verify(e164),
    failAttach: (e164, reason) =>
      simulate.numbers.failAttach(e164, { status: 'REJECTED', reasons: [reason] }),
    inbound: (from, to, text) => simulate.messages.inbound({ from, to, text }),
    messageStatus: (id, status) => simulate.messages.status(id, status),
    setReply: async (e164, replies) => void (await client.handsets.update(e164, { replies })),
    allowInSandbox: async (e164) => void (await client.sandbox.allow(e164)),
    addFault: async (operation, status, count) =>
      void (await chaos.faults.add({ operation, count, effect: { status } })),
    clearFaults: async () => void (await chaos.faults.clear()),
    setCredits: async (amount) => void (await client.credits.set(amount)),
    saveSnapshot: async (name) => void (await snapshots.save(name)),
    loadSnapshot: async (name) => void (await snapshots.load(name)),
    seed: async (data) =>
      void (await client.seed({ contacts: data.contacts.map((contact) => ({ ...contact })) })),
    runScenario: async (name) => void (await client.scenarios.run(name)),
    reset: async () => void (await client.reset()),
    countInJournal: async (kind) => (await client.journal.count({ kind })).count,
    search: async (words) =>
      (await client.messages.search({ q: words })).messages.map(({ id }) => id),
    explain: (id) => client.explain(id),
    refusal: (id) =>
      simulate.campaigns.approve(id).then(
        (state) => `done: ${JSON.stringify(state)}`,
        (error: Error) => error.message,
      ),
  };
}
