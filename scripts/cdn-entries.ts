/** Script-tag files in dist/cdn and the module each one starts from. A new widget adds one line here and one to `limits`. */
export const cdnEntries: Record<string, string> = {
  'idea-board': 'src/elements/idea-board/define.ts',
  'feedback-form': 'src/elements/feedback-form/define.ts',
  'check-in': 'src/elements/check-in/define.ts',
  'leaderboard': 'src/elements/leaderboard/define.ts',
};

/**
 * Most bytes, minified and gzipped: until the widget is interactive, and with everything it may load later but languages.
 * `goal` is where the whole is to go from `whole`, which only keeps it from growing. `without` names chunks that the
 * shared client could fetch and this widget never does.
 */
export const limits: Record<string, { interactive: number; whole: number; goal?: number; without: readonly string[] }> = {
  'idea-board': { interactive: 30_000, whole: 65_400, goal: 42_000, without: ['http-feedback', 'http-check-ins', 'http-leaderboard'] },
  'feedback-form': { interactive: 28_000, whole: 97_700, goal: 70_000, without: ['http-check-ins', 'http-leaderboard'] },
  'check-in': { interactive: 25_000, whole: 76_600, without: ['http-feedback', 'http-leaderboard'] },
  'leaderboard': { interactive: 25_000, whole: 52_500, without: ['http-feedback', 'http-check-ins'] },
};
