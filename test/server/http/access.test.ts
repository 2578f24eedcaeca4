import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../../server/src/generated/operations.ts';
import { forge } from '../identity/forge.ts';
import type { FormDefinition } from '../../../src/protocol/feedback.ts';
import { sharpPictures } from '../../../server/src/sharp-pictures.ts';
import { community, harness, issuer, type Harness, type Sent } from './harness.ts';

// Who asks: a reader who is not signed in, an anonymous member, the member who wrote the things asked for, another
// member, a member of another community of the same brand, staff.
type Who = 'reader' | 'anonymous' | 'owner' | 'other' | 'foreigner' | 'staff';
type Row = [path: string, sent: Sent, expected: Record<Who, number>];

const same = (reader: number, others: number): Record<Who, number> => ({ reader, anonymous: others, owner: others, other: others, foreigner: 401, staff: others });
/** What everybody may read without a token; a wrong token is not even looked at. */
const open = (status: number): Record<Who, number> => ({ reader: status, anonymous: status, owner: status, other: status, foreigner: status, staff: status });
/** What everybody may read, and a token changes what is seen. */
const read: Record<Who, number> = { ...open(200), foreigner: 401 };
const owners: Record<Who, number> = { reader: 401, anonymous: 403, owner: 200, other: 403, foreigner: 401, staff: 403 };
const staff: Record<Who, number> = { reader: 401, anonymous: 403, owner: 403, other: 403, foreigner: 401, staff: 200 };
/** For people whom the brand knows. */
const identified = (status: number): Record<Who, number> => ({ ...same(401, status), anonymous: 401 });
const admin = (status: number): Record<Who, number> => ({ ...staff, staff: status });

const form: FormDefinition = {
  schema: 1, id: 'open', language: 'en', partial: true, results: true,
  pages: [{ id: 'one', fields: [{ type: 'nps', id: 'score', label: 'How likely?' }, { type: 'file', id: 'pictures', label: 'Pictures' }] }],
};
const draft = { version: 1, language: 'en', answers: { score: 9 } };
/** One black pixel. */
const dot = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64'));

const meeting = { title: 'Spring ride', startsAt: '2026-03-01T12:00:00Z', endsAt: '2026-03-01T16:00:00Z' };
const widgets: Parameters<typeof community>[0] = {
  forms: [form],
  programs: [{ id: 'daily', name: 'Daily', timeSpent: true }],
  badges: [{ id: 'regular', name: 'Regular', criteria: 'Check in.', counts: 'check-ins' }],
  leaderboards: [{ id: 'main', name: 'Main' }],
};

