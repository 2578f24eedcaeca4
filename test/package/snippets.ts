// The fenced snippets of a Markdown text. A line `<!-- test: name -->` before a fence names it for readme.test.ts.

export interface Snippet { name: string | undefined; language: string; code: string; line: number }

const tested = ['html', 'ts', 'js', 'sh'];

export function snippetsOf(markdown: string): Snippet[] {
  const lines = markdown.split('\n');
  const found: Snippet[] = [];
  for (let i = 0; i < lines.length; i++) {
    const fence = /^```(\w*)/.exec(lines[i]!);
    if (!fence) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: the fence has no end`);
    found.push({ name: markBefore(lines, i), language: fence[1]!, code: lines.slice(i + 1, end).join('\n'), line: i + 1 });
    i = end;
  }
  return found;
}

function markBefore(lines: string[], fence: number): string | undefined {
  let i = fence - 1;
  while (i >= 0 && lines[i]!.trim() === '') i--;
  return /^<!-- test: ([\w-]+) -->$/.exec(lines[i]?.trim() ?? '')?.[1];
}

/** Snippets that would be executed if they had a name. */
export const unnamed = (snippets: Snippet[]) => snippets.filter((one) => one.name === undefined && tested.includes(one.language));
