import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { operations } from '../../server/src/generated/operations.ts';
import { sharpPictures } from '../../server/src/sharp-pictures.ts';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { community, harness, type Harness, type Sent } from './http/harness.ts';

// Vera is listed as "Moonlit Heron", has points of every kind, a check-in, a thanked comment, a team and a group of the
// week, and then hides. After that no answer to anybody else, of any route, may hold the nickname or the key of her row,
// and none about points her name or id.

const nickname = 'Moonlit Heron';
const form: FormDefinition = {
  schema: 1, id: 'open', language: 'en', partial: true, results: true,
  pages: [{ id: 'one', fields: [{ type: 'nps', id: 'score', label: 'How likely?' }, { type: 'file', id: 'pictures', label: 'Pictures' }] }],
};
const dot = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64'));
const draft = { version: 1, language: 'en', answers: { score: 9 } };
const seasons = [{ id: 'winter', name: 'Winter', from: '2026-02-01', to: '2026-02-28' }, { id: 'spring', name: 'Spring', from: '2026-03-01', to: '2026-05-31' }];
const periods = ['week', 'month', 'all', 'rolling-7', 'rolling-30', 'winter', 'spring', '2026-w08', '2026-02'];
const config = () => community({
  forms: [form],
  scores: { rules: [{ kind: 'check-in', points: 1 }, { kind: 'event', points: 10 }, { kind: 'helpful', points: 5 }, { kind: 'thanks', points: 1 }, { kind: 'adopted', points: 20 }] },
  leaderboards: [{
    id: 'main', name: 'Main', modes: ['goal', 'around', 'top', 'league', 'thanks'], periods: ['week', 'month', 'all', 'rolling-7', 'rolling-30'], minimum: 2,
    goal: { kind: 'helpful', target: 100 }, seasons, teams: [{ id: 'north', name: 'North', segment: 'n' }],
  }],
  programs: [{ id: 'daily', name: 'Daily', timeSpent: true }],
  badges: [{ id: 'regular', name: 'Regular', criteria: 'Come.', counts: 'check-ins', tiers: [{ at: 1 }] }],
});

interface Stage { server: Harness; vera: string; key: string; id: string; fill: (path: string) => string }

