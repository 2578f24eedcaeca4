import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { defaultBytes, defaultFiles } from '../../../protocol/form-field.ts';
import type { FieldContext, RenderField } from './field.ts';
import { fileStyles } from './file.styles.ts';
import { pictureKinds } from './pictures.ts';
import { kindsText, pictureText, sizeText, uploadsOf, type Picture, type Uploads } from './uploads.ts';

export const styles = [fileStyles];

/** Pictures by picker, drop or paste; each is made ready and uploaded at once, so that sending does not have to wait. */
export const render: RenderField<'file'> = (field, context) => {
  const { m } = context;
  const { max = defaultFiles, maxBytes = defaultBytes, required } = field;
  if (!canUpload(context)) return renderUnsupported(context, required);
  const uploads = uploadsOf(context, maxBytes);
  const add = (files: readonly File[]) => {
    const left = uploads.add(files, max);
    if (left) context.announce(m.t('file.tooMany', { count: left }));
  };
  return html`
    <div class="files" @paste=${(event: ClipboardEvent) => { take(event, event.clipboardData, add); }}>
      ${renderPicker(context, { words: m.t(max > 1 ? 'file.choose' : 'file.chooseOne'), max, full: uploads.count >= max, add })}
      <p class="small quiet" id=${`${context.id}-limits`}>${m.t('file.limits', { count: max, size: sizeText(maxBytes, m.formats), kinds: kindsText(m.formats) })}<br>${m.t('file.shrunk')}</p>
      ${renderPictures(uploads, context)}
    </div>`;
};

/** Whether the backend takes pictures. */
export const canUpload = ({ connection }: FieldContext): boolean => !!connection?.client.feedback?.upload;

export function renderUnsupported({ m }: FieldContext, required = false): TemplateResult {
  return html`<p class="notice">${m.t(required ? 'file.unsupportedRequired' : 'file.unsupported')}</p>`;
}

/** Takes the files that were dropped or pasted, if there are any: pasted text is left alone. */
export function take(event: Event, data: DataTransfer | null, add: (files: readonly File[]) => void): void {
  const files = [...data?.files ?? []];
  if (!files.length) return;
  event.preventDefault();
  add(files);
}

interface Picker { words: string; max: number; full: boolean; add(files: readonly File[]): void }

/** The way to choose pictures: a file input that looks like a place to drop them. */
export function renderPicker(context: FieldContext, { words, max, full, add }: Picker): TemplateResult {
  const { m, id, fault, describedBy } = context;
  const over = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', event.type === 'dragover' && !full);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    add([...input.files ?? []]);
    input.value = ''; // the same file may be chosen again after it was removed
  };
  return html`
    <label class="drop" @dragover=${over} @dragleave=${over} @drop=${(event: DragEvent) => { over(event); take(event, event.dataTransfer, add); }}>
      <input class="sr" type="file" id=${`${id}-file`} accept=${pictureKinds.join()} ?multiple=${max > 1} aria-disabled=${full} aria-invalid=${!!fault}
        aria-describedby=${`${id}-limits ${describedBy}`} @click=${(event: Event) => { if (full) event.preventDefault(); }} @change=${chosen}>
      ${full ? html`<span class="quiet">${m.t('file.full', { count: max })}</span>`
        : html`<span class="strong">${words}</span> <span class="quiet small drop-words">${m.t('file.drop')}</span>`}
    </label>`;
}

/** The pictures chosen so far, each with what became of it. */
export function renderPictures(uploads: Uploads, context: FieldContext, more?: (picture: Picture) => unknown): unknown {
  const { m } = context;
  if (!uploads.pictures.length) return nothing;
  return html`
    <ul class="pictures" aria-label=${m.t('file.list')}>${repeat(uploads.pictures, ({ key }) => key, picture => {
      const name = uploads.nameOf(picture);
      const preview = uploads.preview(picture);
      const busy = picture.state === 'preparing' || picture.state === 'uploading';
      const wrong = !busy && picture.state !== 'ready';
      return html`
        <li class="picture" aria-busy=${busy}>
          <span class="thumb">${preview ? html`<img src=${preview} alt=${m.t('file.preview', { name })}>` : nothing}</span>
          <span class="about"><bdi class="name">${name}</bdi>
            <span class="small ${wrong ? 'error' : 'quiet'}">${pictureText(m, picture, uploads.maxBytes)}</span></span>
          <span class="row wrap">
            ${picture.state === 'failed' ? html`<button class="button plain compact" type="button" aria-label=${m.t('file.retry', { name })}
              @click=${() => { uploads.retry(picture); }}>${m.t('act.retry')}</button>` : nothing}
            ${more?.(picture)}
            <button class="button text compact" type="button" aria-label=${m.t('file.remove', { name })} @click=${() => { removeAndGoOn(uploads, picture, context); }}>${m.t('file.take')}</button>
          </span>
        </li>`;
    })}</ul>`;
}

/** The focus must not fall into nowhere with the button that had it. */
function removeAndGoOn(uploads: Uploads, picture: Picture, { host, id }: FieldContext): void {
  uploads.remove(picture);
  void host.updateComplete.then(() => { host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)} :is(.shot-take, input[type=file])`)?.focus(); });
}
