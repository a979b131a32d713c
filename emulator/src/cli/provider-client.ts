import { CliError, EXIT } from './cli-error.js';
import { reach, type Target } from './control-client.js';

/**
 * Calls the provider's API of a running emulator, as an app would.
 *
 * @returns the JSON of the reply
 * @throws CliError when no emulator answers or when it refuses
 */
export async function callProvider<Reply>(
  target: Target,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Reply> {
  const response = await reach(target, { method: 'POST', path, body, signal });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Reply;
  if (response.status === 401) {
    throw new CliError(
      `The emulator at ${target.url} does not take this key. Name one with --api-key.`,
    );
  }
  throw new CliError(`The emulator refused ${path}: ${text}`, EXIT.usage);
}

/** All entries of a list of the provider's API, over all its pages. */
export async function listAll<Entry>(
  target: Target,
  path: string,
  filter: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let pageIndex = 0; ; pageIndex++) {
    const body = { ...filter, pageIndex, pageSize: 100 };
    const page = await callProvider<Page<Entry>>(target, path, body, signal);
    entries.push(...page.data);
    if (!page.hasMore) return entries;
  }
}

interface Page<Entry> {
  readonly data: readonly Entry[];
  readonly hasMore: boolean;
}
