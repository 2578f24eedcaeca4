import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressRange, RateLimited, RateLimits, rateLimitHeaders, type Draw } from '../../../server/src/limits.ts';

const draw = (key: string, perMinute = 3, policy: Draw['policy'] = 'member'): Draw => ({ policy, key, perMinute });
const refused = (work: () => unknown): RateLimited => {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof RateLimited, String(error));
    return error;
  }
  return assert.fail('was not refused');
};

test('a bucket empties, says how long to wait, and has a token again exactly then', () => {
  let now = 1_000_000;
  const limits = new RateLimits(() => now);
  for (let n = 0; n < 3; n += 1) limits.take([draw('a')]);
  const { options, allowance } = refused(() => limits.take([draw('a')]));
  assert.equal(options.retryAfter, 20);
  assert.deepEqual(rateLimitHeaders(allowance), { 'RateLimit-Policy': '"member";q=3;w=60', 'RateLimit': '"member";r=0;t=60' });
  now += 19_000;
  assert.equal(refused(() => limits.take([draw('a')])).options.retryAfter, 1);
  now += 1000;
  assert.equal(limits.take([draw('a')])?.remaining, 0);
  refused(() => limits.take([draw('a')]));
});

test('an empty bucket leaves the others as they are', () => {
  const limits = new RateLimits(() => 0);
  limits.take([draw('b', 1, 'votes')]);
  for (let n = 0; n < 5; n += 1) refused(() => limits.take([draw('a', 2), draw('b', 1, 'votes')]));
  assert.equal(limits.take([draw('a', 2)])?.remaining, 1);
});

test('people do not empty each other\'s buckets, and a bucket never holds more than its size', () => {
  let now = 0;
  const limits = new RateLimits(() => now);
  for (let n = 0; n < 3; n += 1) limits.take([draw('a')]);
  assert.equal(limits.take([draw('b')])?.remaining, 2);
  now += 3_600_000;
  for (let n = 0; n < 3; n += 1) limits.take([draw('a')]);
  refused(() => limits.take([draw('a')]));
});

test('a clock that steps back gives nothing and takes nothing', () => {
  let now = 600_000;
  const limits = new RateLimits(() => now);
  limits.take([draw('a')]);
  now = 0;
  assert.equal(limits.take([draw('a')])?.remaining, 1);
});

test('a flood of strangers does not grow the memory without end', () => {
  const limits = new RateLimits(() => 0);
  for (let n = 0; n < 120_000; n += 1) limits.take([draw(String(n))]);
  assert.ok(limits.size <= 50_000, String(limits.size));
  assert.equal(limits.take([draw('119999')])?.remaining, 1);
});

const ranges: [string, string | null][] = [
  ['192.0.2.17', '192.0.2.0/24'],
  ['192.0.2.255', '192.0.2.0/24'],
  ['::ffff:192.0.2.17', '192.0.2.0/24'],
  ['::FFFF:c000:211', '192.0.2.0/24'],
  ['0:0:0:0:0:ffff:c000:0211', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:DB8:0001::', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['[2001:db8::1]', '2001:db8:0::/48'],
  ['192.0.2.17:4711', '192.0.2.0/24'],
  ['[2001:db8::1]:4711', '2001:db8:0::/48'],
  ['[::ffff:192.0.2.17]:4711', '192.0.2.0/24'],
  ['192.0.2.17:', null],
  ['256.0.0.1', null],
  ['1.2.3', null],
  ['2001:db8', null],
  ['1::2::3', null],
  ['1:2:3:4:5:6:7:8:9', null],
  ['unknown', null],
  ['', null],
];
for (const [address, range] of ranges) {
  test(`the range of "${address}" is ${range}`, () => {
    assert.equal(addressRange(address), range);
  });
}
