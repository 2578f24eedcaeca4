import type { LitElement, ReactiveController } from 'lit';
import type { CommunityError } from '../../../client/errors.ts';
import { once } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { FeedbackStore } from '../../../stores/feedback-form.ts';
import { attempt } from '../../../stores/attempt.ts';
import { newKey } from '../../../stores/draft.ts';
import { failureText } from '../../shared/failure.ts';
import type { FieldContext } from './field.ts';
import { decoded, fileOf, type PictureFault } from './pictures.ts';

/** One picture on its way into an answer. */
export interface Picture {
  readonly key: string;
  /** As the person knows it; null for one of an earlier visit. */
  readonly name: string | null;
  state: 'preparing' | 'uploading' | 'ready' | 'failed' | PictureFault;
  /** What is sent; undefined for one of an earlier visit. */
  file?: Blob;
  /** Shows the file while the form is in the page. */
  url?: string;
  /** Its id on the backend. */
  upload?: string;
  error?: CommunityError;
}

const inUnit = (unit: string) => once(locale => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }));
const [kilobytes, megabytes] = [inUnit('kilobyte'), inUnit('megabyte')];

/** A size in words, in the largest unit that leaves a number of at least one. */
export const sizeText = (bytes: number, locale: string): string =>
  bytes < 1024 * 1024 ? kilobytes(locale).format(Math.floor(bytes / 1024)) : megabytes(locale).format(bytes / 1024 / 1024);

const lists = once(locale => new Intl.ListFormat(locale, { type: 'disjunction', style: 'short' }));

/** The kinds of picture that can be sent. */
export const kindsText = (locale: string): string => lists(locale).format(['PNG', 'JPEG', 'WebP']);

/** What became of a picture, in words. */
export function pictureText(m: Messages, { state, error, file }: Picture, maxBytes: number): string {
  switch (state) {
    case 'failed': return m.t('file.failed', { why: error ? failureText(m, error) : '' }).trim();
    case 'tooLarge': return m.t('file.tooLarge', { size: sizeText(maxBytes, m.formats) });
    case 'wrongKind': return m.t('file.wrongKind', { kinds: kindsText(m.formats) });
    case 'ready': return m.t(file ? 'file.ready' : 'file.kept');
    default: return m.t(`file.${state}`);
  }
}

const faults: ReadonlySet<Picture['state']> = new Set<PictureFault>(['wrongKind', 'broken', 'tooLarge']);
const all = new WeakMap<FeedbackStore, Map<string, Uploads>>();

/** The pictures of a field as its host shows them now; they stay while other pages of the form are shown. */
export function uploadsOf(context: FieldContext, maxBytes: number): Uploads {
  const { host, id, store } = context;
  let fields = all.get(store);
  if (!fields) all.set(store, fields = new Map<string, Uploads>());
  let uploads = fields.get(id);
  if (!uploads) fields.set(id, uploads = new Uploads(host));
  uploads.maxBytes = maxBytes;
  uploads.take(context);
  return uploads;
}

/** The pictures of one field: made ready, uploaded one by one as they are chosen, and named in the answer. */
export class Uploads implements ReactiveController {
  pictures: readonly Picture[] = [];
  /** Most bytes of one. */
  maxBytes = 0;
  #host: LitElement;
  #context!: FieldContext;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes along with the answer of now: an answer of an earlier visit has pictures, a form that was reset has none. */
  take(context: FieldContext): void {
    this.#context = context;
    const ids = Array.isArray(context.value) ? context.value.filter(id => typeof id === 'string') : [];
    for (const picture of this.pictures) if (picture.upload && !ids.includes(picture.upload)) this.#drop(picture);
    for (const upload of ids) {
      if (this.pictures.some(picture => picture.upload === upload)) continue;
      this.pictures = [...this.pictures, { key: newKey(), name: null, state: 'ready', upload }];
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const picture of this.pictures) this.#hide(picture);
  }

