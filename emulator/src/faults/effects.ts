/** One member of an effect. */
export interface EffectParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** Something that can go wrong on purpose, and what it is told by. */
export interface EffectDescription {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly EffectParameter[];
}

const delay: EffectParameter = {
  name: 'delayMs',
  type: 'number | { min, max } | { median, p95 }',
  required: false,
  description: 'Real milliseconds by which the answer is held back.',
};

/** What a fault can do to calls of the API, by the member that names it. */
export const faultEffects: readonly EffectDescription[] = [
  {
    name: 'status',
    description: 'Answers with an error instead of running the operation.',
    parameters: [
      { name: 'status', type: 'number', required: true, description: 'From 400 to 599.' },
      { name: 'body', type: 'any', required: false, description: 'JSON of the answer.' },
      {
        name: 'retryAfter',
        type: 'number | string',
        required: false,
        description: 'Value of Retry-After: seconds or an HTTP date.',
      },
      delay,
    ],
  },
  {
    name: 'network',
    description:
      'Fails below HTTP: drop closes the connection without an answer, reset in the middle of it, malformed answers with JSON that is cut off.',
    parameters: [
      { name: 'network', type: 'drop | reset | malformed', required: true, description: 'How.' },
      {
        name: 'before',
        type: 'boolean',
        required: false,
        description: 'Whether it fails before the operation has run.',
      },
      delay,
    ],
  },
  {
    name: 'delayMs',
    description: 'Lets the operation run and holds its answer back.',
    parameters: [{ ...delay, required: true }],
  },
  {
    name: 'limit',
    description: 'Answers 429 beyond so many calls in a window of virtual time.',
    parameters: [
      { name: 'limit', type: 'number', required: true, description: 'Calls in a window.' },
      {
        name: 'windowMs',
        type: 'number',
        required: true,
        description: 'Length of the window in virtual milliseconds.',
      },
      {
        name: 'per',
        type: 'key | operation',
        required: false,
        description: 'What has a window of its own; left out, all calls share one.',
      },
    ],
  },
];
