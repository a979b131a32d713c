/** A client's options, checked and complete. */
export interface Settings {
  /** Kept apart from the headers so that it can be struck out of what a server sends back. */
  readonly apiKey: string;
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  /** Sent with every call unless the call says otherwise; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly timeoutMs: number;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
}
