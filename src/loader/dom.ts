// A page's `<img name="querySelector">` or `<form><input name="closest"></form>` hides these members of the document or
// the form, so they are taken from where they are defined.

/** The page's `<html>`. */
export const html = Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;

/** Elements inside `root` that a selector matches. */
export const query = (selector: string, root: Element = html): NodeListOf<HTMLElement> => Element.prototype.querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>;

/** Has the browser fetch something that is needed soon. */
export function addLink(members: Partial<HTMLLinkElement>): void {
  html.append(Object.assign(Document.prototype.createElement.call(document, 'link'), { crossOrigin: '' }, members));
}
