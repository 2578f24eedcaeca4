/** What a route answers. */
export interface Answer {
  status: number;
  /** Sent as JSON; nothing is sent without one. */
  body?: object;
  /** Sent as it is, instead of JSON. */
  raw?: { type: string; data: string | Uint8Array };
  /** Beside those that every answer has, or instead of them. */
  headers?: Record<string, string>;
  /** Path below the community's base, for `Location`. */
  location?: string;
  /** Tells the entity tag from the body's text; default: a digest of it. */
  tag?: (text: string) => string;
}

/** An answer that has been checked and written down. */
export interface Prepared {
  status: number;
  headers: Record<string, string>;
  text: string | null;
  /** What is sent instead of `text`. */
  raw?: { type: string; data: string | Uint8Array };
}

export const ok = (body: object, tag?: Answer['tag']): Answer => ({ status: 200, body, ...(tag && { tag }) });
export const created = (body: object, location: string, tag?: Answer['tag']): Answer => ({ status: 201, body, location, ...(tag && { tag }) });
export const done: Answer = { status: 204 };
