import { fault, placeOf, type Fault } from '../fault.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { headingTypes } from '../read/standard-types.ts';

/** Headings, in the order in which they are read (ISO 14289-1, 7.4). */
export function* headingRules({ tags }: OpenedPdf): Generator<Fault> {
  const headings = tags.filter(({ type }) => type !== null && headingTypes.has(type));
  const plain = headings.find(({ type }) => type === 'H');
  const numbered = headings.filter(({ type }) => type !== 'H');
  if (plain !== undefined && numbered.length > 0) {
    yield fault('heading-mixed', placeOf(plain), 'H stands beside numbered headings.');
  }
  let before: number | null = null;
  for (const heading of numbered) {
    const level = Number(heading.type?.slice(1));
    if (before === null && level !== 1) {
      yield fault('heading-first', placeOf(heading), `The first heading is an H${level}; expected H1.`);
    } else if (before !== null && level > before + 1) {
      yield fault(
        'heading-skipped',
        placeOf(heading),
        `H${level} follows H${before}; expected at most H${before + 1}.`,
      );
    }
    before = level;
  }
}
