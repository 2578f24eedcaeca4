/** Script-tag files in dist/cdn and the module each one starts from. A new widget adds one line here and one to `limits`. */
export const cdnEntries: Record<string, string> = {
  'idea-board': 'src/elements/idea-board/define.ts',
  'feedback-form': 'src/elements/feedback-form/define.ts',
  'check-in': 'src/elements/check-in/define.ts',
  'leaderboard': 'src/elements/leaderboard/define.ts',
};

/** Further files that the loader, or a page, may want; each is small beside a widget. */
export const cdnExtras: Record<string, string> = {
  launcher: 'src/elements/launcher/define.ts',
  community: 'src/community.ts',
  page: 'src/page.ts',
  'theme-studio': 'src/elements/theme-studio/define.ts',
};

/** Lazy parts that are fetched before all four widgets on a page are interactive: `all.js` holds them, too, where they weigh less. */
export const partsOfAll: readonly string[] = [
  'src/client/http-personal.ts', 'src/client/http-check-ins.ts', 'src/client/http-feedback.ts', 'src/client/http-leaderboard.ts',
  'src/elements/leaderboard/rows.ts',
];

/**
 * Most bytes, minified and gzipped: until the widget is interactive, and with everything it may load later but languages.
 * `goal` is where the whole is to go from `whole`, which only keeps it from growing. `without` names chunks that the
 * shared client could fetch and this widget never does.
 */
export const limits: Record<string, { interactive: number; whole: number; goal?: number; without: readonly string[] }> = {
  'idea-board': { interactive: 30_000, whole: 71_100, goal: 42_000, without: ['http-feedback', 'http-check-ins', 'http-leaderboard'] },
  'feedback-form': { interactive: 28_000, whole: 100_300, goal: 70_000, without: ['http-check-ins', 'http-leaderboard'] },
  'check-in': { interactive: 25_000, whole: 79_700, without: ['http-feedback', 'http-leaderboard'] },
  'leaderboard': { interactive: 25_000, whole: 54_800, without: ['http-feedback', 'http-check-ins'] },
};

/** Most bytes of loader.js, minified and gzipped. */
export const loaderLimit = 2_500;

/**
 * Most bytes, minified and gzipped, of loader.js and all.js, with which four widgets on a page show content of the backend and answer
 * (test/host/cost.test.ts).
 */
export const together = 54_000;
