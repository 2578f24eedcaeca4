import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../../client/connection.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit } from '../../events.ts';
import { enDraft } from '../../i18n/en-draft.ts';
import { addMessages, type Messages } from '../../i18n/messages.ts';
import type { CommunityEvent } from '../../protocol/event.ts';
import { attempt } from '../../stores/attempt.ts';
import { createDraftStore } from '../../stores/draft.ts';
import { eventsOf, type EventsState, type EventsStore } from '../../stores/events.ts';
import { isComing } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import { formStyles } from '../shared/form.styles.ts';
import { Form, type FormHost, type FormPlan, type Values } from '../shared/form.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';
import { spanText } from './events-words.ts';
import { CodePanel } from './organiser-code.ts';
import { draftOf, eventLook, startOf } from './organiser-form.ts';
import { organiserStyles } from './organiser.styles.ts';
import { words as partWords } from './part-words.ts';

export const styles = [formStyles, organiserStyles];
export const makePart = (host: CheckInHost): CheckInPart => new OrganiserPart(host);
export function words(): void {
  partWords();
  addMessages('en', enDraft);
}

type Opened = { kind: 'new' | 'edit' | 'off'; event: string; form: Form<CommunityEvent> };

/** Where staff announce meet-ups, change them, call them off, show their codes and see who came. */
class OrganiserPart implements CheckInPart, FormHost {
  #host: CheckInHost;
  #state: StoreController<EventsState>;
  #store: EventsStore | undefined;
  #client: Connection['client'] | undefined;
  #context: CheckInContext | undefined;
  #panel: CodePanel;
  /** The meet-up whose code is shown. */
  #coded: string | null = null;
  #opened: Opened | null = null;
  #me: string | null = null;

  constructor(host: CheckInHost) {
    this.#host = host;
    this.#state = new StoreController(host);
    this.#panel = new CodePanel(host);
  }

