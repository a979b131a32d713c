import type { Emulator } from '../../src/index.js';
import type { Surface } from './surface.js';

/** The controls of an emulator in the same process. */
export function inCode(emulator: Emulator): Surface {
  const { clock, transitions, simulate, snapshots } = emulator;
  return {
    name: 'in code',
    advance: async (by) => void (await clock.advance(by)),
    advanceUntil: async (id, status) => void (await clock.advanceTo({ id, status })),
    runUntilIdle: async () => void (await clock.runUntilIdle()),
    timeline: async () => emulator.timeline().map(({ cause }) => cause),
    setTransition: async (model, transition) => void transitions.set(model, transition),
    clearTransitions: async () => void transitions.clear(),
    decideNextReject: async (model, reason) =>
      emulator.decideNext(model, { answer: 'reject', reasons: [reason] }),
    rejectCampaign: async (id, reason) => simulate.campaigns.reject(id, { reasons: [reason] }),
    approveCampaign: async (id) => simulate.campaigns.approve(id),
    verifyNumber: async (e164) => simulate.numbers.verify(e164),
    failAttach: async (e164, reason) =>
      simulate.numbers.failAttach(e164, { status: 'REJECTED', reasons: [reason] }),
    inbound: async (from, to, text) => simulate.messages.inbound({ from, to, text }),
    messageStatus: async (id, status) => simulate.messages.status(id, status),
    setReply: async (e164, text) => emulator.handset(e164).replies(text),
    allowInSandbox: async (e164) => emulator.allowSandboxRecipient(e164),
    addFault: async (operation, status, count) =>
      void emulator.faults.add({ operation, count, effect: { status } }),
    clearFaults: async () => emulator.faults.clear(),
    setCredits: async (amount) => {
      emulator.credits = amount;
    },
    saveSnapshot: async (name) => void snapshots.save(name),
    loadSnapshot: async (name) => void snapshots.load(name),
    seed: async (data) => void emulator.seed(data),
    runScenario: async (name) => void (await emulator.scenarios.run(name)),
    reset: async () => emulator.reset(),
    countInJournal: async (kind) => emulator.journal.count({ kind }),
    search: async (words) => emulator.messages.search(words).map(({ id }) => id),
    explain: async (id) => emulator.explain(id),
    refusal: async (id) => {
      try {
        return `done: ${JSON.stringify(simulate.campaigns.approve(id))}`;
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}