  /** The address of a preview; undefined for a picture of an earlier visit. */
  preview(picture: Picture): string | undefined {
    if (picture.file && this.#host.isConnected) picture.url ??= URL.createObjectURL(picture.file);
    return picture.url;
  }

  /** How many are in the answer, or on their way there. */
  get count(): number {
    return this.pictures.filter(({ state }) => !faults.has(state)).length;
  }

  /** Makes files ready and uploads them, up to `most` in all; answers how many were left out. What cannot be sent makes room. */
  add(files: readonly File[], most: number): number {
    for (const picture of this.pictures) if (faults.has(picture.state)) this.#drop(picture);
    const room = most - this.count;
    for (const file of files.slice(0, Math.max(0, room))) {
      const picture = this.#begin(file.name);
      this.#queue(picture, () => this.#prepare(picture, file));
    }
    return Math.max(0, files.length - Math.max(0, room));
  }

  /** Uploads a picture that is ready as it is; resolves to whether it got there. */
  async addReady(file: Blob, name: string): Promise<boolean> {
    const picture = this.#begin(name);
    picture.file = file;
    this.#queue(picture);
    await this.#turn;
    return picture.state === 'ready';
  }

  /** Uploads once more what was not uploaded. */
  retry(picture: Picture): void {
    this.#queue(picture);
  }

  remove(picture: Picture): void {
    const { m, announce } = this.#context;
    const name = this.nameOf(picture);
    this.#drop(picture);
    this.#answer();
    announce(m.t('file.removed', { name }));
    this.#host.requestUpdate();
  }

  #begin(name: string): Picture {
    const picture: Picture = { key: newKey(), name, state: 'preparing' };
    this.pictures = [...this.pictures, picture];
    return picture;
  }

  /** What a picture is called: its file's name, or its place. */
  nameOf(picture: Picture): string {
    return picture.name ?? this.#context.m.t('file.picture', { number: this.pictures.indexOf(picture) + 1 });
  }

  /** One after the other: a phone cannot hold several large photos at once. */
  #queue(picture: Picture, prepare?: () => Promise<void>): void {
    this.#set(picture, 'preparing');
    this.#turn = this.#turn.then(async () => {
      if (this.#gone(picture)) return;
      await prepare?.();
      if (picture.file && !this.#gone(picture)) await this.#upload(picture, picture.file);
    });
    this.#context.wait(this.#turn);
  }

  async #prepare(picture: Picture, file: File): Promise<void> {
    // A file that changed or went away since it was chosen cannot be read any more.
    const found = await decoded(file).catch(() => 'broken' as const);
    const ready = typeof found === 'string' ? found : await fileOf(found.canvas, found.kind, this.maxBytes) ?? 'tooLarge';
    if (typeof ready === 'string') this.#set(picture, ready);
    else picture.file = ready;
  }

  async #upload(picture: Picture, file: Blob): Promise<void> {
    this.#set(picture, 'uploading');
    const sent = await attempt(() => this.#context.connection?.client.feedback?.upload?.(file, { key: picture.key }));
    if (this.#gone(picture)) return;
    if (sent.ok) picture.upload = sent.value.id;
    else picture.error = sent.error;
    this.#set(picture, sent.ok ? 'ready' : 'failed');
    if (sent.ok) this.#answer();
  }

  #answer(): void {
    const ids = this.pictures.flatMap(({ upload }) => upload ?? []);
    this.#context.set(ids.length ? ids : undefined, true);
  }

  #set(picture: Picture, state: Picture['state']): void {
    picture.state = state;
    if (state !== 'preparing' && !this.#gone(picture) && !this.#context.store.left) this.#context.announce(this.#context.m.t('file.told', { name: this.nameOf(picture), state: pictureText(this.#context.m, picture, this.maxBytes) }));
    this.#host.requestUpdate();
  }

  #gone(picture: Picture): boolean {
    return !this.pictures.includes(picture);
  }

  #drop(picture: Picture): void {
    this.#hide(picture);
    this.pictures = this.pictures.filter(one => one !== picture);
  }

  #hide(picture: Picture): void {
    if (picture.url) URL.revokeObjectURL(picture.url);
    delete picture.url;
  }
}
