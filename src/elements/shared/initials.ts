const cased = /^[\p{Lu}\p{Ll}\p{Lt}]/u;

/** One or two letters for a name: of its first and last word, or just the first sign where a script has no capitals. */
export function initials(name: string): string {
  // A base with its marks comes near enough to what people call a character.
  const words = name.split(/\s+/).map(word => word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []).filter(([first]) => first);
  const [first = name.trim().match(/^\P{M}\p{M}*/u)?.[0] ?? '', next] = words[0] ?? [];
  const second = words.length > 1 ? words.at(-1)![0] : next;
  return cased.test(first) ? (first + (second && cased.test(second) ? second : '')).toUpperCase() : first;
}
