import type { Answers, FieldOf, FormDefinition, Upload } from '../../../../src/protocol/feedback.ts';
import { fieldsOf } from '../../../../src/protocol/form-answers.ts';
import { defaultBytes } from '../../../../src/protocol/form-field.ts';
import type { Context } from '../../context.ts';
import type { SentPicture } from '../../pictures.ts';
import { ProblemError } from '../../problem.ts';
import { refuse, type FieldError } from '../drafts.ts';
import { signedIn, staffOnly } from '../lookup.ts';

const DAY = 86_400_000;

/** Keeps a picture that was written anew; a response must name it within a day. */
export async function createUpload(ctx: Context, { sent, data, type, width, height }: SentPicture): Promise<Upload> {
  const row = { id: ctx.newId(), type, bytes: data.byteLength, width, height };
  await ctx.db.insertInto('upload')
    .values({ community: ctx.community.id, member: ctx.actor?.id ?? null, response: null, sent, data, at: ctx.now, ...row }).execute();
  return row;
}

/** A picture, for its sender and for staff; 404 for all others. */
export async function getUpload(ctx: Context, id: string): Promise<{ type: string; data: Uint8Array }> {
  const actor = signedIn(ctx);
  const row = await ctx.db.selectFrom('upload').select(['type', 'data', 'member']).where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirst();
  if (!row || !(actor.staff || row.member === actor.id)) throw new ProblemError('not-found', 'There is no such picture.');
  return row;
}

/** A picture, for staff and servers of the brand. */
export function readUpload(ctx: Context, id: string): ReturnType<typeof getUpload> {
  staffOnly(ctx);
  return getUpload(ctx, id);
}

/** Makes the pictures that clean answers name belong to the response. @throws {ProblemError} 422 for one that cannot be used. */
export async function claimUploads(ctx: Context, response: string, definition: FormDefinition, answers: Answers): Promise<void> {
  const errors: FieldError[] = [];
  for (const field of fieldsOf(definition)) {
    if (field.type !== 'file' && field.type !== 'screenshot') continue;
    for (const id of (answers[field.id] ?? []) as string[]) {
      const detail = await claim(ctx, response, field, id);
      if (detail !== null) errors.push({ pointer: `/answers/${field.id}`, detail });
    }
  }
  refuse(errors);
}

/** Why the picture cannot be used, in the words of the shared check where they say enough, or null. */
async function claim(ctx: Context, response: string, field: FieldOf<'file'> | FieldOf<'screenshot'>, id: string): Promise<string | null> {
  const key = { community: ctx.community.id, id };
  const member = ctx.actor?.id ?? null;
  const row = await ctx.db.selectFrom('upload').select(['member', 'response', 'sent']).where('community', '=', key.community).where('id', '=', id).executeTakeFirst();
  // whose it is stays unsaid
  if (!row || row.response !== null || (row.member !== null && row.member !== member)) return 'not-offered';
  if (field.type === 'file' && row.sent > (field.maxBytes ?? defaultBytes)) return `Names a picture of ${row.sent} bytes; at most ${field.maxBytes ?? defaultBytes} fit.`;
  await ctx.db.updateTable('upload').set({ response, member }).where('community', '=', key.community).where('id', '=', id).execute();
  return null;
}

/** Removes pictures that no response has named within a day. */
export async function purgeUploads(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('upload').where('community', '=', ctx.community.id).where('response', 'is', null).where('at', '<', ctx.now - DAY).execute();
}
