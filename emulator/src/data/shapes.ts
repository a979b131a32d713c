/** What a member holds. A question mark lets it be `null`. */
export type Kind = 'text' | 'text?' | 'number' | 'number?' | 'flag' | 'time' | 'time?' | 'texts';

/** The members of an entity, some of them in groups. */
export type Shape = { readonly [Member in string]: Kind | Shape };

/** Where a relation leads: to one entity, to one or none, or to many. */
export interface Link<To extends string = string> {
  readonly to: To;
  readonly many: 'one' | 'one?' | 'many';
}

/** An entity of the provider, as databases of mock data know it. */
export interface EntityShape {
  /** Its name among collections. */
  readonly plural: string;
  /** The member that identifies it. */
  readonly key: string;
  readonly members: Shape;
  readonly links: Readonly<Record<string, Link>>;
}

const dated = { createdAt: 'time', updatedAt: 'time' } as const;

/**
 * Our entities, each after those that its relations lead to. Members are named as in the provider's
 * API. Times are `Date`s, so that queries can compare them; what the API leaves out is `null`.
 */
export const entities = {
  brand: {
    plural: 'brands',
    key: 'id',
    members: {
      id: 'text',
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
      contact: { name: 'text?', title: 'text?', email: 'text?', phone: 'text?' },
      status: 'text',
      reasons: 'texts',
      isArchived: 'flag',
      ...dated,
    },
    links: {},
  },
  campaign: {
    plural: 'campaigns',
    key: 'id',
    members: {
      id: 'text',
      name: 'text?',
      monthlyVolume: 'text?',
      useCase: { value: 'text?', summary: 'text?' },
      productionMessageContent: 'text?',
      optIn: { method: 'text?', url: 'text?', workflowDescription: 'text?' },
      links: { privacyPolicy: 'text?', termsOfService: 'text?' },
      status: 'text',
      error: 'text?',
      reasons: 'texts',
      ...dated,
    },
    links: { brand: { to: 'brand', many: 'one?' } },
  },
  phoneNumber: {
    plural: 'phoneNumbers',
    key: 'number',
    members: {
      number: 'text',
      type: 'text',
      friendlyName: 'text?',
      sms: 'flag',
      mms: 'flag',
      voice: 'flag',
      isSandbox: 'flag',
      isTemporary: 'flag',
      ...dated,
    },
    links: {},
  },
  attachment: {
    plural: 'attachments',
    key: 'number',
    members: { number: 'text', status: 'text', errors: 'texts', reasons: 'texts', ...dated },
    links: {
      phoneNumber: { to: 'phoneNumber', many: 'one' },
      campaign: { to: 'campaign', many: 'one' },
    },
  },
  contact: {
    plural: 'contacts',
    key: 'id',
    members: {
      id: 'text',
      phoneNumber: 'text',
      name: 'text?',
      email: 'text?',
      description: 'text?',
      tags: 'texts',
      isArchived: 'flag',
      ...dated,
    },
    links: {},
  },
  audience: {
    plural: 'audiences',
    key: 'id',
    members: { id: 'text', name: 'text', description: 'text', ...dated },
    links: { contacts: { to: 'contact', many: 'many' } },
  },
  conversation: {
    plural: 'conversations',
    key: 'id',
    members: { id: 'text', sender: 'text', recipient: 'text', notes: 'text', ...dated },
    links: {
      contact: { to: 'contact', many: 'one?' },
      phoneNumber: { to: 'phoneNumber', many: 'one?' },
    },
  },
  message: {
    plural: 'messages',
    key: 'id',
    members: {
      id: 'text',
      direction: 'text',
      type: 'text',
      method: 'text',
      from: 'text',
      to: 'text',
      text: 'text?',
      mediaUrls: 'texts',
      status: 'text',
      error: 'text?',
      numSegments: 'number',
      cost: 'number?',
      isTest: 'flag',
      reactions: 'texts',
      sentAt: 'time?',
      deliveredAt: 'time?',
      ...dated,
    },
    links: {
      conversation: { to: 'conversation', many: 'one?' },
      phoneNumber: { to: 'phoneNumber', many: 'one?' },
    },
  },
  webhook: {
    plural: 'webhooks',
    key: 'id',
    members: {
      id: 'text',
      name: 'text',
      url: 'text',
      secret: 'text',
      status: 'text',
      ...dated,
    },
    links: { phoneNumbers: { to: 'phoneNumber', many: 'many' } },
  },
} as const satisfies Readonly<Record<string, EntityShape>>;

/** The names of our entities. */
export type EntityName = keyof typeof entities;

/** Their names, in the order in which they can be created. */
export const entityNames = Object.keys(entities) as EntityName[];

interface Values {
  text: string;
  'text?': string | null;
  number: number;
  'number?': number | null;
  flag: boolean;
  time: Date;
  'time?': Date | null;
  texts: string[];
}

/** The values of a shape. */
export type ValuesOf<S> = {
  -readonly [Member in keyof S]: S[Member] extends Kind ? Values[S[Member]] : ValuesOf<S[Member]>;
};

/** The plain members of an entity. */
export type RowOf<Name extends EntityName> = ValuesOf<(typeof entities)[Name]['members']>;

/** What an entity leads to: the keys of others by the relation. */
export type LinksOf<Name extends EntityName> = {
  readonly [Relation in keyof (typeof entities)[Name]['links']]: string | null | readonly string[];
};
