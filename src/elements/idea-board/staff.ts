import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../events.ts';
import type { Idea, IdeaAct, IdeaDetail, IdeaModeration } from '../../protocol/idea.ts';
import { LIMITS } from '../../protocol/text.ts';
import { newKey } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/attempt.ts';
import type { IdeaDetailView } from '../../stores/idea-detail.ts';
import { adopt } from '../shared/adopt.ts';
import { failureText } from '../shared/failure.ts';
import type { FormPlan } from '../shared/form.ts';
import { knownWord } from '../shared/known.ts';
import { categoryField } from './acts.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { reasonField, reasonPlan } from './reason.ts';
import { StaffLog } from './staff-log.ts';
import { staffStyles } from './staff.styles.ts';
import { statusName } from './status.ts';

type Plan = Omit<FormPlan<IdeaDetail>, 'name' | 'sent'> & { name?: string };

/** What the team may do with an opened idea, in place; loaded only for those who may. */
export class Staff {
  #host: IdeaDetailElement;
  #busy: IdeaAct | undefined;

  constructor(host: IdeaDetailElement) {
    this.#host = host;
    adopt(host.renderRoot, staffStyles);
  }

  render({ idea, mine }: IdeaDetailView): TemplateResult | typeof nothing {
    const host = this.#host;
    const { m } = host;
    // An act that a newer server knows has no words here, and no form.
    const can = (mine?.can.moderate ?? []).filter(act => knownWord(m, `staff.${act}`));
    if (!can.length) return nothing;
    const logs = host.isOpen('staff', 'log');
    return html`
      <section class="staff" part="staff" aria-label=${m.t('staff.title')}>
        <div class="section-title small quiet" role="heading" aria-level=${host.headingLevel + 1}>${m.t('staff.title')}</div>
        <div class="row wrap">
          ${can.map(act => html`
            <button class="button plain compact" type="button" data-act="${act}-staff" aria-busy=${this.#busy === act} @click=${() => { this.#start(act, idea); }}>${
              act === 'pin' && idea.pinned ? m.t('staff.unpin') : act === 'lock' && idea.locked ? m.t('staff.unlock') : m.t(`staff.${act}`)}</button>`)}
          <button class="button text compact" type="button" data-act="log-staff" aria-expanded=${logs}
            @click=${() => { if (logs) host.close(); else host.open('staff', 'log', new StaffLog(host)); }}>${m.t('staff.log')}</button>
        </div>
        ${host.renderNote('staff', 'staff-note')}
        ${host.renderOpened('staff')}
      </section>`;
  }

