// Compiles what a brand would write against the packed package, its declarations included (`skipLibCheck` is off; TypeScript's own
// need no check).
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { pack, type Packed } from './packed.ts';

let minga: Packed;
before(() => {
  minga = pack('.', ['react', '@types/react', 'csstype', 'preact', 'solid-js']);
  cpSync('test/package/consumer', minga.folder, { recursive: true });
});
after(() => { minga.remove(); });

const { ModuleKind, ModuleResolutionKind: Resolution } = ts;
const bundler = { module: ModuleKind.ESNext, moduleResolution: Resolution.Bundler };
const lib = new Map<string, ts.SourceFile | undefined>();
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!/[/\\]lib\.[\w.]+\.d\.ts$/.test(file)) return getSourceFile(file, ...rest);
    if (!lib.has(file)) lib.set(file, getSourceFile(file, ...rest));
    return lib.get(file);
  };
  return host;
}

const node16 = { module: ModuleKind.Node16, moduleResolution: Resolution.Node16 };
const nodeNext = { module: ModuleKind.NodeNext, moduleResolution: Resolution.NodeNext };
const jsxOf = (jsxImportSource: string, jsx = ts.JsxEmit.ReactJSX) => ({ jsx, jsxImportSource });

const cases: [name: string, files: string[], options: ts.CompilerOptions][] = [
  ['plain TypeScript, as bundlers resolve', ['dom.ts'], bundler],
  ['plain TypeScript, as Node 16 resolves', ['dom.ts'], node16],
  ['plain TypeScript, as Node resolves today', ['dom.ts'], nodeNext],
  ['one import that registers an element', ['define.ts'], bundler],
  ['a page with the script tag', ['script-tag.ts'], bundler],
  ['React', ['react.tsx'], { ...bundler, ...jsxOf('react') }],
  ['Preact', ['preact.tsx'], { ...bundler, ...jsxOf('preact') }],
  ['Solid', ['solid.tsx'], { ...bundler, ...jsxOf('solid-js', ts.JsxEmit.Preserve) }],
];

for (const [name, files, options] of cases) {
  test(`types: ${name}`, () => {
    const all: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], strict: true, noEmit: true,
      skipLibCheck: false, skipDefaultLibCheck: true, exactOptionalPropertyTypes: true, resolveJsonModule: true, ...options,
    };
    const program = ts.createProgram(files.map((file) => join(minga.folder, file)), all, hostOf(all));
    const text = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), { getCurrentDirectory: () => minga.folder, getCanonicalFileName: (file) => file, getNewLine: () => '\n' });
    assert.equal(text, '');
  });
}
