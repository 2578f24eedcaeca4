import {
  answerResponse, closeResponse, deleteForm, deleteResponse, getAllResults, getResponse, listForms, listResponses, putForm, readForm, readUpload,
  responsesTable,
} from '../domain/index.ts';
import { done, ok, type Answer } from '../http/answer.ts';
import { pictureAnswer } from './feedback.ts';
import type { Input, Routes } from './route.ts';

export const admin: Routes<
  | 'listForms' | 'readForm' | 'putForm' | 'deleteForm' | 'getAllResults' | 'listResponses' | 'getResponse' | 'answerResponse' | 'closeResponse'
  | 'deleteResponse' | 'readUpload'
> = {
  listForms: async (ctx) => ok(await listForms(ctx)),
  readForm: async (ctx, { path }) => ok(await readForm(ctx, path.form)),
  putForm: async (ctx, { path, body, print }) => ok(await putForm(ctx, path.form, body, print!)),
  deleteForm: async (ctx, { path }) => {
    await deleteForm(ctx, path.form);
    return done;
  },
  getAllResults: async (ctx, { path }) => ok(await getAllResults(ctx, path.form)),
  listResponses: async (ctx, { query }) => {
    const { format, ...wanted } = query;
    if (format !== 'csv') return ok(await listResponses(ctx, wanted));
    const { text, next } = await responsesTable(ctx, wanted);
    return table(query, text, next);
  },
  getResponse: async (ctx, { path }) => ok(await getResponse(ctx, path.response)),
  answerResponse: async (ctx, { path, body }) => ok(await answerResponse(ctx, path.response, body.text)),
  closeResponse: async (ctx, { path }) => ok(await closeResponse(ctx, path.response)),
  deleteResponse: async (ctx, { path }) => {
    await deleteResponse(ctx, path.response);
    return done;
  },
  readUpload: async (ctx, { path }) => pictureAnswer(await readUpload(ctx, path.upload)),
};

function table(query: Input<'listResponses'>['query'], data: string, next: string | null): Answer {
  const { cursor: _, ...same } = query;
  const params = new URLSearchParams(Object.entries({ ...same, ...(next !== null && { cursor: next }) }).map(([name, value]) => [name, String(value)]));
  return {
    status: 200,
    raw: { type: 'text/csv; charset=utf-8', data },
    headers: { 'Content-Disposition': `attachment; filename="${query.form}.csv"`, ...(next !== null && { Link: `<?${params}>; rel="next"` }) },
  };
}
