import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What examples use without saying where it comes from. */
const surroundings = `
import * as sdk from '@tollgate/sdk';
const { ConnectionError, countSegments, createTollgate, isApiError, TimeoutError, TollgateError, ValidationError } = sdk;
type ErrorOf<Op extends sdk.OperationId> = sdk.ErrorOf<Op>;
declare function createEmulator(): { connection(): sdk.ClientOptions };
declare const tollgate: sdk.Tollgate;
declare const error: unknown;
declare const from: string, to: string, text: string;
declare const form: { show(path: string, messages: readonly string[]): void };
declare const queue: { pause(): void };
declare const secrets: { save(secret: string): void };
declare function retryLater(): void;
declare function searchAgain(): void;
declare function startSending(number: string): void;
declare function topUp(reason?: string): void;
declare function report(reason: string): void;
`;

test('every example in the sources and the README compiles', { timeout: 60_000 }, () => {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .map((path) => `src/${path}`);
  const examples = [...sources, 'README.md'].flatMap(examplesOf);

  expect(examples.length).toBeGreaterThan(60);
  expect(complaints(examples)).toEqual([]);
});

interface Example {
  readonly place: string;
  readonly code: string;
}

function examplesOf(path: string): Example[] {
  const text = readFileSync(`${root}${path}`, 'utf8').replaceAll(/^ *\* ?/gm, '');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match, at) => ({
    place: `${path} example ${at + 1}`,
    code: match[1] as string,
  }));
}

/** Compiles the examples as one file that exists in memory only. */
function complaints(examples: readonly Example[]): string[] {
  const file = `${root}test/examples-in-memory.ts`;
  const starts: { readonly line: number; readonly place: string }[] = [];
  let text = surroundings;
  for (const { place, code } of examples) {
    starts.unshift({ line: text.split('\n').length, place });
    const body = code.replaceAll(/^import .*\n/gm, '');
    text += `(async () => {\n${body}})();\n`;
  }
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return found.map(({ start = 0, messageText }) => {
    const { line } = ts.getLineAndCharacterOfPosition(source as ts.SourceFile, start);
    const place = starts.find((example) => example.line <= line + 1)?.place;
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
