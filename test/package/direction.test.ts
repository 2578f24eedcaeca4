import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbidden } from './direction.ts';
import { importsOf, importsUnder } from './imports.ts';

const refused = (file: string, line: string) => importsOf(file, line).map(forbidden).filter((reason) => reason !== undefined);

test('no file imports what its folder may not', () => {
  const found = importsUnder(['src', 'server/src', 'demo', 'stories']).flatMap((one) => {
    const reason = forbidden(one);
    return reason ? [`${one.file} imports ${one.target}: ${reason}`] : [];
  });
  assert.deepEqual(found, []);
});

const wrong: [file: string, line: string][] = [
  ['src/protocol/idea.ts', `import type { CommunityClient } from '../client/client.ts';`],
  ['src/protocol/idea.ts', `import 'lit';`],
  ['src/client/http.ts', `import { atom } from 'nanostores';`],
  ['src/client/outbox.ts', `import ky from 'ky';`],
  ['src/client/client.ts', `import type { Remote } from '../stores/remote.ts';`],
  ['src/events.ts', `import { CommunityError } from '../client/errors.ts';`],
  ['src/events.ts', `import type { Messages } from './i18n/messages.ts';`],
  ['src/i18n/messages.ts', `import { html } from 'lit';`],
  ['src/styles/base.styles.ts', `import { atom } from 'nanostores';`],
  ['src/theme/themes.ts', `import { css } from 'lit';`],
  ['src/theme/tokens.ts', `import { tokenStyles } from '../styles/tokens.styles.ts';`],
  ['src/stores/idea-board.ts', `import { html } from 'lit';`],
  ['src/stores/idea-board.ts', `import { createHttpClient } from '../client/http.ts';`],
  ['src/stores/idea-board.ts', `const text = await import('../i18n/messages.ts');`],
  ['src/controllers/client-context.ts', `import { createHttpClient } from '../client/http.ts';`],
  ['src/controllers/store-controller.ts', `import { createIdeaBoardStore } from '../stores/idea-board.ts';`],
  ['src/controllers/store-controller.ts', `export * from '../elements/shared/remote.ts';`],
  ['src/elements/idea-board/idea-board.ts', `import { createHttpClient } from '../../client/http.ts';`],
  ['src/elements/idea-board/idea-board.ts', `import { CommunityElement } from '../community/community.ts';`],
  ['src/elements/feedback-form/feedback-form.ts', `void import('../launcher/define.ts');`],
  ['src/elements/shared/remote.ts', `import { IdeaBoardElement } from '../idea-board/idea-board.ts';`],
  ['src/elements/idea-board/idea-board.ts', `import { tokens } from '../../theme/tokens.ts';`],
  ['src/index.ts', `import './elements/idea-board/define.ts';`],
  ['server/src/app.ts', `import { createHttpClient } from '../../src/client/http.ts';`],
  ['server/src/browser.ts', `import { createIdeaBoardStore } from '../../src/stores/idea-board.ts';`],
  ['server/src/app.ts', `import { html } from 'lit';`],
  ['demo/server/demo.ts', `import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';`],
  ['demo/site/main.ts', `import '../../src/elements/idea-board/idea-card.ts';`],
  ['stories/idea-board.stories.ts', `type Card = import('../src/elements/idea-board/idea-card.ts').Card;`],
];
for (const [file, line] of wrong) {
  test(`reports ${file} with ${line}`, () => {
    assert.equal(refused(file, line).length, 1);
  });
}

const right: [file: string, line: string][] = [
  ['src/stores/remote.ts', `import { CommunityError } from '../client/errors.ts';`],
  ['src/client/http-retry.ts', `import ky from 'ky';`],
  ['src/client/client.ts', `import type { Idea } from '../protocol/idea.ts';`],
  ['src/stores/idea-board.ts', `import type { CommunityClient } from '../client/client.ts';`],
  ['src/elements/idea-board/idea-board.ts', `import { renderRemote } from '../shared/remote.ts';`],
  ['src/elements/idea-board/idea-board.ts', `const panel = await import('./idea-detail.ts');`],
  ['src/elements/community/community.ts', `import { createHttpClient } from '../../client/http.ts';`],
  ['src/elements/idea-board/define.ts', `import '../community/define.ts';`],
  ['src/elements/feedback-form/define.ts', `void import('../launcher/define.ts');`],
  ['src/elements/theme-studio/changes.ts', `import { tokens } from '../../theme/tokens.ts';`],
  ['src/define.ts', `import './elements/idea-board/define.ts';`],
  ['server/src/app.ts', `import type { Idea } from '../../src/protocol/idea.ts';`],
  ['server/src/app.ts', `import { Hono } from 'hono';`],
  ['server/src/main.ts', `import { readFile } from 'node:fs/promises';`],
  ['server/src/browser.ts', `import { createHttpClient } from '../../src/client/http.ts';`],
  ['stories/idea-board.stories.ts', `import '../src/define.ts';`],
  ['stories/idea-board.stories.ts', `import 'minga/elements/idea-board/define';`],
];
for (const [file, line] of right) {
  test(`allows ${file} with ${line}`, () => {
    assert.deepEqual(refused(file, line), []);
  });
}
