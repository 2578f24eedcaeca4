import { existsSync, readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** The oldest browsers that get working code. */
export const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

// the same browsers for css``: without targets Lightning CSS keeps nesting, which Safari 16.4 does not know
const cssTargets = { chrome: 111 << 16, edge: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

// light-dark(), which no source of ours has: for it every color-scheme would get two variables more
const lightDark = 1 << 20;

/** Minifies html`` and css`` of our own sources, after TypeScript is gone. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'post',
  async transform(code, id) {
    if (!id.includes('/src/') || id.includes('node_modules') || !/(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id, css: { targets: cssTargets, exclude: lightDark } });
    return result ? { code: result.code, map: result.map } : null;
  },
});

/** Source file of a built file that package.json's `exports` name: `./dist/a.js` comes from `src/a.ts`. */
function sourceOf(file: string): [name: string, source: string] {
  const name = file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
  return [name, name.startsWith('testing/') ? name.replace(/^testing/, 'test/contract') + '.ts' : `src/${name}.ts`];
}

/** How long plugins take interests nobody here. */
export const checks = { bundlerTimings: false };

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
const written = Object.values(exports).flatMap((value) => (typeof value === 'string' || value.default.startsWith('./dist/cdn/') ? [] : [sourceOf(value.default)]));
// what else is exported is made from the manifest: scripts/build-frameworks.ts
const entries = Object.fromEntries(written.filter(([, source]) => existsSync(new URL(source, import.meta.url))));

/** The source files behind package.json's `exports`. */
export const publicSources = Object.values(entries);

// The npm package: one ES module per source file, dependencies left to the user's bundler.
// The files for script tags come from scripts/build-cdn.ts.
export default defineConfig({
  plugins: [minifyTemplates()],
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    lib: { entry: { ...entries, 'react/wrap': 'src/react/wrap.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'nanostores', 'ky', 'react'],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) => `${name.replace(/^test\/contract\//, 'testing/')}.js`,
      },
      checks,
    },
  },
});
