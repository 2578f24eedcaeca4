// Signing in from each act of each widget: on another page of the brand and back, in place, with a token that ends meanwhile,
// and where the browser keeps nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { markup, pageOf, startHost, widgets, type Host, type Visit, type WidgetTag } from '../support/host.ts';

const members: FormDefinition = {
  schema: 1, id: 'members', language: 'en', access: 'members', title: 'For members', pages: [{ id: 'main', fields: [{ type: 'text', id: 'words', label: 'Your words', required: true }] }],
};
let host: Host;
let idea: string;
let comment: string;
let event: string;
let code: string;

before(async () => {
  host = await startHost({ config: { anonymous: false, forms: [members] } });
  const { sandbox } = host;
  idea = (await sandbox.as('mia').ideas.list({ board: 'ideas' })).items.find(({ title }) => title === 'Idea 1')!.id;
  comment = (await sandbox.as('ben').comments.create(idea, { text: 'A comment of Ben' }, { key: 'ben-comments' })).id;
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const meetUp = await sandbox.as('brand').events.create('daily', { title: 'Night ride', place: 'North gate', startsAt: at(-1), endsAt: at(2) }, { key: 'night-ride' });
  event = (await sandbox.as('brand').events.create('daily', { title: 'Day ride', place: 'South gate', startsAt: at(24), endsAt: at(26) }, { key: 'day-ride' })).id;
  ({ manual: code } = await sandbox.as('brand').events.code('daily', meetUp.id));
  // The brand's sign-in: another page, from which the browser comes back by itself.
  host.put('/sign-in', pageOf(`<script>
    const asked = new URLSearchParams(location.search);
    document.cookie = 'sub=' + asked.get('sub') + '; path=/';
    location.replace(asked.get('back'));
  </script>`));
});
after(() => host.close());

type How = 'elsewhere' | 'in place';

/** A page with one widget on it, whose visitor is signed in once the brand's cookie says so. */
function pageFor(tag: WidgetTag, sub: string, how: How, attributes: string): string {
  return pageOf(`${markup([tag], { endpoint: host.endpoint, attributes: `loading="eager" ${attributes}` }).replace('form="nps"', 'form="members"')}
    <script type="module">
      import '${host.url}/minga/${tag.slice('minga-'.length)}.js';
      const provider = document.querySelector('minga-community');
      const asked = JSON.parse(sessionStorage.getItem('asked') ?? '[]');
      globalThis.heard = [];
      for (const name of ['idea-voted', 'idea-created', 'idea-followed', 'comment-created', 'feedback-sent', 'checked-in', 'event-attended', 'event-answered', 'error']) {
        addEventListener('minga-' + name, ({ type, detail }) => { heard.push(type + (detail.code ?? '')); });
      }
      const token = () => fetch('/token?sub=${sub}').then(answer => answer.text());
      addEventListener('minga-auth-required', asking => {
        asking.preventDefault();
        asked.push(asking.detail.action);
        sessionStorage.setItem('asked', JSON.stringify(asked));
        if (${how === 'in place'}) globalThis.signIn = () => {
          document.cookie = 'sub=${sub}; path=/';
          return provider.identify(token);
        };
        else location.href = '/sign-in?sub=${sub}&back=' + encodeURIComponent(location.pathname + location.search);
      });
      if (document.cookie.includes('sub=${sub}')) globalThis.signedIn = await provider.identify(token);
    </script>`);
}

interface Act {
  tag: WidgetTag;
  attributes?: string;
  /** What a person does. */
  act(page: Page, widget: Locator): Promise<void>;
  /** The request that must be made once. */
  request: RegExp;
  /** The event that tells of it. */
  told?: string;
  /** Whether the backend has it as this person's. */
  done(sub: string): Promise<boolean>;
}

const overlay = async (sub: string) => (await host.sandbox.as(sub).ideas.overlay({ ideas: [idea] }))!.ideas[idea]!;
const status = async (sub: string) => (await host.sandbox.as(sub).checkIns.status('daily'))!;
const opened = async (widget: Locator) => { await widget.getByRole('link', { name: 'Idea 1', exact: true }).click(); };
/** One whose request is shown by its answer alone. */
const always = () => Promise.resolve(true);

