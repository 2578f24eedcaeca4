import type { Cases } from './backend.ts';
import { equal, ok, refused, walk } from './expect.ts';

export const commentCases: Cases = (it, has) => {
  it('pages through comments in both directions, each once', async ({ as, comments, idea, ideas, key, person, reader }) => {
    const { id } = await idea();
    const talker = comments(as(person('talker')));
    const made: string[] = [];
    for (let at = 0; at < 7; at++) made.push((await talker.create!(id, { text: `Comment ${at}` }, { key: key() })).id);
    for (const [sort, wanted] of [['oldest', made], ['newest', [...made].reverse()]] as const) {
      const all = await walk((cursor) => comments(reader).list(id, { sort, limit: 3, ...(cursor && { cursor }) }));
      equal(all.map((comment) => comment.id), wanted, sort);
    }
    equal((await comments(reader).list(id, {})).total, 7, 'total');
    equal((await ideas(reader).get(id)).comments, 7, 'count of the idea');
  });

  it('holds replies one level deep', async ({ as, comments, idea, key, person, reader }) => {
    const { id } = await idea();
    const talker = comments(as(person('talker')));
    const parent = await talker.create!(id, { text: 'Question?', kind: 'question' }, { key: key() });
    const replies: string[] = [];
    for (let at = 0; at < 4; at++) replies.push((await talker.create!(id, { text: `Reply ${at}`, parent: parent.id }, { key: key() })).id);
    const [shown] = (await comments(reader).list(id, {})).items;
    equal([shown!.id, shown!.kind, shown!.replyCount], [parent.id, 'question', 4], 'comment with replies');
    equal(shown!.replies.map((reply) => reply.id), replies.slice(0, 3), 'first replies');
    const all = await walk((cursor) => comments(reader).list(id, { parent: parent.id, limit: 2, ...(cursor && { cursor }) }));
    equal(all.map((reply) => reply.id), replies, 'all replies');
    await refused(talker.create!(id, { text: 'Too deep', parent: replies[0]! }, { key: key() }), 'invalid');
  });

  it('makes one comment of one key', async ({ as, comments, idea, ideas, key, person, reader }) => {
    const { id } = await idea();
    const talker = comments(as(person('talker')));
    const once = key();
    await talker.create!(id, { text: 'Hello' }, { key: once });
    await Promise.allSettled(Array.from({ length: 5 }, () => talker.create!(id, { text: 'Hello' }, { key: once })));
    await refused(talker.create!(id, { text: 'Other words' }, { key: once }), 'invalid', 'conflict');
    equal((await ideas(reader).get(id)).comments, 1, 'comments');
  });

  it('counts each reaction once a member, and lets no late request undo a newer one', async ({ as, comments, idea, key, person, reader }) => {
    const { id } = await idea();
    const { id: comment } = await comments(as(person('talker'))).create!(id, { text: 'Tip', kind: 'tip' }, { key: key() });
    const [ann, ben] = [comments(as(person('ann'))), comments(as(person('ben')))];
    if (!ann.setReaction || !ben.setReaction) return;
    const { setReaction } = ann;
    await Promise.all(Array.from({ length: 10 }, () => setReaction(comment, 'helpful', true)));
    equal((await ben.setReaction(comment, 'helpful', true)).count, 2, 'helpful');
    equal((await ben.setReaction(comment, 'thanks', true)).count, 1, 'thanks');
    equal((await setReaction(comment, 'helpful', false)).count, 1, 'helpful after one took it back');
    const late = await setReaction(comment, 'helpful', true, { seq: 1 });
    equal([late.on, late.count], [false, 1], 'answer to the late request');
    const [shown] = (await comments(reader).list(id, {})).items;
    equal([shown!.helpful, shown!.thanks], [1, 1], 'counts');
  });

  it('lets the author alone edit and delete, and keeps the place of a deleted comment with replies', async ({ as, comments, idea, ideas, key, person, reader }) => {
    const { id } = await idea();
    const [ann, ben] = [comments(as(person('ann'))), comments(as(person('ben')))];
    const made = await ann.create!(id, { text: 'Frist' }, { key: key() });
    const edited = await ann.update!(made.id, { text: 'First' });
    equal([edited.text, edited.editedAt !== null], ['First', true], 'edited comment');
    await refused(ben.update!(made.id, { text: 'Mine' }), 'forbidden', 'not-found');
    await refused(ben.remove!(made.id), 'forbidden', 'not-found');
    await ben.create!(id, { text: 'Second', parent: made.id }, { key: key() });
    await ann.remove!(made.id);
    const { items } = await comments(reader).list(id, {});
    equal(items.map(({ deleted, text, replies }) => [deleted, text, replies.map((reply) => reply.text)]), [[true, '', ['Second']]], 'placeholder');
    const alone = await ann.create!(id, { text: 'Alone' }, { key: key() });
    await ann.remove!(alone.id);
    ok(!(await comments(reader).list(id, {})).items.some((comment) => comment.id === alone.id), 'a comment without replies is gone');
    equal((await ideas(reader).get(id)).comments, 1, 'comments');
  });

  it('refuses comments and reactions without a person', async ({ as, comments, idea, key, person, reader }) => {
    const { id } = await idea();
    const made = await comments(as(person('talker'))).create!(id, { text: 'Hello' }, { key: key() });
    await refused(comments(reader).create!(id, { text: 'Hello' }, { key: key() }), 'unauthenticated');
    await refused(comments(reader).setReaction!(made.id, 'helpful', true), 'unauthenticated');
    equal((await comments(reader).list(id, {})).total, 1, 'comments');
  });

  it('takes one report of a member however often it is sent', async ({ as, comments, idea, ideas, key, person }) => {
    const { id } = await idea();
    const reporter = as(person('reporter'));
    const made = await comments(as(person('talker'))).create!(id, { text: 'Buy now' }, { key: key() });
    const report = { reason: 'spam' as const, note: 'An advert' };
    const once = key();
    for (let times = 0; times < 2; times++) {
      await ideas(reporter).report!(id, report, { key: once });
      await comments(reporter).report!(made.id, report, { key: once });
    }
    const overlay = await ideas(reporter).overlay?.({ comments: [made.id] });
    if (overlay) equal(overlay.comments[made.id]!.reported, true, 'reported');
  });

  if (has('staff')) {
    it('closes a locked conversation, and says why', async ({ as, comments, idea, ideas, key, person, staff }) => {
      const { id } = await idea();
      const talker = comments(as(person('talker')));
      await ideas(staff!).moderate!(id, { act: 'lock', on: true }, { key: key() });
      const error = await refused(talker.create!(id, { text: 'Hello' }, { key: key() }), 'forbidden');
      equal(error.reason, 'locked', 'reason');
      await ideas(staff!).moderate!(id, { act: 'lock', on: false }, { key: key() });
      await talker.create!(id, { text: 'Hello' }, { key: key() });
    });

    it('hides and restores a comment', async ({ as, comments, idea, ideas, key, person, reader, staff }) => {
      const { id } = await idea();
      const made = await comments(as(person('talker'))).create!(id, { text: 'Rude' }, { key: key() });
      await refused(comments(as(person('other'))).moderate!(made.id, { act: 'hide', reason: 'rude' }, { key: key() }), 'forbidden');
      await comments(staff!).moderate!(made.id, { act: 'hide', reason: 'rude' }, { key: key() });
      ok(!JSON.stringify(await comments(reader).list(id, {})).includes('Rude'), 'the text is gone');
      equal((await ideas(reader).get(id)).comments, 0, 'comments');
      await comments(staff!).moderate!(made.id, { act: 'restore' }, { key: key() });
      equal((await comments(reader).list(id, {})).items.map(({ text }) => text), ['Rude'], 'restored');
    });
  }
};
