import { InputError } from '../errors/input-error.js';

/** Headers by name. `null` takes away one that the client would send; `undefined` is passed over. */
export type HeadersInput = Readonly<Record<string, string | null | undefined>>;

// RFC 9110, sections 5.1 and 5.5.
const name = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks headers and puts their names in lower case. Left to `Headers`, the check would print the
 * value, which may be a secret.
 *
 * @throws {InputError} naming the header, never its value
 */
export function checkHeaders(headers: HeadersInput): [string, string | null][] {
  const checked: [string, string | null][] = [];
  for (const [key, content] of Object.entries(headers)) {
    if (content === undefined) continue;
    if (!name.test(key)) throw new InputError(`${JSON.stringify(key)} is no header name.`);
    if (content !== null && (typeof content !== 'string' || !value.test(content))) {
      throw new InputError(
        `The value of the header \`${key}\` cannot be sent: it must be a text of one line, without characters beyond Latin-1.`,
      );
    }
    checked.push([key.toLowerCase(), content]);
  }
  return checked;
}
