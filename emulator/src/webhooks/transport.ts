/** A request to a receiver. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, exactly as it goes out. */
  readonly body: string;
  /** Aborted when the receiver has had its time. */
  readonly signal: AbortSignal;
}

/**
 * Brings a request to a receiver and returns the status that it answered. Throws when there is no
 * answer. `null` means that it was not sent at all, only kept.
 */
export type WebhookTransport = (request: WebhookRequest) => number | null | Promise<number | null>;

/** What came of a request; `null` when it was not sent. */
export type WebhookAnswer = {
  readonly status: number | null;
  readonly error: string | null;
} | null;

/** The transport that a setting stands for. */
export function transportFor(
  deliver: 'local' | 'all' | 'capture' | WebhookTransport,
): WebhookTransport {
  if (typeof deliver === 'function') return deliver;
  if (deliver === 'all') return overNetwork;
  if (deliver === 'capture') return () => null;
  return (request) => (isLoopback(request.url) ? overNetwork(request) : null);
}

/**
 * Sends a request and says what came of it, in words that do not depend on the machine.
 *
 * @param timeoutMs real milliseconds that the receiver has
 */
export async function send(
  transport: WebhookTransport,
  request: Omit<WebhookRequest, 'signal'>,
  timeoutMs: number,
): Promise<WebhookAnswer> {
  const deadline = new Deadline();
  try {
    const answer = transport({
      ...request,
      get signal() {
        return deadline.signal;
      },
    });
    const status = answer instanceof Promise ? await deadline.limit(answer, timeoutMs) : answer;
    return status === null ? null : { status, error: failureOf(status) };
  } catch (error) {
    const reason = deadline.hasPassed ? 'the receiver did not answer in time' : reasonOf(error);
    return { status: null, error: reason };
  }
}

/** The end of a receiver's time. Makes a signal only for who asks: one costs more than an answer. */
class Deadline {
  hasPassed = false;
  #controller: AbortController | undefined;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.hasPassed) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Waits for an answer, but no longer than some real milliseconds. */
  async limit<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const passed = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.hasPassed = true;
        this.#controller?.abort();
        reject(new Error('timed out'));
      }, timeoutMs);
    });
    try {
      return await Promise.race([answer, passed]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Redirects are not followed: a 3xx answer counts as a failure (Standard Webhooks, Svix). */
async function overNetwork({ url, headers, body, signal }: WebhookRequest): Promise<number> {
  const init = { method: 'POST', headers, body, redirect: 'manual', signal } as const;
  const response = await globalThis.fetch(url, init);
  // The status is the answer. A body means nothing, and might never end.
  await response.body?.cancel();
  return response.status;
}

function failureOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return `the receiver answered ${status}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at the URL',
  ECONNRESET: 'the receiver closed the connection',
  UND_ERR_SOCKET: 'the receiver closed the connection',
  ENOTFOUND: 'the host of the URL is unknown',
  EAI_AGAIN: 'the host of the URL is unknown',
};

/** `fetch` hides what went wrong in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return REASONS[cause?.code ?? ''] ?? cause?.message ?? error.message;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
