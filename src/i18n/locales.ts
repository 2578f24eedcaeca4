import type { Words } from './messages.ts';

/** What the words of a language are fetched by: `common` with the first widget, the rest with the widget that shows them. */
export type WordPart = 'board' | 'check-in' | 'check-in-more' | 'common' | 'feedback' | 'leaderboard';
type Fetch = () => Promise<{ words: Partial<Words> }>;

/** Which file has which words; one with `shipped` of `messages.ts`. A page in English never fetches this table. */
const files: Record<string, Record<WordPart, Fetch>> = {
  'ar': {
    'common': () => import('./locales/ar/common.ts'),
    'board': () => import('./locales/ar/board.ts'),
    'check-in': () => import('./locales/ar/check-in.ts'),
    'check-in-more': () => import('./locales/ar/check-in-more.ts'),
    'feedback': () => import('./locales/ar/feedback.ts'),
    'leaderboard': () => import('./locales/ar/leaderboard.ts'),
  },
  'de': {
    'common': () => import('./locales/de/common.ts'),
    'board': () => import('./locales/de/board.ts'),
    'check-in': () => import('./locales/de/check-in.ts'),
    'check-in-more': () => import('./locales/de/check-in-more.ts'),
    'feedback': () => import('./locales/de/feedback.ts'),
    'leaderboard': () => import('./locales/de/leaderboard.ts'),
  },
  'es': {
    'common': () => import('./locales/es/common.ts'),
    'board': () => import('./locales/es/board.ts'),
    'check-in': () => import('./locales/es/check-in.ts'),
    'check-in-more': () => import('./locales/es/check-in-more.ts'),
    'feedback': () => import('./locales/es/feedback.ts'),
    'leaderboard': () => import('./locales/es/leaderboard.ts'),
  },
  'fr': {
    'common': () => import('./locales/fr/common.ts'),
    'board': () => import('./locales/fr/board.ts'),
    'check-in': () => import('./locales/fr/check-in.ts'),
    'check-in-more': () => import('./locales/fr/check-in-more.ts'),
    'feedback': () => import('./locales/fr/feedback.ts'),
    'leaderboard': () => import('./locales/fr/leaderboard.ts'),
  },
  'he': {
    'common': () => import('./locales/he/common.ts'),
    'board': () => import('./locales/he/board.ts'),
    'check-in': () => import('./locales/he/check-in.ts'),
    'check-in-more': () => import('./locales/he/check-in-more.ts'),
    'feedback': () => import('./locales/he/feedback.ts'),
    'leaderboard': () => import('./locales/he/leaderboard.ts'),
  },
  'ja': {
    'common': () => import('./locales/ja/common.ts'),
    'board': () => import('./locales/ja/board.ts'),
    'check-in': () => import('./locales/ja/check-in.ts'),
    'check-in-more': () => import('./locales/ja/check-in-more.ts'),
    'feedback': () => import('./locales/ja/feedback.ts'),
    'leaderboard': () => import('./locales/ja/leaderboard.ts'),
  },
  'ko': {
    'common': () => import('./locales/ko/common.ts'),
    'board': () => import('./locales/ko/board.ts'),
    'check-in': () => import('./locales/ko/check-in.ts'),
    'check-in-more': () => import('./locales/ko/check-in-more.ts'),
    'feedback': () => import('./locales/ko/feedback.ts'),
    'leaderboard': () => import('./locales/ko/leaderboard.ts'),
  },
  'pt-BR': {
    'common': () => import('./locales/pt-BR/common.ts'),
    'board': () => import('./locales/pt-BR/board.ts'),
    'check-in': () => import('./locales/pt-BR/check-in.ts'),
    'check-in-more': () => import('./locales/pt-BR/check-in-more.ts'),
    'feedback': () => import('./locales/pt-BR/feedback.ts'),
    'leaderboard': () => import('./locales/pt-BR/leaderboard.ts'),
  },
  'ru': {
    'common': () => import('./locales/ru/common.ts'),
    'board': () => import('./locales/ru/board.ts'),
    'check-in': () => import('./locales/ru/check-in.ts'),
    'check-in-more': () => import('./locales/ru/check-in-more.ts'),
    'feedback': () => import('./locales/ru/feedback.ts'),
    'leaderboard': () => import('./locales/ru/leaderboard.ts'),
  },
  'zh-CN': {
    'common': () => import('./locales/zh-CN/common.ts'),
    'board': () => import('./locales/zh-CN/board.ts'),
    'check-in': () => import('./locales/zh-CN/check-in.ts'),
    'check-in-more': () => import('./locales/zh-CN/check-in-more.ts'),
    'feedback': () => import('./locales/zh-CN/feedback.ts'),
    'leaderboard': () => import('./locales/zh-CN/leaderboard.ts'),
  },
  'zh-TW': {
    'common': () => import('./locales/zh-TW/common.ts'),
    'board': () => import('./locales/zh-TW/board.ts'),
    'check-in': () => import('./locales/zh-TW/check-in.ts'),
    'check-in-more': () => import('./locales/zh-TW/check-in-more.ts'),
    'feedback': () => import('./locales/zh-TW/feedback.ts'),
    'leaderboard': () => import('./locales/zh-TW/leaderboard.ts'),
  },
};

/** The words of one part in a shipped language. */
export async function wordsOf(locale: string, part: WordPart): Promise<Partial<Words>> {
  return (await files[locale]![part]()).words;
}
