import type { FormDefinition, FormField, FormPart, FormText } from './feedback.ts';

/** Forms that are ready to use; a server offers them under the same ids. `pulse` and `pulse-full` are in form-pulse.ts. */
export type PresetId = 'nps' | 'csat' | 'ces' | 'thumbs' | 'stars' | 'smileys' | 'contact' | 'bug' | 'idea';

const t = (en: string, zh: string): FormText => ({ en, 'zh-CN': zh });

const form = (id: PresetId, fields: FormField[], more: Omit<Partial<FormDefinition>, 'id' | 'pages'>): FormDefinition =>
  ({ schema: 1, id, language: 'en', pages: [{ id: 'main', fields } satisfies FormPart], ...more });

const why = (id: string, label: FormText, range: { atLeast?: number; atMost?: number }): FormField =>
  ({ type: 'text', id, label, long: true, maxLength: 2000, when: { field: 'score', ...range } });

const read = t(
  'The team reads what you wrote. The scores are counted together with those of others.',
  '你写的内容团队会阅读，评分会和其他人的一起统计。');
const thanks = [{ title: t('Thank you', '谢谢'), text: read }];

/** How likely one is to recommend (0 to 10), then one question by the score. */
const nps = form('nps', [
  {
    type: 'nps', id: 'score', required: true,
    label: t('How likely are you to recommend us to a friend or colleague?', '你有多大可能向朋友或同事推荐我们？'),
    low: t('Not at all likely', '完全不可能'), high: t('Very likely', '非常可能'),
  },
  why('mend', t('What is the main thing we should mend?', '我们最应该改进的一点是什么？'), { atMost: 6 }),
  why('better', t('What would make it better for you?', '怎样做会让你觉得更好？'), { atLeast: 7, atMost: 8 }),
  why('best', t('What do you like most?', '你最喜欢哪一点？'), { atLeast: 9 }),
], {
  title: t('Would you recommend us?', '你会推荐我们吗？'), relation: 'brand', partial: true, cooldownDays: 90,
  thanks: [{ when: { field: 'score', atMost: 6 }, title: t('Thank you for being frank', '谢谢你的坦率'), text: t(
    'The team reads what you wrote to find out what to mend first.', '团队会阅读你写的内容，看看先改进什么。') }, ...thanks],
});

/** Satisfaction from 1 to 5. */
const csat = form('csat', [
  {
    type: 'rating', id: 'score', look: 'numbers', steps: 5, required: true,
    label: t('How satisfied are you, all in all?', '总的来说，你有多满意？'),
    low: t('Very dissatisfied', '非常不满意'), high: t('Very satisfied', '非常满意'),
  },
  why('mend', t('What should we do better?', '我们哪里应该做得更好？'), { atMost: 3 }),
  why('best', t('What did we do well?', '我们哪里做得好？'), { atLeast: 4 }),
], { title: t('How satisfied are you?', '你满意吗？'), relation: 'product', partial: true, thanks });

/** Effort (agreement on seven points). */
const ces = form('ces', [
  {
    type: 'likert', id: 'score', cantSay: false, required: true,
    label: t('It was easy to do what I came for.', '我想办的事很容易就办好了。'),
  },
  why('mend', t('What made it hard?', '哪里让你觉得费事？'), { atMost: 4 }),
  why('best', t('What helped?', '什么帮到了你？'), { atLeast: 5 }),
], { title: t('How easy was it?', '容易吗？'), relation: 'company', partial: true, context: ['page'], thanks });

/** One thumb under an article. */
const thumbs = form('thumbs', [
  { type: 'rating', id: 'score', look: 'thumbs', required: true, label: t('Was this page helpful?', '这个页面对你有帮助吗？') },
  why('mend', t('What did you look for and not find?', '你想找而没有找到的是什么？'), { atMost: 1 }),
  why('best', t('What helped you?', '什么对你有帮助？'), { atLeast: 2 }),
], { relation: 'company', partial: true, context: ['page'], thanks });

/** One to five stars. */
const stars = form('stars', [
  {
    type: 'rating', id: 'score', look: 'stars', steps: 5, required: true, label: t('How do you rate this?', '你给它打几颗星？'),
    low: t('Poor', '很差'), high: t('Excellent', '很好'),
  },
  why('mend', t('What should be better?', '哪里应该更好？'), { atMost: 3 }),
  why('best', t('What do you like about it?', '你喜欢它的什么？'), { atLeast: 4 }),
], { relation: 'product', partial: true, context: ['page'], thanks });

