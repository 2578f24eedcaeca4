// The community that accessibility tests look at, and pages of it as people with other needs meet them.
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { FormInput } from '../../server/src/form-config.ts';
import type { Sandbox } from '../../server/src/sandbox.ts';
import { pageOf, startHost, type Host, type Visit } from '../support/host.ts';
import { listen } from './announced.ts';
import { install } from './layout.ts';

/** Every kind of question, on two pages. */
const every: FormInput = {
  schema: 1, id: 'every', language: 'en', title: 'Every kind of question', pages: [
    { id: 'tap', title: 'Choices', fields: [
      { type: 'nps', id: 'recommend', required: true, label: 'Would you recommend us?', low: 'Not at all', high: 'Certainly' },
      { type: 'rating', id: 'stars', look: 'stars', label: 'Its looks' },
      { type: 'rating', id: 'faces', look: 'smileys', label: 'How does it feel?' },
      { type: 'rating', id: 'thumb', look: 'thumbs', label: 'The printed card' },
      { type: 'likert', id: 'easy', label: 'It was easy to put together.' },
      { type: 'matrix', id: 'agree', label: 'How much do you agree?', items: [{ id: 'safe', label: 'I feel safe on it.' }, { id: 'heavy', label: 'It is too heavy.' }] },
      { type: 'choice', id: 'model', label: 'Which one is yours?', options: [{ id: 'one', label: 'Kestrel One' }, { id: 'carry', label: 'Kestrel Carry' }] },
      { type: 'choice', id: 'cargo', multiple: true, other: true, label: 'What do you carry?', options: [{ id: 'tools', label: 'Tools' }, { id: 'food', label: 'Groceries' }] },
    ] },
    { id: 'write', title: 'Words', fields: [
      { type: 'ranking', id: 'wishes', label: 'Put these in your order.', options: [{ id: 'lamp', label: 'A brighter lamp' }, { id: 'bell', label: 'A quieter bell' }, { id: 'saddle', label: 'A softer saddle' }] },
      { type: 'text', id: 'name', label: 'What do you call it?' },
      { type: 'text', id: 'story', long: true, required: true, label: 'A ride to remember', help: 'As long as you like.' },
      { type: 'email', id: 'friend', label: 'An address we may write to' },
      { type: 'number', id: 'distance', min: 0, max: 1000, unit: 'km', label: 'How far have you ridden?' },
      { type: 'date', id: 'since', min: '2019-01-01', label: 'Since when?' },
      { type: 'file', id: 'photos', max: 2, label: 'Photos of it' },
      { type: 'consent', id: 'publish', required: true, version: '1', label: 'You may print my story.', text: 'With your first name.' },
    ] },
  ],
};

const config: NonNullable<Parameters<typeof startHost>[0]>['config'] = {
  scores: { version: '1', rules: [{ kind: 'check-in', points: 1 }, { kind: 'adopted', points: 20 }, { kind: 'helpful', points: 5 }] }, forms: [every, { preset: 'nps' }, { preset: 'contact' }, { preset: 'bug' }],
};

