import { html, noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { defaultBytes } from '../../../protocol/form-field.ts';
import type { Box } from './boxes.ts';
import { canCapture, captureScreen } from './capture.ts';
import type { FieldContext, RenderField } from './field.ts';
import { canUpload, renderPicker, renderPictures, renderUnsupported, take } from './file.ts';
import { fileStyles } from './file.styles.ts';
import { decoded, fileOf } from './pictures.ts';
import { screenshotStyles } from './screenshot.styles.ts';
import { shotOf, type Shot } from './shot.ts';
import { pictureText, uploadsOf } from './uploads.ts';

export const styles = [fileStyles, screenshotStyles];

/**
 * A picture of the screen, taken on a click, with parts of it covered before anything leaves the page. Where the browser
 * cannot take one, a picture is chosen; it can be covered in the same way.
 */
export const render: RenderField<'screenshot'> = (field, context) => {
  if (!canUpload(context)) return renderUnsupported(context, field.required);
  const { host, id, store } = context;
  const shot = shotOf(host, id, store);
  const uploads = uploadsOf(context, defaultBytes);
  return html`<div class="files shot">${shot.picture ? renderEditor(shot, context)
    : uploads.pictures.length ? renderPictures(uploads, context)
    : renderStart(shot, context)}</div>`;
};

function renderStart(shot: Shot, context: FieldContext): TemplateResult {
  const { m, id, host, describedBy, announce } = context;
  const failed = (problem: string) => {
    shot.close(problem);
    announce(problem);
  };
  const taken = (picture: HTMLCanvasElement) => {
    shot.open(picture);
    focusOn(context, '.shot-heading');
  };
  const shoot = async () => {
    if (shot.asking) return;
    shot.set({ asking: true });
    try {
      const picture = await captureScreen(host);
      if (picture) taken(picture);
      else failed(m.t('shot.refused'));
    } catch {
      failed(m.t('shot.refused'));
    } finally {
      shot.set({ asking: false });
    }
    if (!shot.picture) focusOn(context, '.shot-take');
  };
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const found = await decoded(file).catch(() => 'broken' as const);
    if (typeof found === 'string') failed(pictureText(m, { key: '', name: file.name, state: found }, defaultBytes));
    else taken(found.canvas);
  };
  const add = (files: readonly File[]) => { void choose(files); };
  const capture = canCapture();
  return html`
    <div class="files" @paste=${(event: ClipboardEvent) => { take(event, event.clipboardData, add); }}>
    ${capture ? html`
      <div><button class="button plain shot-take" type="button" aria-busy=${shot.asking} aria-describedby=${`${id}-limits ${describedBy}`}
        @click=${() => { void shoot(); }}>${m.t('shot.take')}</button></div>
      <p class="small quiet" id=${`${id}-limits`}>${m.t('shot.hint')}</p>` : html`<span hidden id=${`${id}-limits`}></span>`}
    ${shot.problem ? html`<p class="notice bad">${shot.problem}</p>` : nothing}
    ${renderPicker(context, { words: m.t(capture ? 'shot.choose' : 'file.chooseOne'), max: 1, full: false, add })}
    </div>`;
}

function renderEditor(shot: Shot, context: FieldContext): TemplateResult {
  const { m, id, announce } = context;
  const count = shot.boxes.length;
  const use = shot.use = async () => {
    const file = await fileOf(shot.covered(), 'image/png', defaultBytes);
    if (!file) { shot.close(m.t('file.broken')); return false; }
    shot.close();
    const sent = uploadsOf(context, defaultBytes).addReady(file, m.t('shot.name'));
    focusOn(context, '.pictures button');
    return sent;
  };
  const add = () => {
    shot.add();
    announce(m.t('shot.added', { number: count + 1 }));
    focusOn(context, `[data-box="${count}"]`);
  };
  const remove = (index: number) => {
    shot.remove(index);
    announce(m.t('shot.deleted'));
    focusOn(context, count > 1 ? `[data-box="${Math.max(0, index - 1)}"]` : '.shot-add');
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else if (!shot.key(index, event)) return;
    event.preventDefault();
  };
  return html`
    <p class="label shot-heading" tabindex="-1">${m.t('shot.cover')}</p>
    <p class="small quiet" id=${`${id}-boxes`}>${m.t('shot.coverHint')}</p>
    <div class="stage" @pointerdown=${(event: PointerEvent) => { shot.point(event); }}>
      <canvas role="img" aria-label=${m.t('shot.preview')} ${drawn(canvas => { paint(canvas as HTMLCanvasElement, shot.picture); })}></canvas>
      ${shot.boxes.map((box, index) => html`
        <button class="box" type="button" data-box=${index} aria-label=${boxText(box, index, count, context)} aria-describedby=${`${id}-boxes`}
          @keydown=${(event: KeyboardEvent) => { onKey(event, index); }} ${drawn(element => { place(element as HTMLElement, box); })}></button>`)}
    </div>
    ${count ? html`<ul class="row wrap">${shot.boxes.map((_, index) => html`
      <li><button class="button text compact" type="button" @click=${() => { remove(index); }}>${m.t('shot.deleteBox', { number: index + 1 })}</button></li>`)}</ul>` : nothing}
    <p class="row wrap">
      <button class="button compact" type="button" @click=${() => { void use(); }}>${m.t('shot.use')}</button>
      <button class="button plain compact shot-add" type="button" @click=${add}>${m.t('shot.add')}</button>
      <button class="button text compact" type="button" @click=${() => { shot.close(); focusOn(context, '.shot-take, .drop input'); }}>${m.t('shot.discard')}</button>
    </p>`;
}

function boxText({ x, y, width, height }: Box, index: number, count: number, { m }: FieldContext): string {
  const share = (value: number) => Math.round(value * 100);
  return m.t('shot.box', { number: index + 1, count, left: share(x), top: share(y), width: share(width), height: share(height) });
}

/** What is done to an element each time it is drawn. */
const drawn = directive(class extends Directive {
  render(_: (element: Element) => void): typeof noChange { return noChange; }
  override update({ element }: ElementPart, [draw]: [(element: Element) => void]): typeof noChange {
    draw(element);
    return noChange;
  }
});

function paint(canvas: HTMLCanvasElement, picture: HTMLCanvasElement | null): void {
  if (!picture || canvas.width === picture.width && canvas.dataset['drawn']) return;
  Object.assign(canvas, { width: picture.width, height: picture.height });
  canvas.dataset['drawn'] = 'true';
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
}

/** By properties: a page may forbid style attributes. */
function place(element: HTMLElement, { x, y, width, height }: Box): void {
  const { style } = element;
  for (const [name, share] of [['left', x], ['top', y], ['width', width], ['height', height]] as const) style.setProperty(name, `${share * 100}%`);
}

function focusOn({ host, id }: FieldContext, selector: string): void {
  void host.updateComplete.then(() => { host.renderRoot.querySelector(`#${CSS.escape(id)}`)?.querySelector<HTMLElement>(selector)?.focus(); });
}
