// Which file imports what, read from the syntax tree.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** File that imports, from the root of the project, with `/`. */
  file: string;
  /** A file from the root of the project, or the name of a package or of one of its entries. */
  target: string;
  /** Whether `target` is a file of the project. */
  local: boolean;
  /** Whether it is gone once types are. */
  typeOnly: boolean;
}

function typeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  return clause !== undefined && clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Every import, export-from, `import()` and `import('…').Type` of a source text. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const path = specifier.text.replace(/\?.*$/, '');
    const local = path.startsWith('.');
    found.push({ file, target: local ? posix.join(posix.dirname(file), path) : path, local, typeOnly: isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, typeOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The imports of all TypeScript and JavaScript files under some folders. */
export function importsUnder(folders: string[]): Import[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,js,mjs}`);
  const files = globSync(patterns, { exclude: (path) => /(^|[/\\])(node_modules|dist)$/.test(path) });
  return files.flatMap((file) => importsOf(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}
