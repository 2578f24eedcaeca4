const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The JSON object in `bytes`; null for broken UTF-8, broken JSON, anything but an object, or a member written twice. */
export function strictObject(bytes: Uint8Array): Record<string, unknown> | null {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  // of two members with one name the parser keeps the last, another reader perhaps the first
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter((match) => match[1]).length;
  return written === countMembers(value) ? (value as Record<string, unknown>) : null;
}

function countMembers(value: unknown): number {
  let count = 0;
  // a list instead of recursion: nesting costs an attacker one byte a level
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) count += Object.keys(next).length;
    open.push(...(Object.values(next) as unknown[]));
  }
  return count;
}
