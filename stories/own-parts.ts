// A page that makes a widget its own by slots and parts, as its style sheet and its markup would.

/** Puts `slots` (name to text) into every widget of this tag, and the style sheet beside them. */
export function withOwnParts(box: HTMLElement, tag: string, slots: Readonly<Record<string, string>>, css: string): HTMLElement {
  for (const widget of box.querySelectorAll(tag)) {
    widget.append(...Object.entries(slots).map(([slot, textContent]) => Object.assign(document.createElement('p'), { slot, textContent })));
  }
  box.prepend(Object.assign(document.createElement('style'), { textContent: css }));
  return box;
}

/** Whether what stands in a slot is drawn. */
export const isDrawn = (widget: Element, slot: string): boolean => !!widget.querySelector(`:scope > [slot="${slot}"]`)?.checkVisibility() && !!widget.shadowRoot!.querySelector(`slot[name="${slot}"]`);
