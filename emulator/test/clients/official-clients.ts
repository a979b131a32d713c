import type { OperationId } from '../../src/generated/operations.js';
import { type Call, KEY, specOf, targetOf } from '../conformance/caller.js';
import type { RawRequest } from './raw-http.js';

/** How one of the provider's own clients puts its requests together. */
export interface OfficialClient {
  readonly name: string;
  /** A call that takes JSON; without arguments each client sends something else. */
  json(method: string, target: string, args?: unknown): RawRequest;
  /** A call that takes no body. */
  bare(method: string, target: string): RawRequest;
  /** A value that stands in a path. */
  segment(value: string): string;
}

const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** A body with the length that every client states. */
function withBody(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): RawRequest {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  return { method, target, headers: { ...headers, ...length }, body };
}

/** fetch and requests of Python state a length of 0 where a body could be, and none elsewhere. */
function withoutBody(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
): RawRequest {
  const length = ['GET', 'DELETE'].includes(method) ? undefined : { 'content-length': '0' };
  return { method, target, headers: { ...headers, ...length } };
}

const jsHeaders = {
  'pinnacle-api-key': KEY,
  accept: '*/*',
  'accept-language': '*',
  'sec-fetch-mode': 'cors',
  'accept-encoding': 'gzip, deflate',
  'user-agent': 'rcs-js/2.0.21',
  'x-fern-language': 'JavaScript',
  'x-fern-sdk-name': 'rcs-js',
  'x-fern-sdk-version': '2.0.21',
  'x-fern-runtime': 'node',
  'x-fern-runtime-version': '20.20.2',
};

/** rcs-js 2.0.21: `{}` for no arguments, `%2B` in paths, header names in lower case. */
export const rcsJs: OfficialClient = {
  name: 'rcs-js',
  json: (method, target, args = {}) =>
    withBody(method, target, { ...jsHeaders, ...JSON_TYPE }, JSON.stringify(args)),
  bare: (method, target) => withoutBody(method, target, jsHeaders),
  segment: encodeURIComponent,
};

const pyHeaders = {
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate',
  Connection: 'keep-alive',
  'User-Agent': 'rcs/2.0.26',
  'X-Fern-Language': 'Python',
  'X-Fern-SDK-Name': 'rcs',
  'X-Fern-SDK-Version': '2.0.26',
  'PINNACLE-API-KEY': KEY,
};

/** rcs 2.0.26 for Python: a JSON type over nothing for no arguments, a raw plus in paths. */
export const rcsPy: OfficialClient = {
  name: 'rcs-py',
  json: (method, target, args) =>
    args === undefined
      ? withoutBody(method, target, { ...pyHeaders, ...JSON_TYPE })
      : withBody(method, target, { ...pyHeaders, ...JSON_TYPE }, JSON.stringify(args)),
  bare: (method, target) => withoutBody(method, target, pyHeaders),
  segment: (value) => value,
};

const rubyHeaders = {
  Accept: 'application/json',
  'Content-Type': 'application/json',
  'User-Agent': 'rcs/2.0.19',
  'X-Fern-Language': 'Ruby',
  'X-Fern-SDK-Name': 'pinnacle',
  'X-Fern-SDK-Version': '0.0.1',
  'PINNACLE-API-KEY': KEY,
};

/** rcs 2.0.19 for Ruby: a JSON type on everything, `{}` for no arguments, `%2B` in paths. */
export const rcsRuby: OfficialClient = {
  name: 'rcs-ruby',
  json: (method, target, args = {}) => withBody(method, target, rubyHeaders, JSON.stringify(args)),
  bare: (method, target) => withoutBody(method, target, rubyHeaders),
  segment: encodeURIComponent,
};

/** The three of them. */
export const officialClients = [rcsJs, rcsPy, rcsRuby] as const;

/** A call of an operation as a client sends it. */
export function requestOf(
  client: OfficialClient,
  operationId: OperationId,
  call: Call = {},
): RawRequest {
  const { method, path, body } = specOf(operationId);
  const query = targetOf(operationId, call).split('?')[1];
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    client.segment(call.path?.[name] ?? ''),
  );
  const target = query === undefined ? filled : `${filled}?${query}`;
  const sent =
    body === 'none' ? client.bare(method, target) : client.json(method, target, call.body);
  return { ...sent, headers: { ...sent.headers, ...call.headers } };
}