const rows: Partial<Record<string, Row>> = {
  getCommunity: ['', {}, open(200)],
  createSession: ['/session', { body: {} }, open(201)],
  getMe: ['/me', {}, same(401, 200)],
  updateMe: ['/me', { body: { locale: 'de' } }, same(401, 200)],
  eraseMe: ['/me', {}, same(401, 204)],
  exportMe: ['/me/export', {}, same(401, 200)],
  getOverlay: ['/me/overlay?board=ideas&ideas={idea}&comments={comment}', {}, same(401, 200)],
  getBoard: ['/boards/ideas', {}, open(200)],
  listIdeas: ['/boards/ideas/ideas', {}, read],
  createIdea: ['/boards/ideas/ideas', { body: { title: 'A new idea, {n}' } }, same(401, 201)],
  similarIdeas: ['/boards/ideas/similar?text=light', {}, open(200)],
  getPulse: ['/boards/ideas/pulse?ids={idea}', {}, open(200)],
  getIdea: ['/ideas/{idea}', {}, read],
  updateIdea: ['/ideas/{idea}', { body: { body: 'More words' }, headers: { 'If-Match': 'W/"1"' } }, owners],
  withdrawIdea: ['/ideas/{idea}', {}, { ...owners, owner: 204 }],
  vote: ['/ideas/{idea}/vote?seq=1', {}, { ...same(401, 200), owner: 403 }],
  unvote: ['/ideas/{idea}/vote?seq=1', {}, same(401, 200)],
  follow: ['/ideas/{idea}/follow', {}, same(401, 200)],
  unfollow: ['/ideas/{idea}/follow', {}, same(401, 200)],
  reportIdea: ['/ideas/{idea}/reports', { body: { reason: 'spam' } }, same(401, 204)],
  moderateIdea: ['/ideas/{idea}/moderation', { body: { act: 'pin', on: true } }, staff],
  listAudit: ['/ideas/{idea}/moderation', {}, staff],
  listComments: ['/ideas/{idea}/comments', {}, read],
  createComment: ['/ideas/{idea}/comments', { body: { text: 'Yes, please.' } }, same(401, 201)],
  updateComment: ['/comments/{comment}', { body: { text: 'Well, no.' } }, owners],
  deleteComment: ['/comments/{comment}', {}, { ...owners, owner: 204 }],
  react: ['/comments/{comment}/reactions/helpful?seq=1', {}, { ...same(401, 200), owner: 403 }],
  unreact: ['/comments/{comment}/reactions/helpful?seq=1', {}, same(401, 200)],
  reportComment: ['/comments/{comment}/reports', { body: { reason: 'abuse' } }, same(401, 204)],
  getForm: ['/forms/open', {}, open(200)],
  sendFeedback: ['/forms/open/responses', { body: draft }, same(201, 201)],
  savePartial: ['/forms/open/partials/0190-a-partial?seq=2', { body: draft }, { ...same(204, 204), other: 404, anonymous: 404, staff: 404, reader: 404 }],
  getFormResults: ['/forms/open/results', {}, open(200)],
  getChallenge: ['/forms/open/challenge', {}, open(200)],
  listMyFeedback: ['/me/responses', {}, same(401, 200)],
  createUpload: ['/uploads', { raw: dot, headers: { 'Content-Type': 'image/png' } }, same(201, 201)],
  getUpload: ['/uploads/{upload}', {}, { ...same(401, 404), owner: 200, staff: 200 }],
  listForms: ['/admin/forms', {}, admin(200)],
  readForm: ['/admin/forms/open', {}, admin(200)],
  putForm: ['/admin/forms/made', { body: { ...form, id: 'made', title: 'Another' } }, admin(200)],
  deleteForm: ['/admin/forms/made', {}, admin(204)],
  getAllResults: ['/admin/forms/open/results', {}, admin(200)],
  listResponses: ['/admin/responses', {}, admin(200)],
  getResponse: ['/admin/responses/{response}', {}, admin(200)],
  deleteResponse: ['/admin/responses/{response}', {}, admin(204)],
  answerResponse: ['/admin/responses/{response}/answer', { body: { text: 'Thank you.' } }, admin(200)],
  closeResponse: ['/admin/responses/{response}/closed', {}, admin(200)],
  readUpload: ['/admin/uploads/{upload}', {}, admin(200)],
  getProgram: ['/programs/daily', {}, open(200)],
  getCheckIns: ['/programs/daily/mine', {}, identified(200)],
  updateCheckIns: ['/programs/daily/mine', { body: { goal: 3, time: true } }, identified(200)],
  checkIn: ['/programs/daily/check-ins', { body: {} }, { ...identified(201), owner: 200 }],
  undoCheckIn: ['/check-ins/{checkIn}', {}, { ...identified(404), owner: 200 }],
  getCalendar: ['/programs/daily/calendar?from=2026-02-01&to=2026-03-31', {}, identified(200)],
  recordTime: ['/programs/daily/time', { body: { from: '2026-03-01T11:59:00Z', to: '2026-03-01T12:00:00Z' } }, { ...identified(403), owner: 200 }],
  listEvents: ['/programs/daily/events', {}, open(200)],
  createEvent: ['/programs/daily/events', { body: meeting }, admin(201)],
  updateEvent: ['/programs/daily/events/{event}', { body: { cancelled: true } }, staff],
  rsvp: ['/programs/daily/events/{event}/rsvp', {}, identified(200)],
  cancelRsvp: ['/programs/daily/events/{event}/rsvp', {}, identified(200)],
  getEventCode: ['/programs/daily/events/{event}/code', {}, staff],
  listAttendances: ['/programs/daily/events/{event}/attendances', {}, staff],
  attend: ['/programs/daily/attendances', { body: { code: '{code}' } }, { ...identified(201), owner: 200 }],
  getBadge: ['/badges/regular', {}, open(200)],
  getBadgeKeys: ['/badge-keys', {}, open(200)],
  listMyBadges: ['/me/badges', {}, identified(200)],
  getCredential: ['/me/badges/regular/credential', {}, { ...identified(404), owner: 200 }],
  getLeaderboard: ['/leaderboards/main', {}, open(200)],
  getStanding: ['/leaderboards/main/mine', {}, same(401, 200)],
  getScoreParts: ['/leaderboards/main/parts', {}, same(401, 200)],
  getListing: ['/me/listing', {}, same(401, 200)],
  setListing: ['/me/listing', { body: { choice: 'public' } }, { ...same(401, 200), anonymous: 403, staff: 403 }],
  moderateComment: ['/comments/{comment}/moderation', { body: { act: 'hide', reason: 'Off topic.' } }, staff],
};

const secret = Buffer.alloc(32, 9);
const elsewhere = community({ id: 'heron', keys: [{ kid: 'h', algorithm: 'HS256', secret: secret.toString('base64url') }] });

/** Operations on something that was sent before. */
const needsFeedback = new Set(Object.keys(rows).filter((id) => /\{(upload|response)\}|partials|made/.test(rows[id]![0])));

const needsCheckIn = new Set(Object.keys(rows).filter((id) => /programs|checkIn|badges/.test(rows[id]![0])));

/** The owner has checked in, counts time, and is at an event. */
async function checkInOf(server: Harness, owner: string): Promise<Record<string, string>> {
  const checkIn = (await server.send('POST', '/programs/daily/check-ins', { token: owner, body: {} })).body.checkIn.id as string;
  await server.send('PATCH', '/programs/daily/mine', { token: owner, body: { time: true } });
  const token = server.token('mo');
  const event = (await server.send('POST', '/programs/daily/events', { token, body: meeting })).body.id as string;
  const code = (await server.send('GET', `/programs/daily/events/${event}/code`, { token })).body.code as string;
  assert.equal((await server.send('POST', '/programs/daily/attendances', { token: owner, body: { code } })).status, 201);
  return { checkIn, event, code };
}

