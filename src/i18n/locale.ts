function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return undefined; // a tag that is not one, like `lang="auto"`, matches nothing
  }
}

/** Whether two tags are written in the same language and script: `zh-SG` and `zh-CN`, but not `zh-HK` and `zh-CN`. */
export function sameScript(one: string, other: string): boolean {
  const a = readTag(one);
  const b = readTag(other);
  return !!a && a.language === b?.language && a.script === b.script;
}

/**
 * The available locale that serves a reader best: for each wish in turn the same tag, then the same language and script
 * (zh-HK takes zh-TW before zh-CN), then the same language; if no wish matches, the fallback.
 */
export function matchLocale(wanted: readonly string[], available: readonly string[], fallback: string): string {
  const locales = available.map(tag => [tag, readTag(tag)] as const);
  for (const wish of wanted) {
    const read = readTag(wish);
    if (!read) continue;
    const sameLanguage = locales.filter(([, locale]) => locale?.language === read.language);
    const sameScript = sameLanguage.filter(([, locale]) => locale?.script === read.script);
    const match = sameScript.find(([, locale]) => locale?.region === read.region) ?? sameScript[0] ?? sameLanguage[0];
    if (match) return match[0];
  }
  return fallback;
}
