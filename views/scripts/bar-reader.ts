/** Tells of the bar under the pointer or under the keyboard: its figure, of how many people, and its margin. */
import type { BarReading } from '../../reports/chart-reading.ts';
import type { ChartPlace } from './chart-place.ts';

/** Between a bar and the words about it. */
const apart = 6;

export interface BarReader {
  /** Takes the words away, as when the chart is drawn anew. */
  close(): void;
}

/** @param announce says it aloud; for who came by keyboard */
export function barReader(place: ChartPlace, announce: (text: string) => void): BarReader {
  const { pictures } = place;
  const said = element('bar-said');
  const mark = element('bar-mark');
  let at = -1;

  const close = (): void => {
    at = -1;
    said.remove();
    mark.remove();
  };
  const show = (next: number): void => {
    const bar = place.bars[next];
    if (bar === undefined) return close();
    at = next;
    said.textContent = bar.text;
    pictures.append(mark, said);
    frame(mark, bar);
    const left = bar.box.x + bar.box.width / 2 - said.offsetWidth / 2;
    said.style.left = `${Math.max(0, Math.min(left, pictures.clientWidth - said.offsetWidth))}px`;
    said.style.top = `${bar.box.y + bar.box.height + apart}px`;
  };
  const point = (event: MouseEvent): void => {
    // The words may be pointed at, or they could not be read under a magnifier.
    if (event.target === said) return;
    const corner = place.canvasPlace.getBoundingClientRect();
    const found = barAt(place.bars, event.clientX - corner.left, event.clientY - corner.top);
    if (found !== at) show(found);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return close();
    const next = stepOf(event.key, at, place.bars.length);
    if (next === null) return;
    event.preventDefault();
    show(next);
    announce(place.bars[next]?.text ?? '');
  };

  pictures.addEventListener('pointermove', point);
  pictures.addEventListener('click', point);
  pictures.addEventListener('pointerleave', close);
  pictures.addEventListener('keydown', press);
  pictures.addEventListener('blur', close);
  return { close };
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function frame(mark: HTMLElement, { box }: BarReading): void {
  const sizes = { left: box.x, top: box.y, width: box.width, height: box.height };
  for (const [side, size] of Object.entries(sizes)) mark.style.setProperty(side, `${size}px`);
}

/** A thin bar can be hit a little beside it, but not when another is hit itself. */
function barAt(bars: BarReading[], x: number, y: number): number {
  const hit = (near: number): number =>
    bars.findIndex(
      ({ box }) =>
        x >= box.x - near &&
        x <= box.x + box.width + near &&
        y >= box.y - near &&
        y <= box.y + box.height + near,
    );
  const exact = hit(0);
  return exact === -1 ? hit(3) : exact;
}

/** Left and right along the bars; up and down still move the page. */
function stepOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
