/** A request as any transport can give it, before anything is parsed. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as they came, still percent-encoded, without scheme and host. */
  readonly target: string;
  /** The value of a header. @param name lower case */
  header(name: string): string | undefined;
  /** The body's text; empty when there is none. */
  readonly body: string;
}

/** An answer that each transport writes in its own form. The body is sent as JSON. */
export interface WireReply {
  readonly status: number;
  readonly body: unknown;
  /** Sent as it is in the place of the body; `headers` names its `content-type`. */
  readonly text?: string;
  /** Extra headers; `content-type` is `application/json` unless it is among them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fails below HTTP instead: no answer, an answer cut off, or JSON that is not whole. */
  readonly network?: 'drop' | 'reset' | 'malformed';
  /** Held back for so many real milliseconds. */
  readonly delayMs?: number;
}

/** Answers requests. Provider calls are answered at once, control calls may take their time. */
export type WireHandler = (request: WireRequest) => WireReply | Promise<WireReply>;

/** The largest request body that is read, in bytes (1 MiB). Larger ones get 413. */
export const BODY_LIMIT = 1_048_576;