async function feedbackOf(server: Harness, owner: string): Promise<{ upload: string; response: string }> {
  const upload = (await server.send('POST', '/uploads', { token: owner, raw: dot, headers: { 'Content-Type': 'image/png' } })).body.id as string;
  const response = (await server.send('POST', '/forms/open/responses', { token: owner, body: { ...draft, answers: { pictures: [upload] } } })).body.id as string;
  assert.equal((await server.send('PUT', '/forms/open/partials/0190-a-partial?seq=1', { token: owner, body: draft })).status, 204);
  assert.equal((await server.send('PUT', '/admin/forms/made', { token: server.token('mo'), body: { ...form, id: 'made' } })).status, 200);
  return { upload, response };
}

for (const [id, { method }] of Object.entries(operations)) {
  test(`${id} answers each role as the table says`, async () => {
    const row = rows[id];
    assert.ok(row, `${id} has no row: say who may use it`);
    const [path, sent, expected] = row;
    for (const who of Object.keys(expected) as Who[]) {
      // a fresh server for each: one erases, another withdraws
      const server = await harness([community(widgets), elsewhere], { pictures: sharpPictures() });
      const owner = server.token('ana');
      const idea = await server.idea(owner, 'A light that follows the road');
      const comment = (await server.send('POST', `/ideas/${idea}/comments`, { token: owner, body: { text: 'A first word.' } })).body.id as string;
      const { upload, response } = needsFeedback.has(id) ? await feedbackOf(server, owner) : { upload: '', response: '' };
      const made: Record<string, string> = { idea, comment, upload, response, ...(needsCheckIn.has(id) ? await checkInOf(server, owner) : {}) };
      const second = Math.floor(server.time / 1000);
      const anonymous = async () => (await server.send('POST', '/session', { body: {} })).body.token as string;
      const tokens: Record<Who, () => string | undefined | Promise<string>> = {
        reader: () => undefined,
        anonymous,
        owner: () => owner,
        other: () => server.token('ben'),
        foreigner: () => forge({ header: { alg: 'HS256', kid: 'h' }, payload: { iss: issuer, aud: 'heron', sub: 'ana', iat: second, exp: second + 60 } }, secret, 'HS256'),
        staff: () => server.token('mo'),
      };
      const token = await tokens[who]();
      const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => made[name] ?? whole);
      const reply = await server.send(method, fill(path), { ...sent, ...(sent.body !== undefined && { body: JSON.parse(fill(JSON.stringify(sent.body))) as unknown }), ...(token !== undefined && { token }) });
      assert.equal(reply.status, expected[who], `${who}: ${reply.text}`);
      if (reply.status >= 400) assert.equal(reply.headers.get('Content-Type'), 'application/problem+json');
      if (who !== 'reader') assert.equal(reply.headers.get('Cache-Control'), reply.status < 400 ? 'private, no-store' : 'no-store', who);
    }
  });
}

test('no row is left of an operation that is gone', () => {
  assert.deepEqual(Object.keys(rows).filter((id) => !(id in operations)), []);
});

test('nothing of one community can be reached through another, whatever the token', async () => {
  const server = await harness([community(), elsewhere]);
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  const comment = (await server.send('POST', `/ideas/${idea}/comments`, { token: ana, body: { text: 'A word.' } })).body.id as string;
  const second = Math.floor(server.time / 1000);
  const sub = (name: string) => forge({ header: { alg: 'HS256', kid: 'h' }, payload: { iss: issuer, aud: 'heron', sub: name, iat: second, exp: second + 60 } }, secret, 'HS256');
  const base = 'http://localhost/v1/heron';
  for (const token of [sub('ana'), sub('mo')]) {
    for (const [method, path, sent] of [
      ['GET', `/ideas/${idea}`, {}], ['GET', `/ideas/${idea}/comments`, {}], ['PUT', `/ideas/${idea}/vote?seq=1`, {}], ['PUT', `/ideas/${idea}/follow`, {}],
      ['DELETE', `/ideas/${idea}`, {}], ['DELETE', `/comments/${comment}`, {}], ['POST', `/ideas/${idea}/comments`, { body: { text: 'x' } }],
      ['POST', `/ideas/${idea}/moderation`, { body: { act: 'pin', on: true } }], ['PUT', `/comments/${comment}/reactions/thanks?seq=1`, {}],
    ] as [string, string, Sent][]) {
      const reply = await server.send(method, base + path, { token, ...sent });
      assert.ok(reply.status === 404 || (reply.status === 403 && path.endsWith('moderation')), `${method} ${path} ${reply.status}`);
    }
    const { body } = await server.send('GET', `${base}/me/overlay?ideas=${idea}&comments=${comment}`, { token });
    assert.deepEqual([body.ideas, body.comments], [{}, {}]);
  }
});