/** Five faces. */
const smileys = form('smileys', [
  {
    type: 'rating', id: 'score', look: 'smileys', steps: 5, required: true, label: t('How was your visit today?', '你今天的访问感觉如何？'),
    low: t('Very bad', '很不好'), high: t('Very good', '很好'),
  },
  why('mend', t('What should we change?', '我们应该改变什么？'), { atMost: 3 }),
  why('best', t('What went well?', '哪里顺利？'), { atLeast: 4 }),
], { relation: 'company', partial: true, context: ['page'], thanks });

/** A message to the right team, with an answer. */
const contact = form('contact', [
  {
    type: 'choice', id: 'topic', required: true, label: t('What is it about?', '关于什么？'), options: [
      { id: 'product', label: t('A question about a product', '产品咨询') },
      { id: 'order', label: t('An order or delivery', '订单或配送') },
      { id: 'complaint', label: t('A complaint', '投诉') },
      { id: 'praise', label: t('Praise', '表扬') },
      { id: 'other', label: t('Something else', '其他') },
    ],
  },
  { type: 'text', id: 'message', long: true, required: true, label: t('Your message', '你的留言') },
], {
  title: t('Write to us', '联系我们'), submit: t('Send message', '发送留言'), relation: 'company', replyHours: 48, askEmail: true,
  routing: { to: 'support', rules: [
    { when: { field: 'topic', is: 'order' }, to: 'orders' },
    { when: { field: 'topic', is: 'product' }, to: 'product' },
    { when: { field: 'topic', is: 'complaint' }, to: 'complaints' },
  ] },
  thanks: [{ title: t('Your message has arrived', '留言已收到'), text: t(
    'It goes to the team for your topic. A person there answers you; you find the answer under your feedback, or in your mail if you left an address.',
    '留言已转给负责的团队，会有人回复你。回复可以在“我的反馈”里看到；如果留了邮箱，也会发到邮箱。') }],
});

/** What went wrong, with a picture and where it was. */
const bug = form('bug', [
  {
    type: 'text', id: 'what', long: true, required: true, label: t('What went wrong?', '出了什么问题？'),
    help: t('What you saw, and what you expected instead.', '你看到了什么，本来以为会怎样。'),
  },
  {
    type: 'text', id: 'steps', long: true, label: t('What did you do just before?', '在那之前你做了什么？'),
    help: t('One step a line helps us to see it too.', '一行写一步，方便我们重现。'),
  },
  {
    type: 'choice', id: 'often', label: t('How often does it happen?', '多久出现一次？'), options: [
      { id: 'always', label: t('Every time', '每次') },
      { id: 'sometimes', label: t('Sometimes', '有时') },
      { id: 'once', label: t('Once so far', '目前一次') },
    ],
  },
  {
    type: 'screenshot', id: 'picture', label: t('A picture of it', '截图'),
    help: t('You can cover anything private before you send it.', '发送前可以遮住私人内容。'),
  },
], {
  title: t('Report a problem', '报告问题'), submit: t('Send report', '发送报告'), relation: 'product',
  context: ['page', 'browser', 'viewport'], askEmail: true, routing: { to: 'bugs' },
  thanks: [{ title: t('Your report has arrived', '报告已收到'), text: t(
    'Someone tries to see the same thing. What comes of it is written under your feedback.',
    '会有人尝试重现这个问题，处理结果会写在“我的反馈”里。') }],
});

/** A wish, told in private; an idea board is the place to discuss one. */
const idea = form('idea', [
  {
    type: 'text', id: 'wish', required: true, maxLength: 120, label: t('What would make it better?', '怎样会更好？'),
    help: t('In one sentence.', '用一句话。'),
  },
  { type: 'text', id: 'reason', long: true, label: t('What would you use it for?', '你会用它做什么？') },
  { type: 'text', id: 'today', long: true, label: t('How do you manage today?', '现在你是怎么做的？') },
], {
  title: t('Share an idea', '提个建议'), submit: t('Send idea', '发送建议'), relation: 'product', askEmail: true, routing: { to: 'ideas' },
  thanks: [{ title: t('Your idea has arrived', '建议已收到'), text: t(
    'The team looks at it and writes down what becomes of it, with the reason. You find that under your feedback.',
    '团队会评估，并写明结果和理由，可以在“我的反馈”里看到。') }],
});

/** The presets by id, each in English and Chinese. */
export const presets: Readonly<Record<PresetId, FormDefinition>> = { nps, csat, ces, thumbs, stars, smileys, contact, bug, idea };
