import type { RuleName } from './rule-names.ts';
import type { Tag } from './read/structure-tree.ts';

/** Where a fault lies; what is not known of it is null. */
export interface Place {
  /** Counted from 1. */
  page: number | null;
  /** Way through the structure tree: "Document/Sect[2]/Table[1]". */
  path: string | null;
  /** Object number as in the file: "12 0 R". */
  object: string | null;
}

export interface Fault {
  rule: RuleName;
  place: Place;
  /** One plain sentence: what is there, and what was expected. */
  text: string;
}

export function fault(rule: RuleName, place: Partial<Place>, text: string): Fault {
  return { rule, place: { page: null, path: null, object: null, ...place }, text };
}

export function placeOf(tag: Tag): Place {
  return { page: tag.page, path: tag.path, object: tag.object };
}

/** "heading-skipped, page 3, Document/Sect[2]/H3[1] (12 0 R): H3 follows H1." */
export function lineOf({ rule, place, text }: Fault): string {
  const where = [
    rule,
    place.page === null ? null : `page ${place.page}`,
    place.path,
    place.object === null ? null : `(${place.object})`,
  ];
  return `${where.filter((part) => part !== null).join(', ')}: ${text}`;
}
