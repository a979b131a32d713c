import type { TextProtocol } from '../records/message.js';

/**
 * Price of one segment of an SMS and of one MMS, in US dollars: the `unit` of the provider's
 * validation answers (Pinnacle API reference).
 */
export const UNIT_PRICE: Readonly<Record<TextProtocol, number>> = { SMS: 0.01, MMS: 0.03 };

/** Price of messages of a kind, in US dollars, free of binary fractions such as 0.30000000000000004. */
export function priceOf(type: TextProtocol, units: number): number {
  return Math.round(UNIT_PRICE[type] * units * 10_000) / 10_000;
}
