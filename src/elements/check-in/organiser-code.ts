import { html, nothing, type TemplateResult } from 'lit';
import { PollController } from '../../controllers/poll-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { Attendance, CommunityEvent, EventCode } from '../../protocol/event.ts';
import { createAttendanceStore, type AttendanceState, type AttendanceStore } from '../../stores/attendance.ts';
import { isComing } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import { copy } from './badges-file.ts';
import type { CheckInContext, CheckInHost } from './context.ts';
import { clockText } from './events-words.ts';

/** Milliseconds between looks at who is here. */
const interval = 10_000;

/** The code of one meet-up: as a picture, to copy, to print, large for a wall; and who has used it. */
export class CodePanel {
  #host: CheckInHost;
  #state: StoreController<AttendanceState>;
  #store: AttendanceStore | undefined;
  #byHand = false;
  #big = false;

  constructor(host: CheckInHost) {
    this.#host = host;
    this.#state = new StoreController(host);
    new PollController(host, () => this.#store?.refresh() ?? Promise.resolve(false), () => (this.#store && host.renderRoot.querySelector('.code-panel') ? interval : 0));
  }

  /** Leaves the meet-up; nothing of it is asked for any more. */
  close(): void {
    this.#store = undefined;
    this.#byHand = this.#big = false;
    this.#state.watch(undefined);
  }

  /** Turns to a meet-up. */
  open(event: string, { connection, program }: CheckInContext): void {
    this.close();
    this.#store = createAttendanceStore(connection.client.events, program.id, event);
    this.#state.watch(this.#store.$state);
  }

  render(event: CommunityEvent, context: CheckInContext): TemplateResult {
    const { m } = context;
    const { code } = this.#state.value!;
    if (isComing(code)) return html`<div class="code-panel" role="group" aria-busy="true" aria-label=${m.t('organise.codeLoading')}><div class="skeleton qr-box"></div></div>`;
    if (!code.value) {
      return html`
        <p class="notice bad row spread wrap"><span>${m.t('organise.codeFailed')}<br>${code.state === 'failed' ? errorText(m, code.error) : nothing}</span>
          <button class="button plain compact" type="button" @click=${() => { void this.#store?.loadCode(); }}>${m.t('act.retry')}</button></p>`;
    }
    return html`
      <div class="code-panel" part="code-panel" role="group" aria-label=${m.t('organise.code')}>
        ${renderQr(code.value, event, context)}
        <div class="code-side">
          <p class="small quiet">${m.t('organise.scan')}</p>
          <p class="manual tabular" dir="ltr" part="manual">${code.value.manual}</p>
          <p class="small quiet">${m.t('organise.window', { from: m.date(event.opensAt), to: m.date(event.closesAt) })}</p>
          <p class="row wrap">
            ${code.value.url ? html`<button class="button plain compact" type="button" @click=${() => { void this.#copy(code.value!.url!, context); }}>${m.t('organise.copy')}</button>` : nothing}
            <button class="button plain compact" type="button" @click=${() => { void this.#show(); }}>${m.t('organise.big')}</button>
          </p>
          ${this.#byHand ? html`<label class="small">${m.t('organise.copyByHand')}<input class="field link" type="text" dir="ltr" readonly .value=${code.value.url ?? ''}></label>` : nothing}
        </div>
        <div class="code-full">${this.#renderAttendance(context)}</div>
        <dialog class="stage" part="stage" aria-label=${event.title} @close=${() => { this.#shut(); }}>${this.#big ? this.#renderStage(event, code.value, context) : nothing}</dialog>
      </div>`;
  }

  #renderStage(event: CommunityEvent, code: EventCode, context: CheckInContext): TemplateResult {
    const { m } = context;
    return html`
      <p class="stage-title" dir="auto">${event.title}</p>
      <div class="stage-middle">${renderQr(code, event, context)}<p>${m.t('organise.scan')}</p><p class="manual tabular" dir="ltr">${code.manual}</p></div>
      <div class="stage-foot">${this.#renderCount(context)}
        <span class="row wrap"><button class="button plain" type="button" @click=${() => { print(); }}>${m.t('organise.print')}</button>
          <button class="button" type="button" @click=${() => { this.#dialog?.close(); }}>${m.t('act.close')}</button></span></div>`;
  }

  #renderCount({ m }: CheckInContext): TemplateResult {
    const { attended = 0, going = 0 } = this.#state.value?.list.value ?? {};
    return html`<p class="came tabular" part="count">${attended && attended <= going ? m.t('organise.came', { attended, going }) : m.t('organise.cameOf', { attended, going })}</p>`;
  }

  #renderAttendance(context: CheckInContext): TemplateResult {
    const { m, level } = context;
    const { list, more } = this.#state.value!;
    const { items = [], next = null } = list.value ?? {};
    const problem = list.state === 'failed' ? list.error : typeof more === 'object' ? more : null;
    return html`
      ${list.value ? this.#renderCount(context) : nothing}
      ${problem ? html`<p class="notice bad row spread wrap"><span>${m.t('organise.listFailed')}<br>${errorText(m, problem)}</span>
        <button class="button plain compact" type="button" @click=${() => { void this.#store?.refresh(); }}>${m.t('act.retry')}</button></p>` : nothing}
      <p class="small label" role="heading" aria-level=${level + 2}>${m.t('organise.list')}</p>
      ${items.length ? html`<ul class="attendees" part="attendees" tabindex="0" aria-label=${m.t('organise.list')}>${items.toSorted(latest).map(one => renderAttendee(one, context))}</ul>`
        : list.value ? html`<p class="small quiet">${m.t('organise.nobody')}</p>` : nothing}
      ${next ? html`<button class="button text compact" type="button" aria-busy=${more === 'loading'} @click=${() => { void this.#store?.loadMore(); }}>${m.t('organise.more')}</button>` : nothing}`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.stage');
  }

  async #show(): Promise<void> {
    this.#big = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  #shut(): void {
    this.#big = false;
    this.#host.requestUpdate();
  }

  async #copy(url: string, { m, announce }: CheckInContext): Promise<void> {
    this.#byHand = !await copy(url);
    announce(m.t(this.#byHand ? 'organise.copyByHand' : 'organise.copied'));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>('.code-side .link')?.select();
  }
}

/** Those who are here first, whoever came last on top. */
const latest = (a: Attendance, b: Attendance): number => (b.at ?? '').localeCompare(a.at ?? '');

function renderAttendee({ person, at }: Attendance, { m, now }: CheckInContext): TemplateResult {
  return html`<li><bdi>${person.name ?? m.t('organise.anonymous')}</bdi>
    <span class="small quiet tabular">${at ? m.t('organise.arrived', { time: clockText(at, now, m) }) : m.t('organise.expected')}</span></li>`;
}

/** A picture code is read by machines: black on white with its white border, whatever the colours around it. */
function renderQr({ qr: { size, path } }: EventCode, { title }: CommunityEvent, { m }: CheckInContext): TemplateResult {
  return html`
    <svg class="qr" part="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${m.t('organise.qr', { title })} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path></svg>`;
}
