import { errorByStatus } from '../errors/by-status.js';
import { ParseError } from '../errors/parse-error.js';
import type { Call } from './call.js';
import { outcomeOfFailure, outcomeOfStatus } from './outcome.js';
import { redact } from './redact.js';

/**
 * Turns an answer into data or a typed error.
 *
 * @param body the text of a success; of a failure the parsed JSON, or the text where it is none
 * @param apiKey struck out of what errors quote
 * @throws {ApiError} when the status is no success
 * @throws {ParseError} when a success is no JSON
 */
export function respond(call: Call, response: Response, body: unknown, apiKey: string): unknown {
  const { operationId, retry } = call;
  const { status, headers } = response;
  if (!response.ok) {
    const requestId = headers.get('emulator-request-id') ?? undefined;
    const outcome = outcomeOfStatus(retry, status);
    throw errorByStatus({ operationId, status, body, requestId, outcome });
  }
  const text = typeof body === 'string' ? body : '';
  try {
    return JSON.parse(text);
  } catch {
    const what = text === '' ? 'an empty body' : `no JSON (${headers.get('content-type')})`;
    throw new ParseError(
      `${operationId} was answered ${status} with ${what}. Check that \`baseUrl\` leads to the API and not to a proxy or login page.`,
      {
        status,
        excerpt: redact(text, apiKey).slice(0, 200),
        outcome: outcomeOfFailure(retry),
        operationId,
      },
    );
  }
}
