import type { Page } from '../../world/collection.js';

/** The body of a list call, as far as paging goes. */
export interface PageRequest {
  readonly pageIndex?: number | undefined;
  readonly pageSize?: number | undefined;
}

const DEFAULT_PAGE_SIZE = 20;

/** Which page a list call asks for: zero-based, 20 entries unless it says otherwise. */
export function pageRequest(body: PageRequest): { pageIndex: number; pageSize: number } {
  return { pageIndex: body.pageIndex ?? 0, pageSize: body.pageSize ?? DEFAULT_PAGE_SIZE };
}

/** The envelope of a list call. `count` is the total over all pages. */
export function pageReply<T, Item>(
  page: Page<T>,
  toItem: (record: T) => Item,
): { data: Item[]; hasMore: boolean; count: number } {
  return { data: page.records.map(toItem), hasMore: page.hasMore, count: page.count };
}