/** 24 ideas, the first in Chinese and planned with an answer and comments; eight listed members; two weeks of check-ins and a meet-up. */
async function seed(sandbox: Sandbox): Promise<void> {
  const mia = sandbox.as({ sub: 'mia', name: 'Mia Okafor' });
  const team = sandbox.as('moderator');
  const chinese = await sandbox.as({ sub: 'lin', name: '林晓雨' }).ideas.create('ideas', { title: '希望增加暗黑模式', body: '晚上看手机太刺眼了。', lang: 'zh-CN', category: 'app' }, { key: 'a11y-idea-0' });
  for (let voter = 0; voter < 30; voter++) await sandbox.as(`voter-${voter}`).ideas.setVote(chinese.id, true, { seq: 1 });
  await team.ideas.moderate(chinese.id, { act: 'status', status: 'planned', reason: 'Part of the spring release.' }, { key: 'a11y-status' });
  await team.ideas.moderate(chinese.id, { act: 'answer', text: 'It is coming in **spring**.' }, { key: 'a11y-answer' });
  await mia.comments!.create(chinese.id, { text: 'Yes, and please not grey on grey.' }, { key: 'a11y-comment-1' });
  await sandbox.as('lin').comments!.create(chinese.id, { text: '骑夜路的人会感谢你们。' }, { key: 'a11y-comment-2' });
  for (let number = 1; number < 24; number++) {
    const idea = await sandbox.as(`member-${number % 7}`).ideas.create('ideas', { title: `Idea ${number}`, body: `What idea ${number} is about.`, category: number % 2 ? 'bike' : 'app' }, { key: `a11y-idea-${number}` });
    for (let voter = number; voter < 12; voter++) await sandbox.as(`voter-${voter}`).ideas.setVote(idea.id, true, { seq: 1 });
    if (number === 3) await team.ideas.moderate(idea.id, { act: 'status', status: 'shipped', reason: 'In every box.', url: 'https://kestrel.example/bell' }, { key: 'a11y-shipped' });
  }
  for (let member = 0; member < 7; member++) {
    await sandbox.as({ sub: `member-${member}`, name: `Rider ${member}` }).leaderboard!.setListing({ choice: 'public' });
    await sandbox.as(`member-${member}`).checkIns!.mark('daily', { zone: 'UTC' }, { key: `a11y-day-${member}` });
  }
  await mia.leaderboard!.setListing({ choice: 'public' });
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await team.events!.create!('daily', { title: 'Ride by night', startsAt: at(30), endsAt: at(33), place: 'At the bridge' }, { key: 'a11y-event' });
}

export interface Look extends BrowserContextOptions {
  /** Who is signed in; by default nobody. */
  as?: string;
  /** Attributes of the page's root element. Default `lang="en"`. */
  html?: string;
  /** What stands in the page's head, e.g. a style sheet. */
  head?: string;
  /** What stands before the widget; default a link to begin a walk from. */
  before?: string;
  after?: string;
}

export interface Stage extends Host {
  /** Opens a page with a widget below a provider, and waits until it shows something. */
  show(widget: string, look?: Look): Promise<Visit>;
}

let pages = 0;

export async function startStage(): Promise<Stage> {
  const host = await startHost({ config, seed });
  return {
    ...host,
    async show(widget, { as, html, head = '', before = '<a data-page href="#before">Before</a>', after = '<a data-page href="#after">After</a>', ...options } = {}) {
      const scripts = `<script type="module" crossorigin src="${host.cdn}/loader.js"></script>`;
      const body = `<main>${before}<minga-community endpoint="${host.endpoint}">${widget}</minga-community>${after}</main>`;
      const visit = await host.open(host.put(`/a11y-${++pages}`, pageOf(body, scripts + head, html)), { viewport: { width: 1000, height: 800 }, ...options, before: async page => {
        await listen(page);
        await install(page);
      } });
      if (as) await signIn(visit.page, as);
      await settled(visit.page);
      return visit;
    },
  };
}

/** Signs somebody in on the page as the brand's own script does. */
export const signIn = (page: Page, sub: string): Promise<void> => page.evaluate(async person => {
  await customElements.whenDefined('minga-community');
  const provider = document.querySelector('minga-community')!;
  await provider.identify(() => fetch(`/token?sub=${person}`).then(response => response.text()));
}, sub);

/** Resolves once all that a page's widgets show has come: nothing is busy, and no colour is on its way to another. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = (node: ParentNode): ParentNode[] => [node, ...[...node.querySelectorAll('*')].flatMap(element => (element.shadowRoot ? roots(element.shadowRoot) : []))];
    const widgets = [...document.querySelectorAll('minga-idea-board, minga-feedback-form, minga-check-in, minga-leaderboard, minga-launcher')];
    return widgets.every(widget => widget.shadowRoot?.querySelector('.root'))
      && roots(document).every(root => !root.querySelector('.root [aria-busy=true], .root > [aria-busy=true], .skeleton'));
  }, undefined, { timeout: 15_000 });
  await page.evaluate(async () => {
    await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)); });
    // a document does not tell of what moves in a shadow
    const moving = (node: Document | ShadowRoot): Animation[] => [...node.getAnimations(), ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? moving(shadowRoot) : []))];
    for (const animation of moving(document)) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
}
