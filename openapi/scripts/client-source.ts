import { type Argument, type ClientMethod, clientMethods } from './client-arguments.js';
import { header } from './header.js';
import type { Operation } from './operations.js';
import type { Spec } from './spec.js';

/** Methods by the name they have in their group, and groups in groups. */
type Tree = Map<string, ClientMethod | Tree>;

/** Members that a client has besides its methods. */
const RESERVED = new Set(['url', 'request', 'ready', 'world', 'connection']);

/** Writes the methods of the emulator's client: their types and what each of them sends. */
export function clientSource(spec: Spec, operations: readonly Operation[]): string {
  const methods = clientMethods(spec, operations);
  const tree = treeOf(methods);
  const types = signatures(tree, 1);
  const code = senders(tree, 2);
  return `${header}
${imports(spec, `${types}\n${code}`)}
/** Sends one operation. */
export type SendOperation = <Id extends ControlOperationId>(
  operationId: Id,
  input?: OperationInput<Id>,
) => Promise<ResultOf<Id>>;

/** What an operation takes. */
export interface OperationInput<Id extends ControlOperationId> {
  /** Parameters of its path. */
  readonly path?: PathOf<Id>;
  readonly query?: QueryOf<Id> | undefined;
  readonly body?: BodyOf<Id> | undefined;
}

/** Every operation of the control API as a method, named as the controls in code are. */
export interface EmulatorMethods {
${types}}

/** The methods over a function that sends. */
export function emulatorMethods(send: SendOperation): EmulatorMethods {
  return {
${code}  };
}
${code.includes('isoTime(') ? ISO_TIME : ''}`;
}

const ISO_TIME = `
function isoTime(time: Date | string): string {
  return typeof time === 'string' ? time : time.toISOString();
}
`;

function treeOf(methods: readonly ClientMethod[]): Tree {
  const root: Tree = new Map();
  for (const method of methods) {
    let group = root;
    for (const name of method.path.slice(0, -1)) {
      const inner = group.get(name) ?? new Map();
      if (!(inner instanceof Map)) throw new Error(`x-client: ${name} is a method and a group`);
      group.set(name, inner);
      group = inner;
    }
    const name = method.path.at(-1) ?? '';
    if (group === root && RESERVED.has(name)) throw new Error(`x-client: ${name} is reserved`);
    if (group.has(name)) throw new Error(`x-client: ${method.path.join('.')} is taken`);
    group.set(name, method);
  }
  return root;
}

/** Imports what a text names, and passes every schema on to those who call. */
function imports(spec: Spec, text: string): string {
  const schemas = Object.keys(spec.components.schemas ?? {}).sort();
  const named = schemas.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return `import type {
  BodyOf,
  ControlOperationId,
  PathOf,
  QueryOf,
  ResultOf,
} from './control-operations.js';
import type {
${named.map((name) => `  ${name},\n`).join('')}} from './control-schema.js';

export type {
${schemas.map((name) => `  ${name},\n`).join('')}} from './control-schema.js';
`;
}

function signatures(tree: Tree, depth: number): string {
  const margin = '  '.repeat(depth);
  return [...tree]
    .map(([name, entry]) => {
      if (entry instanceof Map) {
        return `${margin}readonly ${name}: {\n${signatures(entry, depth + 1)}${margin}};\n`;
      }
      const list = entry.arguments.map(parameter).join(', ');
      return `${comment(entry, margin)}${margin}${name}(${list}): Promise<${entry.result}>;\n`;
    })
    .join('');
}

function senders(tree: Tree, depth: number): string {
  const margin = '  '.repeat(depth);
  return [...tree]
    .map(([name, entry]) => {
      if (entry instanceof Map) {
        return `${margin}${name}: {\n${senders(entry, depth + 1)}${margin}},\n`;
      }
      const names = entry.arguments.map((argument) => argument.name).join(', ');
      const input = entry.input && `, ${entry.input}`;
      return `${margin}${name}: (${names}) => send('${entry.operation.operationId}'${input}),\n`;
    })
    .join('');
}

function parameter({ name, type, optional }: Argument): string {
  return `${name}${optional ? '?' : ''}: ${type}`;
}

function comment(method: ClientMethod, margin: string): string {
  const { summary, description } = method.operation;
  const described = method.arguments.filter((argument) => argument.description);
  const lines = [
    sentence(summary),
    ...(description ? ['', sentence(description)] : []),
    ...(described.length > 0 ? [''] : []),
    ...described.map(({ name, description: text }) => `@param ${name} ${text}`),
  ].flatMap((line) => wrapped(line.replaceAll('*/', '*\\/'), 96 - margin.length));
  if (lines.length === 1) return `${margin}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${margin} *${line && ` ${line}`}\n`).join('');
  return `${margin}/**\n${body}${margin} */\n`;
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

function sentence(text: string): string {
  return /[.:!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
