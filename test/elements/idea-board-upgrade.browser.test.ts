// Loaded late: the markup is there before the script, and the script may come twice or in two versions.
import { assert } from '@open-wc/testing';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import type { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';
import { until } from '../support/settle.ts';
import { cleanPage, clientFor, frames, startBackend, words, type Backend } from './idea-board-page.ts';

/** Runs a script once more, as a page that has it twice does. */
const loadScript = (path: string): Promise<unknown> => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: new URL(path, import.meta.url).href, onload: resolve, onerror: reject });
  document.head.append(script);
});

describe('a board whose script comes after its markup', () => {
  let backend: Backend;
  let late: { provider: CommunityElement; board: IdeaBoardElement };
  const warnings: string[] = [];
  const { warn } = console;

  before(async () => {
    console.warn = (...args: unknown[]) => { warnings.push(args.join(' ')); };
    backend = await startBackend();
    const box = document.createElement('div');
    box.dataset['page'] = '';
    box.innerHTML = `
      <minga-community locale="zh-CN"><minga-idea-board board="ideas" page-size="3" heading-level="2" no-url><p slot="footer">Below</p></minga-idea-board></minga-community>`;
    document.body.append(box);
    const [provider, board] = box.querySelectorAll<HTMLElement>('*');
    late = { provider: provider as CommunityElement, board: board as IdeaBoardElement };
  });
  after(async () => {
    console.warn = warn;
    cleanPage();
    await backend.close();
  });

  it('is plain markup before', () => {
    assert.isUndefined(customElements.get('minga-idea-board'));
    assert.isNull(late.board.shadowRoot);
  });

  it('takes attributes and properties from before', async () => {
    late.board.heading = 'What shall we build?';
    late.board.pollInterval = 0;
    late.provider.client = clientFor(late.provider, backend);
    await import('../../src/elements/idea-board/define.ts');
    await until(() => late.board.shadowRoot!.querySelectorAll('[part~=idea]').length === 3 || null, 'three ideas');
    assert.equal(late.board.pageSize, 3);
    assert.equal(late.board.headingLevel, 2);
    assert.isTrue(late.board.noUrl);
    assert.equal(late.board.heading, 'What shall we build?');
    assert.equal(late.board.shadowRoot!.querySelector('[part~=heading]')!.getAttribute('aria-level'), '2');
    assert.include(words(late.board), 'What shall we build?');
  });

  it('a second copy of the same version is silent and leaves all as it is', async () => {
    const before = customElements.get('minga-idea-board');
    warnings.length = 0;
    await loadScript('../../src/elements/idea-board/define.ts?again');
    const { define } = await import('../../src/elements/shared/define.ts');
    define('minga-idea-board', class extends HTMLElement { static version = (before as unknown as { version: string }).version; });
    // what would warn is fetched first
    await import('../../src/elements/shared/trouble.ts');
    await frames(2);
    assert.deepEqual(warnings, []);
    assert.isTrue(customElements.get('minga-idea-board') === before);
    assert.include(words(late.board), 'What shall we build?');
  });

  it('another version warns once, with both versions, and does not throw', async () => {
    const { define } = await import('../../src/elements/shared/define.ts');
    const { version } = await import('../../src/version.ts');
    const older = class extends HTMLElement { static version = '0.0.9'; };
    customElements.define('minga-test-older', older);
    warnings.length = 0;
    define('minga-test-older', class extends HTMLElement {});
    await until(() => warnings.length || null, 'a warning');
    await frames(2);
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'minga-test-older');
    assert.include(warnings[0], '0.0.9');
    assert.include(warnings[0], version);
    assert.isTrue(customElements.get('minga-test-older') === older);
  });

  it('a tag that somebody else took is said, too', async () => {
    const { define } = await import('../../src/elements/shared/define.ts');
    customElements.define('minga-test-foreign', class extends HTMLElement {});
    warnings.length = 0;
    define('minga-test-foreign', class extends HTMLElement {});
    await until(() => warnings.length || null, 'a warning');
    await frames(2);
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'another script');
  });
});
