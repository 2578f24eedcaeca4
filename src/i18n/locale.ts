function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined; // a tag that is not one, like `lang="auto"`, matches nothing
  }
}

/** Whether two tags are written in the same language and script: `zh-SG` and `zh-CN`, but not `zh-HK` and `zh-CN`. */
export function sameScript(one: string, other: string): boolean {
  const [a, b] = [readTag(one), readTag(other)];
  if (!a || a.language !== b?.language) return false;
  // The first time that a page asks for the likely script of a language takes a browser milliseconds.
  return a.baseName === b.baseName || a.maximize().script === b.maximize().script;
}

/**
 * The available locale that serves a reader best: for each wish in turn the same tag, then the same language and script
 * (zh-HK takes zh-TW before zh-CN), then the same language; if no wish matches, the fallback.
 */
export function matchLocale(wanted: readonly string[], available: readonly string[], fallback: string): string {
  for (const wish of wanted) {
    const read = readTag(wish);
    const near = available.filter(tag => read && readTag(tag)?.language === read.language);
    const best = near[1] && (near.find(tag => readTag(tag)!.baseName === read!.baseName)
      ?? near.find(tag => readTag(tag)!.maximize().baseName === read!.maximize().baseName)
      ?? near.find(tag => sameScript(tag, wish)));
    if (near[0]) return best ?? near[0];
  }
  return fallback;
}
