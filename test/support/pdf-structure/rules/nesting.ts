import { fault, placeOf, type Fault } from '../fault.ts';
import type { RuleName } from '../rule-names.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { headingTypes, holderTypes, inlineTypes, pictureTypes } from '../read/standard-types.ts';
import { tagsIn, type Tag } from '../read/structure-tree.ts';

const inLine = [...inlineTypes, ...pictureTypes, 'NonStruct', 'Private'];
const rows = ['TR'];

/** What may stand in a tag; a type that is not here may hold any (ISO 32000-1, tables 333 to 338). */
const mayHold: Record<string, { rule: RuleName; kids: string[] }> = {
  Table: { rule: 'table-nesting', kids: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'] },
  THead: { rule: 'table-nesting', kids: rows },
  TBody: { rule: 'table-nesting', kids: rows },
  TFoot: { rule: 'table-nesting', kids: rows },
  TR: { rule: 'table-nesting', kids: ['TH', 'TD'] },
  L: { rule: 'list-nesting', kids: ['Caption', 'LI'] },
  LI: { rule: 'list-nesting', kids: ['Lbl', 'LBody'] },
  TOC: { rule: 'contents-nesting', kids: ['Caption', 'TOC', 'TOCI'] },
  TOCI: { rule: 'contents-nesting', kids: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
  ...Object.fromEntries(
    ['P', ...headingTypes, 'Span', 'Quote', 'Reference', 'BibEntry', 'Code'].map((type) => [
      type,
      { rule: 'inline-nesting', kids: [...inLine, 'Lbl'] },
    ]),
  ),
};

/** Where alone a tag may stand; a type that is not here may stand in any. */
const mayStandIn: Record<string, { rule: RuleName; parents: string[] }> = {
  THead: { rule: 'table-nesting', parents: ['Table'] },
  TBody: { rule: 'table-nesting', parents: ['Table'] },
  TFoot: { rule: 'table-nesting', parents: ['Table'] },
  TR: { rule: 'table-nesting', parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { rule: 'table-nesting', parents: rows },
  TD: { rule: 'table-nesting', parents: rows },
  LI: { rule: 'list-nesting', parents: ['L'] },
  LBody: { rule: 'list-nesting', parents: ['LI'] },
  Lbl: { rule: 'list-nesting', parents: ['LI', 'TOCI', 'Note', 'Reference', 'BibEntry', 'Caption'] },
  TOCI: { rule: 'contents-nesting', parents: ['TOC'] },
  Caption: { rule: 'caption-place', parents: ['Table', 'Figure', 'Formula', 'Form', 'L', 'TOC'] },
};

/** Tags in the right tags, and in the right order. */
export function* nestingRules({ tags }: OpenedPdf): Generator<Fault> {
  for (const tag of tags) {
    yield* standing(tag);
    yield* ordered(tag);
    if (holderTypes.has(tag.type ?? '') && tag.kids.some(({ kind }) => kind === 'content')) {
      yield fault(
        'content-in-group',
        placeOf(tag),
        `${tag.role} holds content itself; expected it in a tag of its own.`,
      );
    }
  }
}

function* standing(tag: Tag): Generator<Fault> {
  const parent = tag.parent?.type ?? null;
  if (tag.type === null || parent === null) return;
  const [held, stands] = [mayHold[parent], mayStandIn[tag.type]];
  if (stands !== undefined && !stands.parents.includes(parent)) {
    const text = `${tag.role} stands in ${tag.parent?.role}; expected ${listed(stands.parents)}.`;
    yield fault(stands.rule, placeOf(tag), text);
  } else if (held !== undefined && !held.kids.includes(tag.type)) {
    const text = `${tag.role} stands in ${tag.parent?.role}, which may hold only ${listed(held.kids)}.`;
    yield fault(held.rule, placeOf(tag), text);
  }
}

function* ordered(tag: Tag): Generator<Fault> {
  const kids = tagsIn(tag);
  const types = kids.map(({ type }) => type);
  const captions = kids.filter(({ type }) => type === 'Caption');
  const [caption, second] = captions;
  const places = [kids[0], ...(tag.type === 'L' || tag.type === 'TOC' ? [] : [kids.at(-1)])];
  if (caption !== undefined && (second !== undefined || !places.includes(caption))) {
    yield fault(
      'caption-place',
      placeOf(caption),
      `${tag.role} has its caption in another place than ${places.length === 1 ? 'first' : 'first or last'}, or more than one.`,
    );
  }
  const parts = types.filter((type) => type !== 'Caption').join(' ');
  if (
    tag.type === 'Table' &&
    /THead|TBody|TFoot/.test(parts) &&
    !/^(THead )?TBody( TBody)*( TFoot)?$/.test(parts)
  ) {
    yield fault('table-order', placeOf(tag), `The table has ${parts}; expected THead, TBody, TFoot.`);
  }
  if (tag.type === 'LI' && types.includes('Lbl') && types[0] !== 'Lbl') {
    yield fault('list-order', placeOf(tag), 'The label of a list item comes after its body.');
  }
}

function listed(names: string[]): string {
  return names.length < 8 ? names.join(', ') : 'what stands in a line';
}
