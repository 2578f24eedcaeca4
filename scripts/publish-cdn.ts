// `npm run cdn -- <folder>`: copies dist/cdn to <folder>/1/, /1.4/ and /1.4.2/ (the version it was built from). A page that
// names an exact version gets the same bytes for ever; the loader of the other two folders takes everything else from there.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CdnManifest } from './cdn-manifest.ts';

const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: 'dist/cdn' } } });
const { from } = values;

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

if (!folder) fail('Which folder? npm run cdn -- <folder>');
if (!existsSync(join(from, 'manifest.json'))) fail(`${from} holds no built files: run npm run build first.`);
const { version } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as CdnManifest;
const names = globSync('**/*.{js,css,map,json}', { cwd: from }).map((name) => name.replaceAll('\\', '/')).sort();
const exact = join(folder, version);
const changed = names.filter((name) => existsSync(join(exact, name)) && !readFileSync(join(exact, name)).equals(readFileSync(join(from, name))));
const unknown = existsSync(exact) ? globSync('**/*.{js,css,map,json}', { cwd: exact }).filter((name) => !names.includes(name.replaceAll('\\', '/'))) : [];
if (changed.length + unknown.length > 0) fail(`${exact} holds other files of the same version, e.g. ${[...changed, ...unknown][0]}. Raise the version in package.json and src/version.ts.`);

/** The loader of a folder whose files change: it takes them from the exact version's, so that none is older or newer than it. */
function pointing(loader: string): string {
  const place = /\bat:(["'`])\.\/\1/;
  if (!place.test(loader)) throw new Error('loader.js does not say any more where its files are');
  return loader.replace(place, (found) => found.replace('./', `../${version}/`));
}

const [major, minor] = version.split('.');
for (const to of [version, `${major}.${minor}`, major!]) {
  for (const name of names) {
    const target = join(folder, to, name);
    mkdirSync(dirname(target), { recursive: true });
    const bytes = readFileSync(join(from, name));
    writeFileSync(target, name === 'loader.js' && to !== version ? pointing(bytes.toString()) : bytes);
  }
  console.log(`${join(folder, to)}: ${names.length} files`);
}
