/** An answer whose body was read, in the little of `Response` that operations and openapi-fetch use. */
export class Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly #statusText: string;
  readonly #text: string;

  constructor({ ok, status, statusText, headers }: Response, text: string) {
    this.ok = ok;
    this.status = status;
    this.headers = headers;
    this.#statusText = statusText;
    this.#text = text;
  }

  async text(): Promise<string> {
    return this.#text;
  }

  /** Gives a real Response, for callers that may read it in any way. */
  toResponse(): Response {
    const { status, headers } = this;
    const statusText = this.#statusText;
    // These statuses may not have a body, not even an empty one; 0 is a redirect that a browser hid.
    if (status === 0) return Response.error();
    const body = status === 204 || status === 205 || status === 304 ? null : this.#text;
    return new Response(body, { status, statusText, headers });
  }
}
