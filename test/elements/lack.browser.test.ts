// Widgets that lack what they need to show anything: the developer is told, but not where it only comes a moment later.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import '../../src/elements/leaderboard/define.ts';
import { until } from '../support/settle.ts';
import { frames } from './idea-board-page.ts';

const tags = ['minga-idea-board', 'minga-feedback-form', 'minga-check-in', 'minga-leaderboard'] as const;

describe('a widget that lacks what it needs', () => {
  const told: string[] = [];
  const { warn } = console;
  const box = document.createElement('div');

  before(() => { console.warn = (text: string) => { told.push(text); }; });
  beforeEach(() => { document.body.append(box); });
  afterEach(() => {
    box.replaceChildren();
    told.length = 0;
  });
  after(() => {
    box.remove();
    console.warn = warn;
  });
  const add = (tag: string): Element => {
    const element = document.createElement(tag);
    element.setAttribute('loading', 'eager');
    box.append(element);
    return element;
  };

  it('says so once', async () => {
    tags.forEach(add);
    await until(() => told.length >= tags.length || null, 'four warnings');
    await frames(6);
    assert.deepEqual(told.map(text => /^Minga: <([\w-]+)> needs .*an endpoint, or a <minga-community> around it\.$/.exec(text)?.[1]).sort(), [...tags].sort());
  });

  it('says nothing where it comes a moment later, as frameworks do, or where it has gone', async () => {
    const late = tags.map(add);
    const gone = tags.map(add);
    await frames(2);
    for (const element of late) Object.assign(element, { form: 'nps', program: 'daily', board: 'ideas' });
    for (const element of late) element.setAttribute('endpoint', 'http://127.0.0.1:9/v1/kestrel');
    for (const element of gone) element.remove();
    // what lacks it for good tells when all have had their time
    add('minga-leaderboard');
    await until(() => told.length || null, 'a warning');
    await frames(6);
    assert.lengthOf(told, 1);
    assert.include(told[0], '<minga-leaderboard>');
  });
});
