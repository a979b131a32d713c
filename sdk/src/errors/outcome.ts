/**
 * What a failed call may have done at the provider, which takes no idempotency key:
 * `not-applied` when nothing can have changed there, so that the call may be repeated;
 * `unknown` when it may have acted, so that you should look the record up before repeating.
 */
export type Outcome = 'not-applied' | 'unknown';
