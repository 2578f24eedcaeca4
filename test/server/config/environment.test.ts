import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentError, readEnvironment } from '../../../server/src/environment.ts';

test('without any variable the server runs for development on port 8787', () => {
  assert.deepEqual(readEnvironment({}), {
    port: 8787, host: undefined, database: 'data/minga.sqlite', config: null, secret: null, adminKey: null, trustedProxies: 0, logLevel: 'info', production: false,
  });
});

const secret = 'x'.repeat(32);
const cases: [name: string, env: Record<string, string>, expected: RegExp][] = [
  ['a port that is no number', { PORT: 'http' }, /PORT is "http"; set it to a whole number from 0 to 65535/],
  ['a port too high', { PORT: '65536' }, /PORT/],
  ['a database of another system', { MINGA_DATABASE: 'postgres://localhost/minga' }, /only SQLite/],
  ['a short secret', { MINGA_SECRET: 'abc' }, /MINGA_SECRET has 3 characters; use at least 32/],
  ['a short admin key', { MINGA_ADMIN_KEY: 'abc' }, /MINGA_ADMIN_KEY has 3 characters; use at least 32/],
  ['an admin key in production', { NODE_ENV: 'production', MINGA_CONFIG: 'x', MINGA_SECRET: secret, MINGA_ADMIN_KEY: secret }, /adminKeys/],
  ['a log level nobody knows', { LOG_LEVEL: 'loud' }, /LOG_LEVEL is "loud"; set it to one of/],
  ['a misspelt variable', { MINGA_DATABSE: 'x' }, /MINGA_DATABSE is not known/],
  ['production without configuration', { NODE_ENV: 'production', MINGA_SECRET: secret }, /MINGA_CONFIG is not set/],
  ['production without secret', { NODE_ENV: 'production', MINGA_CONFIG: 'x' }, /MINGA_SECRET is not set/],
];
for (const [name, env, expected] of cases) {
  test(`refuses ${name} and says what to do`, () => {
    assert.throws(() => readEnvironment(env), (error: unknown) => error instanceof EnvironmentError && expected.test(error.message));
  });
}
