import { readRecord, readText, readTexts, readValue } from './input.js';
import { type BrandNames, brandNames, findBrand, findBrands } from './text/brand-name.js';
import type { Document } from './text/document.js';
import { type Link, parseLink } from './text/hosts.js';
import type { Span } from './text/pattern.js';
import { readDocument } from './text/read-document.js';
import { type Sample, splitSamples } from './text/samples.js';
import type { Platform, Provider, ReviewProfile, SubmittedNumber, WorldFacts } from './types.js';

/** Paths that rules read most. */
export const fields = {
  name: 'brand.name',
  dba: 'brand.dba',
  email: 'brand.email',
  website: 'brand.website',
  description: 'brand.description',
  summary: 'campaign.useCase.summary',
  samples: 'campaign.productionMessageContent',
  workflow: 'campaign.optIn.workflowDescription',
  optInUrl: 'campaign.optIn.url',
  help: 'campaign.keywords.HELP.message',
  confirmation: 'campaign.keywords.OPT_IN.message',
  additional: 'campaign.additionalInformation',
} as const;

/** Samples that are read; nobody writes as many. */
const mostSamples = 100;

/** A sample message read as a document of its own, with its offset in the field. */
export interface SampleDocument extends Sample {
  readonly document: Document;
}

/** What a review is made with, apart from the submission. */
export interface ReviewSetting {
  readonly world: WorldFacts | undefined;
  readonly platform: Platform | undefined;
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  readonly asOf: string;
}

function readFacts(world: unknown): WorldFacts {
  const facts = readRecord(world);
  if (facts === undefined) return {};
  const links = readRecord(facts.links);
  const site = readRecord(facts.site);
  const groups = {
    site: site && { ...site, pages: readTexts(site.pages) },
    registry: readRecord(facts.registry),
    optIn: readRecord(facts.optIn),
    links: links && {
      privacyPolicy: readRecord(links.privacyPolicy),
      termsOfService: readRecord(links.termsOfService),
    },
  };
  return { ...facts, ...groups } as WorldFacts;
}

/** A submission as the rules see it: fields on demand, each read once. */
export class ReviewContext {
  private readonly texts = new Map<string, string>();
  private readonly documents = new Map<string, Document>();
  private readonly places = new Map<Document, readonly Span[]>();
  private names: BrandNames | undefined;
  private cutSamples: readonly SampleDocument[] | undefined;
  readonly world: WorldFacts;
  readonly platform: Platform | undefined;
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  /** Day of the review as an ISO date. */
  readonly asOf: string;

  constructor(
    private readonly submission: unknown,
    setting: ReviewSetting,
  ) {
    this.world = readFacts(setting.world);
    this.platform = typeof setting.platform?.name === 'string' ? setting.platform : undefined;
    this.profile = setting.profile;
    this.provider = setting.provider;
    this.asOf = setting.asOf;
  }

  /** Text of a field, up to the 20,000 characters that are read; empty when missing. */
  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = readText(this.submission, path);
    this.texts.set(path, text);
    return text;
  }

  /** Text of a field without white space around it. */
  trimmed(path: string): string {
    return this.text(path).trim();
  }

  value(path: string): unknown {
    return readValue(this.submission, path);
  }

  /** A field, tokenised and searched. */
  document(path: string): Document {
    const known = this.documents.get(path);
    if (known !== undefined) return known;
    const document = readDocument(path, this.text(path));
    this.documents.set(path, document);
    return document;
  }

  get workflow(): Document {
    return this.document(fields.workflow);
  }

  get useCase(): string {
    return this.trimmed('campaign.useCase.value').toUpperCase();
  }

  get method(): string {
    return this.trimmed('campaign.optIn.method').toUpperCase();
  }

  get brand(): BrandNames {
    this.names ??= brandNames([this.text(fields.name), this.text(fields.dba)]);
    return this.names;
  }

  get website(): Link | undefined {
    return parseLink(this.text(fields.website));
  }

  /** First mention of the business in a document. */
  brandIn(document: Document, within?: Span): Span | undefined {
    return findBrand(document, this.brand, within);
  }

  /** True for words that are part of the name of the business: "Appliance Repair" in "Old Timer Appliance Repair". */
  isName(document: Document, span: Span): boolean {
    let places = this.places.get(document);
    if (places === undefined) {
      places = findBrands(document, this.brand);
      this.places.set(document, places);
    }
    return places.some(({ first, after }) => first <= span.first && span.after <= after);
  }

  get samples(): readonly SampleDocument[] {
    this.cutSamples ??= splitSamples(this.text(fields.samples))
      .slice(0, mostSamples)
      .map((sample) => ({
        ...sample,
        document: readDocument(fields.samples, sample.text),
      }));
    return this.cutSamples;
  }

  /** How many numbers this request and the brand hold together. */
  get numberCount(): number {
    const numbers = this.value('numbers');
    const own = new Set<string>();
    let count = 0;
    if (typeof numbers === 'number' && Number.isFinite(numbers)) count = numbers;
    for (const number of this.numberList) {
      if (typeof number.e164 === 'string') own.add(number.e164);
      else count += 1;
    }
    const others = this.value('brandNumbers');
    if (Array.isArray(others)) {
      for (const other of others) if (typeof other === 'string') own.add(other);
    }
    return count + own.size;
  }

  get numberList(): readonly SubmittedNumber[] {
    const numbers = this.value('numbers');
    if (!Array.isArray(numbers)) return [];
    return numbers.filter(
      (entry): entry is SubmittedNumber => typeof entry === 'object' && !!entry,
    );
  }
}
