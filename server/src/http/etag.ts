/** A short digest of a text, for entity tags: two 32-bit FNV-1a sums with different seeds. Not for secrets. */
export function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x5bd1e995;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + at), 0x01000193);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}

/** Whether `If-None-Match` names the tag (weak comparison, RFC 9110 §13.1.2). */
export function matches(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (value: string) => value.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((value) => opaque(value) === opaque(tag));
}

/** The `version` in an `If-Match` header such as `W/"3"`, or the longer tag of an idea, `W/"3-x1y2"`; null when there is none. */
export function versionOf(ifMatch: string): number | null {
  const found = /^(?:W\/)?"(\d{1,15})(?:-[0-9a-z]+)?"$/.exec(ifMatch.trim());
  return found ? Number(found[1]) : null;
}

/** The tag of an idea: its version, to be edited against, and a digest, since counts change without a new version. */
export const ideaTag = (version: number, body: string): string => `W/"${version}-${digest(body)}"`;