/** Vera among three others, listed; everything happened in the last week of February and the first days of March. */
async function stage(): Promise<Stage> {
  const server = await harness(config(), { pictures: sharpPictures() });
  const ok = async (method: string, path: string, sent: Sent = {}) => {
    const reply = await server.send(method, path, sent);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.text}`);
    return reply.body;
  };
  const everyone = ['vera', 'ben', 'cem', 'dan'];
  const token = (sub: string) => server.token(sub, { segments: ['n'] });
  server.time = Date.UTC(2026, 1, 20, 12);
  const ids: Record<string, string> = {};
  for (const sub of everyone) {
    ids[sub] = (await ok('GET', '/me', { token: token(sub) })).id;
    await ok('PUT', '/me/listing', { token: token(sub), body: sub === 'vera' ? { choice: 'nickname', nickname } : { choice: 'public' } });
  }
  let [idea, comment, event, checkIn] = ['', '', '', ''];
  // once in a period that is over, once in those that run
  for (const time of [server.time, Date.UTC(2026, 2, 4, 12)]) {
    server.time = time;
    for (const sub of everyone) {
      const made = await server.idea(token(sub), `An idea of ${sub} ${time}`);
      const said = (await ok('POST', `/ideas/${made}/comments`, { token: token(sub), body: { text: `Try this, says ${sub}.` } })).id as string;
      for (const other of everyone.filter(each => each !== sub)) {
        for (const mark of ['helpful', 'thanks']) await ok('PUT', `/comments/${said}/reactions/${mark}?seq=1`, { token: token(other) });
      }
      const taken = await server.send('POST', '/programs/daily/check-ins', { token: token(sub), body: {} });
      assert.equal(taken.status, 201, taken.text);
      if (sub === 'ben') [idea, comment, checkIn] = [made, said, taken.body.checkIn.id as string];
    }
    await ok('POST', `/ideas/${idea}/moderation`, { token: server.token('mo'), body: { act: 'status', status: 'planned' } });
  }
  event = (await ok('POST', '/programs/daily/events', { token: server.token('mo'), body: { title: 'Ride out', startsAt: '2026-03-04T11:45:00.000Z', endsAt: '2026-03-04T15:00:00.000Z' } })).id;
  const { manual } = await ok('GET', `/programs/daily/events/${event}/code`, { token: server.token('mo') });
  await ok('POST', '/programs/daily/attendances', { token: token('vera'), body: { code: manual } });
  const upload = (await ok('POST', '/uploads', { token: token('ben'), raw: dot, headers: { 'Content-Type': 'image/png' } })).id as string;
  const response = (await ok('POST', '/forms/open/responses', { token: token('ben'), body: { ...draft, answers: { pictures: [upload] } } })).id as string;
  await ok('PUT', '/admin/forms/made', { token: server.token('mo'), body: { ...form, id: 'made' } });
  const row = (await ok('GET', '/leaderboards/main?period=all')).rows.find((each: { name: string }) => each.name === nickname);
  assert.ok(row, 'Vera is on the board before she hides');
  const fresh = await server.idea(token('ben'), 'Another idea');
  const names: Record<string, string> = { fresh, idea, comment, event, checkIn, upload, response, code: manual, key: row.key };
  return { server, vera: token('vera'), key: row.key, id: ids.vera!, fill: path => path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name) };
}

type Who = 'reader' | 'ben' | 'mo' | 'zoe';
type Row = [path: string, who: Who[], sent?: Sent];
const all: Who[] = ['reader', 'ben', 'mo'];
const own: Who[] = ['ben', 'mo'];
/** Every route as others use it. Paths about points say nothing of Vera at all, the others neither nickname nor key. */
const rows: Partial<Record<string, Row>> = {
  getCommunity: ['', all], createSession: ['/session', ['reader'], { body: {} }], getMe: ['/me', own], updateMe: ['/me', ['ben'], { body: { locale: 'de' } }],
  exportMe: ['/me/export', own], getOverlay: ['/me/overlay?board=ideas&ideas={idea}&comments={comment}', own],
  getBoard: ['/boards/ideas', all], listIdeas: ['/boards/ideas/ideas?limit=100', all], createIdea: ['/boards/ideas/ideas', ['ben'], { body: { title: 'A new idea' } }],
  similarIdeas: ['/boards/ideas/similar?text=idea', all], getPulse: ['/boards/ideas/pulse?ids={idea}', all], getIdea: ['/ideas/{idea}', all],
  updateIdea: ['/ideas/{idea}', ['ben'], { body: { body: 'More words' }, headers: { 'If-Match': 'W/"2"' } }], vote: ['/ideas/{idea}/vote?seq=1', ['mo']], unvote: ['/ideas/{idea}/vote?seq=2', ['mo']],
  follow: ['/ideas/{idea}/follow', ['mo']], unfollow: ['/ideas/{idea}/follow', ['mo']], reportIdea: ['/ideas/{idea}/reports', ['mo'], { body: { reason: 'spam' } }],
  moderateIdea: ['/ideas/{idea}/moderation', ['mo'], { body: { act: 'pin', on: true } }], listAudit: ['/ideas/{idea}/moderation', ['mo']],
  listComments: ['/ideas/{idea}/comments', all], createComment: ['/ideas/{idea}/comments', ['ben'], { body: { text: 'Yes, please.' } }],
  updateComment: ['/comments/{comment}', ['ben'], { body: { text: 'Well, no.' } }], react: ['/comments/{comment}/reactions/helpful?seq=1', ['mo']],
  unreact: ['/comments/{comment}/reactions/helpful?seq=2', ['mo']], reportComment: ['/comments/{comment}/reports', ['mo'], { body: { reason: 'abuse' } }],
  moderateComment: ['/comments/{comment}/moderation', ['mo'], { body: { act: 'hide', reason: 'Off topic.' } }],
  getForm: ['/forms/open', all], sendFeedback: ['/forms/open/responses', ['ben'], { body: draft }], savePartial: ['/forms/open/partials/0190-a-partial?seq=2', ['ben'], { body: draft }],
  getFormResults: ['/forms/open/results', all], getChallenge: ['/forms/open/challenge', all], listMyFeedback: ['/me/responses', own],
  createUpload: ['/uploads', ['ben'], { raw: dot, headers: { 'Content-Type': 'image/png' } }], getUpload: ['/uploads/{upload}', own],
  getProgram: ['/programs/daily', all], getCheckIns: ['/programs/daily/mine', own], updateCheckIns: ['/programs/daily/mine', ['ben'], { body: { goal: 3, time: true } }],
  checkIn: ['/programs/daily/check-ins', ['ben'], { body: {} }], undoCheckIn: ['/check-ins/{checkIn}', ['ben']], getCalendar: ['/programs/daily/calendar?from=2026-02-01&to=2026-03-05', own],
  recordTime: ['/programs/daily/time', ['ben'], { body: { from: '2026-03-04T11:50:00.000Z', to: '2026-03-04T11:51:00.000Z' } }],
  listEvents: ['/programs/daily/events', all], createEvent: ['/programs/daily/events', ['mo'], { body: { title: 'Another', startsAt: '2026-03-09T12:00:00.000Z', endsAt: '2026-03-09T13:00:00.000Z' } }],
  updateEvent: ['/programs/daily/events/{event}', ['mo'], { body: { place: 'At the river' } }], rsvp: ['/programs/daily/events/{event}/rsvp', ['ben']],
  cancelRsvp: ['/programs/daily/events/{event}/rsvp', ['ben']], getEventCode: ['/programs/daily/events/{event}/code', ['mo']],
  attend: ['/programs/daily/attendances', ['ben'], { body: { code: '{code}' } }], listAttendances: ['/programs/daily/events/{event}/attendances', ['mo']],
  getBadge: ['/badges/regular', all], getBadgeKeys: ['/badge-keys', all], listMyBadges: ['/me/badges', own], getCredential: ['/me/badges/regular/credential', ['ben']],
  getLeaderboard: ['/leaderboards/main', all], getStanding: ['/leaderboards/main/mine?span=10&reveal=true', own],
  getScoreParts: ['/leaderboards/main/parts', own], getListing: ['/me/listing', own], setListing: ['/me/listing', ['ben'], { body: { choice: 'nickname', nickname: 'Somebody' } }],
  listForms: ['/admin/forms', ['mo']], readForm: ['/admin/forms/open', ['mo']], putForm: ['/admin/forms/made', ['mo'], { body: { ...form, id: 'made', title: 'Another' } }],
  getAllResults: ['/admin/forms/open/results', ['mo']], listResponses: ['/admin/responses', ['mo']], getResponse: ['/admin/responses/{response}', ['mo']],
  answerResponse: ['/admin/responses/{response}/answer', ['mo'], { body: { text: 'Thank you.' } }], closeResponse: ['/admin/responses/{response}/closed', ['mo']],
  readUpload: ['/admin/uploads/{upload}', ['mo']], deleteResponse: ['/admin/responses/{response}', ['mo']], deleteForm: ['/admin/forms/made', ['mo']],
  deleteComment: ['/comments/{comment}', ['ben']], withdrawIdea: ['/ideas/{fresh}', ['ben']], eraseMe: ['/me', ['zoe']],
};

/** Every view of points that others have, with what names it. */
const views = [
  ...periods.flatMap(period => [`?period=${period}&limit=100`, `?period=${period}&rows=teams`, `?period=${period}&rows=thanks&limit=100`, `?period=${period}&rows=none`, `/mine?period=${period}&span=10&reveal=true`]),
  '/mine?group=true&reveal=true', '/mine?group=true&period=2026-w08&reveal=true',
];
/** Views of people in which Vera must have been, so that her absence says something. */
const showsHer = (view: string) => !/rows=(teams|none)/.test(view);

const look = async ({ server }: Stage, view: string): Promise<string> => {
  const reply = await server.send('GET', `/leaderboards/main${view}`, view.startsWith('/mine') ? { token: server.token('ben', { segments: ['n'] }) } : {});
  assert.equal(reply.status, 200, `${view}: ${reply.text}`);
  return reply.text;
};

test('no route tells anybody else of a hidden member', async () => {
  const on = await stage();
  const { server, vera, key, id, fill } = on;
  assert.equal((await server.send('PUT', '/me/listing', { token: vera, body: { choice: 'hidden' } })).status, 200);
  const secrets = [nickname, key, ...(await server.storage.read(db => db.selectFrom('listing').select('key').where('member', '=', id).execute())).map(row => row.key)];
  const order = Object.keys(rows);
  for (const operation of Object.keys(operations).sort((a, b) => order.indexOf(a) - order.indexOf(b)) as (keyof typeof operations)[]) {
    const row = rows[operation];
    assert.ok(row, `${operation} has no row: say how others use it, so that it can be seen that it tells nothing of hidden members`);
    const [path, who, sent = {}] = row;
    for (const each of who) {
      const body = sent.body === undefined ? {} : { body: JSON.parse(fill(JSON.stringify(sent.body))) as unknown };
      const reply = await server.send(operations[operation].method, fill(path), { ...sent, ...body, ...(each !== 'reader' && { token: server.token(each) }) });
      assert.ok(reply.status < 400, `${operation} as ${each}: ${reply.status} ${reply.text}`);
      const about = /leaderboard|listing/.test(path) ? [...secrets, id, 'Vera', 'vera'] : secrets;
      for (const secret of about) assert.ok(!reply.text.includes(secret) && ![...reply.headers.values()].some(value => value.includes(secret)), `${operation} as ${each} tells ${secret}`);
    }
  }
});

test('no row is left of an operation that is gone', () => {
  assert.deepEqual(Object.keys(rows).filter(id => !(id in operations)), []);
});

describe('a member vanishes from every view of points at once', () => {
  const ways: Record<string, (on: Stage) => Promise<{ status: number }>> = {
    'by hiding': ({ server, vera }) => server.send('PUT', '/me/listing', { token: vera, body: { choice: 'hidden' } }),
    'by erasure': ({ server, vera }) => server.send('DELETE', '/me', { token: vera }),
    'once the token says that they are a minor': ({ server }) => server.send('GET', '/me', { token: server.token('vera', { minor: true }) }),
  };
  for (const [way, vanish] of Object.entries(ways)) {
    it(way, async () => {
      const on = await stage();
      const before = new Map<string, string>();
      for (const view of views) {
        const text = await look(on, view);
        before.set(view, text);
        if (showsHer(view)) assert.ok(text.includes(nickname) && text.includes(on.key), `${view} shows Vera while she is listed`);
        assert.ok(!text.includes(on.id), `${view} shows no ids of members`);
      }
      assert.equal((await on.server.send('GET', `/leaderboards/main/parts?period=all&row=${on.key}`)).status, 200);
      assert.ok((await vanish(on)).status < 300);
      for (const view of views) {
        // the clock stands still: what was kept for readers has to go as well
        const text = await look(on, view);
        for (const secret of [nickname, on.key, on.id, 'Vera', 'vera']) assert.ok(!text.includes(secret), `${view} tells ${secret}`);
        const was = JSON.parse(before.get(view)!) as { total: number; rows: { members?: number; points: number }[] };
        const is = JSON.parse(text) as typeof was;
        if (view.includes('rows=teams')) assert.deepEqual(is.rows.map(row => [row.members]), [[3]], view);
        else assert.equal(is.total, was.total - 1, view);
        if (view.includes('rows=teams')) assert.ok(is.rows[0]!.points < was.rows[0]!.points);
      }
      for (const period of periods) assert.equal((await on.server.send('GET', `/leaderboards/main/parts?period=${period}&row=${on.key}`)).status, 404);
    });
  }

  it('and comes back under another key', async () => {
    const on = await stage();
    const choose = (body: object) => on.server.send('PUT', '/me/listing', { token: on.vera, body });
    await choose({ choice: 'hidden' });
    assert.equal((await choose({ choice: 'nickname' })).body.listed, true);
    for (const view of views.filter(showsHer)) {
      const text = await look(on, view);
      // groups of weeks that are over are not joined again
      assert.equal(text.includes(nickname), !view.includes('group=true&period'), view);
      assert.ok(!text.includes(on.key), view);
    }
  });
});
