import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One module that a source file asks for. */
export interface Import {
  /** As written, such as `../world/clock.js` or `node:http`. */
  readonly specifier: string;
  /** Path of a file of the same package, relative to its sources; `undefined` for a package. */
  readonly target: string | undefined;
  /** Whether nothing of it is left in the built code. */
  readonly typeOnly: boolean;
}

/** A file of a package's sources. */
export interface SourceFile {
  /** Relative to the sources, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exportsDefault: boolean;
}

/**
 * Reads every TypeScript file below a folder.
 *
 * @throws Error when there is none, for then every rule about them would hold
 */
export function readSources(root: string): SourceFile[] {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => readSource(root, relative(root, `${root}/${name}`).split(sep).join('/')))
    .sort((a, b) => a.path.localeCompare(b.path));
  if (sources.length === 0) throw new Error(`There are no sources in ${root}.`);
  return sources;
}

function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  let exportsDefault = false;

  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ specifier: specifier.text, target: targetOf(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && loadsModule(node)) add(node.arguments[0], false);
    else if (ts.isExportAssignment(node)) exportsDefault = true;
    else if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isStatement(node.parent)) {
      exportsDefault = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, lines: text.trimEnd().split('\n').length, imports, exportsDefault };
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const names = importClause.namedBindings;
  return (
    !importClause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly)
  );
}

/** `import('…')` and `require('…')`. */
function loadsModule({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function targetOf(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts');
}

/**
 * Files that need each other when they are loaded: each entry lists one such circle. Type-only
 * imports are left out, for nothing of them remains.
 */
export function cycles(sources: readonly SourceFile[]): string[][] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const finished = new Set<string>();
  const found: string[][] = [];

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (target !== undefined && !typeOnly) visit(target, [...trail, path]);
    }
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
