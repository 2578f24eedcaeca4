// A page with all four widgets, and everything on it that could still tell of a person.
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { seedConfig } from '../support/seed.ts';
import { everyElement } from '../support/settle.ts';
import { startBackend, type Backend } from './idea-board-page.ts';

const question = (id: string, more: Partial<FormDefinition> = {}): FormDefinition =>
  ({ schema: 1, id, language: 'en', title: id, askEmail: true, pages: [{ id: 'main', fields: [{ type: 'text', id: 'words', label: 'What is on your mind?', required: true }] }], ...more });

export const startAll = (options: { anonymous?: boolean } = {}): Promise<Backend> => startBackend({ config: {
  ...seedConfig, ...options, forms: [question('sent'), question('draft', { partial: true }), question('slow'), question('members', { access: 'members', askEmail: false })],
} });

/** All that the page shows or holds: texts, attributes, what is in fields, through shadow roots. */
export function pageText(root: Element = document.body): string {
  const parts: string[] = [];
  for (const element of everyElement(root)) {
    parts.push(...[...element.attributes].map(({ value }) => value));
    if ('value' in element) parts.push(String(element.value));
    for (const child of [...element.childNodes, ...element.shadowRoot?.childNodes ?? []]) if (child instanceof Text) parts.push(child.data);
  }
  return parts.join('\n');
}

/** All that Minga has stored in this browser. */
export async function storedText(): Promise<string> {
  const parts: unknown[] = [localStorage, sessionStorage].flatMap(storage => Object.entries(storage as unknown as Record<string, string>));
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('minga')) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => { resolve(opening.result); };
      opening.onerror = () => { reject(opening.error!); };
    });
    for (const store of database.objectStoreNames) {
      parts.push(await new Promise(resolve => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => { resolve(reading.result); };
      }));
    }
    database.close();
  }
  return [JSON.stringify(parts), document.cookie, location.href].join('\n');
}
