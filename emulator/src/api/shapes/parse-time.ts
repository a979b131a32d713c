import { DomainError } from '../../domain/domain-error.js';

const ZONELESS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * A moment of a request, ISO 8601, as epoch milliseconds. Without a zone it is UTC, as the provider's
 * own examples are written.
 *
 * @param field where it stands in the request
 * @throws DomainError (`invalid`) when it cannot be read
 */
export function parseTime(text: string | undefined, field: string): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(ZONELESS.test(text) ? `${text}Z` : text);
  if (Number.isFinite(at)) return at;
  throw new DomainError('invalid', `${field} is not a time: "${text}".`, {
    [field]: 'expected an ISO 8601 time such as 2026-01-05T14:00:00Z',
  });
}