const acts: Record<string, Act> = {
  'vote': {
    tag: 'minga-idea-board', request: /^PUT \/ideas\/[^/]+\/vote/, told: 'minga-idea-voted', done: async sub => (await overlay(sub)).voted,
    act: (_, widget) => widget.getByRole('button', { name: 'Vote for Idea 1', exact: true }).click(),
  },
  'propose': {
    tag: 'minga-idea-board', request: /^POST \/boards\/ideas\/ideas/, told: 'minga-idea-created',
    done: async sub => (await host.sandbox.as(sub).ideas.list({ board: 'ideas', mine: 'ideas' })).items.some(({ title }) => title === `Proposed by ${sub}`),
    async act(page, widget) {
      await widget.getByLabel('Your idea').fill(`Proposed by ${new URL(page.url()).searchParams.get('sub')}`);
      await widget.getByRole('button', { name: 'Send idea' }).click();
    },
  },
  'follow': {
    tag: 'minga-idea-board', request: /^PUT \/ideas\/[^/]+\/follow/, told: 'minga-idea-followed', done: async sub => (await overlay(sub)).following === 'all',
    async act(_, widget) {
      await opened(widget);
      await widget.getByLabel('Tell me about').selectOption('all');
    },
  },
  'comment': {
    tag: 'minga-idea-board', request: /^POST \/ideas\/[^/]+\/comments/, told: 'minga-comment-created',
    done: async sub => (await host.sandbox.as(sub).comments.list(idea, {})).items.filter(({ text }) => text === `Said by ${sub}`).length === 1,
    async act(page, widget) {
      await opened(widget);
      await widget.getByLabel('Write a comment').fill(`Said by ${new URL(page.url()).searchParams.get('sub')}`);
      await widget.getByRole('button', { name: 'Send comment' }).click();
    },
  },
  'react': {
    tag: 'minga-idea-board', request: /^PUT \/comments\/[^/]+\/reactions/,
    done: async sub => !!(await host.sandbox.as(sub).ideas.overlay({ comments: [comment] }))!.comments?.[comment]?.helpful,
    async act(_, widget) {
      await opened(widget);
      await widget.getByRole('button', { name: 'Helpful' }).first().click();
    },
  },
  'report': {
    tag: 'minga-idea-board', request: /^POST \/ideas\/[^/]+\/reports/, done: always,
    async act(_, widget) {
      await opened(widget);
      await widget.getByRole('button', { name: 'Report', exact: true }).first().click();
      await widget.getByRole('button', { name: 'Send report' }).click();
    },
  },
  'feedback': {
    tag: 'minga-feedback-form', request: /^POST \/forms\/members\/responses/, told: 'minga-feedback-sent', done: async sub => (await host.sandbox.as(sub).feedback.mine({})).items.length === 1,
    async act(_, widget) {
      await widget.getByLabel('Your words').fill('Only members may say this');
      await widget.getByRole('button', { name: 'Send' }).click();
    },
  },
  'check-in': {
    tag: 'minga-check-in', request: /^POST \/programs\/daily\/check-ins/, told: 'minga-checked-in', done: async sub => (await status(sub)).total === 1,
    act: (_, widget) => widget.getByRole('button', { name: 'Check in', exact: true }).click(),
  },
  'rsvp': {
    tag: 'minga-check-in', request: /^PUT \/programs\/daily\/events\/[^/]+\/rsvp/, told: 'minga-event-answered',
    done: async sub => (await status(sub)).events.some(one => one.event.id === event && one.going),
    async act(_, widget) {
      await widget.getByRole('button', { name: 'Meet-ups' }).click();
      await widget.getByRole('button', { name: 'I am coming to Day ride' }).click();
    },
  },
  'attend': {
    tag: 'minga-check-in', request: /^POST \/programs\/daily\/attendances/, told: 'minga-event-attended', done: async sub => (await status(sub)).events.some(one => !!one.attendedAt),
    async act(_, widget) {
      await widget.getByRole('button', { name: 'Meet-ups' }).click();
      await widget.locator('#event-code').fill(code);
      await widget.locator('.events').getByRole('button', { name: 'Check in' }).click();
    },
  },
};