  #start(act: IdeaAct, idea: IdeaDetail): void {
    const host = this.#host;
    const { board } = host;
    if (this.#busy === act) return;
    switch (act) {
      case 'pin': void this.#act({ act, on: !idea.pinned }); return;
      case 'lock': void this.#act({ act, on: !idea.locked }); return;
      case 'approve': case 'restore': case 'unmerge': void this.#act({ act }); return;
      case 'status': {
        const kindOf = (status = '') => board?.statuses.find(({ id }) => id === status)?.kind;
        this.#open(act, {
          start: { status: idea.status.id },
          look: (m, { status }) => ({ submit: m.t('staff.status'), fields: [
            {
              name: 'status', id: 'new-status', kind: 'select', label: m.t('staff.newStatus'),
              options: (board?.statuses ?? []).filter(({ kind }) => kind !== 'merged').map(one => [one.id, statusName(one, board, m, text => host.local(text))] as const),
            },
            ...(kindOf(status) === 'shipped' ? [{
              name: 'url', id: 'new-url', kind: 'url' as const, label: m.t('staff.link'), optional: true, placeholder: 'https://',
              check: (text: string) => text.trim() && !/^https?:\/\/\S+$/i.test(text.trim()) ? m.t('staff.linkWrong') : '',
            }] : []),
            reasonField(m, 'status-reason', kindOf(status) === 'declined', m.t('staff.reasonShown')),
          ] }),
          send: ({ status = '', url = '', reason = '' }, key) => this.#moderate({
            act, status, ...(reason.trim() && { reason: reason.trim() }), ...(url.trim() && kindOf(status) === 'shipped' && { url: url.trim() }),
          }, key),
        });
        return;
      }
      case 'answer': this.#open(act, {
        start: { text: idea.answer?.text ?? '' },
        look: m => ({
          submit: m.t('staff.answerSave'),
          fields: [{ name: 'text', id: 'answer', label: m.t('staff.answer'), rows: 3, limit: LIMITS.body, blank: m.t('comment.blank') }],
          beside: idea.answer && html`<button class="button text compact" type="button" @click=${() => void this.#act({ act, text: '' })}>${m.t('staff.answerRemove')}</button>`,
        }),
        send: ({ text = '' }, key) => this.#moderate({ act, text }, key),
      });
        return;
      case 'category': this.#open(act, {
        start: { category: idea.category ?? '' },
        look: m => ({ submit: m.t('staff.apply'), fields: [categoryField(host, m, 'new-category')] }),
        send: ({ category }, key) => this.#moderate({ act, category: category || null }, key),
      });
        return;
      case 'merge': this.#merge(); return;
      default: this.#open(act, reasonPlan(act, 'staff-reason', act !== 'hold', {
        send: (reason, key) => this.#moderate(act === 'hold' ? { act, ...(reason && { reason }) } : { act, reason }, key), sent: () => undefined,
      }));
    }
  }

  #open(act: IdeaAct, plan: Plan): void {
    this.#host.openForm('staff', act, { name: 'staff-form', ...plan, sent: () => { this.#done(act); } });
  }

  /** Finds the idea that this one is merged into, and asks before it is done. */
  #merge(): void {
    const host = this.#host;
    let found: Idea[] | undefined;
    let chosen: Idea | undefined;
    let failed = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const find = async (text: string) => {
      clearTimeout(timer);
      const now = ++turn;
      const outcome = text ? await host.store.find(text) : undefined;
      // A stale answer is dropped.
      if (now !== turn) return;
      found = outcome?.ok ? outcome.value : undefined;
      failed = outcome?.ok === false ? failureText(host.m, outcome.error) : '';
      if (outcome) host.announce(failed || host.m.t('board.loaded', { count: found?.length ?? 0 }));
      host.requestUpdate();
    };
    const onInput = (event: Event, set: (text: string) => void) => {
      const { value } = event.target as HTMLInputElement;
      chosen = undefined;
      set(value);
      clearTimeout(timer);
      if (!(event as InputEvent).isComposing) timer = setTimeout(() => void find(value.trim()), 250);
    };
    this.#open('merge', {
      look: m => ({
        submit: chosen ? m.t('staff.merge') : '',
        fields: [{ name: 'text', id: 'merge-search', label: '', draw: (text, _, set) => html`
          <div><label class="label" for="merge-search">${m.t('staff.mergeSearch')}</label>
            <input class="field" id="merge-search" type="search" dir="auto" autocomplete="off" maxlength="200" .value=${text}
              @input=${(event: Event) => { onInput(event, set); }} @compositionend=${(event: Event) => { onInput(event, set); }}></div>
          ${failed ? html`<p class="notice bad small">${failed}</p>` : nothing}
          ${found && !found.length ? html`<p class="quiet small">${m.t('board.nothing')}</p>` : nothing}
          ${found?.length && !chosen ? html`
            <ul class="found" aria-label=${m.t('staff.mergeSearch')}>${found.map(idea => html`
              <li><button class="found-idea" type="button" @click=${() => { chosen = idea; host.focusOn('.confirm-yes'); }}><span dir="auto">${idea.title}</span>
                <span class="small quiet tabular">${m.t('vote.count', { count: idea.votes })}</span></button></li>`)}</ul>` : nothing}` }],
        ...(chosen && { question: m.t('staff.mergeSure', { title: chosen.title }) }),
      }),
      send: async ({ text = '' }, key) => chosen ? this.#moderate({ act: 'merge', into: chosen.id }, key) : void await find(text.trim()),
    });
  }

  /** An act without a form of its own. */
  async #act(body: IdeaModeration): Promise<void> {
    const host = this.#host;
    this.#busy = body.act;
    host.requestUpdate();
    const outcome = await this.#moderate(body, newKey());
    if (this.#busy === body.act) this.#busy = undefined;
    if (outcome.ok) this.#done(body.act);
    else host.note('staff', host.m.t('comment.undone', { why: failureText(host.m, outcome.error) }), true);
  }

  async #moderate(body: IdeaModeration, key: string): Promise<Outcome<IdeaDetail>> {
    const outcome = await this.#host.store.moderate(body, key);
    if (outcome.ok) emit(this.#host, 'minga-idea-moderated', { board: outcome.value.board, idea: outcome.value.id, act: body.act });
    else emit(this.#host, 'minga-error', { code: outcome.error.code, action: body.act });
    return outcome;
  }

  #done(act: IdeaAct): void {
    const host = this.#host;
    // Taking the answer back needs no form, and leaves none.
    if (host.isOpen('staff', act)) host.close();
    host.note('staff', host.m.t('staff.done'));
  }
}
