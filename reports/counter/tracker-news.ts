/** What a new release changed in the tracker: the lines of "in het kort" that say something else than before. */
import type { Report } from '../report.ts';

export interface News {
  /** "89 %" */
  figure: string;
  text: string;
}

/** @param before null when there was nothing yet */
export function trackerNews(before: Report | null, after: Report): News[] {
  const known = new Set((before === null ? [] : linesOf(before)).map(({ figure, text }) => figure + text));
  return linesOf(after).filter(({ figure, text }) => !known.has(figure + text));
}

function linesOf({ sections }: Report): News[] {
  const [inShort] = sections;
  return (inShort?.blocks ?? []).flatMap((block) =>
    block.kind === 'keyFigures' ? block.items.map(({ figure, text }) => ({ figure, text })) : [],
  );
}
