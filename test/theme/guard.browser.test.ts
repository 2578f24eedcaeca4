import { assert } from '@open-wc/testing';
import '../../src/elements/launcher/define.ts';
import { debug } from '../../src/page.ts';
import { checkContrast, watchContrast } from '../../src/theme/guard.ts';
import { until } from '../support/settle.ts';

const root = document.documentElement;

async function addLauncher(): Promise<HTMLElement> {
  const launcher = Object.assign(document.createElement('minga-launcher'), { label: 'Tell us' });
  document.body.append(launcher);
  await until(() => launcher.shadowRoot?.querySelector('button'), 'the launcher');
  return launcher;
}

describe('the guard of contrast', () => {
  const { warn } = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: unknown) => { said.push(String(text)); };
  });
  afterEach(() => {
    console.warn = warn;
    root.removeAttribute('style');
    document.querySelectorAll('minga-launcher').forEach(one => { one.remove(); });
  });
  const set = (name: string, value: string) => { root.style.setProperty(name, value); };

  it('has nothing to say of the defaults', async () => {
    await addLauncher();
    checkContrast();
    assert.deepEqual(said, []);
  });

  it('names tokens, colours, the ratio and what is wanted, once for a value', async () => {
    await addLauncher();
    set('--minga-accent', '#777777');
    set('--minga-on-accent', '#ffffff');
    set('--minga-color-focus', '#eeeeee');
    checkContrast();
    const about = (name: string) => said.filter(text => text.startsWith(`Minga: ${name} `));
    assert.deepEqual(about('--minga-on-accent')[0], 'Minga: --minga-on-accent (#ffffff) on --minga-accent (#777777) has a contrast of 4.47:1 in the light, 4.5:1 is needed for words.');
    assert.match(about('--minga-color-focus')[0]!, /1\.16:1 in the light, 3:1 is needed for the ring/);
    const { length } = said;
    checkContrast();
    assert.equal(said.length, length);
    set('--minga-on-accent', '#eeeeee');
    checkContrast();
    assert.equal(about('--minga-on-accent').length > 1, true);
  });

  it('says nothing of pairs that pass', async () => {
    await addLauncher();
    set('--minga-accent', '#003366');
    set('--minga-on-accent', '#fefefe');
    checkContrast();
    assert.deepEqual(said.filter(text => text.includes('--minga-on-accent')), []);
  });

  it('speaks when the page is asked what it goes by', async () => {
    await addLauncher();
    set('--minga-surface', '#123456');
    set('--minga-text', '#234567');
    await debug();
    assert.ok(said.some(text => text.startsWith('Minga: --minga-text (#234567) on --minga-surface (#123456)')), said.join('\n'));
  });

  it('in development sees what changes later, without being asked', async () => {
    watchContrast();
    await addLauncher();
    set('--minga-surface', '#654321');
    set('--minga-text', '#765432');
    await until(() => said.some(text => text.startsWith('Minga: --minga-text (#765432)')), 'the warning');
  });
});
