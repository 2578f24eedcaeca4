// Style sheets of the page change nothing inside a feedback form or its dialog, and it changes nothing of the page.
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/launcher/define.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { createFormsClient, everyField, type FormsClient } from '../support/forms.ts';
import { changeNothing, changesNothingAround } from '../support/hostile-css.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addForm, cleanForms, fill, receipt, sendButton } from './feedback-page.ts';
import { says } from './idea-board-page.ts';
import { connectProvider, signIn } from '../support/provider.ts';

describe('style sheets of the page and feedback forms', function () {
  this.timeout(30_000);

  let backend: FormsClient;
  before(async () => { backend = await createFormsClient('mine', { config: { anonymous: true } }); });
  after(() => backend.close());

  /** Every kind of question, with faults; a survey; a receipt; what was sent before; a dialog, its tab and a launcher. */
  const scene = {
    async show(attributes: Record<string, string>) {
      const provider = document.createElement('minga-community');
      for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
      connectProvider(provider, backend);
      document.body.append(provider);
      await signIn(provider, backend, people.mia);
      const every = await addForm(provider, { form: everyField.id });
      sendButton(every).click();
      await until(() => every.shadowRoot!.querySelector('.error'), 'the faults');
      const sent = await addForm(provider, { form: 'bug' });
      await fill(sent, 'what', 'The lamp goes out.');
      sendButton(sent).click();
      await receipt(sent);
      const add = (attributes: Partial<FeedbackFormElement>) => {
        const form = Object.assign(document.createElement('minga-feedback-form'), { loading: 'eager', ...attributes });
        provider.append(form);
        return form;
      };
      const mine = add({ view: 'mine' });
      await says(mine, 'It does, with');
      const dialog = add({ form: 'contact', shape: 'tab', id: 'apart' });
      (await until(() => dialog.shadowRoot!.querySelector<HTMLElement>('.edge-tab'), 'the tab')).click();
      await until(() => dialog.shadowRoot!.querySelector('dialog:modal form'), 'the dialog');
      const launcher = Object.assign(document.createElement('minga-launcher'), { for: 'apart' });
      provider.append(launcher);
      await until(() => launcher.shadowRoot!.querySelector('button'), 'the launcher');
      return { provider, widgets: [every, sent, mine, dialog, launcher] };
    },
    clean: () => { cleanForms(); },
  };

  changeNothing(scene);

  it('forms change no style of the page around them', () => changesNothingAround({ ...scene, async show(attributes) {
    const subject = await scene.show(attributes);
    // While its dialog is open, the page behind it does not scroll.
    for (const widget of subject.widgets) (widget as FeedbackFormElement).close?.();
    return subject;
  } }));
});
