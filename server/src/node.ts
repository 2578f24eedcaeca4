import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { AddressInfo, Socket } from 'node:net';
import type { Server } from 'node:http';
import type { RequestInfo } from './app.ts';

export interface ListenOptions {
  /** Answers the requests, e.g. `app.fetch`. */
  fetch: (request: Request, info: RequestInfo) => Response | Promise<Response>;
  /** 0 takes any free port. */
  port: number;
  /** Default: all addresses of the machine. */
  host?: string;
  /**
   * How many proxies stand before the server; that many entries from the right of `X-Forwarded-For` are believed.
   * Default 0: the header is ignored.
   */
  trustedProxies?: number;
}

export interface Listener {
  /** Where it can be reached from this machine, e.g. `http://localhost:8787`. */
  url: string;
  port: number;
  /** Takes no more connections and resolves when the requests at work have been answered. */
  close(): Promise<void>;
}

/** Serves a fetch handler over HTTP. @throws when the port is taken or not allowed; the message says what to do. */
export async function listen({ fetch, port, host, trustedProxies = 0 }: ListenOptions): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: (request, env) => fetch(request, clientOf((env as HttpBindings).incoming, trustedProxies)),
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5000 },
  }) as Server;
  // requests at work by connection; Node alone keeps a new connection that has asked nothing, and one that was just answered
  const atWork = new Map<Socket, number>();
  let closing = false;
  server.on('connection', (socket: Socket) => {
    atWork.set(socket, 0);
    socket.once('close', () => atWork.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    atWork.set(socket, (atWork.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (atWork.get(socket) ?? 1) - 1;
      if (atWork.has(socket)) atWork.set(socket, left);
      if (closing && left === 0) socket.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(listenFault(error, port), { cause: error })));
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    close: () => new Promise((resolve, reject) => {
      closing = true;
      server.close((error) => (error ? reject(error) : resolve()));
      for (const [socket, requests] of atWork) if (requests === 0) socket.destroy();
    }),
  };
}

function clientOf(incoming: HttpBindings['incoming'], trustedProxies: number): RequestInfo {
  const direct = incoming.socket.remoteAddress;
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((part) => part.trim()).filter(Boolean);
  const ip = trustedProxies > 0 ? (forwarded.at(-trustedProxies) ?? direct) : direct;
  return ip === undefined ? {} : { ip };
}

function listenFault({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what runs there, or set PORT to another one (0 for any).`;
  if (code === 'EACCES') return `Port ${port} needs more rights than this process has. Set PORT to one above 1023.`;
  return `Cannot listen on port ${port}: ${message}`;
}
