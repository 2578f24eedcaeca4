// What a brand's bundler makes of a module that imports the packed package.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The text of all files that come of it, and how many they are; `single` makes one file that runs in a page. */
export async function bundled(folder: string, code: string, single = false): Promise<{ text: string; files: number }> {
  const entry = join(folder, 'entry.js');
  const built = await build({
    configFile: false, logLevel: 'error', root: folder,
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'entry.js' ? entry : undefined), load: (id) => (id === entry ? code : undefined) }],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry.js', ...(single && { output: { codeSplitting: false } }) } },
  }) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return { text: chunks.map((chunk) => chunk.code).join('\n'), files: chunks.length };
}
