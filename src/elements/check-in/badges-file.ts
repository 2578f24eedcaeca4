import { own } from '../../controllers/page-watch.ts';

/** Saves a text as a file, by a link that lives for a moment. */
export function save(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = own('createElement').call(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the blob after the click has been handled.
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}

/** Copies a text; false where the page or the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no HTTPS, no permission, or a frame that may not
  }
}
