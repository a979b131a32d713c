/** A person who may be texted. */
export interface Contact {
  readonly id: string;
  /** E.164; cannot be changed. */
  readonly phoneNumber: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly isArchived: boolean;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A named set of contacts. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A contact's place in an audience. */
export interface AudienceMember {
  /** `audienceId` and `contactId`, joined by a slash. */
  readonly id: string;
  readonly audienceId: string;
  readonly contactId: string;
}
