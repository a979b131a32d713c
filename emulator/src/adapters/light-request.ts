/** What `fetch` takes besides the URL, as far as a request of the emulator is concerned. */
export interface LightRequestInit {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: BodyInit | null;
  readonly signal?: AbortSignal | null;
}

/** The members of a request that are read, whoever made it. */
export interface RequestLike {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal?: AbortSignal | null;
  text(): Promise<string>;
}

/**
 * A request that keeps URL, method, headers and body as they were given. The real `Request` parses
 * and copies all of them, which takes longer than answering the call.
 */
export class LightRequest implements RequestLike {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;

  constructor(input: string | URL | LightRequest, init: LightRequestInit = {}) {
    const base = input instanceof LightRequest ? input : undefined;
    const headers = init.headers ?? base?.headers;
    this.url = base ? base.url : String(input);
    this.method = init.method?.toUpperCase() ?? base?.method ?? 'GET';
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = init.body ?? base?.body ?? null;
    this.signal = init.signal ?? base?.signal ?? null;
  }

  clone(): LightRequest {
    return new LightRequest(this, { headers: new Headers(this.headers) });
  }

  async text(): Promise<string> {
    if (typeof this.body === 'string') return this.body;
    return this.body === null ? '' : new Response(this.body).text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}
