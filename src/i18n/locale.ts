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
  const locales = available.map(tag => [tag, readTag(tag)] as const);
  for (const wish of wanted) {
    const read = readTag(wish);
    const near = locales.filter(([, locale]) => locale && locale.language === read?.language);
    const only = near.find(([, locale]) => locale!.baseName === read!.baseName) ?? (near[1] ? undefined : near[0]);
    if (only) return only[0];
    if (!near[0]) continue;
    const { script, region } = read!.maximize();
    const sameScript = near.map(([tag, locale]) => [tag, locale!.maximize()] as const).filter(([, locale]) => locale.script === script);
    return (sameScript.find(([, locale]) => locale.region === region) ?? sameScript[0] ?? near[0])[0];
  }
  return fallback;
}
