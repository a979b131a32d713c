import type { Account } from '../domain/account.js';
import type { Collection } from '../world/collection.js';
import { type Members, mismatch } from './checks.js';

/** What a member of a record holds. With a question mark it may be `null` or missing. */
type MemberShape = Kind | `${Kind}?`;
type Kind = 'text' | 'number' | 'flag' | 'object' | 'list';

type RecordOf<C> = C extends Collection<infer T> ? T : never;
type Collections = {
  readonly [Name in keyof Account as RecordOf<Account[Name]> extends never
    ? never
    : Name]: RecordOf<Account[Name]>;
};
/** Every member of every record is named, so that none can be forgotten. */
type Shapes = {
  readonly [Name in keyof Collections]: {
    readonly [Member in keyof Required<Collections[Name]>]: MemberShape;
  };
};

const created = { createdAt: 'number' } as const;
const dated = { createdAt: 'number', updatedAt: 'number' } as const;

const shapes: Shapes = {
  brands: {
    ...dated,
    id: 'text',
    status: 'text',
    name: 'text?',
    dba: 'text?',
    description: 'text?',
    ein: 'text?',
    email: 'text?',
    website: 'text?',
    address: 'text?',
    sector: 'text?',
    type: 'text?',
    entityType: 'text?',
    contact: 'object',
    isArchived: 'flag',
    errors: 'list',
    submissions: 'number',
    vettings: 'list',
    taskId: 'number?',
  },
  campaigns: {
    ...dated,
    id: 'text',
    brandId: 'text?',
    content: 'object',
    status: 'text',
    error: 'text?',
    submissions: 'number',
    rejectedAt: 'number?',
    closed: 'flag',
    taskId: 'number?',
  },
  numbers: {
    ...dated,
    number: 'text',
    type: 'text',
    friendlyName: 'text?',
    sms: 'flag',
    mms: 'flag',
    voice: 'flag',
    isSandbox: 'flag',
    isTemporary: 'flag',
    registryReadyAt: 'number?',
    provisioningFailedAt: 'number?',
  },
  attachments: {
    ...dated,
    number: 'text',
    campaignId: 'text',
    status: 'text',
    errors: 'list',
    attempt: 'number',
    taskId: 'number?',
  },
  awaitedReads: {
    id: 'text',
    model: 'text',
    subject: 'text',
    task: 'text',
    data: 'object',
    cause: 'text',
    readsLeft: 'number',
  },
  staleStatuses: { campaignId: 'text', status: 'text' },
  decisions: {
    id: 'text',
    model: 'text',
    subject: 'text',
    approved: 'flag',
    objections: 'list',
    trace: 'list',
    by: 'text',
    at: 'number',
  },
  messages: {
    ...dated,
    id: 'text',
    direction: 'text',
    type: 'text',
    method: 'text',
    from: 'text',
    to: 'text',
    content: 'object',
    status: 'text',
    numSegments: 'number',
    cost: 'number?',
    error: 'object?',
    isTest: 'flag',
    tracking: 'text?',
    reactions: 'list',
    blastId: 'text?',
    scheduleId: 'text?',
    conversationId: 'text',
    decision: 'object?',
    sentAt: 'number?',
    deliveredAt: 'number?',
  },
  conversations: {
    ...dated,
    id: 'text',
    sender: 'text',
    recipient: 'text',
    contactId: 'text',
    notes: 'text',
  },
  schedules: {
    ...dated,
    id: 'text',
    kind: 'text',
    status: 'text',
    config: 'object',
    payload: 'object',
    method: 'text',
    taskId: 'number?',
    nextRunAt: 'number?',
    runs: 'number',
    error: 'text?',
  },
  blasts: {
    ...created,
    id: 'text',
    audienceId: 'text',
    type: 'text',
    senders: 'list',
    content: 'object',
    options: 'object?',
    totalRecipients: 'number',
  },
  contacts: {
    ...dated,
    id: 'text',
    phoneNumber: 'text',
    name: 'text?',
    email: 'text?',
    description: 'text?',
    tags: 'list',
    isArchived: 'flag',
  },
  audiences: { ...dated, id: 'text', name: 'text', description: 'text' },
  audienceMembers: { id: 'text', audienceId: 'text', contactId: 'text' },
  webhooks: {
    ...dated,
    id: 'text',
    name: 'text',
    url: 'text',
    secret: 'text',
    status: 'text',
    headers: 'object?',
  },
  subscriptions: { id: 'text', webhookId: 'text', sender: 'text', event: 'text?' },
  networkBlocks: { ...created, id: 'text', from: 'text', to: 'text' },
  networkTexts: { ...created, id: 'text', from: 'text', to: 'text', text: 'text' },
  optOuts: { ...created, handset: 'text', keyword: 'text' },
};

const expectations: Readonly<Record<Kind, readonly [string, (value: unknown) => boolean]>> = {
  text: ['a text', (value) => typeof value === 'string'],
  number: ['a number', (value) => Number.isFinite(value)],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  object: ['an object', (value) => typeof value === 'object' && !Array.isArray(value)],
  list: ['a list', (value) => Array.isArray(value)],
};

/**
 * Checks the members of a record of one of the account's collections. Other collections look after
 * their records themselves.
 *
 * @throws StateError naming the member
 */
export function checkRecord(collection: string, record: Members, path: string): void {
  if (!Object.hasOwn(shapes, collection)) return;
  const shape: Readonly<Record<string, MemberShape>> = shapes[collection as keyof Shapes];
  for (const [member, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(record, member) ? record[member] : undefined;
    const isOptional = kind.endsWith('?');
    if (value === undefined || value === null) {
      if (isOptional) continue;
    } else if (expectations[bare(kind)][1](value)) continue;
    throw mismatch(`${path}.${member}`, expectations[bare(kind)][0], value);
  }
}

function bare(kind: MemberShape): Kind {
  return (kind.endsWith('?') ? kind.slice(0, -1) : kind) as Kind;
}
