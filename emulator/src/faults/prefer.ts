/**
 * The status that a request asks for itself with `Prefer: code=429` (RFC 7240; as Prism does), for
 * this one call. `undefined` when it asks for none.
 */
export function preferredStatus(header: string | undefined): number | undefined {
  const code =
    header === undefined ? undefined : /(?:^|[\s,;])code=(\d{3})(?=$|[\s,;])/.exec(header)?.[1];
  const status = Number(code);
  return status >= 400 && status < 600 ? status : undefined;
}
