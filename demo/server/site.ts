import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "font-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types minga',
].join('; ');

/** Whether a file is simply not there. */
const missing = (error: unknown) => ['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Bytes of the file below `folder` that a URL path names; null when there is none or the path leads outside. */
async function fileBelow(folder: string, path: string): Promise<{ name: string; bytes: Buffer } | null> {
  let name: string;
  try {
    name = normalize(join(folder, decodeURIComponent(path)));
  } catch {
    return null;
  }
  if (!name.startsWith(folder + sep) || name.includes('\0')) return null;
  try {
    return { name, bytes: await readFile(name) };
  } catch (error) {
    if (missing(error)) return null;
    throw error;
  }
}

/** Puts the shared parts of a page where it says `<!--#include "parts/header.en.html" -->`. */
async function withParts(folder: string, html: string): Promise<string> {
  let out = '';
  let end = 0;
  for (const found of html.matchAll(/<!--#include "([\w./-]+)" -->/g)) {
    const path = found[1]!.includes('/') ? found[1]! : `parts/${found[1]!}`;
    const part = await fileBelow(folder, path);
    if (!part) throw new Error(`${path} is included but does not exist in ${folder}`);
    out += html.slice(end, found.index) + (await withParts(folder, part.bytes.toString('utf8')));
    end = found.index + found[0].length;
  }
  return out + html.slice(end);
}

/** The page at which a scanned code of a meet-up leads, e.g. `/zh/check-in/0190….h7Q`. */
const door = /^\/((?:zh\/)?check-in\/)[\w.-]{4,200}$/;

/** Kestrel's pages: files of `folder`, a folder's `index.html`, and its own "not found" page. */
export function createSite(folder: string): (path: string) => Promise<Response> {
  return async (path) => {
    if (path.startsWith('/parts/')) return page(folder, 'not-found.html', 404);
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (last === '') return page(folder, `${path.slice(1)}index.html`, 200);
    const atDoor = door.exec(path);
    if (atDoor) return page(folder, `${atDoor[1]!}index.html`, 200);
    const file = await fileBelow(folder, path);
    if (file && extname(file.name) !== '.html') {
      return new Response(new Uint8Array(file.bytes), { headers: headers(file.name, 'no-cache') });
    }
    const directory = await fileBelow(folder, `${path}/index.html`);
    if (directory) return new Response(null, { status: 308, headers: { location: `${path}/` } });
    return page(folder, 'not-found.html', 404);
  };
}

async function page(folder: string, path: string, status: number): Promise<Response> {
  const file = await fileBelow(folder, path);
  if (!file) return page(folder, 'not-found.html', 404);
  return new Response(await withParts(folder, file.bytes.toString('utf8')), {
    status,
    headers: {
      ...headers(file.name, 'no-cache'),
      'content-security-policy': policy,
      'referrer-policy': 'strict-origin-when-cross-origin',
    },
  });
}

/** Built script-tag files: chunks have a hash in the name and never change, entries may. */
export function createBuiltFiles(folder: string): (path: string) => Promise<Response> {
  return async (path) => {
    const file = await fileBelow(folder, path);
    if (!file) return new Response('No such file. Run `npm run build` first.\n', { status: 404 });
    const hashed = /^\/(all\/)?chunks\//.test(path);
    return new Response(new Uint8Array(file.bytes), {
      headers: { ...headers(file.name, hashed ? 'public, max-age=31536000, immutable' : 'no-cache'), 'access-control-allow-origin': '*' },
    });
  };
}

const headers = (name: string, cache: string) => ({
  'content-type': types[extname(name)] ?? 'application/octet-stream',
  'cache-control': cache,
  'x-content-type-options': 'nosniff',
});
