// A user's program, compiled against the published types by every TypeScript that users have.
import {
  type BrandStatus,
  type ClientOptions,
  createTollgate,
  type ErrorOf,
  InputError,
  isApiError,
  type Message,
  type OperationId,
  type SendSmsResponse,
  type SentSms,
  type Tollgate,
  TollgateError,
  type UpsertBrandRequest,
  ValidationError,
} from '@tollgate/sdk';

const options: ClientOptions = {
  apiKey: 'key',
  baseUrl: 'http://127.0.0.1:8811',
  timeoutMs: 5_000,
  fetch: (url, init) => fetch(url, init),
};
export const tollgate: Tollgate = createTollgate(options);

const clinic: UpsertBrandRequest = {
  name: 'Harbor Lane Dental LLC',
  type: 'PRIVATE_PROFIT',
  contact: { email: 'front.desk@harborlanedental.example', phone: '+12025550123' },
};

export async function onboard(): Promise<string> {
  const brand = await tollgate.brands.upsert(clinic);
  const status: BrandStatus = brand.status;
  const campaign = await tollgate.campaigns.tollFree.upsert({ brand: brand.id });
  // @ts-expect-error A sector is one of a list.
  await tollgate.brands.upsert({ ...clinic, sector: 'DENTISTRY' });
  // @ts-expect-error A brand id comes first.
  await tollgate.brands.submit();
  return `${status} ${campaign.campaignId}`;
}

export async function send(text: string): Promise<SentSms> {
  const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
  if (!offer) throw new Error('There is no number for sale.');
  const sms = { from: offer.number, to: '+12025550123', text };

  const later = await tollgate.messages.sms.send({
    ...sms,
    options: { schedule: { sendAt: '2026-01-05T14:00:00.000Z', timezone: 'America/New_York' } },
  });
  const id: string = later.scheduleId;
  // @ts-expect-error Only a text sent at once has a message id.
  later.messageId;

  const now = await tollgate.messages.sms.send(sms);
  const message: Message = await tollgate.messages.get(now.messageId);
  if (message.status === 'DELIVERY_FAILED') throw new Error(message.error ?? id);
  return now;
}

export function wasQueued(response: SendSmsResponse): response is SentSms {
  return 'messageId' in response;
}

/** Every documented status is told apart, with the body that belongs to it. */
export function explain(error: ErrorOf<'sendSms'>): string {
  switch (error.status) {
    case 400:
      return error instanceof ValidationError ? error.code : error.body.error;
    case 401:
    case 402:
    case 403:
    case 404:
    case 500:
      return error.body.error;
    case 501:
      return error.body.error ?? error.message;
    default:
      return nothingLeft(error);
  }
}

export function report(error: unknown): string {
  if (isApiError(error, 'sendSms', 402)) return error.body.error;
  // @ts-expect-error This operation documents no such status.
  if (isApiError(error, 'listBrands', 402)) return 'never';
  if (isApiError(error, 'sendSms')) return explain(error);
  if (error instanceof InputError) return error.message;
  if (error instanceof TollgateError) return error.code === 'timeout' ? 'again' : error.name;
  throw error;
}

export async function raw(): Promise<string | undefined> {
  const { data, error, response } = await tollgate.client.GET('/brands/{id}', {
    params: { path: { id: 'b_1' } },
  });
  // @ts-expect-error The description knows no such path.
  await tollgate.client.GET('/brands/{id}/unknown');
  if (error) return `${response.status}`;
  return data.name ?? undefined;
}

export const operation: OperationId = 'sendSms';

function nothingLeft(value: never): never {
  throw new Error(String(value));
}
