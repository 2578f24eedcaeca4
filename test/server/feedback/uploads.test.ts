import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { pictureSize } from '../../../server/src/pictures.ts';
import { sharpPictures } from '../../../server/src/sharp-pictures.ts';
import type { Harness, Sent } from '../http/harness.ts';
import { feedbackServer, form, send } from './fixture.ts';

const withPictures = form({ pages: [{ id: 'one', fields: [{ type: 'file', id: 'pictures', label: 'Pictures', maxBytes: 4096 }, { type: 'screenshot', id: 'shot', label: 'Screen' }] }] });
const open = () => feedbackServer([withPictures], {}, { pictures: sharpPictures() });

type Kind = 'png' | 'jpeg' | 'webp';
const picture = async (kind: Kind, width = 40, height = 30) =>
  new Uint8Array(await sharp({ create: { width, height, channels: 3, background: '#357' } }).withMetadata({ exif: { IFD0: { Copyright: 'SECRET-OWNER' } } }).toFormat(kind).toBuffer());
const upload = (server: Harness, raw: Uint8Array<ArrayBuffer>, type = 'image/png', sent: Sent = {}) =>
  server.send('POST', '/uploads', { raw, headers: { 'Content-Type': type }, ...sent });
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const text = (words: string) => new TextEncoder().encode(words);

/** A PNG whose header says how large it is, and whose data is so many lines of zeros. */
function png(width: number, height: number, lines = height): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((width + 1) * lines));
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]));
}

for (const kind of ['png', 'jpeg', 'webp'] as const) {
  test(`a ${kind} is kept as it looks, without what it tells besides`, async () => {
    const server = await open();
    const token = server.token('ana');
    const bytes = await picture(kind);
    assert.ok(Buffer.from(bytes).includes('SECRET-OWNER'), 'the picture that is sent has metadata');
    assert.deepEqual(pictureSize(bytes), [40, 30]);
    const reply = await upload(server, joined(bytes, text('<script>alert(1)</script>PK\x03\x04')), `image/${kind}`, { token });
    assert.equal(reply.status, 201, reply.text);
    assert.deepEqual([reply.body.type, reply.body.width, reply.body.height], [`image/${kind}`, 40, 30]);
    const got = await server.send('GET', `/uploads/${reply.body.id}`, { token });
    assert.equal(got.status, 200);
    assert.equal(got.bytes.length, reply.body.bytes);
    for (const gone of ['SECRET-OWNER', '<script', 'PK\x03\x04', 'Exif']) assert.ok(!Buffer.from(got.bytes).includes(gone), `${gone} is gone`);
    assert.deepEqual(pictureSize(got.bytes), [40, 30]);
    assert.deepEqual(
      ['Content-Type', 'Content-Disposition', 'X-Content-Type-Options', 'Content-Security-Policy', 'Cache-Control'].map((name) => got.headers.get(name)),
      [`image/${kind}`, 'attachment', 'nosniff', "sandbox; default-src 'none'", 'private, no-store']);
    assert.equal((await server.send('GET', `/uploads/${reply.body.id}`, { token: server.token('ben') })).status, 404);
    assert.equal((await server.send('GET', `/uploads/${reply.body.id}`, { token: server.token('mo') })).status, 200);
  });
}

const refused: [name: string, bytes: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>][] = [
  ['nothing', () => new Uint8Array()],
  ['an SVG', () => joined(text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))],
  ['a page', () => joined(text('<!doctype html><script>alert(1)</script>'.padEnd(64)))],
  ['a GIF', async () => new Uint8Array(await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } }).gif().toBuffer())],
  ['a GIF before a PNG', async () => joined(text('GIF89a/*'), await picture('png'))],
  ['a ZIP before a PNG', async () => joined(text('PK\x03\x04'), await picture('png'))],
  ['a page with the first bytes of a PNG', () => joined(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), text('<script>alert(1)</script>'.padEnd(64)))],
  ['a page with the first bytes of a JPEG', () => joined(Uint8Array.of(0xff, 0xd8, 0xff), text('<script>alert(1)</script>'.padEnd(64)))],
  ['a WebP that is no picture', () => joined(text('RIFF\x40\0\0\0WEBPJUNK'.padEnd(64)))],
  ['half a PNG', async () => (await picture('png', 400, 300)).slice(0, 400)],
  ['half a JPEG', async () => { const whole = await picture('jpeg', 400, 300); return whole.slice(0, Math.floor(whole.length / 2)); }],
  ['half a WebP', async () => { const whole = await picture('webp', 400, 300); return whole.slice(0, Math.floor(whole.length / 2)); }],
  ['a picture with too many pixels', () => png(10_000, 4001, 1)],
  ['a picture that is too wide', () => png(16_384, 1)],
  ['a picture of a billion pixels in 300 bytes', () => png(65_535, 65_535, 1)],
  ['a picture without pixels', () => png(0, 9, 1)],
];
for (const [name, bytes] of refused) {
  test(`refuses ${name}`, async () => {
    const server = await open();
    const reply = await upload(server, await bytes());
    assert.deepEqual([reply.status, reply.body.code], [422, 'invalid'], reply.text);
    const [{ count }] = await server.storage.read((db) => db.selectFrom('upload').select(({ fn }) => fn.countAll<number>().as('count')).execute()) as [{ count: number }];
    assert.equal(count, 0);
  });
}

