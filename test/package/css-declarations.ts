// The declarations in the css`…` of source files.
import ts from 'typescript';

export interface Declaration {
  /** The rules around it, outermost first: `@media print`, `.card`. */
  rules: readonly string[];
  property: string;
  value: string;
}

/** Texts of all css`…` in a source file; what is interpolated becomes an empty word. */
export function styleSheetsIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      const { template } = node;
      found.push(ts.isNoSubstitutionTemplateLiteral(template) ? template.text : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The declarations of a style sheet, in order. */
export function declarationsOf(css: string): Declaration[] {
  const found: Declaration[] = [];
  const rules: string[] = [];
  const take = (text: string) => {
    const [, property, value] = /^([\w-]+)\s*:\s*([^]*)$/.exec(oneLine(text)) ?? [];
    if (property) found.push({ rules: [...rules], property, value: value! });
    else if (text.trim()) throw new Error(`No declaration: ${oneLine(text)}`);
  };
  // a comment, a string, what ends a piece, or anything else; a semicolon or brace within a string ends nothing
  let piece = '';
  for (const [part] of css.matchAll(/\/\*[^]*?\*\/|'[^']*'|"[^"]*"|[{};]|[^{};'"/]+|\//g)) {
    if (part.startsWith('/*')) continue;
    if (part === '{') rules.push(oneLine(piece));
    else if (part === ';') take(piece);
    else if (part === '}') {
      take(piece);
      rules.pop();
    } else {
      piece += part;
      continue;
    }
    piece = '';
  }
  return found;
}
