import type { SequenceOrder } from './sequence-set.js';

/** Which records a page shows. */
export interface PageQuery<T> {
  /** Index values that must all match; an `undefined` value is no condition. */
  readonly where?: Readonly<Record<string, string | undefined>>;
  /** A further condition. It has to look at every record that `where` leaves over. */
  readonly filter?: ((record: T) => boolean) | undefined;
  /** Only records created at or after this time, in epoch milliseconds. */
  readonly from?: number | undefined;
  /** Only records created at or before this time, in epoch milliseconds. */
  readonly to?: number | undefined;
  /** Zero-based page. */
  readonly pageIndex: number;
  readonly pageSize: number;
  /** @default 'newest' */
  readonly order?: SequenceOrder;
}

/** One page of records and the total over all pages. */
export interface Page<T> {
  readonly records: T[];
  readonly count: number;
  readonly hasMore: boolean;
}
