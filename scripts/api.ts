// Writes docs/api.md: everything that users may build on, as it is after `npm run build`. test/package/api.test.ts compares it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { errorCodes } from '../src/client/error-codes.ts';
import { elementsOf, type Element, type Member } from './manifest.ts';

export const apiFile = 'docs/api.md';

type Row = [name: string, rest?: string];
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const sorted = (rows: Row[]) => rows.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
const list = (title: string, rows: Row[]) => (rows.length ? `\n${title}\n${sorted(rows).map(([name, rest]) => `- \`${name}\`${rest ? ` ${rest}` : ''}\n`).join('')}` : '');
const initial = (value?: string) => (value === undefined ? '' : ` = ${value}`);
const signature = ({ name, parameters = [], return: answer }: Member) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? 'unknown'}`).join(', ')}): ${answer?.type.text ?? 'void'}`;

function ofElement(element: Element, common: ReadonlySet<string>): string {
  const settable = element.properties.map((one): Row => [`${one.name}: ${one.type?.text ?? 'unknown'}${initial(one.default)}`, one.attribute ? `attribute \`${one.attribute}\`` : '']);
  const alone = element.attributes.filter((one) => !one.fieldName).map(({ name }): Row => [name]);
  return [
    `\n## \`<${element.tag}>\`, class \`${element.className}\`\n`,
    list('Properties', settable),
    list('Properties to read', element.readings.map((one) => [`${one.name}: ${one.type?.text ?? 'unknown'}`])),
    list('Attributes alone', alone),
    list('Methods', element.methods.map((one) => [oneLine(signature(one))])),
    list('Events', element.events.map(({ name, type }) => [name, `\`${oneLine(type?.text ?? '').replace(/^CustomEvent<|>$/g, '')}\``])),
    list('Slots', element.slots.map(({ name }) => [name || '(default)'])),
    list('Parts', element.parts.map(({ name }) => [name])),
    list('Tokens', element.tokens.filter(({ name }) => !common.has(name)).map(({ name, default: value }) => [`${name}${initial(value)}`])),
    list('States', element.states.map(({ name }) => [name])),
  ].join('');
}

function allElements(): string {
  const elements = elementsOf();
  const styled = elements.filter(({ tokens }) => tokens.length > 0);
  const common = (styled[0]?.tokens ?? []).filter(({ name }) => styled.every(({ tokens }) => tokens.some((token) => token.name === name)));
  const names = new Set(common.map(({ name }) => name));
  return `${elements.map((element) => ofElement(element, names)).join('')}\n## Tokens that every widget reads\n${list('Tokens', common.map(({ name, default: value }) => [`${name}${initial(value)}`]))}`;
}

type Target = string | { types: string };

/** What a module exports, by the declarations that a TypeScript user sees. */
function ofModules(exports: Record<string, Target>): string {
  const files = Object.entries(exports).flatMap(([path, target]) => (typeof target === 'string' ? [] : [{ path: path.replace(/^\./, 'minga'), file: target.types }]));
  const program = ts.createProgram(files.map(({ file }) => file), {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true, skipLibCheck: true, types: [],
  });
  const checker = program.getTypeChecker();
  return files.map(({ path, file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    const rows = module ? checker.getExportsOfModule(module).map((symbol): Row => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (real.flags & ts.SymbolFlags.Class) return [`class ${symbol.name}`];
      if (!(real.flags & ts.SymbolFlags.Value)) return [`type ${symbol.name}`];
      const [call] = checker.getTypeOfSymbol(real).getCallSignatures();
      return [call && !(real.flags & ts.SymbolFlags.Variable) ? `function ${symbol.name}${checker.signatureToString(call)}` : `const ${symbol.name}`];
    }) : [];
    return list(`\`${path}\``, rows) || `\n\`${path}\` (types of a framework, or registration alone)\n`;
  }).join('');
}

async function messageKeys(): Promise<Row[]> {
  const files = globSync('src/i18n/en*.ts');
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<Record<string, Record<string, string>>>));
  const all = Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Record<string, string>;
  return Object.entries(all).map(([key, text]) => [key, [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => `{${name}}`))].join(' ')]);
}

/** The list as it is now. */
export async function apiText(): Promise<string> {
  const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target> };
  const files = Object.entries(pkg.exports).flatMap(([path, target]): Row[] => (typeof target === 'string' ? [[path.replace(/^\./, 'minga')]] : []));
  return `# Public API

Everything that a page, a brand's code or a backend of one's own may build on. A change here is a change for users: it belongs
into the changelog, and a removal into a new major version. Written by \`npm run api\`; \`npm test\` compares it.

# Elements
${allElements()}
# Modules
${ofModules(pkg.exports)}${list('Files', files)}
# Error codes
${list('`CommunityError.code`', errorCodes.map((code): Row => [code]))}
# Messages

Keys for \`messages\`, with the values that each text may name.
${list('Keys', await messageKeys())}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(apiFile, await apiText());
  console.log(apiFile);
}
