import { statusText } from '../control/status-text.js';
import { LightHeaders } from './light-headers.js';

/** What a light response is made of. */
export interface LightResponseParts {
  /** The JSON text; empty when there is no body. */
  readonly text: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
}

/**
 * An answer that reads like a `Response` and is made in a fraction of its time. Its body can be
 * read once, as any other.
 */
export class LightResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: LightHeaders;
  readonly redirected = false;
  readonly type = 'basic';
  readonly #parts: LightResponseParts;
  #used = false;
  /** Takes over once somebody asks for the stream. */
  #real: Response | undefined;

  constructor(parts: LightResponseParts) {
    this.status = parts.status;
    this.statusText = statusText(parts.status);
    this.url = parts.url;
    this.headers = new LightHeaders(parts.headers);
    this.#parts = parts;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get bodyUsed(): boolean {
    return this.#real?.bodyUsed ?? this.#used;
  }

  /** The body as a stream, `null` when there is none. */
  get body(): ReadableStream<Uint8Array> | null {
    if (this.#parts.text === '') return null;
    if (!this.#real) {
      this.#real = new Response(this.#parts.text);
      if (this.#used) void this.#real.text();
    }
    return this.#real.body;
  }

  clone(): LightResponse {
    if (this.bodyUsed) throw new TypeError('A response cannot be cloned after its body was read.');
    return new LightResponse(this.#parts);
  }

  async text(): Promise<string> {
    if (this.#real) return this.#real.text();
    if (this.#used) throw new TypeError('The body of this response was read already.');
    this.#used = true;
    return this.#parts.text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(await this.text()).arrayBuffer();
  }

  async bytes(): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.text());
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.text()], { type: this.headers.get('content-type') ?? '' });
  }

  async formData(): Promise<never> {
    throw new TypeError('The emulator answers JSON, never a form.');
  }
}
