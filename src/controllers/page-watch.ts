/**
 * What happens to the page, watched once for all widgets: `start` begins with the first listener and answers how to stop
 * after the last. The function made says how to listen, and that how to stop.
 */
export function pageWatch(start: (tell: () => void) => () => void): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let stop: (() => void) | undefined;
  return listener => {
    listeners.add(listener);
    stop ??= start(() => { for (const one of listeners) one(); });
    return () => {
      listeners.delete(listener);
      if (listeners.size) return;
      stop?.();
      stop = undefined;
    };
  };
}

/**
 * A member of the document, also where an `<img name=…>` of the page has taken its name, or of another node: an
 * `<input name=…>` takes those of its form. Methods come without their `this`.
 */
export const own = <Name extends keyof Document>(name: Name, from: Node = document): Document[Name] => Reflect.get(Document.prototype, name, from) as Document[Name];

/** An element and all that it stands in, from the inside out, through shadow roots. */
export function* aroundOf(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = own('parentNode', node) ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element) yield node;
  }
}
