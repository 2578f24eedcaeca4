import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { CommunityError } from '../../client/errors.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { once } from '../../i18n/format.ts';
import type { BadgeProgress } from '../../protocol/badge.ts';
import { createBadgesStore, type BadgesState, type BadgesStore, type Exported } from '../../stores/badges.ts';
import { isComing } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import { knownWord } from '../shared/known.ts';
import { renderPicture } from '../shared/picture.ts';
import { badgesStyles } from './badges.styles.ts';
import { copy, save } from './badges-file.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';

export { words } from './part-words.ts';
export const styles = [badgesStyles];
export const makePart = (host: CheckInHost): CheckInPart => new BadgesPart(host);

const dates = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const star = svg`<path d="m8 1.6 1.9 4 4.4.6-3.2 3.1.8 4.4L8 11.6l-3.9 2.1.8-4.4L1.7 6.2l4.4-.6Z"/>`;

/** One's own badges: what each is for, how far one is, and a signed file to take along. */
class BadgesPart implements CheckInPart {
  #host: CheckInHost;
  #state: StoreController<BadgesState>;
  #store: BadgesStore | undefined;
  #client: Connection['client'] | undefined;
  /** For which state of the member they were fetched. */
  #seen = '';
  /** The badge whose text could not be copied by a button. */
  #byHand: string | null = null;

  constructor(host: CheckInHost) {
    this.#host = host;
    this.#state = new StoreController(host);
  }

  render(context: CheckInContext): TemplateResult {
    const { m, level, connection, store } = context;
    if (this.#client !== connection.client) {
      this.#client = connection.client;
      this.#store = createBadgesStore(connection.client.badges);
      this.#state.watch(this.#store.$state);
      this.#seen = '';
    }
    // What the backend has just said of the member may have earned a badge, or revoked one.
    const seen = store.$state.get().status.value?.asOf ?? '';
    if (this.#seen && seen !== this.#seen) queueMicrotask(() => { void this.#store?.refresh(); });
    this.#seen = seen;
    return html`
      <section class="badges" part="badges" aria-label=${m.t('badges.heading')}>
        <div class="heading" role="heading" aria-level=${level}>${m.t('badges.heading')}</div>
        ${this.#renderList(context)}
      </section>`;
  }

  personChanged(): void {
    this.#byHand = null;
    void this.#store?.restart();
  }

  #renderList(context: CheckInContext): TemplateResult {
    const { m, status } = context;
    const { list } = this.#state.value!;
    const retry = html`<button class="button plain compact" type="button" @click=${() => { void this.#store?.refresh(); }}>${m.t('act.retry')}</button>`;
    if (!status || (list.state === 'failed' && list.error.code === 'unauthenticated')) return html`<div class="state" part="sign-in"><p class="label">${m.t('badges.signIn')}</p></div>`;
    if (isComing(list)) return html`<ul class="badge-list" aria-busy="true" aria-label=${m.t('badges.loading')}>${[1, 2].map(() => html`<li class="skeleton badge-box" aria-hidden="true"></li>`)}</ul>`;
    if (list.state === 'failed' && !list.value) {
      if (list.error.code === 'unsupported') return html`<div class="state" part="failed"><p class="quiet">${m.t('badges.unsupported')}</p></div>`;
      return html`<div class="state" part="failed"><p class="label">${m.t('badges.failed')}</p><p class="quiet">${errorText(m, list.error)}</p>${retry}</div>`;
    }
    const badges = list.value!;
    if (!badges.length) return html`<div class="state" part="empty"><p class="label">${m.t('badges.empty')}</p></div>`;
    return html`
      ${list.state === 'failed' ? html`<p class="notice bad row spread wrap"><span>${m.t('badges.failed')}<br>${errorText(m, list.error)}</span>${retry}</p>` : nothing}
      <ul class="badge-list">${badges.map(one => this.#renderBadge(one, context))}</ul>
      <p class="small quiet">${m.t('badges.own')}</p>
      ${badges.some(({ earned }) => earned.length) && context.connection.client.badges?.credential ? html`
        <details class="small"><summary>${m.t('badges.about')}</summary><p>${m.t('badges.what')}</p></details>` : nothing}`;
  }

