/** Providers whose codes are known for each error. */
export type CodeProvider = 'twilio' | 'telnyx' | 'bandwidth' | 'sinch';

/** What an error is about; tells which team has to act. */
export type DeliveryErrorCategory =
  | 'account'
  | 'address'
  | 'carrier'
  | 'compliance'
  | 'consent'
  | 'content'
  | 'fraud'
  | 'media'
  | 'permission'
  | 'policy'
  | 'provider'
  | 'reach'
  | 'reputation'
  | 'routing'
  | 'sandbox'
  | 'state'
  | 'throughput'
  | 'unknown';

/** When the sender learns of it: with the answer to the send call, in a later report, or either. */
export type DeliveryErrorPhase = 'sync' | 'async' | 'both';

/** One way in which a message fails, named the same whichever provider carried it. */
export interface DeliveryError {
  readonly key: DeliveryErrorKey;
  /** One sentence for people. */
  readonly meaning: string;
  readonly category: DeliveryErrorCategory;
  readonly phase: DeliveryErrorPhase;
  /** True when providers charge for the message although it failed. */
  readonly billed: boolean;
  /**
   * Codes by provider, the most usual first; empty where the provider names none. `400` and `429` of
   * Bandwidth are HTTP statuses of the send call. `Expired` and `Unknown` of Sinch and
   * `delivery_unconfirmed` of Telnyx are message states, given where a state takes the place of a code.
   */
  readonly codes: Readonly<Record<CodeProvider, readonly string[]>>;
  /** Codes that Sinch documents for 10DLC only. Never report them for a toll-free number. */
  readonly sinchTenDlc: readonly string[];
}

interface Facts {
  meaning: string;
  category: DeliveryErrorCategory;
  phase: DeliveryErrorPhase;
  billed?: true;
  twilio?: string;
  telnyx?: string;
  bandwidth?: string;
  sinch?: string;
  sinchTenDlc?: string;
}

