import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { writeBody } from './body.js';
import { CallRequest } from './call.js';
import { fillPath } from './path.js';
import type { Transport } from './transport.js';

/** The openapi-fetch client, typed by the API's description. */
export type RawClient = Client<paths>;

/** Makes the openapi-fetch client that everything is sent through. */
export function createRawClient(baseUrl: string, transport: Transport): RawClient {
  return createClient<paths>({
    baseUrl,
    // Following a redirect would hand the key to an address that nobody chose.
    redirect: 'manual',
    pathSerializer: fillPath,
    bodySerializer: writeBody,
    Request: CallRequest as unknown as typeof Request,
    fetch: (request) => transport(request as unknown as CallRequest),
  });
}
