import type { ReviewContext } from '../../context.js';
import { tellingGroups } from '../../lexicon/telling.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

/** A kind of programme that a text names. */
export interface NamedProgramme {
  readonly kind: string;
  readonly span: Span;
  /** How many different words name it. */
  readonly weight: number;
}

/** A text and the stretch of it that is asked about. */
export interface Passage {
  readonly document: Document;
  readonly within?: Span | undefined;
}

/** Places that are meant: not denied, and no part of the name of the business. */
function spansWithin(
  context: ReviewContext,
  { document, within }: Passage,
  concept: string,
): Span[] {
  const spans = within === undefined ? document.of(concept) : document.within(concept, within);
  return spans.filter((span) => !isNegated(document, span, 6) && !context.isName(document, span));
}

/** The programme that a text names most clearly among those that do not fit the given groups. */
export function otherProgramme(
  context: ReviewContext,
  passage: Passage,
  own: readonly string[],
): NamedProgramme | undefined {
  let best: NamedProgramme | undefined;
  for (const [kind, fits] of Object.entries(tellingGroups)) {
    const spans = spansWithin(context, passage, `tell:${kind}`);
    if (spans[0] === undefined) continue;
    if (fits.some((group) => own.includes(group))) continue;
    const weight = new Set(spans.map((span) => passage.document.words(span).toLowerCase())).size;
    if (best === undefined || weight > best.weight) best = { kind, span: spans[0], weight };
  }
  return best;
}

/** Words that occur in any programme and so speak for none. */
const common = new Set(
  (
    'join joined joins joining list lists new customer customers client clients service services status ' +
    'update updates change changes shop day days reply question questions agent site work hi reminder ' +
    'reminders notice notices notification notifications club member members session offer offers price ' +
    'free on call person help ask asked asks support add added line next place ready part parts total ' +
    'schedule scheduled register registered sign signed request requests person app item items product ' +
    'products receive review location guest guests visit alert alerts enroll enrolled'
  ).split(' '),
);

/** How clearly a text names a programme of the given groups: telling words count double. */
export function ownWeight(
  context: ReviewContext,
  passage: Passage,
  groups: readonly string[],
): number {
  const words = new Set<string>();
  for (const group of groups) {
    for (const span of spansWithin(context, passage, group)) {
      const said = passage.document.words(span).toLowerCase();
      if (!common.has(said)) words.add(said);
    }
  }
  let weight = words.size;
  for (const [kind, fits] of Object.entries(tellingGroups)) {
    if (!fits.some((group) => groups.includes(group))) continue;
    weight += spansWithin(context, passage, `tell:${kind}`).length;
  }
  return weight;
}