test('the largest body is 10 MiB, for pictures alone, and the type must be that of a picture', async () => {
  const server = await open();
  assert.equal((await upload(server, new Uint8Array(10 * 1024 * 1024 + 1))).status, 413);
  assert.equal((await upload(server, new Uint8Array(1024 * 1024))).status, 422, 'read and judged');
  assert.equal((await upload(server, text('{}'), 'application/json')).status, 415);
  assert.equal((await send(server, { answers: { pictures: ['x'.repeat(70_000)] } })).status, 413);
});

test('one key makes one picture; another picture under it is refused', async () => {
  const server = await open();
  const [one, two] = [await picture('png'), await picture('png', 41)];
  const first = await upload(server, one, 'image/png', { key: 'a-key-of-mine' });
  assert.equal((await upload(server, one, 'image/png', { key: 'a-key-of-mine' })).body.id, first.body.id);
  assert.equal((await upload(server, two, 'image/png', { key: 'a-key-of-mine' })).status, 422);
});

test('a picture is named once, by who sent it, within the limit of the field; a refused response claims none', async () => {
  const server = await open();
  const ana = server.token('ana');
  const ids: string[] = [];
  for (const token of [ana, ana, undefined]) ids.push((await upload(server, await picture('png'), 'image/png', token === undefined ? {} : { token })).body.id as string);
  const [mine, second, nobodys] = ids as [string, string, string];
  const noise = new Uint8Array(await sharp({ create: { width: 64, height: 64, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: 'red' } }).png().toBuffer());
  const large = (await upload(server, noise, 'image/png', { token: ana })).body.id as string;
  const fields = async (answers: object, token?: string) => {
    const reply = await send(server, { answers }, token === undefined ? {} : { token });
    return reply.status === 201 ? 201 : (reply.body.errors as { pointer: string }[]).map(({ pointer }) => pointer).join();
  };
  assert.equal(await fields({ pictures: [mine] }, server.token('ben')), '/answers/pictures', "somebody else's");
  assert.equal(await fields({ pictures: [mine] }), '/answers/pictures', 'without a token');
  assert.equal(await fields({ pictures: [mine, '0190-unknown'] }, ana), '/answers/pictures', 'one that is not there');
  assert.equal(await fields({ pictures: [large] }, ana), '/answers/pictures', 'too large for the field');
  assert.equal(await fields({ shot: [large] }, ana), 201, 'the other field has no such limit');
  assert.equal(await fields({ pictures: [mine, nobodys], shot: [mine] }, ana), '/answers/shot', 'twice in one response');
  assert.equal(await fields({ pictures: [mine, nobodys], shot: [second] }, ana), 201);
  assert.equal(await fields({ pictures: [mine] }, ana), '/answers/pictures', 'used');
  assert.equal((await server.send('GET', `/uploads/${nobodys}`, { token: ana })).status, 200, 'it is the sender\'s now');
});

test('what no response names is gone after a day', async () => {
  const server = await open();
  const ana = server.token('ana');
  const id = (await upload(server, await picture('png'), 'image/png', { token: ana })).body.id as string;
  const used = (await upload(server, await picture('png'), 'image/png', { token: ana })).body.id as string;
  assert.equal((await send(server, { answers: { shot: [used] } }, { token: ana })).status, 201);
  server.time += 25 * 3_600_000;
  await server.send('GET', '/forms/survey');
  await server.send('GET', '/forms/survey');
  assert.deepEqual(await Promise.all([id, used].map(async (each) => (await server.send('GET', `/uploads/${each}`, { token: server.token('ana') })).status)), [404, 200]);
});

test('without anything that writes pictures anew, none are taken', async () => {
  const server = await feedbackServer([withPictures]);
  assert.equal((await upload(server, await picture('png'))).status, 501);
  assert.ok(!(await server.send('GET', '')).body.capabilities.includes('uploads'));
});
