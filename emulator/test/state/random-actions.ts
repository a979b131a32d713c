import fc from 'fast-check';
import type { Emulator, EmulatorWorld } from '../../src/index.js';
import { brandDetails, campaignRequest } from '../support/submission.js';

const TEXT = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
const HANDSETS = ['+12025550123', '+12025550124'] as const;

/** Something that somebody does, told in a few numbers so that it can be done twice. */
export type Action =
  | { readonly do: 'call'; readonly call: (known: Known) => Call }
  | { readonly do: 'advance'; readonly by: string }
  | { readonly do: 'decide'; readonly index: number; readonly approve: boolean }
  | { readonly do: 'reset' };

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** What a world holds, as far as actions refer to it. */
interface Known {
  readonly brands: readonly string[];
  readonly campaigns: readonly string[];
  readonly numbers: readonly string[];
  readonly contacts: readonly string[];
  readonly audiences: readonly string[];
  readonly schedules: readonly string[];
}

const index = fc.nat({ max: 5 });
const handset = fc.constantFrom(...HANDSETS);
const one = (list: readonly string[], at: number): string => list[at % list.length] ?? 'none';

const calls: fc.Arbitrary<(known: Known) => Call>[] = [
  fc.constant(() => ({ method: 'POST', path: '/brands', body: brandDetails })),
  index.map((at) => ({ brands }) => ({
    method: 'POST',
    path: '/brands',
    body: { id: one(brands, at), description: `Edition ${at}` },
  })),
  index.map((at) => ({ brands }) => ({
    method: 'POST',
    path: `/brands/${one(brands, at)}/submit`,
  })),
  index.map((at) => ({ brands }) => ({
    method: 'POST',
    path: '/campaigns/toll-free',
    body: campaignRequest(one(brands, at)),
  })),
  index.map((at) => ({ campaigns }) => ({
    method: 'POST',
    path: `/campaigns/toll-free/submit/${one(campaigns, at)}`,
  })),
  fc.tuple(index, index).map(([number, campaign]) => ({ numbers, campaigns }) => ({
    method: 'POST',
    path: '/phone-numbers/attach-campaign',
    body: {
      phones: [one(numbers, number)],
      campaignType: 'TOLL_FREE',
      campaignId: one(campaigns, campaign),
    },
  })),
  index.map((at) => ({ numbers }) => ({
    method: 'DELETE',
    path: '/phone-numbers/detach-campaign',
    body: { phones: [one(numbers, at)] },
  })),
  index.map((at) => ({ numbers }) => ({
    method: 'DELETE',
    path: `/phone-numbers/${one(numbers, at)}`,
  })),
  fc.tuple(index, handset, fc.boolean()).map(([at, to, isLater]) => ({ numbers }) => ({
    method: 'POST',
    path: '/messages/send/sms',
    body: {
      from: one(numbers, at),
      to,
      text: TEXT,
      ...(isLater && { options: { schedule: { sendAt: '2026-02-24T10:00' } } }),
    },
  })),
  fc
    .tuple(index, handset, fc.constantFrom('STOP', 'START', 'Thanks ✓'))
    .map(([at, from, text]) => ({ numbers }) => ({
      method: 'POST',
      path: '/messages/simulate/user',
      body: { from, to: one(numbers, at), message: { text } },
    })),
  handset.map((phoneNumber) => () => ({
    method: 'POST',
    path: '/contacts',
    body: { phoneNumber, name: 'Ada', tags: ['vip'] },
  })),
  handset.map((contact) => () => ({
    method: 'POST',
    path: '/audiences',
    body: { name: 'Regulars', contacts: [contact] },
  })),
  index.map((at) => ({ audiences }) => ({
    method: 'DELETE',
    path: `/audiences?id=${one(audiences, at)}`,
  })),
  fc.tuple(index, index).map(([audience, number]) => ({ audiences, numbers }) => ({
    method: 'POST',
    path: '/messages/blast/sms',
    body: {
      audienceId: one(audiences, audience),
      senders: [one(numbers, number)],
      message: { text: TEXT },
    },
  })),
  index.map((at) => ({ schedules }) => ({
    method: 'DELETE',
    path: `/messages/schedule/${one(schedules, at)}`,
  })),
  fc.constant(({ numbers }) => ({
    method: 'POST',
    path: '/webhooks/attach',
    body: { senders: numbers.slice(0, 1), name: 'Inbox', url: 'https://hooks.example/in' },
  })),
];

/** Anything that somebody may do; most of it changes something, some of it is refused. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(...calls).map((call) => ({ do: 'call', call }) as const) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('20s', '11m', '1d', '4bd')
      .map((by) => ({ do: 'advance', by }) as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(index, fc.boolean())
      .map(([at, approve]) => ({ do: 'decide', index: at, approve }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'reset' } as const) },
);

/** Does an action in a world. @returns what was answered, as text */
export async function perform(
  emulator: Emulator,
  world: EmulatorWorld,
  todo: Action,
): Promise<string> {
  if (todo.do === 'reset') {
    world.reset();
    return 'reset';
  }
  if (todo.do === 'advance') return JSON.stringify(await world.clock.advance(todo.by));
  const known = knownIn(world);
  if (todo.do === 'decide') return decided(world, known, todo);
  const { method, path, body } = todo.call(known);
  const reply = await emulator.handle({
    method,
    target: path,
    header: (name) => (name === 'pinnacle-api-key' ? world.name : undefined),
    body: body === undefined ? '' : JSON.stringify(body),
  });
  return JSON.stringify(reply);
}

function decided(
  world: EmulatorWorld,
  { brands, campaigns, numbers }: Known,
  { index: at, approve }: Extract<Action, { do: 'decide' }>,
): string {
  const id = one([...brands, ...campaigns, ...numbers], at);
  try {
    world.decide(
      id,
      approve ? { answer: 'approve' } : { answer: 'reject', reasons: ['opt-in-not-provided'] },
    );
    return `decided ${id}`;
  } catch (error) {
    return String(error);
  }
}

function knownIn(world: EmulatorWorld): Known {
  const { collections } = JSON.parse(world.exportState({ journal: false }));
  const ids = (name: string, key = 'id') =>
    collections[name].map((record: Record<string, string>) => record[key]);
  return {
    brands: ids('brands'),
    campaigns: ids('campaigns'),
    numbers: ids('numbers', 'number'),
    contacts: ids('contacts'),
    audiences: ids('audiences'),
    schedules: ids('schedules'),
  };
}
