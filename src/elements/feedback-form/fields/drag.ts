/**
 * Drags one item of a vertical list by its handle: the item follows the pointer, the others make room, and nothing in the
 * page is moved before it is dropped, so that neither focus nor pointer get lost. Escape or a lost pointer takes it back.
 */
export function dragItem(event: PointerEvent, drop: (to: number) => void): void {
  const handle = event.currentTarget as HTMLElement;
  const item = handle.closest('li');
  const list = item?.parentElement;
  if (!item || !list || event.button !== 0) return;
  const items = [...list.children] as HTMLElement[];
  const boxes = items.map(one => one.getBoundingClientRect());
  const from = items.indexOf(item);
  const gap = boxes[1] && boxes[0] ? boxes[1].top - boxes[0].bottom : 0;
  const own = boxes[from]!;
  const begun = event.clientY + scrollY;
  const life = new AbortController();
  const { signal } = life;
  let to = from;

  const end = (commit: boolean) => {
    life.abort();
    for (const one of items) {
      one.style.removeProperty('transform');
      one.classList.remove('dragged');
    }
    if (commit && to !== from) drop(to);
  };
  const move = ({ clientY, pointerId }: PointerEvent) => {
    if (pointerId !== event.pointerId) return;
    const by = clientY + scrollY - begun;
    const middle = own.top + own.height / 2 + by;
    to = boxes.filter((box, index) => index !== from && box.top + box.height / 2 < middle).length;
    item.style.setProperty('transform', `translateY(${by}px)`);
    items.forEach((one, index) => {
      const way = index === from ? 0 : index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0;
      if (index !== from) one.style.setProperty('transform', way ? `translateY(${way * (own.height + gap)}px)` : 'none');
    });
    if (clientY < 40) scrollBy(0, -12);
    else if (clientY > innerHeight - 40) scrollBy(0, 12);
  };

  handle.setPointerCapture(event.pointerId);
  item.classList.add('dragged');
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', () => { end(true); }, { signal });
  handle.addEventListener('lostpointercapture', () => { end(false); }, { signal });
  handle.addEventListener('keydown', ({ key }) => { if (key === 'Escape') end(false); }, { signal });
}
