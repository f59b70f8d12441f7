/** The structure tree as tags in reading order (ISO 32000-1, 14.7). */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { dictIn, nameIn, numberIn, refIn } from './objects.ts';
import { standardTypes } from './standard-types.ts';

export type Kid =
  | { kind: 'tag'; tag: Tag }
  /** Marked content, by the key of contentKey; null when the file does not say on which page. */
  | { kind: 'content'; key: string | null }
  /** An annotation, or a picture that is an object of its own. */
  | { kind: 'object'; object: PDFRef | null; page: PDFRef | null };

export interface Tag {
  /** As written in the file. */
  role: string;
  /** The standard type that the role is or is mapped to; null when there is none. */
  type: string | null;
  dict: PDFDict;
  object: string | null;
  /** Null at the top. */
  parent: Tag | null;
  kids: Kid[];
  path: string;
  page: number | null;
  /** Met before on the way through the tree: it has two parents. */
  again: boolean;
}

export interface StructureTree {
  dict: PDFDict;
  roots: Tag[];
  /** All of them, a tag before what is in it. */
  tags: Tag[];
}

/** Marked content is found by the page, or the form, that holds it and its number there. */
export function contentKey(holder: string, mcid: number): string {
  return `${holder} ${mcid}`;
}

/** @param pages number of each page, by object number */
export function readStructureTree(dict: PDFDict, pages: ReadonlyMap<string, number>): StructureTree {
  const roleMap = dictIn(dict, 'RoleMap');
  const tags: Tag[] = [];
  const seen = new Set<PDFDict>();

  function kidsOf(holder: PDFDict, parent: Tag | null): Kid[] {
    const count = new Map<string, number>();
    return rawKids(holder).flatMap((raw): Kid[] => {
      const kid = raw instanceof PDFRef ? dict.context.lookup(raw) : raw;
      if (kid instanceof PDFNumber) {
        return [{ kind: 'content', key: keyOf(refIn(holder, 'Pg'), kid.asNumber()) }];
      }
      if (!(kid instanceof PDFDict)) return [];
      const kind = nameIn(kid, 'Type');
      const page = refIn(kid, 'Pg') ?? refIn(holder, 'Pg');
      if (kind === 'OBJR') return [{ kind: 'object', object: refIn(kid, 'Obj'), page }];
      if (kind === 'MCR') {
        return [{ kind: 'content', key: keyOf(refIn(kid, 'Stm') ?? page, numberIn(kid, 'MCID') ?? -1) }];
      }
      const role = nameIn(kid, 'S') ?? '';
      count.set(role, (count.get(role) ?? 0) + 1);
      const step = `${role}[${count.get(role)}]`;
      const path = parent === null ? step : `${parent.path}/${step}`;
      return [
        { kind: 'tag', tag: grow(kid, { parent, path, object: raw instanceof PDFRef ? raw.tag : null }) },
      ];
    });
  }

  function grow(element: PDFDict, place: Pick<Tag, 'parent' | 'path' | 'object'>): Tag {
    const role = nameIn(element, 'S') ?? '';
    const page = pages.get(refIn(element, 'Pg')?.tag ?? '') ?? null;
    const again = seen.has(element);
    const tag: Tag = {
      role,
      type: standardType(role, roleMap),
      dict: element,
      ...place,
      kids: [],
      page,
      again,
    };
    tags.push(tag);
    seen.add(element);
    if (!again) tag.kids = kidsOf(element, tag);
    return tag;
  }

  const roots = kidsOf(dict, null).flatMap((kid) => (kid.kind === 'tag' ? [kid.tag] : []));
  return { dict, roots, tags };
}

/** The standard type at the end of the role map; null when the way ends elsewhere or goes round. */
function standardType(role: string, roleMap: PDFDict | null): string | null {
  const passed = new Set<string>();
  let at: string | null = role;
  while (at !== null && !standardTypes.has(at) && !passed.has(at)) {
    passed.add(at);
    at = roleMap === null ? null : nameIn(roleMap, at);
  }
  return at !== null && standardTypes.has(at) ? at : null;
}

export function tagsIn(tag: Tag): Tag[] {
  return tag.kids.flatMap((kid) => (kid.kind === 'tag' ? [kid.tag] : []));
}

function keyOf(holder: PDFRef | null, mcid: number): string | null {
  return holder === null ? null : contentKey(holder.tag, mcid);
}

function rawKids(holder: PDFDict): PDFObject[] {
  const value = holder.get(PDFName.of('K'));
  const list = value instanceof PDFRef ? holder.context.lookup(value) : value;
  if (list instanceof PDFArray) return list.asArray();
  return value === undefined ? [] : [value];
}