// Sources: Twilio error dictionary, Telnyx messaging errors, Bandwidth messaging errors, Sinch
// toll-free and 10DLC delivery codes. Where several codes of a provider fit, the order is a judgement.
const facts = {
  tfn_unverified: {
    meaning: 'The toll-free sender has no approved verification, so carriers drop its texts.',
    category: 'compliance',
    phase: 'async',
    billed: true,
    twilio: '30032',
    telnyx: '40329',
    bandwidth: '4795',
    sinch: '64',
  },
  tfn_not_provisioned: {
    meaning: 'The sender is not enabled for texting in the number registry.',
    category: 'compliance',
    phase: 'async',
    twilio: '21606',
    telnyx: '40330 40150 40151 40155',
    bandwidth: '4433 4774',
  },
  ten_dlc_unregistered: {
    meaning: 'The long code is not assigned to an active 10DLC campaign.',
    category: 'compliance',
    phase: 'async',
    billed: true,
    twilio: '30034',
    telnyx: '40010',
    bandwidth: '4773',
    sinchTenDlc: '60',
  },
  opted_out_provider: {
    meaning: 'The recipient is on the stop list that the provider keeps for the sender.',
    category: 'consent',
    phase: 'sync',
    twilio: '21610',
    telnyx: '40300',
    sinch: '257',
  },
  opted_out_network: {
    meaning: 'The recipient texted STOP to this number and the network blocks the pair.',
    category: 'consent',
    phase: 'async',
    billed: true,
    twilio: '30004',
    telnyx: '40300',
    bandwidth: '4775',
    sinch: '257',
  },
  spam_provider: {
    meaning: 'The content filter of the provider held the message back.',
    category: 'content',
    phase: 'async',
    billed: true,
    twilio: '30007',
    telnyx: '40015 40322',
    bandwidth: '4470',
    sinchTenDlc: '62',
  },
  spam_carrier_temp: {
    meaning: 'The content filter of the carrier rejected this message.',
    category: 'content',
    phase: 'async',
    billed: true,
    twilio: '30007',
    telnyx: '40002',
    bandwidth: '4770',
    sinch: '255',
    sinchTenDlc: '15',
  },
  spam_carrier_perm: {
    meaning: 'The carrier has listed the sender as a source of spam and rejects all it sends.',
    category: 'reputation',
    phase: 'async',
    billed: true,
    twilio: '30007',
    telnyx: '40003 40315',
    bandwidth: '4481 4772',
  },
  shortener_blocked: {
    meaning: 'The text links through a public URL shortener that carriers block.',
    category: 'content',
    phase: 'async',
    billed: true,
    twilio: '30007',
    telnyx: '40322',
    bandwidth: '4771',
  },
  to_invalid: {
    meaning: 'The recipient is not a phone number that can exist.',
    category: 'address',
    phase: 'both',
    twilio: '21211 30003 30004 30005 30006',
    telnyx: '40310 40012',
    bandwidth: '4303 4350 4720',
    sinchTenDlc: '300',
  },
  to_landline: {
    meaning: 'The recipient is a landline or another line that takes no texts.',
    category: 'address',
    phase: 'both',
    billed: true,
    twilio: '30006 21614 21635',
    telnyx: '40001',
    bandwidth: '4720 4700',
    sinchTenDlc: '152',
  },
  to_deactivated: {
    meaning: 'The number of the recipient has been switched off for good.',
    category: 'address',
    phase: 'async',
    billed: true,
    twilio: '30005',
    telnyx: '40008',
    bandwidth: '4721 4406',
  },
  to_unreachable: {
    meaning: 'The handset of the recipient is off or has no service.',
    category: 'reach',
    phase: 'async',
    billed: true,
    twilio: '30003',
    telnyx: '40006',
    bandwidth: '4701 4702',
  },
  to_rejected: {
    meaning: 'The carrier of the recipient refused the message and gave no reason.',
    category: 'carrier',
    phase: 'async',
    billed: true,
    twilio: '30008',
    telnyx: '40004',
    bandwidth: '4750 4753',
    sinchTenDlc: '321',
  },
  no_route: {
    meaning: 'No route or roaming route leads to the recipient.',
    category: 'carrier',
    phase: 'async',
    billed: true,
    twilio: '30008',
    telnyx: '40001',
    bandwidth: '4730 4420 4421',
    sinch: '17',
    sinchTenDlc: '349',
  },
  region_blocked: {
    meaning: 'The account may not send to the country of the recipient.',
    category: 'permission',
    phase: 'sync',
    twilio: '21408',
    telnyx: '40309 40331',
    bandwidth: '4432',
  },
  from_invalid: {
    meaning: 'The sender is not a number that this account can send from.',
    category: 'address',
    phase: 'sync',
    twilio: '21606 21212',
    telnyx: '40305 40013',
    bandwidth: '4403 4302 4405 4740',
    sinchTenDlc: '310',
  },
  from_pending: {
    meaning: 'The sender is being set up or moved and cannot send yet.',
    category: 'state',
    phase: 'sync',
    telnyx: '40320',
    bandwidth: '4407',
  },
  pair_unsupported: {
    meaning: 'A sender of this kind cannot text a recipient of that kind.',
    category: 'routing',
    phase: 'sync',
    twilio: '21612',
    telnyx: '40301 40319',
    bandwidth: '4401 4434',
  },
  to_unverified_trial: {
    meaning: 'The sandbox or trial sender may only text recipients that were listed first.',
    category: 'sandbox',
    phase: 'sync',
    twilio: '21608',
  },
  body_empty: {
    meaning: 'The message has neither text nor media.',
    category: 'content',
    phase: 'sync',
    twilio: '21602',
    telnyx: '40316',
    bandwidth: '400',
  },
  body_too_long: {
    meaning: 'The text needs more parts than one message may have.',
    category: 'content',
    phase: 'sync',
    twilio: '21617',
    telnyx: '40302',
    bandwidth: '4751',
  },
  encoding_bad: {
    meaning: 'The text holds characters that cannot be encoded for the recipient.',
    category: 'content',
    phase: 'both',
    telnyx: '40009',
    bandwidth: '4301 4752',
  },
  media_unfetchable: {
    meaning: 'A media URL is malformed or the provider could not read it.',
    category: 'media',
    phase: 'both',
    twilio: '11200 21620',
    telnyx: '40317',
    bandwidth: '4410',
  },
  media_too_big: {
    meaning: 'The media exceeds the size that the provider or the carrier takes.',
    category: 'media',
    phase: 'both',
    billed: true,
    twilio: '30019',
    telnyx: '40317',
    bandwidth: '4411 4711',
  },
  media_count: {
    meaning: 'The message has more than ten media files.',
    category: 'media',
    phase: 'sync',
    twilio: '21623',
    telnyx: '40317',
    bandwidth: '400',
  },
  mms_unsupported: {
    meaning: 'The sender or the recipient cannot use MMS.',
    category: 'media',
    phase: 'async',
    twilio: '30011',
    telnyx: '40308',
    bandwidth: '4409',
  },
  media_type: {
    meaning: 'A media file is of a type that cannot be sent.',
    category: 'media',
    phase: 'async',
    billed: true,
    twilio: '12300',
    telnyx: '40317',
    bandwidth: '4412 4712',
  },
  queue_full: {
    meaning: 'The queue of the sender is full.',
    category: 'throughput',
    phase: 'sync',
    twilio: '21611 30001',
    telnyx: '40318',
    bandwidth: '429',
  },
  queue_expired: {
    meaning: 'The message waited in the queue of the sender longer than it was valid.',
    category: 'throughput',
    phase: 'async',
    twilio: '30036',
    telnyx: '40014',
    bandwidth: '4360',
  },
  carrier_throttle: {
    meaning: 'The sender went over the speed that the carrier allows.',
    category: 'throughput',
    phase: 'async',
    billed: true,
    twilio: '30017',
    telnyx: '40011',
    bandwidth: '4785 5600',
  },
  daily_cap: {
    meaning: 'The daily cap of the brand is used up (10DLC; toll-free has no such cap).',
    category: 'throughput',
    phase: 'async',
    twilio: '30023',
    telnyx: '40016',
    bandwidth: '4780',
    sinch: '64',
  },
  expired: {
    meaning: 'The message ran out of its validity inside the network.',
    category: 'carrier',
    phase: 'async',
    twilio: '30008',
    telnyx: '40005',
    bandwidth: '4360',
    sinch: 'Expired',
  },
  receipt_timeout: {
    meaning: 'The carrier took the message and never reported what became of it.',
    category: 'carrier',
    phase: 'async',
    billed: true,
    telnyx: 'delivery_unconfirmed',
    bandwidth: '9902',
    sinch: 'Unknown',
  },
  carrier_error: {
    meaning: 'Something failed inside the network of the carrier.',
    category: 'carrier',
    phase: 'async',
    twilio: '30410',
    telnyx: '40006',
    bandwidth: '5500 5610 5620 5630 5650',
    sinchTenDlc: '349',
  },
  provider_error: {
    meaning: 'Something failed inside the provider.',
    category: 'provider',
    phase: 'async',
    twilio: '30008',
    bandwidth: '5100 5101 5106 5111 5201 5211 5220 5231 5999',
  },
  account_suspended: {
    meaning: 'The account is suspended.',
    category: 'account',
    phase: 'both',
    twilio: '30002',
    telnyx: '40312 40314',
    bandwidth: '4493',
  },
  spend_limit: {
    meaning: 'The account has no credit left or has reached its spending limit.',
    category: 'account',
    phase: 'sync',
    telnyx: '40333',
  },
  quiet_hours: {
    meaning: 'It is outside the hours in which the recipient may be texted.',
    category: 'policy',
    phase: 'async',
    twilio: '30610',
  },
  fraud_block: {
    meaning: 'The traffic looks artificially inflated and was blocked.',
    category: 'fraud',
    phase: 'async',
    twilio: '30450 30453',
    telnyx: '40020',
  },
  emergency: {
    meaning: 'The recipient is an emergency service.',
    category: 'address',
    phase: 'sync',
    bandwidth: '4492',
  },
  unknown: {
    meaning: 'The message failed for a reason that the provider does not know.',
    category: 'unknown',
    phase: 'async',
    twilio: '30008',
    telnyx: '40004',
    bandwidth: '5999',
    sinchTenDlc: '399',
  },
} satisfies Record<string, Facts>;

