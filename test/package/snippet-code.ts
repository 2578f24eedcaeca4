// Checks and bundles snippets as a user's project would: `minga` is the built package.
import ts from 'typescript';
import { build, type Rolldown } from 'vite';
import { fileURLToPath } from 'node:url';
import type { Snippet } from './snippets.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], strict: true, noEmit: true, skipLibCheck: true, allowJs: true,
};

/** What TypeScript says against the snippets. */
export function complaintsAbout(snippets: Snippet[]): string[] {
  const texts = new Map(snippets.map((one) => [`${process.cwd()}/snippet-${one.name}.${one.language}`, `${one.code}\nexport {};\n`]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file);
  host.readFile = (file) => texts.get(file) ?? readFile.call(host, file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile.call(host, file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map((one) => {
    const place = one.file ? `${one.file.fileName}:${ts.getLineAndCharacterOfPosition(one.file, one.start ?? 0).line + 1} ` : '';
    return place + ts.flattenDiagnosticMessageText(one.messageText, '\n');
  });
}

/** One script for a page, with the packages it imports. */
export async function bundle(code: string): Promise<string> {
  const entry = `${process.cwd()}/snippet.ts`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{
      name: 'snippet',
      enforce: 'pre',
      resolveId: (id) => {
        if (id === entry) return entry;
        return /^minga(\/|$)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : undefined;
      },
      load: (id) => (id === entry ? code : undefined),
    }],
    build: { write: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  });
  return (result as Rolldown.RolldownOutput).output[0].code;
}