  #renderBadge(progress: BadgeProgress, context: CheckInContext): TemplateResult {
    const { m, level, local } = context;
    const { badge, have, earned, next } = progress;
    const { id, name, criteria, counts, image, tiers } = badge;
    const title = local(name);
    const shown = Math.min(have, next ?? have);
    return html`
      <li class="badge ${earned.length ? 'earned' : ''}" part="badge">
        <span class="badge-mark" aria-hidden="true">${renderPicture(image, html`<svg viewBox="0 0 16 16">${star}</svg>`)}</span>
        <div class="badge-text">
          <p class="label" role="heading" aria-level=${level + 1} dir="auto">${title}</p>
          <p class="small" dir="auto">${local(criteria)}</p>
          ${next === null ? nothing : html`
            <p class="progress-row"><progress max=${next} .value=${shown} aria-label=${m.t('badges.progressLabel', { name: title, have: shown, at: next })}></progress>
              <span class="small tabular">${m.t('badges.progress', { have: shown, at: next })} ${knownWord(m, `badges.counts.${counts}`)}</span></p>`}
          ${tiers.length > 1 ? html`<ul class="tiers small">${tiers.map(({ at, name: tier }) => {
            const got = earned.find(one => one.at === at);
            return html`<li class=${got ? '' : 'quiet'}><bdi>${tier ? local(tier) : m.t('badges.tier', { at })}</bdi> · ${got ? m.t('badges.earned', { date: dates(m.formats).format(new Date(got.awardedAt)) }) : m.t('badges.open')}</li>`;
          })}</ul>` : html`<p class="small quiet">${earned[0] ? m.t('badges.earned', { date: dates(m.formats).format(new Date(earned[0].awardedAt)) }) : m.t('badges.open')}</p>`}
          ${earned.length && context.connection.client.badges?.credential ? this.#renderExport(id, title, context) : nothing}
        </div>
      </li>`;
  }

  #renderExport(id: string, name: string, context: CheckInContext): TemplateResult {
    const { m, announce } = context;
    const exported = this.#state.value!.exported.get(id);
    const coming = exported === 'coming';
    if (exported === undefined || coming || exported instanceof CommunityError) {
      return html`
        <p class="row wrap"><button class="button plain compact" type="button" part="export" aria-label=${m.t('badges.exportWhich', { name })} aria-busy=${coming}
          @click=${() => { void this.#export(id, name, context); }}>${m.t(coming ? 'badges.preparing' : 'badges.export')}</button>
          ${exported instanceof CommunityError ? html`<span class="small error">${exported.code === 'not-found' ? m.t('badges.gone') : errorText(m, exported)}</span>` : nothing}</p>`;
    }
    const { jwt, credential } = exported;
    const file = (text: string, ending: string, type: string) => () => {
      save(text, `${id}.${ending}`, type);
      announce(m.t('badges.saved', { file: `${id}.${ending}` }));
    };
    return html`
      <div class="credential" role="group" aria-label=${m.t('badges.ready', { name })} tabindex="-1" data-badge=${id}>
        <p class="row wrap">
          <button class="button plain compact" type="button" @click=${file(JSON.stringify(credential, null, 2), 'json', 'application/ld+json')}>${m.t('badges.file')}</button>
          <button class="button plain compact" type="button" @click=${file(jwt, 'jwt', 'application/jwt')}>${m.t('badges.signed')}</button>
          <button class="button plain compact" type="button" @click=${() => { void this.#copy(id, jwt, context); }}>${m.t('badges.copy')}</button>
        </p>
        ${this.#byHand === id ? html`<label class="small">${m.t('badges.copyByHand')}<textarea class="field" rows="3" readonly .value=${jwt}></textarea></label>` : nothing}
      </div>`;
  }

  async #export(id: string, name: string, { m, announce }: CheckInContext): Promise<void> {
    const { exported } = this.#state.value!;
    if (exported.get(id) === 'coming') return;
    const made: Exported = await this.#store!.export(id);
    if (made === 'coming' || made instanceof CommunityError) {
      announce(made instanceof CommunityError ? errorText(m, made) : '');
      return;
    }
    announce(m.t('badges.ready', { name }));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-badge="${CSS.escape(id)}"] button`)?.focus();
  }

  async #copy(id: string, jwt: string, { m, announce }: CheckInContext): Promise<void> {
    if (await copy(jwt)) {
      this.#byHand = null;
      announce(m.t('badges.copied'));
    } else {
      this.#byHand = id;
      announce(m.t('badges.copyByHand'));
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`[data-badge="${CSS.escape(id)}"] textarea`)?.select();
  }
}
