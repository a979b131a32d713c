// A user's test set-up, compiled against the published types by every TypeScript that users have.
import {
  approvingReviewer,
  type Connection,
  createEmulator,
  type DeliveryErrorKey,
  type Duration,
  type Emulator,
  type EmulatorOptions,
  type EmulatorWorld,
  type Explanation,
  type Reviewer,
  type RunningServer,
  type TimingPreset,
} from '@tollgate/emulator';
import { type Finding, type Reason, review, type Submission } from '@tollgate/emulator/review';
import { createTollgate, type Tollgate } from '@tollgate/sdk';

const patient: Reviewer = {
  ...approvingReviewer,
  reviewCampaign: ({ campaign, at }) => ({
    approved: at > 0 && campaign.id.startsWith('tf_'),
    objections: [],
  }),
};

const options: EmulatorOptions = {
  seed: 42,
  clock: { mode: 'manual', now: '2026-01-05T14:00:00.000Z' },
  timing: 'typical2026',
  reviewer: patient,
};
export const emulator: Emulator = createEmulator(options);

// The connection fits the client as it is.
const connection: Connection = emulator.connection();
export const tollgate: Tollgate = createTollgate(connection);

const preset: TimingPreset = 'instant';
// @ts-expect-error There is no such preset.
createEmulator({ timing: 'eventually' });
createEmulator({ timing: preset });

export async function wait(world: EmulatorWorld, by: Duration): Promise<string[]> {
  const fired = await world.clock.advance(by);
  await world.clock.advanceTo(new Date(world.clock.now().getTime() + 1_000));
  return fired.map(({ at, cause }) => `${at} ${cause}`);
}

export async function serve(): Promise<string> {
  const server: RunningServer = await emulator.listen({ port: 0 });
  await server.close();
  const response: Response = await emulator.fetch(`${server.url}/brands/b_1`);
  return `${server.host}:${server.port} ${response.status}`;
}

export function why(id: string): string {
  const explanation: Explanation = emulator.explain(id);
  // Only reviews have decisions.
  if (explanation.kind === 'review') return `${explanation.decisions.length}`;
  return explanation.kind;
}

export function decideByHand(id: string): void {
  emulator.decide(id, { answer: 'reject', reasons: ['opt-in-not-provided'], retry: true });
  // @ts-expect-error A refusal names its reasons.
  emulator.decide(id, { answer: 'reject' });
}

const submission: Submission = {
  brand: { name: 'Harbor Lane Dental LLC', website: null },
  campaign: { optIn: { method: 'DIGITAL', workflowDescription: 'A box on the booking form.' } },
};

export function lint(): string[] {
  const { findings } = review(submission, { profile: 'strict', provider: 'twilio' });
  return findings.map((finding: Finding) => {
    const id: Reason['id'] = finding.reason;
    return `${id} ${finding.field}`;
  });
}

export const key: DeliveryErrorKey | undefined = undefined;
