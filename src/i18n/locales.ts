import type { Words } from './messages.ts';

/** What the words of a language are fetched by: `common` with the first widget, the rest with the widget that shows them. */
export type WordPart = 'board' | 'check-in' | 'check-in-more' | 'common' | 'feedback' | 'leaderboard';
type Fetch = () => Promise<{ words: Partial<Words> }>;

/** Which file has which words; one with `shipped` of `messages.ts`. A page in English never fetches this table. */
const files: Record<string, Record<WordPart, Fetch>> = {
  'zh-CN': {
    'common': () => import('./locales/zh-CN/common.ts'),
    'board': () => import('./locales/zh-CN/board.ts'),
    'check-in': () => import('./locales/zh-CN/check-in.ts'),
    'check-in-more': () => import('./locales/zh-CN/check-in-more.ts'),
    'feedback': () => import('./locales/zh-CN/feedback.ts'),
    'leaderboard': () => import('./locales/zh-CN/leaderboard.ts'),
  },
};

/** The words of one part in a shipped language. */
export async function wordsOf(locale: string, part: WordPart): Promise<Partial<Words>> {
  return (await files[locale]![part]()).words;
}
