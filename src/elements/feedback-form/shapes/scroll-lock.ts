import { own } from '../../../controllers/page-watch.ts';

const locks = new Map<Document, { count: number; release: () => void }>();

/** A style sheet of the document, since a strict policy allows no `style` attribute and the page may set its own. */
function hold(document: Document): () => void {
  const [documentElement, defaultView] = [own('documentElement', document), own('defaultView', document)];
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  // Where the scroll bar takes room, that room stays, so that nothing moves.
  const gutter = (defaultView?.innerWidth ?? 0) > documentElement.clientWidth ? 'scrollbar-gutter: stable !important;' : '';
  sheet.replaceSync(`html { overflow: hidden !important; ${gutter} }`);
  const set = (change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[]) => {
    Reflect.set(Document.prototype, 'adoptedStyleSheets', change(own('adoptedStyleSheets', document)), document);
  };
  set(sheets => [...sheets, sheet]);
  return () => { set(sheets => sheets.filter(one => one !== sheet)); };
}

/** Keeps the page behind a dialog from scrolling until all who asked for it are done; answers how to be done. */
export function lockScroll(document: Document): () => void {
  const lock = locks.get(document) ?? { count: 0, release: hold(document) };
  lock.count++;
  locks.set(document, lock);
  let done = false;
  return () => {
    if (done) return;
    done = true;
    if (--lock.count) return;
    lock.release();
    locks.delete(document);
  };
}