async function start(name: string, how: How, sub: string, open: Parameters<Host['open']>[1] = {}): Promise<{ visit: Visit; widget: Locator; page: Page }> {
  const { tag, attributes = '' } = acts[name] ?? { tag: 'minga-leaderboard' as const };
  const url = host.put(`/${name}-${how.replace(' ', '-')}`, pageFor(tag, sub, how, attributes));
  const visit = await host.open(`${url}?sub=${sub}`, open);
  visit.page.setDefaultTimeout(10_000);
  return { visit, page: visit.page, widget: visit.page.locator(tag) };
}
const asked = (page: Page) => page.evaluate(() => JSON.parse(sessionStorage.getItem('asked') ?? '[]') as string[]);
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const signedIn = (page: Page) => page.waitForFunction(() => 'signedIn' in globalThis);
const made = (request: RegExp) => host.requests.filter(one => request.test(one));
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !await holds();) {
    if (Date.now() > end) throw new Error(`${what} did not come true`);
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
}

for (const how of ['elsewhere', 'in place'] as const) {
  for (const [name, { act, request, told, done }] of Object.entries(acts)) {
    test(`${name}: signing in ${how} takes it up again, once`, async () => {
      const sub = `${name}-${how === 'elsewhere' ? 'away' : 'here'}`;
      const { visit, widget, page } = await start(name, how, sub);
      host.requests.length = 0;
      const back = how === 'elsewhere' ? page.waitForURL(url => url.pathname === '/sign-in') : undefined;
      await act(page, widget);
      if (back) {
        await back;
        await page.waitForURL(url => url.pathname !== '/sign-in');
      } else {
        await page.waitForFunction(() => 'signIn' in globalThis);
        assert.deepEqual(made(request), [], 'nothing is sent before');
        await page.evaluate(() => (globalThis as unknown as { signIn: () => Promise<unknown> }).signIn());
      }
      await until(async () => made(request).length > 0 && await done(sub), `${name} by ${sub}`);
      if (told) await page.waitForFunction(type => (globalThis as unknown as { heard: string[] }).heard.includes(type), told);
      assert.deepEqual(await asked(page), [name], 'the page was asked once');
      // Once more from the start: nothing is left to be taken up.
      await page.reload();
      await signedIn(page);
      await widget.locator('[part]').first().waitFor();
      assert.equal(made(request).length, 1, made(request).join());
      assert.deepEqual(await asked(page), [name]);
      assert.deepEqual([...visit.uncaught, ...(await heard(page)).filter(type => type.startsWith('minga-error'))], []);
      await visit.close();
    });
  }

  test(`listing: signing in ${how} opens who sees one`, async () => {
    const { visit, widget, page } = await start('listing', how, `listing-${how === 'elsewhere' ? 'away' : 'here'}`);
    const away = how === 'elsewhere' ? page.waitForURL(url => url.pathname === '/sign-in') : undefined;
    await widget.getByRole('button', { name: 'Take part' }).click();
    if (away) await away;
    else {
      await page.waitForFunction(() => 'signIn' in globalThis);
      await page.evaluate(() => (globalThis as unknown as { signIn: () => Promise<unknown> }).signIn());
    }
    await widget.getByText('By my name').waitFor();
    assert.deepEqual(await asked(page), ['listing']);
    await visit.close();
  });
}

/** A browser that keeps nothing for this site. */
const refuse = async (_: Page, context: BrowserContext) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });
    }
  });
};

