// A file server for checks in a browser: one folder, a free port on this machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm', '.woff2': 'font/woff2',
};

/** Serves `folder`, and `pages` (path to HTML) before it; answers the base URL and a function that stops the server. */
export async function serveFolder(folder: string, pages: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = join(folder, normalize(path).replace(/\/$/, '/index.html'));
    readFile(file).then((body) => {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
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
