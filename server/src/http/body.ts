import { ProblemError } from '../problem.ts';

/** Largest body, in bytes. */
const largestBody = 64 * 1024;
/** Deepest nesting of a body. */
const deepest = 10;

const tooLarge = () => new ProblemError('invalid', `A body may have at most ${largestBody} bytes.`, { status: 413 });
const malformed = (detail: string) => new ProblemError('invalid', detail, { status: 400, errors: [{ pointer: '', detail }] });

/** The JSON body of a request. @throws {ProblemError} 400, 413 or 415. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) {
    throw new ProblemError('invalid', 'Send the body as Content-Type: application/json.', { status: 415 });
  }
  const bytes = await readBytes(request);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON.');
  }
  if (depth(value) > deepest) throw malformed(`The body is nested deeper than ${deepest} levels.`);
  return value;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBody) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Levels of objects and lists; counted without recursion, level by level. */
function depth(value: unknown): number {
  let level = 0;
  let open: unknown[] = [value];
  while (level <= deepest) {
    open = open.flatMap((item) => (typeof item === 'object' && item !== null ? [item] : []));
    if (open.length === 0) break;
    level += 1;
    open = open.flatMap((item) => Object.values(item as object) as unknown[]);
  }
  return level;
}