  get m(): Messages { return this.#context!.m; }
  requestUpdate(): void { this.#host.requestUpdate(); }
  announce(text: string): void { this.#context?.announce(text); }
  focusOn(...selectors: string[]): void {
    this.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const root = this.#host.renderRoot;
      selectors.map(selector => root.querySelector<HTMLElement>(selector)).find(element => element)?.focus();
    });
  }

  render(context: CheckInContext): TemplateResult {
    const { m, level, status, connection, program } = context;
    this.#context = context;
    const staff = status?.can.organise === 'yes';
    if (staff && this.#client !== connection.client) {
      this.#client = connection.client;
      this.#store = eventsOf(connection, program.id);
      this.#state.watch(this.#store.$state);
      void this.#identify();
    }
    return html`
      <section class="organiser" part="organiser" aria-label=${m.t('organise.heading')}>
        <div class="heading" role="heading" aria-level=${level}>${m.t('organise.heading')}</div>
        ${staff ? this.#renderAll(context)
          : html`<div class="state" part=${status ? 'denied' : 'sign-in'}><p class="label">${m.t(status ? 'organise.staffOnly' : 'organise.signIn')}</p>${status ? nothing : html`<slot name="sign-in"></slot>`}</div>`}
      </section>`;
  }

  personChanged(): void {
    this.#opened = null;
    this.#coded = null;
    this.#panel.close();
    this.#me = null;
    // Whoever comes next is asked for when they may organise.
    this.#client = undefined;
  }

  #renderAll(context: CheckInContext): TemplateResult {
    const { m } = context;
    const { list, more } = this.#state.value!;
    const opened = this.#opened;
    const retry = html`<button class="button plain compact" type="button" @click=${() => { void this.#store?.refresh(); }}>${m.t('act.retry')}</button>`;
    const { items = [], next = null } = list.value ?? {};
    return html`
      ${opened?.kind === 'new' ? opened.form.render() : html`<p><button class="button" type="button" part="new" @click=${() => { this.#openNew(); }}>${m.t('organise.new')}</button></p>`}
      ${list.state === 'failed' ? html`<p class="notice bad row spread wrap" part="failed"><span>${m.t('event.failed')}<br>${errorText(m, list.error)}</span>${retry}</p>` : nothing}
      ${isComing(list) ? html`<ul aria-busy="true" aria-label=${m.t('event.loading')}>${[1, 2].map(() => html`<li class="skeleton qr-line" aria-hidden="true"></li>`)}</ul>`
        : items.length ? html`<ul part="organised">${repeat(items, ({ id }) => id, event => this.#renderEvent(event, context))}</ul>`
        : list.value ? html`<div class="state" part="empty"><p class="label">${m.t('organise.empty')}</p><p class="quiet">${m.t('organise.emptyNext')}</p></div>` : nothing}
      ${next ? html`<p><button class="button plain" type="button" aria-busy=${more === 'loading'} @click=${() => { void this.#store?.loadMore(); }}>${m.t('event.more')}</button></p>` : nothing}`;
  }

  #renderEvent(event: CommunityEvent, context: CheckInContext): TemplateResult {
    const { m, level, now } = context;
    const { id, title, place, going, cancelled, startsAt, endsAt } = event;
    const opened = this.#opened?.event === id ? this.#opened : null;
    const coded = this.#coded === id;
    const act = (name: string, text: string, onClick: () => void) =>
      html`<button class="button text compact" type="button" data-act="${name}-${id}" aria-label=${m.t('organise.actOn', { act: text, title })} @click=${onClick}>${text}</button>`;
    return html`
      <li class="organised ${cancelled ? 'off' : ''}" part="organised-event">
        <p class="row spread wrap"><span class="label" role="heading" aria-level=${level + 1} dir="auto">${title}</span>
          ${cancelled ? html`<span class="chip">${m.t('event.cancelled')}</span>` : Date.parse(startsAt) <= now && now < Date.parse(endsAt) ? html`<span class="chip">${m.t('event.now')}</span>` : nothing}</p>
        <p class="small meta"><time datetime=${startsAt}>${spanText(event, m)}</time>${place ? html`<span dir="auto">${place}</span>` : nothing}<span class="quiet">${m.t('event.people', { count: going })}</span></p>
        ${opened ? opened.form.render() : html`
          <p class="row wrap">
            <button class="button plain compact" type="button" data-act="code-${id}" aria-expanded=${coded} aria-label=${m.t('organise.actOn', { act: m.t('organise.code'), title })} @click=${() => { this.#toggleCode(id); }}>${m.t('organise.code')}</button>
            ${act('edit', m.t('organise.edit'), () => { this.#openEdit(event); })}
            ${cancelled ? act('on', m.t('organise.takePlace'), () => { void this.#takePlace(event); }) : act('off', m.t('organise.callOff'), () => { this.#openOff(event); })}
          </p>`}
        ${coded ? this.#panel.render(event, context) : nothing}
      </li>`;
  }

  #toggleCode(id: string): void {
    this.#coded = this.#coded === id ? null : id;
    if (this.#coded) this.#panel.open(id, this.#context!);
    else this.#panel.close();
    this.requestUpdate();
  }

  /** Drafts are of whoever wrote them. */
  async #identify(): Promise<void> {
    const client = this.#client;
    const found = await attempt(() => client?.me());
    if (this.#client !== client) return;
    this.#me = found.ok ? found.value?.id ?? null : null;
    // What was being written when the page was left is there again.
    if (!this.#opened) {
      const form = this.#newForm();
      if (form.draft) this.#opened = { kind: 'new', event: '', form };
    }
    this.requestUpdate();
  }

  #form(name: string, plan: Omit<FormPlan<CommunityEvent>, 'name'>): Form<CommunityEvent> {
    const { connection: { storage, id }, program } = this.#context!;
    const drafts = createDraftStore<Values>(storage, `minga:${id}:draft:event:${program.id}:${name}`, () => this.#me);
    return new Form<CommunityEvent>(this, drafts, {
      name: 'event-form', ...plan,
      why: (error, m) => {
        emit(this.#host, 'minga-error', { code: error.code, action: 'organise' });
        return errorText(m, error);
      },
    });
  }

  #close(...focus: string[]): void {
    this.#opened = null;
    this.focusOn(...focus);
  }

  #newForm(): Form<CommunityEvent> {
    return this.#form('new', {
      label: this.m.t('organise.new'),
      look: (m, value) => eventLook(m, 'event-new', m.t('organise.create'), value),
      send: (value, key) => this.#store!.create(draftOf(value), key),
      sent: event => {
        this.announce(this.m.t('organise.created', { title: event.title }));
        this.#close(`[data-act="code-${event.id}"]`);
      },
      cancel: () => { this.#close('[part~=new]'); },
    });
  }

  #openNew(): void {
    this.#opened = { kind: 'new', event: '', form: this.#newForm() };
    this.focusOn('#event-new-title');
  }

  #openEdit(event: CommunityEvent): void {
    const { id } = event;
    const back = `[data-act="edit-${id}"]`;
    this.#opened = { kind: 'edit', event: id, form: this.#form(id, {
      label: this.m.t('organise.actOn', { act: this.m.t('organise.edit'), title: event.title }), start: startOf(event),
      look: (m, value) => eventLook(m, `event-${id}`, m.t('organise.save'), value),
      send: value => {
        const { description = '', place = '', ...rest } = draftOf(value);
        return this.#store!.update(id, { description, place, ...rest });
      },
      sent: () => {
        this.announce(this.m.t('organise.saved'));
        this.#close(back);
      },
      cancel: () => { this.#close(back); },
    }) };
    this.focusOn(`#event-${CSS.escape(id)}-title`);
  }

  #openOff({ id, title }: CommunityEvent): void {
    this.#opened = { kind: 'off', event: id, form: this.#form(`${id}:off`, {
      look: m => ({ submit: m.t('organise.callOff'), question: m.t('organise.callOffSure', { title }) }),
      send: () => this.#store!.update(id, { cancelled: true }),
      sent: () => {
        this.announce(this.m.t('organise.calledOff', { title }));
        this.#close(`[data-act="on-${id}"]`, `[data-act="code-${id}"]`);
      },
      cancel: () => { this.#close(`[data-act="off-${id}"]`); },
    }) };
    this.focusOn('.event-form button');
  }

  async #takePlace({ id, title }: CommunityEvent): Promise<void> {
    const { m, say } = this.#context!;
    const outcome = await this.#store!.update(id, { cancelled: false });
    if (!outcome.ok) {
      say(errorText(m, outcome.error), true);
      return;
    }
    this.announce(m.t('organise.takesPlace', { title }));
    this.focusOn(`[data-act="off-${id}"]`);
  }
}
