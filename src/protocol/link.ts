/** Where a link in a member's text leads. */
export interface LinkTarget {
  /** Absolute and normalised: `http:`, `https:`, or `mailto:` with an address alone. */
  href: string;
  /** What to trust: the host as the network sees it (punycode for other scripts), or the e-mail address. */
  host: string;
}

const longest = 8192;

/**
 * The target of a link as a member wrote it, or undefined when it must stay text: another scheme, a relative address,
 * credentials, a number for a host, anything invisible or a backslash inside.
 */
export function linkTarget(written: string): LinkTarget | undefined {
  if (written.length > longest || !/^(?:https?:\/\/|mailto:)/i.test(written)) return undefined;
  if (/[\s\p{Cc}\p{Cs}\p{DI}\\<>"]/u.test(written) && !/^mailto:/i.test(written)) return undefined;
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return undefined;
  }
  if (url.protocol === 'mailto:') {
    const address = url.pathname;
    return /^[\w.!#$&'*+/=?^{|}~-]+@[\w-][\w.-]*$/.test(address) ? { href: `mailto:${address}`, host: address } : undefined;
  }
  const { hostname, username, password } = url;
  if (!hostname || username || password || hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return undefined;
  return { href: url.href, host: url.host };
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/**
 * Whether the host must be shown beside a link: its words look like another address, or letters of several scripts, or
 * of another script than Latin in the host, could be taken for others.
 */
export function needsHost(words: string, target: LinkTarget): boolean {
  if (/(?:^|\.)xn--/.test(target.host)) return true;
  const shown = words.normalize('NFKC').replace(/\p{DI}/gu, '').toLowerCase().trim();
  if (linkTarget(shown)?.host === target.host) return false;
  return shown.split(/[^\p{L}\p{M}\p{N}.@-]+/u).some(word =>
    (/[.@]\p{L}{2}/u.test(word) && withoutWww(word.replace(/^[.-]+|[.-]$/g, '')) !== withoutWww(target.host)) ||
    (/\p{sc=Latn}/u.test(word) && /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u.test(word)));
}
