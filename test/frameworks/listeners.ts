// Counts what listens to window and document, so that an unmounted app can be asked what it left behind.

declare global {
  interface Window { listening: () => string[] }
}

/** Runs in the page before anything else does. */
export function countListeners(): void {
  const heard = new Map<string, Set<unknown>>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const name = (target: unknown) => (target === window ? 'window' : target === document ? 'document' : undefined);
  const key = (target: unknown, type: string, options: unknown) =>
    `${name(target)} ${type}${options === true || (options as AddEventListenerOptions | undefined)?.capture ? ' (capture)' : ''}`;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type: string, listener: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean) {
    const target = this ?? window;
    if (name(target) && listener) {
      const id = key(target, type, options);
      const all = heard.get(id) ?? heard.set(id, new Set()).get(id)!;
      all.add(listener);
      if (typeof options === 'object') addEventListener.call(options.signal ?? new EventTarget(), 'abort', () => { all.delete(listener); });
      if (typeof options === 'object' && options.once) addEventListener.call(target, type, () => { all.delete(listener); }, { once: true });
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type: string, listener: EventListenerOrEventListenerObject | null, options?: EventListenerOptions | boolean) {
    const target = this ?? window;
    if (name(target)) heard.get(key(target, type, options))?.delete(listener);
    removeEventListener.call(target, type, listener, options);
  };
  window.listening = () => [...heard].filter(([, all]) => all.size > 0).map(([id, all]) => `${id}: ${all.size}`).sort();
}
