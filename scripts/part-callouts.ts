// Runs in a page: finds the parts and slots of a widget and draws a numbered name beside each.

/** A part or a slot of a widget. */
export interface Place { kind: 'part' | 'slot'; name: string }
/** One that a picture shows, with its number. */
export interface Mark extends Place { number: number }

export interface Callouts {
  /** The widget. */
  selector: string;
  /** The number to begin with. */
  first: number;
  /** Places that are wanted, as `part vote` or `slot header`. */
  wanted: string[];
  /** Which of several elements of a name is meant, counted from 0. Default: the first one. */
  chosen: Record<string, number>;
}

/** Outlines every wanted place of the widget that can be seen, and writes number and name into the margins. Numbers go from top to bottom. */
export function drawCallouts({ selector, first, wanted, chosen }: Callouts): Mark[] {
  const line = 21;
  const margin = { text: 140, elbow: 166 };
  const colours = ['#b3005e', '#0b57c2', '#8a4b00', '#00695f'];
  interface Found extends Place { element: Element; box: DOMRect; side: 'left' | 'right'; at: number; label: number }

  const widget = document.querySelector(selector)!;
  const found: Found[] = [];
  const elementsOf = new Map<string, { place: Place; elements: Element[] }>();
  const add = (kind: Place['kind'], name: string, element: Element | undefined): void => {
    if (!element?.checkVisibility()) return;
    const key = `${kind} ${name}`;
    const entry = elementsOf.get(key) ?? { place: { kind, name }, elements: [] };
    entry.elements.push(element);
    elementsOf.set(key, entry);
  };
  for (const element of widget.shadowRoot!.querySelectorAll('[part], [exportparts], slot[name]')) {
    if (element instanceof HTMLSlotElement) add('slot', element.name, element.assignedElements()[0]);
    for (const name of element.part) add('part', name, element);
    for (const pair of element.getAttribute('exportparts')?.split(',') ?? []) {
      const [inner, outer = inner] = pair.split(':').map(name => name.trim());
      for (const one of element.shadowRoot?.querySelectorAll(`[part~="${inner}"]`) ?? []) add('part', outer!, one);
    }
  }
  for (const [key, { place, elements }] of elementsOf) {
    const element = elements[chosen[place.name] ?? 0]!;
    const box = element.getBoundingClientRect();
    if (wanted.includes(key) && box.width > 2 && box.height > 2) found.push({ ...place, element, box, side: 'left', at: 0, label: 0 });
  }

  const frame = { left: Math.min(...found.map(({ box }) => box.left)), right: Math.max(...found.map(({ box }) => box.right)) };
  found.sort((one, other) => one.box.top - other.box.top || other.box.height - one.box.height || one.box.left - other.box.left);
  const used: Record<Found['side'], number[]> = { left: [], right: [] };
  for (const one of found) {
    const away = { left: one.box.left - frame.left, right: frame.right - one.box.right };
    const more = used.left.length - used.right.length;
    // what reaches both margins goes where there is more room, and what floats in a margin to the other one
    one.side = one.box.left > innerWidth - margin.elbow ? 'left' : Math.abs(away.left - away.right) < 24 ? (more > 0 ? 'right' : 'left') : away.left < away.right ? 'left' : 'right';
    const tall = one.box.height > 44;
    // a line that has to cross something does so below its words
    const crosses = Math.min(away.left, away.right) > 40;
    let at = tall ? one.box.top + 14 : crosses ? one.box.bottom - 1 : one.box.top + one.box.height / 2;
    while (used[one.side].some(other => Math.abs(other - at) < 7) && at + 7 < one.box.bottom - 2) at += 7;
    one.at = at;
    used[one.side].push(at);
  }

  // names stand where their places are, as near as they can without touching each other
  for (const side of ['left', 'right'] as const) {
    const column = found.filter(one => one.side === side).sort((one, other) => one.at - other.at);
    const blocks: { sum: number; count: number }[] = [];
    for (const [index, one] of column.entries()) {
      blocks.push({ sum: one.at - index * line, count: 1 });
      for (let last = blocks.length - 1; last > 0; last--) {
        const [before, after] = [blocks[last - 1]!, blocks[last]!];
        if (before.sum / before.count < after.sum / after.count) break;
        blocks.splice(last - 1, 2, { sum: before.sum + after.sum, count: before.count + after.count });
      }
    }
    let index = 0;
    const top = line / 2 + 4;
    for (const { sum, count } of blocks) for (let each = 0; each < count; each++, index++) column[index]!.label = Math.max(top + index * line, sum / count + index * line);
  }

  const numbered = [...found].sort((one, other) => one.label - other.label || (one.side < other.side ? -1 : 1));
  const overlay = document.createElement('div');
  overlay.popover = 'manual';
  Object.assign(overlay.style, { position: 'absolute', inset: '0 auto auto 0', margin: '0', padding: '0', border: '0', background: 'none', overflow: 'visible', inlineSize: '0', blockSize: '0' });
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  lines.style.cssText = 'position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: visible';
  overlay.append(lines);
  const draw = (name: string, attributes: Record<string, string | number>): void => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    lines.append(shape);
  };
  for (const [index, { kind, name, box, side, at, label }] of numbered.entries()) {
    const colour = colours[index % colours.length]!;
    const left = side === 'left';
    const edge = left ? margin.elbow : innerWidth - margin.elbow;
    const start = left ? margin.text + 4 : innerWidth - margin.text - 4;
    // what has the same edge as something in it is drawn around that
    const inside = found.filter((other) => other.name !== name && Math.abs(other.box.left - box.left) < 3 && other.box.top >= box.top - 1 && other.box.bottom <= box.bottom + 1);
    const out = 2.5 * Math.min(2, inside.length);
    const end = left ? box.left - out : box.right + out;
    draw('rect', { 'x': box.left - out, 'y': box.top - out, 'width': box.width + 2 * out, 'height': box.height + 2 * out, 'rx': 3, 'fill': 'none', 'stroke': colour, 'stroke-width': 1.25, ...(kind === 'slot' && { 'stroke-dasharray': '5 3' }) });
    draw('path', { 'd': `M${start} ${label} L${edge} ${at} L${end} ${at}`, 'fill': 'none', 'stroke': colour, 'stroke-width': 1.25 });
    draw('circle', { cx: end, cy: at, r: 2.75, fill: colour });
    const text = document.createElement('div');
    const number = Object.assign(document.createElement('b'), { textContent: String(first + index) });
    const words = Object.assign(document.createElement('span'), { textContent: kind === 'slot' ? `slot ${name}` : name });
    text.style.cssText = `position: absolute; top: ${label - line / 2}px; ${left ? `right: ${-margin.text}px` : `left: ${innerWidth - margin.text}px`}; display: flex; flex-direction: ${
      left ? 'row-reverse' : 'row'}; align-items: center; gap: 5px; block-size: ${line}px; font: 600 12.5px/1 system-ui, sans-serif; white-space: nowrap; color: #1b1b1b`;
    number.style.cssText = `min-inline-size: 18px; box-sizing: border-box; padding: 3px 4px; border-radius: 9px; background: ${colour}; color: #fff; font: 700 11.5px/1 system-ui, sans-serif; text-align: center`;
    text.append(number, words);
    overlay.append(text);
  }
  document.body.append(overlay);
  overlay.showPopover();
  return numbered.map(({ kind, name }, index) => ({ number: first + index, kind, name }));
}
