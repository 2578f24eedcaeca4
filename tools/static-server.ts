// A file server for checks in a browser: one folder, a free port on this machine.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm', '.woff2': 'font/woff2',
};

export interface ServeOptions {
  /** Of which paths a browser may keep what it got. Default: of none. */
  kept?: (path: string) => boolean;
  /** Paths that begin so are a shelf: what is put there is got there, and nothing is 204. */
  shelf?: string;
}

/** Serves `folder`, and `pages` (path to HTML) before it; answers the base URL and a function that stops the server. */
export async function serveFolder(folder: string, pages: Record<string, string> = {}, { kept = () => false, shelf }: ServeOptions = {}) {
  const stored = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (shelf && path.startsWith(shelf)) {
      onShelf(stored, path, request, response);
      return;
    }
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = join(folder, normalize(path).replace(/\/$/, '/index.html'));
    readFile(file).then((body) => {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      if (kept(path)) response.setHeader('cache-control', 'max-age=31536000, immutable');
      response.end(body);
    }, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

function onShelf(stored: Map<string, Buffer>, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'PUT') {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      stored.set(path, Buffer.concat(parts));
      response.writeHead(204).end();
    });
    return;
  }
  const body = stored.get(path);
  response.writeHead(body ? 200 : 204, { 'cache-control': 'no-store' }).end(body);
}
