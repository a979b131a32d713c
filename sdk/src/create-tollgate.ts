import { createOperate } from './core/operation.js';
import { createRawClient, type RawClient } from './core/raw-client.js';
import { createTransport } from './core/transport.js';
import { type ClientOptions, resolveOptions } from './options.js';
import { Audiences } from './resources/audiences.js';
import { Brands } from './resources/brands.js';
import { Campaigns } from './resources/campaigns.js';
import { Contacts } from './resources/contacts.js';
import { Conversations } from './resources/conversations.js';
import { Messages } from './resources/messages.js';
import { PhoneNumbers } from './resources/phone-numbers.js';
import { Status } from './resources/status.js';
import { Webhooks } from './resources/webhooks.js';

/** A client of the API: one member per resource, and the raw client beneath them. */
export interface Tollgate {
  /** The businesses that send. */
  readonly brands: Brands;
  /** What a business sends, as carriers review it. */
  readonly campaigns: Campaigns;
  /** Search, purchase, look-up and campaign attachment of numbers. */
  readonly phoneNumbers: PhoneNumbers;
  /** Messages, blasts and schedules. */
  readonly messages: Messages;
  /** Review progress of brands, campaigns and numbers. */
  readonly status: Status;
  /** Endpoints that receive events. */
  readonly webhooks: Webhooks;
  /** The threads between senders and recipients. */
  readonly conversations: Conversations;
  /** People you write to. */
  readonly contacts: Contacts;
  /** Named groups of contacts. */
  readonly audiences: Audiences;
  /**
   * The openapi-fetch client beneath the resources, typed by the API's description. It shares their
   * key, headers, timeout and path guard; it does not throw for an error status, and its calls take
   * `signal` and `headers` but no `timeoutMs`. A middleware given to `use()` sees the calls of the
   * resources too; it may change the headers of a request in place, or answer with a Response.
   *
   * @example
   * ```ts
   * const { data, error, response } = await tollgate.client.GET('/brands/{id}', {
   *   params: { path: { id: 'b_1234567890' } },
   * });
   * ```
   */
  readonly client: RawClient;
}

/**
 * Makes a client. Nothing is sent before the first call.
 *
 * @throws {InputError} when an option cannot be used, such as an empty `apiKey`
 *
 * @example
 * ```ts
 * const tollgate = createTollgate({ apiKey: process.env.PINNACLE_API_KEY ?? '' });
 * const { messageId } = await tollgate.messages.sms.send({
 *   from: '+18005550100',
 *   to: '+14155550123',
 *   text: 'Your table is ready.',
 * });
 * ```
 *
 * @example In process against the emulator, without a server
 * ```ts
 * const tollgate = createTollgate(createEmulator().connection());
 * ```
 */
export function createTollgate(options: ClientOptions): Tollgate {
  const settings = resolveOptions(options);
  const client = createRawClient(settings.baseUrl, createTransport(settings));
  const operate = createOperate(client, settings.apiKey);
  return {
    brands: new Brands(operate),
    campaigns: new Campaigns(operate),
    phoneNumbers: new PhoneNumbers(operate),
    messages: new Messages(operate),
    status: new Status(operate),
    webhooks: new Webhooks(operate),
    conversations: new Conversations(operate),
    contacts: new Contacts(operate),
    audiences: new Audiences(operate),
    client,
  };
}
