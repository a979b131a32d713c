/** A handset that the network keeps one number's texts from, after STOP. */
export interface NetworkBlock {
  /** `from` and `to`, joined by a slash. */
  readonly id: string;
  /** The toll-free number, E.164. */
  readonly from: string;
  /** The handset, E.164. */
  readonly to: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** A handset on the account's own stop list. */
export interface OptOut {
  /** E.164; the handset is its own id. */
  readonly handset: string;
  /** The word that was texted. */
  readonly keyword: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** A text of the network itself, its answer to STOP or START. No message of the account. */
export interface NetworkText {
  /** `net_…` */
  readonly id: string;
  /** The number whose texts it blocks or lets through, E.164: it is shown as the sender. */
  readonly from: string;
  /** The handset, E.164. */
  readonly to: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}
