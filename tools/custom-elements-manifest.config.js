import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { tokensOf } from '../scripts/token-readers.ts';

const tags = new Map();
const defaults = new Map();
const lifecycle = new Set(['render', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'willUpdate', 'updated', 'firstUpdated', 'shouldUpdate', 'update']);
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const declarations = ({ modules }) => modules.flatMap((module) => module.declarations ?? []);

/** Our guarded `define(tag, class)` in a define.ts makes an element public; what an element loads for itself stays unnamed. */
const registration = {
  name: 'registration',
  analyzePhase({ ts, node, moduleDoc }) {
    if (basename(moduleDoc.path) !== 'define.ts' || !ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    tags.set(element.getText(), { tagName: tag.text, module: moduleDoc.path });
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const known = tags.get(declaration.name);
        if (!known) continue;
        Object.assign(declaration, { customElement: true, tagName: known.tagName });
        manifest.modules.find(({ path }) => path === known.module).exports = [{
          kind: 'custom-element-definition', name: known.tagName, declaration: { name: declaration.name, module: module.path },
        }];
      }
    }
  },
};

/** A constructor's `Object.assign(this, {…})` holds the defaults, which decorators or fields would hold elsewhere. */
const initialValues = {
  name: 'initial-values',
  analyzePhase({ ts, node }) {
    if (!ts.isConstructorDeclaration(node)) return;
    const visit = (inner) => {
      if (ts.isCallExpression(inner) && inner.expression.getText() === 'Object.assign' && inner.arguments[0]?.getText() === 'this') {
        const values = inner.arguments[1].properties.filter((property) => ts.isPropertyAssignment(property) && isLiteral(ts, property.initializer));
        defaults.set(node.parent.name?.text, new Map(values.map((property) => [property.name.getText(), valueText(property.initializer)])));
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      const values = defaults.get(declaration.name);
      for (const member of values ? declaration.members ?? [] : []) if (values.has(member.name)) member.default = values.get(member.name);
      for (const attribute of values ? declaration.attributes ?? [] : []) {
        if (values.has(attribute.fieldName)) attribute.default = values.get(attribute.fieldName);
      }
    }
  },
};
const valueText = (node) => (/^\d/.test(node.getText()) ? node.getText().replaceAll('_', '') : node.getText());
const isLiteral = (ts, node) => ts.isLiteralExpression(node) || [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind);

/** What an event carries is said once, in src/events.ts. */
const eventDetails = {
  name: 'event-details',
  initialize({ ts }) {
    const source = ts.createSourceFile('events.ts', readFileSync('src/events.ts', 'utf8'), ts.ScriptTarget.Latest, true);
    const list = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'MingaEvents');
    const printer = ts.createPrinter({ removeComments: true });
    for (const { name, type } of list.members) {
      const text = printer.printNode(ts.EmitHint.Unspecified, type, source).replace(/\s+/g, ' ').replaceAll('; }', ' }');
      details.set(name.text, text);
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      for (const event of declaration.events ?? []) {
        if (!details.has(event.name)) throw new Error(`${declaration.name} fires ${event.name}, which src/events.ts does not know.`);
        event.type = { text: `CustomEvent<${details.get(event.name)}>` };
      }
    }
  },
};
const details = new Map();

/** `@attr one, two - …` describes several attributes at once. */
const attributeLists = {
  name: 'attribute-lists',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      if (!declaration.attributes) continue;
      declaration.attributes = declaration.attributes.flatMap((attribute) => {
        if (!attribute.name.endsWith(',')) return [attribute];
        const [names, description] = `${attribute.name} ${attribute.description}`.split(/\s+-\s+/);
        return names.split(/,\s*/).map((name) => ({ name, type: { text: 'string' }, description }));
      });
    }
  },
};

/** Tokens are described once, in tokens/; an element has those that its style sheets read. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      if (!declaration.tagName) continue;
      const own = declaration.cssProperties ?? [];
      const read = tokensOf(declaration.tagName.replace('minga-', '')).map(({ name, description, own: { css, dark } }) => ({
        name, ...(dark === undefined && !/var\(| from /.test(css) && { default: css }), description,
      }));
      const unknown = own.filter(({ name }) => !read.some((token) => token.name === name));
      if (unknown.length) throw new Error(`${declaration.name} does not read ${unknown.map(({ name }) => name).join(', ')}`);
      if (read.length) declaration.cssProperties = read.map((token) => ({ ...token, ...own.find(({ name }) => name === token.name) }));
    }
  },
};

/** Leaves out what users cannot touch, and names the modules as the package exports them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ exports, declarations: described }) =>
      exports?.some(({ kind }) => kind === 'custom-element-definition') || described?.some(({ tagName }) => tagName));
    for (const module of manifest.modules) {
      module.path = built(module.path);
      module.declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
      for (const { declaration } of module.exports) declaration.module = built(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members = (declaration.members ?? []).filter((member) =>
          (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name) && !lifecycle.has(member.name));
        declaration.attributes = (declaration.attributes ?? []).filter(({ name }) => !name.startsWith('_'));
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/shared/**', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [registration, initialValues, eventDetails, attributeLists, tokens, publicOnly],
};
