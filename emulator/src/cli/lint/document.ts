import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { Lines, type Location } from './lines.js';
import { Problem } from './problem.js';
import { type OffsetRange, offsetsOf } from './scalar-offsets.js';
import type { Source } from './source.js';

/** One entry of a file, with the means to find its parts again. */
export interface Entry {
  readonly value: unknown;
  /**
   * Where a member stands: the words of a text, its whole value, or, when it is not there, what
   * would hold it.
   *
   * @param words the part of the text that is meant
   */
  locate(path: readonly string[], words?: OffsetRange): Location;
}

/** A node of a parsed text, and where it stands when its own position says nothing. */
interface Found {
  readonly node: Node | null;
  readonly range: OffsetRange;
}

const OPTIONS = { prettyErrors: false, merge: true } as const;

/**
 * Reads the entries of a file: of JSON, of JSON Lines (one value a line) or of YAML (one or many
 * documents). A list counts as its members.
 *
 * @throws Problem with line and column when the text cannot be read or holds nothing
 */
export function readEntries(source: Source): Entry[] {
  const entries = isJsonLines(source) ? jsonLines(source) : documents(source);
  if (entries.length === 0) throw new Problem(source.file, 'It holds no submission.');
  return entries;
}

function isJsonLines({ file, text }: Source): boolean {
  if (/\.(jsonl|ndjson)$/i.test(file)) return true;
  if (/\.ya?ml$/i.test(file)) return false;
  // Without a telling name, two lines that are objects each of its own tell.
  const [first = '', second = ''] = text.split('\n', 2);
  return [first, second].every((line) => /^\s*\{.*\}\s*$/.test(line) && isJson(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function jsonLines({ file, text }: Source): Entry[] {
  const lines = new Lines(text);
  const entries: Entry[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const offset = start;
    start += line.length + 1;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new Problem(file, `It is not JSON: ${(error as Error).message}.`, index + 1);
    }
    let root: Document | undefined;
    entries.push({
      value,
      locate(path, words) {
        // Positions are asked for rarely, so a line is read a second time only then.
        root ??= parseDocument(line, OPTIONS);
        const whole = { start: 0, end: line.trimEnd().length };
        const found = locateIn(line, root, { node: root.contents, range: whole }, path, words);
        return lines.location(offset + found.start, offset + found.end);
      },
    });
  }
  return entries;
}

function documents({ file, text }: Source): Entry[] {
  const lines = new Lines(text);
  const parsed = parseAllDocuments(text, OPTIONS);
  return [...parsed].flatMap((document) => {
    const [error] = document.errors;
    if (error) {
      const { line, column } = lines.location(error.pos[0], error.pos[1]);
      throw new Problem(file, sentence(error.message), line, column);
    }
    keepNumbersAsWritten(document);
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null)) return [];
    const nodes = isSeq(contents) ? contents.items : [contents];
    return nodes.map((node): Entry => {
      const from = { node, range: rangeOf(node) };
      return {
        value: plainValue(node, document, file),
        locate(path, words) {
          const { start, end } = locateIn(text, document, from, path, words);
          return lines.location(start, end);
        },
      };
    });
  });
}

/** `+12075550142` and `04101` are numbers to YAML, but a telephone number and a ZIP code to people. */
function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      const { value, source } = scalar;
      if (typeof value === 'number' && source !== undefined && String(value) !== source) {
        scalar.value = source;
      }
    },
  });
}

function plainValue(node: Node, document: Document, file: string): unknown {
  try {
    return node.toJS(document);
  } catch (error) {
    // An alias that is not there, or so many that the text would grow without bound.
    throw new Problem(file, sentence((error as Error).message));
  }
}

function locateIn(
  text: string,
  document: Document,
  from: Found,
  path: readonly string[],
  words?: OffsetRange,
): OffsetRange {
  let found = from;
  for (const name of path) {
    const member = memberOf(found.node, name, document);
    // What is missing is shown at the nearest thing that is there.
    if (!member) return headOf(found, text);
    found = member;
  }
  const { node, range } = found;
  if (!isScalar(node)) return headOf(found, text);
  if (!words) return range;
  return (
    offsetsOf(text, { value: textOf(node), style: node.type ?? 'PLAIN', range }, words) ?? range
  );
}

function memberOf(from: Node | null, name: string, document: Document): Found | undefined {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node)) {
    const item = node.items[Number(name)] as Node | undefined;
    return item ? { node: resolved(item, document), range: rangeOf(item) } : undefined;
  }
  if (!isMap(node)) return undefined;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || textOf(key) !== name) continue;
    const inner = value as Node | null;
    const own = resolved(inner, document);
    return { node: own, range: isScalar(own) ? rangeOf(own) : rangeOf(key) };
  }
  for (const { key, value } of node.items) {
    if (!isScalar(key) || textOf(key) !== '<<') continue;
    const merged = resolved(value as Node | null, document);
    const sources = isSeq(merged) ? (merged.items as Node[]) : [merged];
    for (const source of sources) {
      const member = memberOf(source, name, document);
      if (member) return member;
    }
  }
  return undefined;
}

function resolved(node: Node | null, document: Document): Node | null {
  return (isAlias(node) ? node.resolve(document) : node) ?? null;
}

/** A map or list is shown by its key or its first line, not by all its text. */
function headOf({ range }: Found, text: string): OffsetRange {
  const lineEnd = text.indexOf('\n', range.start);
  const end = lineEnd === -1 ? range.end : Math.min(range.end, lineEnd);
  return { start: range.start, end };
}

function rangeOf(node: Node): OffsetRange {
  const [start, end] = (node as ParsedNode).range ?? [0, 0];
  return { start, end };
}

function textOf({ value, source }: Scalar): string {
  if (typeof value === 'string') return value;
  return source ?? String(value);
}

function sentence(message: string): string {
  const [line = ''] = message.split('\n', 1);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
