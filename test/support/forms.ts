// Forms of a small community, the same in every run: what stories and walks of the feedback form show.
import { parse } from 'yaml';
import demo from '../../demo/minga.config.yaml?raw';
import { createBrowserClient, type BrowserClient, type BrowserClientOptions, type SandboxPerson } from '../../server/src/browser.ts';
import type { FormInput } from '../../server/src/form-config.ts';
import type { FormDefinition, FormText, Receipt } from '../../src/protocol/feedback.ts';
import { kept } from './kept.ts';
import { people } from './seed.ts';

const t = (en: string, zh: string): FormText => ({ en, 'zh-CN': zh });

/** The demo's survey of five pages that follow from the answers. */
const { communities: [{ forms: ofDemo }] } = parse(demo) as { communities: [{ forms: FormInput[] }] };
export const survey = ofDemo.find((form): form is FormDefinition => 'id' in form && form.id === 'first-thousand')!;

/** One question of each type, all on one page. */
export const everyField: FormDefinition = {
  schema: 1, id: 'every', language: 'en', title: t('Every kind of question', '各种题型'), context: ['page', 'browser', 'locale', 'viewport', 'metadata'],
  pages: [{ id: 'all', fields: [
    { type: 'statement', id: 'words', text: t('Answer what you **like**. [More about us](https://kestrel.example)', '想答哪题就答**哪题**。[关于我们](https://kestrel.example)') },
    { type: 'nps', id: 'recommend', label: t('Would you recommend a Kestrel?', '你会推荐 Kestrel 吗？'), low: t('Not at all', '完全不会'), high: t('Certainly', '一定会') },
    { type: 'rating', id: 'stars', look: 'stars', label: t('Its looks', '外观') },
    { type: 'rating', id: 'faces', look: 'smileys', label: t('How does it feel?', '骑起来感觉如何？'), low: t('Bad', '不好'), high: t('Good', '很好') },
    { type: 'rating', id: 'numbers', look: 'numbers', steps: 7, label: t('Its brakes', '刹车'), low: t('Weak', '偏软'), high: t('Strong', '有力') },
    { type: 'rating', id: 'thumb', look: 'thumbs', label: t('The printed card', '印刷的卡片') },
    { type: 'likert', id: 'easy', label: t('It was easy to put together.', '组装很容易。') },
    { type: 'matrix', id: 'agree', label: t('How much do you agree?', '你在多大程度上同意？'), items: [
      { id: 'safe', label: t('I feel safe on it.', '骑着它我觉得安全。') }, { id: 'heavy', label: t('It is too heavy for me.', '对我来说太重了。'), reversed: true },
    ] },
    { type: 'choice', id: 'model', required: true, label: t('Which one is yours?', '你的是哪一款？'), options: [{ id: 'one', label: 'Kestrel One' }, { id: 'carry', label: 'Kestrel Carry' }] },
    { type: 'choice', id: 'cargo', multiple: true, other: true, max: 2, label: t('What do you carry?', '你载什么？'), options: [
      { id: 'children', label: t('Children', '孩子') }, { id: 'groceries', label: t('Groceries', '买的菜') }, { id: 'tools', label: t('Tools', '工具') },
    ] },
    { type: 'ranking', id: 'wishes', label: t('Put these in your order.', '请按你的心意排序。'), options: [
      { id: 'lamp', label: t('A brighter lamp', '更亮的车灯') }, { id: 'bell', label: t('A quieter bell', '更轻的铃声') }, { id: 'saddle', label: t('A softer saddle', '更软的车座') },
    ] },
    { type: 'text', id: 'name', maxLength: 80, label: t('What do you call it?', '你怎么称呼它？'), placeholder: t('Many have a name', '很多车都有名字') },
    { type: 'text', id: 'story', long: true, required: true, label: t('A ride to remember', '难忘的一次骑行'), help: t('As long as you like.', '长短随意。') },
    { type: 'email', id: 'friend', label: t('An address we may write to', '我们可以写信的邮箱') },
    { type: 'number', id: 'distance', min: 0, max: 100_000, step: 1, unit: 'km', label: t('How far have you ridden?', '骑了多远？') },
    { type: 'date', id: 'since', min: '2019-01-01', label: t('Since when?', '从什么时候开始？') },
    { type: 'file', id: 'photos', max: 2, label: t('Photos of it', '照片') },
    { type: 'screenshot', id: 'screen', label: t('What the app shows', 'App 的画面') },
    { type: 'consent', id: 'publish', required: true, version: '2026-03', label: t('You may print my story.', '你们可以刊登我的故事。'), text: t('On paper, with your first name. You can take this back.', '印在纸上，署名只写名字。可以随时撤回。'), link: 'https://kestrel.example/terms' },
    { type: 'hidden', id: 'campaign' },
  ] }],
};

