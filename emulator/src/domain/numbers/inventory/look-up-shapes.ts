import type { Carrier, LineKind } from './line-facts.js';

/** Body of `POST /phone-numbers/details`. */
export interface LookUpRequest {
  readonly phone: string;
  readonly level: 'basic' | 'advanced';
  readonly options?:
    | {
        /** Nothing is cached here, so this changes nothing. */
        readonly force?: boolean | undefined;
        readonly risk?: boolean | undefined;
        readonly enhanced_contact_info?: { readonly context?: string | undefined } | undefined;
      }
    | undefined;
}

/** Class of a number in the basic look-up. */
export type BasicKind =
  | 'TOLL_FREE'
  | 'LANDLINE'
  | 'MOBILE'
  | 'SATELLITE'
  | 'PREMIUM'
  | 'PAGING'
  | 'SPECIAL'
  | 'UNKNOWN';

/** Renderings of one number; `raw` has neither country code nor punctuation. */
export interface LookUpFormats {
  readonly international: string;
  readonly national: string;
  readonly raw: string;
}

/** Answer at level `basic`, in the words of the wire. */
export interface BasicLookUp {
  readonly isValid: boolean;
  readonly type: BasicKind;
  readonly formats: LookUpFormats;
  readonly location: {
    readonly country: { readonly code: string; readonly name: string; readonly prefix: string };
    readonly place: string;
  };
  readonly carrier: string;
  readonly contact: { readonly name: string };
}

/** Advice of the advanced look-up. */
export type RiskRecommendation = 'ALLOW' | 'BLOCK' | 'FLAG';

/** Enriched owner data of the advanced look-up. */
export interface LookUpContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly emailAddress: string;
  readonly street?: string;
  readonly place?: string;
  readonly zip?: string;
  readonly state?: string;
  readonly country: string;
  readonly profiles: {
    readonly description: string;
    readonly email: string;
    readonly links: string[];
    readonly linkedin: string | null;
    readonly name: string;
  }[];
}

/** Answer at level `advanced`, in the words of the wire. */
export interface AdvancedLookUp {
  readonly isValid: boolean;
  readonly type: {
    readonly value: LineKind;
    readonly description: string;
    readonly details: string;
    readonly recommendation: RiskRecommendation;
  };
  readonly formats: LookUpFormats;
  readonly location: {
    readonly country: { readonly name: string; readonly code: string; readonly code3: string };
    readonly city: string | null;
    readonly state: string | null;
    readonly zip: string | null;
    readonly metroCode: string | null;
    readonly county: string | null;
    readonly coordinates: { readonly latitude: number | null; readonly longitude: number | null };
    readonly timeZone: string | null;
  };
  readonly carrier: Carrier;
  readonly contact: LookUpContact | null;
}
