/** A name; `plural` or `select`, if it is one, with its cases. */
export type Placeholder = readonly [name: string, kind?: string, cases?: Readonly<Record<string, readonly Part[]>>];
/** A piece of a message: text, or what stands for a value. */
export type Part = string | Placeholder;

/** The pieces of a message, as `format.ts` has it. Never throws: an unfinished brace ends the text. */
export function parseMessage(message: string): Part[] {
  return readText(message.split(/([{}])/));
}

function readText(tokens: string[]): Part[] {
  const parts: Part[] = [];
  for (let token = tokens.shift(); token !== undefined && token !== '}'; token = tokens.shift()) {
    if (token === '{') parts.push(readPlaceholder(tokens));
    else if (token) parts.push(token);
  }
  return parts;
}

function readPlaceholder(tokens: string[]): Placeholder {
  const [name = '', kind = '', first = ''] = (tokens.shift() ?? '').split(',');
  const cases: Record<string, Part[]> = {};
  let selector = first;
  for (let token = tokens.shift(); token !== undefined && token !== '}'; token = tokens.shift()) {
    if (token === '{') cases[selector.trim()] = readText(tokens);
    else selector = token;
  }
  return kind ? [name.trim(), kind.trim(), cases] : [name.trim()];
}