for (const [name, tag] of [['vote', 'minga-idea-board'], ['check-in', 'minga-check-in'], ['feedback', 'minga-feedback-form']] as const) {
  test(`${name}: where the browser keeps nothing, signing in in place takes it up; on another page nothing is promised and nothing breaks`, async () => {
    for (const how of ['in place', 'elsewhere'] as const) {
      const sub = `${name}-unkept-${how === 'in place' ? 'here' : 'away'}`;
      const url = host.put(`/${name}-unkept`, pageFor(tag, sub, how, '').replaceAll(/sessionStorage\.getItem\('asked'\) \?\? '\[\]'/g, "'[]'").replaceAll(/sessionStorage\.setItem[^\n]*/g, ''));
      const visit = await host.open(url, { before: refuse });
      const { page } = visit;
      page.setDefaultTimeout(10_000);
      host.requests.length = 0;
      await acts[name]!.act(page, page.locator(tag));
      if (how === 'in place') {
        await page.waitForFunction(() => 'signIn' in globalThis);
        assert.doesNotMatch(await page.locator(tag).innerText(), /is kept|stays/, 'the page has taken it on, so nothing is said');
        await page.evaluate(() => (globalThis as unknown as { signIn: () => Promise<unknown> }).signIn());
        await until(async () => made(acts[name]!.request).length === 1 && await acts[name]!.done(sub), `${name} by ${sub}`);
      } else {
        await signedIn(page);
        await page.locator(tag).locator('[part]').first().waitFor();
        assert.deepEqual(made(acts[name]!.request), []);
      }
      assert.deepEqual(visit.uncaught, []);
      await visit.close();
    }
  });
}

test('a token that ends meanwhile is asked for once more; one that is refused again signs out, in words, and nothing goes round', async () => {
  const url = host.put('/ends', pageOf(`${markup(Object.keys(widgets) as WidgetTag[], { endpoint: host.endpoint, attributes: 'loading="eager" poll-interval="0"' })}
    <script type="module">
      for (const name of ['idea-board', 'feedback-form', 'check-in', 'leaderboard']) await import('${host.url}/minga/' + name + '.js');
      globalThis.asked = [];
      globalThis.changes = [];
      addEventListener('minga-identity-changed', ({ detail }) => { changes.push(detail.status); });
      addEventListener('minga-auth-required', asking => { asking.preventDefault(); });
      globalThis.tokens = () => fetch('/token?sub=ends').then(answer => answer.text());
      await document.querySelector('minga-community').identify(({ refresh }) => { asked.push(refresh); return tokens(); });
      globalThis.signedIn = true;
    </script>`));
  const visit = await host.open(url);
  const { page } = visit;
  page.setDefaultTimeout(10_000);
  type Page$ = typeof globalThis & { asked: boolean[]; changes: string[] };
  const told = () => page.evaluate(() => ({ asked: (globalThis as Page$).asked, changes: (globalThis as Page$).changes }));
  await signedIn(page);
  const vote = page.getByRole('button', { name: 'Vote for Idea 2', exact: true });
  await page.locator('minga-check-in').getByRole('button', { name: 'Check in', exact: true }).waitFor();
  await page.locator('minga-leaderboard [part~=row]').first().waitFor();
  await vote.waitFor();
  const before = (await told()).asked.length;
  // the first of the two is refused
  let refusals = 0;
  const no = () => new Response(JSON.stringify({ type: 'about:blank', title: 'No', status: 401, code: 'unauthenticated' }), {
    status: 401, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': host.url },
  });
  host.intercept(request => (request.method === 'PUT' && refusals++ === 0 ? no() : undefined));
  await vote.click();
  await until(async () => (await host.sandbox.as('ends').ideas.list({ board: 'ideas', mine: 'votes' })).items.length === 1, 'the vote');
  assert.deepEqual((await told()).asked.slice(before), [true]);
  assert.deepEqual((await told()).changes, ['member']);
  // from now on every token is
  host.intercept(request => (request.headers.has('authorization') ? no() : undefined));
  await page.locator('minga-check-in').getByRole('button', { name: 'Check in', exact: true }).click();
  await page.waitForFunction(() => (globalThis as Page$).changes.at(-1) === 'reader');
  await page.locator('minga-check-in').getByText('Please sign in again.').first().waitFor();
  await vote.waitFor();
  const after = (await told()).asked.length;
  const sent = host.requests.length;
  // the page comes to rest: the same in several seconds' worth of wake-ups
  for (const name of ['visibilitychange', 'online', 'pageshow', 'focus']) await page.evaluate(type => { dispatchEvent(new Event(type)); document.dispatchEvent(new Event(type)); }, name);
  await until(async () => (await told()).asked.length === after && host.requests.length - sent < 12, 'nothing goes round');
  assert.deepEqual(visit.uncaught, []);
  await visit.close();
});
