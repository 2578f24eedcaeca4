// The package as a brand gets it: packed, laid out in a folder of its own and imported from there, never from the sources.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Target = string | { types: string; default: string };
export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, Target>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Packed {
  /** Path of the tarball. */
  tarball: string;
  /** Bytes of the tarball, and of what is in it. */
  size: number;
  unpacked: number;
  /** Paths of what is in it. */
  files: string[];
  /** A project that has it installed. */
  folder: string;
  manifest: Manifest;
  remove(): void;
}

/** Packs the package in `source` (default: this one) and installs the tarball in an empty project, with `also` of our own modules beside its dependencies. */
export function pack(source = '.', also: readonly string[] = []): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'minga-packed-'));
  const output = execFileSync('npm', ['pack', resolve(source), '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ name, filename, size, unpackedSize, files }] = JSON.parse(output) as [
    { name: string; filename: string; size: number; unpackedSize: number; files: { path: string }[] }];
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules', name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', installed, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const dependency of [...Object.keys(manifest.dependencies), ...also]) {
    const [from, to] = [resolve('node_modules', dependency), join(folder, 'node_modules', dependency)];
    if (!existsSync(from)) throw new Error(`${dependency} is not installed`);
    mkdirSync(dirname(to), { recursive: true });
    if (!existsSync(to)) symlinkSync(from, to, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "brand", "private": true, "type": "module" }\n');
  return {
    tarball, size, unpacked: unpackedSize, files: files.map((file) => file.path), folder, manifest,
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}

/** Runs a module in a project, in plain Node; answers what it printed. */
export const runIn = (folder: string, code: string): string =>
  execFileSync('node', ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