const forms: FormInput[] = [
  { preset: 'pulse' },
  survey,
  everyField,
  { preset: 'nps', id: 'counted', results: true },
  { preset: 'contact', id: 'early', opensAt: '2099-04-01T08:00:00Z' },
  { preset: 'contact', id: 'closed', closesAt: '2026-01-01T00:00:00Z' },
  { preset: 'contact', id: 'full', quota: 1 },
  { preset: 'contact', id: 'members', access: 'members', askEmail: false },
  { preset: 'idea', id: 'diary', cooldownDays: 30 },
];

export type FormsClient = BrowserClient;
type Fill = (client: BrowserClient) => Promise<void>;

let keys = 0;
/** Answers a form as a person, or as nobody. */
export const respond = (client: BrowserClient, person: SandboxPerson | string | null, form: string, answers: Record<string, string | number>): Promise<Receipt> =>
  (person ? client.as(person) : client.connect()).feedback!.send(form, { version: 1, language: 'en', answers, elapsed: 60_000 }, { key: `forms-seed-${keys++}` });

/** Answers a response as the brand's staff does, by the admin API. */
export async function answer(client: BrowserClient, { id }: Receipt, text: string): Promise<void> {
  const response = await client.fetch(new Request(`${client.endpoint}/admin/responses/${id}/answer`, {
    method: 'PUT', headers: { 'authorization': `Bearer ${await client.tokenFor(people.brand)}`, 'content-type': 'application/json' }, body: JSON.stringify({ text }),
  }));
  if (!response.ok) throw new Error(`Not answered: ${response.status} ${await response.text()}`);
}

/** What was answered before. */
const fills = {
  /** The form `full` has its one response. */
  full: async client => { await respond(client, people.ben, 'full', { topic: 'praise', message: 'It sings.' }); },
  /** Thirty scores and a few words in the form `counted`. */
  counted: async client => {
    for (let rider = 0; rider < 30; rider++) {
      const score = [10, 9, 9, 8, 10, 3][rider % 6]!;
      await respond(client, `rider-${rider}`, 'counted', { score, ...(score > 8 && { best: 'The belt.' }) });
    }
  },
  /** Mia has sent three things: one is answered, two wait. */
  mine: async client => {
    const asked = await respond(client, people.mia, 'contact', { topic: 'product', message: 'Does the Carry fit through a door of 70 cm?' });
    await answer(client, asked, 'It does, with **2 cm** to spare on each side. Lean it a little.');
    await respond(client, people.mia, 'bug', { what: 'The map turns itself around in tunnels.' });
    await respond(client, people.mia, 'diary', { wish: 'A hook for the helmet' });
  },
} satisfies Record<string, Fill>;
export type FormsFill = keyof typeof fills;

/** A backend in the page with these forms and every preset. */
export async function createFormsClient(fill?: FormsFill, options: BrowserClientOptions = {}): Promise<FormsClient> {
  const config = { forms, ...options.config };
  const { database } = await kept(`forms ${fill ?? ''} ${JSON.stringify(config)}`, async () => {
    const client = await createBrowserClient({ config, ...(fill && { seed: fills[fill] }) });
    const made = client.copy();
    await client.close();
    return { database: made, facts: null };
  });
  return createBrowserClient({ ...options, config, database });
}
