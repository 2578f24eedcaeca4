import { ProblemError } from '../problem.ts';

/** Largest JSON body, in bytes, and its deepest nesting. */
export interface BodyLimits { bytes: number; depth: number }
const usual: BodyLimits = { bytes: 64 * 1024, depth: 10 };

const tooLarge = (most: number) => new ProblemError('invalid', `A body may have at most ${most} bytes.`, { status: 413 });
const malformed = (detail: string) => new ProblemError('invalid', detail, { status: 400, errors: [{ pointer: '', detail }] });

/** The JSON body of a request. @throws {ProblemError} 400, 413 or 415. */
export async function readJson(request: Request, limits: BodyLimits = usual): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) {
    throw new ProblemError('invalid', 'Send the body as Content-Type: application/json.', { status: 415 });
  }
  const bytes = await readBytes(request, limits.bytes);
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
  if (depth(value, limits.depth) > limits.depth) throw malformed(`The body is nested deeper than ${limits.depth} levels.`);
  return value;
}

/** The body as bytes. @throws {ProblemError} 413 when there are more than `most`, or 415 when the type is not one of `types`. */
export async function readRaw(request: Request, types: readonly string[], most: number): Promise<Uint8Array> {
  const type = (request.headers.get('Content-Type') ?? '').replace(/\s*;.*$/, '').toLowerCase();
  if (!types.includes(type)) throw new ProblemError('invalid', `Send the body as Content-Type: ${types.join(' or ')}.`, { status: 415 });
  return readBytes(request, most);
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge(most);
  // Firefox, where the backend may run in a page, has no stream of a request's body.
  if (request.body === undefined) return whole(new Uint8Array(await request.arrayBuffer()), most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge(most);
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

function whole(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.byteLength > most) throw tooLarge(most);
  return bytes;
}

/** Levels of objects and lists; counted without recursion, level by level. */
function depth(value: unknown, deepest: number): number {
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
