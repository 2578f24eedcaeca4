// Waiting for a state instead of for a time.

/** Resolves once `condition` holds, looking again after each frame; rejects with `what` after `timeout` milliseconds. */
export async function until<T>(condition: () => T | Promise<T>, what = 'the condition', timeout = 20_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`${what} did not come true within ${timeout} ms`);
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }
}

/** An element and all below it, through open shadow roots. */
export function* everyElement(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) yield root;
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...root.children] : [...root.children];
  for (const child of inside) yield* everyElement(child);
}

/** Resolves once nothing below `root` has an update to come or is `aria-busy`. */
export async function settle<E extends Element>(root: E, timeout = 20_000): Promise<E> {
  await until(async () => {
    let busy = false;
    for (const element of everyElement(root)) {
      const updated = (element as { updateComplete?: Promise<boolean> }).updateComplete;
      if (updated && !(await updated)) busy = true;
      busy ||= element.getAttribute('aria-busy') === 'true';
    }
    return !busy;
  }, `${root.localName} settled`, timeout);
  return root;
}
