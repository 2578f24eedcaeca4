import type { LitElement } from 'lit';
import { loadMessages } from '../../i18n/messages.ts';
import type { FieldType, FormField } from '../../protocol/feedback.ts';
import { adopt } from '../shared/adopt.ts';
import type { FieldModule } from './fields/field.ts';

const common = () => import('./fields/common.ts');
/** Fields that come when a page has them; scores travel with the element. */
const rare: { [T in FieldType]?: () => Promise<FieldModule<T> | FieldModule> } = {
  likert: common, choice: common, text: common, email: common, number: common, consent: common,
  matrix: () => import('./fields/matrix.ts'),
  ranking: () => import('./fields/ranking.ts'),
  date: () => import('./fields/date.ts'),
  file: () => import('./fields/file.ts'),
  screenshot: () => import('./fields/screenshot.ts'),
};

/** Fetches a part of a form that comes later, with its words; rejects when either cannot be had. */
export async function loadPart<T>(locale: string, load: () => Promise<T>): Promise<T> {
  const [part, { addMore }, words] = await Promise.all([load(), import('./more.ts'), loadMessages(locale)]);
  if (!words) throw new Error('The words could not be fetched');
  addMore();
  return part;
}

/** The modules of rare fields, fetched when a page wants them. */
export class LazyFields {
  #host: LitElement;
  #modules = new Map<FieldType, FieldModule | 'coming' | 'failed'>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The module of a field; `coming` while it is on its way, undefined for a field that needs none. */
  of(type: FieldType): FieldModule | 'coming' | 'failed' | undefined {
    return rare[type] && (this.#modules.get(type) ?? 'coming');
  }

  /** Fetches what these fields need, unless it is here or on its way; what could not be had is tried again. */
  want(fields: readonly FormField[], locale: string, again = false): void {
    for (const type of new Set(fields.map(field => field.type))) {
      const load = rare[type] as (() => Promise<FieldModule>) | undefined;
      const known = this.#modules.get(type);
      if (!load || (known && !(again && known === 'failed'))) continue;
      this.#modules.set(type, 'coming');
      void (load === common ? load() : loadPart(locale, load)).then(module => {
        adopt(this.#host.renderRoot, ...module.styles ?? []);
        this.#modules.set(type, module);
      }, () => { this.#modules.set(type, 'failed'); }).then(() => { this.#host.requestUpdate(); });
    }
  }
}
