/** Script-tag files in dist/cdn and the module each one starts from. A new widget adds one line here and one to `limits`. */
export const cdnEntries: Record<string, string> = {
  'idea-board': 'src/elements/idea-board/define.ts',
};

/** Most bytes, minified and gzipped: until the widget is interactive, and with everything it may load later but languages. */
export const limits: Record<string, { interactive: number; whole: number }> = {
  'idea-board': { interactive: 30_000, whole: 42_000 },
};
