import { shortestSecret } from './identity/session-tokens.ts';

/** What the environment says, checked and with defaults. */
export interface Environment {
  /** 0 takes any free port. */
  port: number;
  host: string | undefined;
  /** A path, or `:memory:`. */
  database: string;
  /** Path of the configuration; null starts the development community. */
  config: string | null;
  /** Null: one is made and kept in the data folder. */
  secret: string | null;
  /** Opens the admin API of every community, in development. */
  adminKey: string | null;
  trustedProxies: number;
  logLevel: string;
  production: boolean;
}

/** Thrown for an environment that cannot be used; the message says what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const known = ['MINGA_ADMIN_KEY', 'MINGA_CONFIG', 'MINGA_DATABASE', 'MINGA_SECRET', 'MINGA_TRUSTED_PROXIES'];

/** Reads the environment. @throws {EnvironmentError} naming everything that is wrong. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const faults: string[] = [];
  const whole = (name: string, fallback: number, most: number): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value <= most) return value;
    faults.push(`${name} is "${text}"; set it to a whole number from 0 to ${most}.`);
    return fallback;
  };

  const production = env.NODE_ENV === 'production';
  const database = env.MINGA_DATABASE || 'data/minga.sqlite';
  if (/^[a-z]+:\/\//i.test(database)) {
    faults.push('MINGA_DATABASE names another database system; only SQLite is supported. Give the path of a file, or :memory:.');
  }
  const secret = env.MINGA_SECRET || null;
  if (secret !== null && secret.length < shortestSecret) {
    faults.push(`MINGA_SECRET has ${secret.length} characters; use at least ${shortestSecret} random ones, e.g. from \`openssl rand -base64 32\`.`);
  }
  const config = env.MINGA_CONFIG || null;
  if (production && config === null) faults.push('MINGA_CONFIG is not set, and NODE_ENV is production. Set it to the path of your configuration; minga.config.example.yaml shows one.');
  if (production && secret === null) faults.push('MINGA_SECRET is not set, and NODE_ENV is production. Set it to at least 32 random characters, e.g. from `openssl rand -base64 32`, the same on every start.');
  const adminKey = env.MINGA_ADMIN_KEY || null;
  if (adminKey !== null && (adminKey.length < shortestSecret || !/^[!-~]+$/.test(adminKey))) {
    faults.push(`MINGA_ADMIN_KEY has ${adminKey.length} characters; use at least ${shortestSecret} random visible ones, e.g. from \`openssl rand -base64 32\`.`);
  }
  if (production && adminKey !== null) faults.push('MINGA_ADMIN_KEY is for development, and NODE_ENV is production. Write the SHA-256 of the key under `adminKeys` in the configuration.');
  const logLevel = env.LOG_LEVEL || 'info';
  if (!logLevels.includes(logLevel)) faults.push(`LOG_LEVEL is "${logLevel}"; set it to one of ${logLevels.join(', ')}.`);
  for (const name of Object.keys(env).filter((key) => key.startsWith('MINGA_') && !known.includes(key))) {
    faults.push(`${name} is not known; this server reads ${known.join(', ')}, PORT, HOST, LOG_LEVEL and NODE_ENV.`);
  }

  const port = whole('PORT', 8787, 65535);
  const trustedProxies = whole('MINGA_TRUSTED_PROXIES', 0, 10);
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'));
  return { port, host: env.HOST || undefined, database, config, secret, adminKey, trustedProxies, logLevel, production };
}