/** Name of a failure, stable across providers and releases. */
export type DeliveryErrorKey = keyof typeof facts;

/** The 42 ways in which a message fails, by key. */
export const deliveryErrors: Readonly<Record<DeliveryErrorKey, DeliveryError>> = Object.freeze(
  Object.fromEntries(
    Object.entries<Facts>(facts).map(([key, fact]) => [
      key,
      describe(key as DeliveryErrorKey, fact),
    ]),
  ) as Record<DeliveryErrorKey, DeliveryError>,
);

/** True for a string that names one of {@link deliveryErrors}. */
export function isDeliveryErrorKey(value: string): value is DeliveryErrorKey {
  return Object.hasOwn(facts, value);
}

/**
 * The code that a provider reports first for an error on a toll-free number, or null when it has
 * none. Sinch's 10DLC codes are never returned.
 */
export function leadingCode(key: DeliveryErrorKey, provider: CodeProvider): string | null {
  return deliveryErrors[key].codes[provider][0] ?? null;
}

function describe(key: DeliveryErrorKey, fact: Facts): DeliveryError {
  return Object.freeze({
    key,
    meaning: fact.meaning,
    category: fact.category,
    phase: fact.phase,
    billed: fact.billed ?? false,
    codes: Object.freeze({
      twilio: listed(fact.twilio),
      telnyx: listed(fact.telnyx),
      bandwidth: listed(fact.bandwidth),
      sinch: listed(fact.sinch),
    }),
    sinchTenDlc: listed(fact.sinchTenDlc),
  });
}

function listed(codes = ''): readonly string[] {
  return Object.freeze(codes.split(' ').filter(Boolean));
}
