import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../protocol/comment.ts';
import type { FollowScope, IdeaDetail, IdeaPatch } from '../../protocol/idea.ts';
import { LIMITS } from '../../protocol/text.ts';
import type { Outcome } from '../../stores/attempt.ts';
import type { IdeaDetailView } from '../../stores/idea-detail.ts';
import { choices, renderOptions, type Field } from '../shared/field.ts';
import type { Form, Values } from '../shared/form.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { castVote } from './voting.ts';

const scopes: readonly FollowScope[] = ['none', 'status', 'all'];
const reasons: readonly Report['reason'][] = ['spam', 'abuse', 'off-topic', 'private', 'other'];

/** What a person may do with an opened idea besides voting: follow, share, edit, withdraw, report. */
export function renderActs(host: IdeaDetailElement, { idea, mine }: IdeaDetailView): TemplateResult {
  const { m, connection: { client: { ideas } } } = host;
  const button = (act: string, shown: unknown, text: string, onClick: () => unknown) => shown ? html`
    <button class="button text compact" type="button" data-act="${act}-idea" @click=${onClick}>${text}</button>` : nothing;
  const scope = () => host.store.$state.get().following ?? host.store.view()?.mine?.following ?? 'none';
  const onFollow = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    void follow(host, select.value as FollowScope).then(() => { select.value = scope(); });
  };
  return html`
    <div class="acts row spread wrap" part="acts">
      ${ideas?.setFollow && idea.state === 'visible' && idea.status.kind !== 'merged' && !idea.mergedInto ? html`
        <label class="follow small row wrap" part="follow"><span>${m.t('follow.label')}</span>
          <select class="filter" @change=${onFollow}>
            ${renderOptions(choices(m, 'follow', scopes), scope())}
          </select>${idea.followers ? html`<span class="quiet">${m.t('follow.count', { count: idea.followers })}</span>` : nothing}</label>` : nothing}
      <span class="row wrap">
        ${button('share', true, m.t('detail.share'), () => share(host))}
        ${button('edit', mine?.can.edit === 'yes' && ideas?.update, m.t('detail.edit'), () => { edit(host, idea); })}
        ${button('withdraw', mine?.can.withdraw === 'yes' && ideas?.withdraw, m.t('detail.withdraw'), () => { withdraw(host, idea); })}
        ${button('report', !mine?.own && ideas?.report, m.t('report.act'), () => openReport(host))}
      </span>
    </div>
    ${host.renderNote('idea')}
    ${host.isOpen('idea', 'edit') ? nothing : host.renderOpened('idea')}`;
}

/** What an idea says, or the form that stands in for it while its author changes it. */
export function renderBody(host: IdeaDetailElement, { idea: { body, lang } }: IdeaDetailView): unknown {
  return host.isOpen('idea', 'edit') ? host.renderOpened('idea')
    : body ? html`<div class="text" part="body" lang=${lang ?? nothing}>${renderMarkdown(body)}</div>` : nothing;
}

/** Makes the person's vote so; asks them to sign in first where that is needed. */
export async function vote(host: IdeaDetailElement, on: boolean): Promise<void> {
  const { ideaId: idea, store, connection } = host;
  if (!await host.may('vote', { kind: 'vote', board: store.view()?.idea.board ?? '', idea, on })) return;
  await castVote(idea, on, {
    host, connection, messages: () => host.m, say: (text, bad) => { host.note('vote', text, bad); }, announce: text => { host.note('', text); },
  });
}

/** Sets what the person hears about; asks them to sign in first where that is needed. */
export async function follow(host: IdeaDetailElement, scope: FollowScope): Promise<void> {
  const { ideaId: idea, store } = host;
  if (!await host.may('idea', { kind: 'follow', idea, scope })) return;
  const outcome = await store.follow(scope);
  if (outcome?.ok) {
    const following = outcome.value;
    host.announce(host.m.t(following === 'none' ? 'follow.stopped' : 'follow.following'));
    emit(host, 'minga-idea-followed', { board: store.view()?.idea.board ?? '', idea, following });
  } else if (outcome) host.fail('idea', outcome.error, 'follow');
}

/** Opens the form that tells the team about the idea, or about a comment; `send` tells it. */
export function openReport(host: IdeaDetailElement, comment?: string, send = (report: Report, key: string): Promise<Outcome<void>> => host.store.report(report, key)): Form<void> {
  const at = comment ?? 'idea';
  return host.openForm<void>(at, 'report', {
    name: 'report-form',
    start: { reason: 'spam' },
    look: m => ({ submit: m.t('report.send'), fields: [
      { name: 'reason', id: 'report-reason', kind: 'radio', label: m.t('report.title'), options: choices(m, 'report', reasons) },
      { name: 'note', id: 'report-note', label: m.t('report.note'), optional: true, limit: LIMITS.reason },
    ] }),
    send: ({ reason, note = '' }, key) => send({ reason: reason as Report['reason'], ...(note.trim() && { note: note.trim() }) }, key),
    sent: () => { host.note(at, host.m.t('report.sent')); },
  }, { kind: 'report', idea: host.ideaId, ...(comment && { comment }) });
}

