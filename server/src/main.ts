#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { basePath, createApp } from './app.ts';
import type { CommunityConfig } from './community-config.ts';
import { ConfigError, parseConfig } from './config.ts';
import { developmentCommunity, developmentStaff, developmentToken, keptSecret } from './development.ts';
import { EnvironmentError, readEnvironment, type Environment } from './environment.ts';
import { adminKeyHash } from './identity/admin-keys.ts';
import { newKey } from './key-command.ts';
import { listen } from './node.ts';
import { sharpPictures } from './sharp-pictures.ts';
import { openNodeSqlite } from './storage/node-sqlite.ts';
import type { Storage } from './storage/storage.ts';

const help = `minga-server                        serves communities
minga-server token [--sub ID] [--name NAME] [--staff]
                                    prints a sign-in token for the development community, valid for an hour
minga-server key [--algorithm EdDSA|ES256|HS256] [--kid NAME]
                                    makes a key for signing people in, and the line for the configuration
minga-server check                  checks the configuration and ends

Environment: PORT (8787; 0 for any) · HOST · MINGA_DATABASE (data/minga.sqlite, or :memory:) · MINGA_CONFIG (path of the
configuration; without it a development community) · MINGA_SECRET (signs sessions) · MINGA_ADMIN_KEY (opens the admin
API in development) · MINGA_TRUSTED_PROXIES (0) ·
LOG_LEVEL (info) · NODE_ENV (production refuses development keys)`;

const developmentKey = 'development-key';
const sessionSecret = 'session-secret';

const dataFolder = ({ database }: Environment): string => (database === ':memory:' ? 'data' : dirname(database));

async function readCommunities(environment: Environment): Promise<CommunityConfig[]> {
  const { config, production } = environment;
  if (config === null) return [developmentCommunity(await keptSecret(dataFolder(environment), developmentKey))];
  let source: string;
  try {
    source = await readFile(config, 'utf8');
  } catch (error) {
    throw new EnvironmentError(`MINGA_CONFIG names "${config}", which cannot be read (${(error as NodeJS.ErrnoException).code}). Set it to the path of your configuration.`, { cause: error });
  }
  return parseConfig(source, { file: config, production });
}

async function serve(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { database, port, host, trustedProxies, logLevel } = environment;
  const communities = await readCommunities(environment);
  const { adminKey } = environment;
  const extra = adminKey === null ? [] : [await adminKeyHash(adminKey)];
  const config = communities.map((community) => ({ ...community, adminKeys: [...community.adminKeys, ...extra] }));
  const log = pino({ level: logLevel });
  const secret = environment.secret ?? (await keptSecret(dataFolder(environment), sessionSecret));

  let storage: Storage;
  try {
    storage = openNodeSqlite(database);
    await storage.check();
  } catch (error) {
    throw new EnvironmentError(`The database ${database} cannot be used (${(error as Error).message}). Put a backup in its place, or set MINGA_DATABASE to another file in a folder that can be written.`, { cause: error });
  }
  await storage.migrate();
  const app = createApp({ storage, config, log, secret, pictures: sharpPictures() });
  const listener = await listen({ fetch: (request, info) => app.fetch(request, info), port, trustedProxies, ...(host !== undefined && { host }) });
  if (environment.production) log.info({ url: listener.url, database }, 'listening');
  else process.stdout.write(welcome(listener.url, config, environment));

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await listener.close();
    await app.close();
    await storage.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop(signal).catch((error: unknown) => {
      log.error({ error: String(error) }, 'could not stop cleanly');
      process.exitCode = 1;
    }));
  }
}

function welcome(url: string, communities: readonly CommunityConfig[], { config, database }: Environment): string {
  const lines = [`Minga server at ${url}`, `Data in ${database === ':memory:' ? 'memory, gone at the end' : database}`, ''];
  for (const { id, boards } of communities) {
    lines.push(
      `Paste this into a page to show the community "${id}" (idea-board.js is in the folder dist/cdn of the package minga):`,
      '  <script type="module" src="idea-board.js"></script>',
      `  <minga-community endpoint="${url}${basePath}/${id}">`,
      `    <minga-idea-board board="${boards[0]?.id ?? 'ideas'}"></minga-idea-board>`,
      '  </minga-community>', '',
    );
  }
  if (config === null) {
    lines.push('This is a development community on this machine. To act as staff, sign in with the token of:', '  npx minga-server token --staff', '');
  }
  return `${lines.join('\n')}\n`;
}

async function token(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { sub: { type: 'string' }, name: { type: 'string' }, staff: { type: 'boolean', default: false } } });
  const environment = readEnvironment(process.env);
  if (environment.config !== null) throw new EnvironmentError('Tokens are made for the development community only. With MINGA_CONFIG, your own server signs them.');
  if (environment.production) throw new EnvironmentError('Development keys are refused when NODE_ENV is production.');
  if (values.staff && values.sub !== undefined && values.sub !== developmentStaff) {
    throw new EnvironmentError(`In the development community "${developmentStaff}" alone is staff; leave out --sub or --staff.`);
  }
  const sub = values.staff ? developmentStaff : (values.sub ?? 'member');
  const secret = await keptSecret(dataFolder(environment), developmentKey);
  process.stdout.write(`${await developmentToken(secret, { sub, name: values.name ?? (values.staff ? 'Robin' : sub) })}\n`);
}

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === undefined) await serve();
  else if (command === 'token') await token(rest);
  else if (command === 'key') process.stdout.write(await newKey(rest));
  else if (command === 'check') process.stdout.write(`${(await readCommunities(readEnvironment(process.env))).map(({ id }) => `${id}: ok`).join('\n')}\n`);
  else process.stdout.write(`${help}\n`);
} catch (error) {
  const plain = error instanceof EnvironmentError || error instanceof ConfigError || (error instanceof TypeError && (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(`${plain ? error.message : error instanceof Error ? (error.cause ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
  process.exitCode = 1;
}
