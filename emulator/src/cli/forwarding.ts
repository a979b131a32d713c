import { CliError } from './cli-error.js';
import type { Target } from './control-client.js';
import { callProvider, listAll } from './provider-client.js';

/** By its name a webhook of this command is told from those that an app attached itself. */
const NAME = 'tollgate listen';
/** How many senders one call takes. */
const BATCH = 50;

interface ListedWebhook {
  readonly id: string;
  readonly name: string;
  readonly endpoint: string;
  readonly status: string;
}

interface Attachment {
  readonly webhook: { readonly id: string; readonly secret: string };
  readonly senders: readonly string[];
}

/** A webhook for all senders of an account, attached over the provider's API as an app would. */
export class Forwarding {
  readonly #target: Target;
  readonly #url: string;
  readonly #event: string | null;
  readonly #senders = new Set<string>();
  #webhook: Attachment['webhook'] | undefined;

  /**
   * @param url where events go
   * @param event the only kind that is wanted; `null` for all
   */
  constructor(target: Target, url: string, event: string | null) {
    this.#target = target;
    this.#url = url;
    this.#event = event;
  }

  /** How many senders are attached. */
  get size(): number {
    return this.#senders.size;
  }

  /**
   * The webhook, made when there is none. One of an earlier run is taken up again, so that its
   * secret stays.
   *
   * @throws CliError when it has been disabled
   */
  async open(signal?: AbortSignal): Promise<Attachment['webhook']> {
    const listed = await listAll<ListedWebhook>(
      this.#target,
      '/webhooks/list',
      { endpoint: this.#url },
      signal,
    );
    const known = listed.find(({ id }) => id === this.#webhook?.id);
    if (known && known.status !== 'ENABLED') {
      throw new CliError(
        `The emulator has disabled the webhook ${known.id}: the receiver answered 410, or nothing arrived for long. Listen again for a new one.`,
      );
    }
    if (this.#webhook && known) return this.#webhook;
    // The world was reset, or this is the beginning.
    this.#senders.clear();
    const earlier = listed.find(
      ({ name, endpoint, status }) =>
        name === NAME && endpoint === this.#url && status === 'ENABLED',
    );
    const { webhook } = await this.#attach([], earlier?.id, signal);
    this.#webhook = webhook;
    return webhook;
  }

  /** Attaches every sender of the account that is not attached yet. */
  async join(signal?: AbortSignal): Promise<Attachment['webhook']> {
    const webhook = await this.open(signal);
    const owned = await listAll<{ number: string }>(
      this.#target,
      '/phone-numbers/list',
      {},
      signal,
    );
    const fresh = owned.map(({ number }) => number).filter((number) => !this.#senders.has(number));
    for (const batch of batches(fresh)) {
      const { senders } = await this.#attach(batch, webhook.id, signal);
      for (const sender of senders) this.#senders.add(sender);
    }
    return webhook;
  }

  /** Takes all senders off again. The webhook stays, for the provider deletes none. */
  async leave(): Promise<void> {
    const webhookId = this.#webhook?.id;
    for (const senders of batches([...this.#senders])) {
      await callProvider(this.#target, '/webhooks/detach', { webhookId, senders });
    }
    this.#senders.clear();
  }

  #attach(
    senders: readonly string[],
    webhookId: string | undefined,
    signal?: AbortSignal,
  ): Promise<Attachment> {
    const webhook = webhookId ? { webhookId } : { name: NAME, url: this.#url };
    const body = { ...webhook, senders, event: this.#event };
    return callProvider(this.#target, '/webhooks/attach', body, signal);
  }
}

function batches(senders: readonly string[]): string[][] {
  const count = Math.ceil(senders.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    senders.slice(index * BATCH, (index + 1) * BATCH),
  );
}