/** Which category an idea has; its words for none come first. */
export const categoryField = (host: Pick<IdeaDetailElement, 'board' | 'local'>, m: Messages, id: string): Field => ({
  name: 'category', id, kind: 'select', label: m.t('propose.category'),
  options: [['', m.t('propose.noCategory')], ...(host.board?.categories ?? []).map(({ id: key, name }) => [key, host.local(name)] as const)],
});

const changeable = ['title', 'body', 'category'] as const;
const valuesOf = ({ title, body, category, version }: IdeaDetail): Values => ({ title, body, category: category ?? '', version: `${version}` });

/** Changes one's own idea; when somebody else has changed it meanwhile, the text stays and the new version is shown. */
function edit(host: IdeaDetailElement, idea: IdeaDetail): void {
  let start = valuesOf(idea);
  let newer: IdeaDetail | undefined;
  const changed = (value: Values) => Object.fromEntries(changeable.filter(name => value[name] !== start[name]).map(name => [name, value[name]]));
  // From here on the text builds on the idea as it is now; what the person left as it was follows the new version.
  const rebase = (latest: IdeaDetail) => {
    const mine = changed(form.value);
    start = valuesOf(newer = latest);
    form.set({ ...start, ...mine });
  };
  const form = host.openForm<IdeaDetail>('idea', 'edit', {
    name: 'edit-form',
    label: host.m.t('detail.edit'),
    start,
    look: m => {
      const until = host.store.view()?.mine?.editableUntil;
      return {
        submit: m.t('detail.save'),
        fields: [
          { name: 'title', id: 'edit-title', kind: 'text', label: m.t('propose.title'), limit: LIMITS.title, blank: m.t('propose.blank') },
          { name: 'body', id: 'edit-body', label: m.t('propose.body'), limit: LIMITS.body, rows: 6 },
          ...(host.board?.categories.length ? [categoryField(host, m, 'edit-category')] : []),
        ],
        foot: newer && html`
          <div class="notice bad"><p>${m.t('detail.changed')}</p>
            <details><summary>${m.t('detail.showNew')}</summary><p class="label" dir="auto">${newer.title}</p><p class="plain-text" dir="auto">${newer.body}</p></details></div>`,
        beside: until && html`<span class="small quiet">${m.t('detail.editUntil', { time: m.date(until) })}</span>`,
      };
    },
    send: async value => {
      const { title, category, ...patch } = changed(value);
      const body: IdeaPatch = { ...patch, ...(title && { title: title.trim() }), ...(category && { category }) };
      if (Object.keys(body).length) return host.store.save(body, Number(value.version));
      form.clear();
      host.close();
      return undefined;
    },
    sent: () => {
      host.announce(host.m.t('detail.saved'));
      emit(host, 'minga-idea-updated', { board: idea.board, idea: idea.id });
    },
    why: (error, m) => {
      const latest = host.store.$state.get().detail.value;
      if (error.existing) return m.t('propose.exists');
      if (error.code !== 'conflict' || !latest) return undefined;
      rebase(latest);
      host.announce(m.t('detail.changed'));
      return null;
    },
  });
  if (form.value.version !== start.version) rebase(idea);
}

async function share(host: IdeaDetailElement): Promise<void> {
  const href = host.hrefOf(host.ideaId);
  try {
    await navigator.clipboard.writeText(href);
    host.note('idea', host.m.t('detail.shared'));
  } catch {
    // Refused, or a page without HTTPS: the person can copy by hand.
    host.open('idea', 'share', { render: () => html`
      <label class="label">${host.m.t('detail.shareByHand')}
        <input class="field by-hand" readonly .value=${href} @focus=${(event: Event) => { (event.target as HTMLInputElement).select(); }}></label>` });
    host.focusOn('.by-hand');
  }
}

function withdraw(host: IdeaDetailElement, { board, id }: IdeaDetail): void {
  host.openForm('idea', 'withdraw', {
    name: 'confirm',
    look: m => ({ question: m.t('detail.withdrawSure'), submit: m.t('detail.withdraw') }),
    send: () => host.store.withdraw(),
    why: error => {
      host.close();
      host.fail('idea', error, 'withdraw');
      return null;
    },
    sent: () => {
      host.announce(host.m.t('detail.withdrawn'));
      emit(host, 'minga-idea-withdrawn', { board, idea: id });
      host.tellClosed();
    },
  });
}
