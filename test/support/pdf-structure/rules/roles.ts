import { fault, placeOf, type Fault } from '../fault.ts';
import { isLanguage } from '../read/language.ts';
import { dictIn, keysOf, nameIn, textIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';
import { standardTypes } from '../read/standard-types.ts';

/** What tags are, where they hang, and which language they name (ISO 14289-1, 7.1 and 7.2). */
export function* roleRules({ tree, tags }: OpenedPdf): Generator<Fault> {
  if (tree === null) {
    yield fault('no-structure', {}, 'There is no structure tree.');
    return;
  }
  const [root] = tree.roots;
  if (tree.roots.length !== 1 || root?.type !== 'Document') {
    const found = tree.roots.map(({ role }) => role).join(', ');
    yield fault(
      'document-root',
      {},
      `The tree starts with ${found === '' ? 'nothing' : found}; expected one Document.`,
    );
  }
  const roleMap = dictIn(tree.dict, 'RoleMap');
  for (const role of roleMap === null ? [] : keysOf(roleMap)) {
    if (standardTypes.has(role))
      yield fault('role-remapped', {}, `The standard type ${role} is mapped to another.`);
    else if (roleMap !== null && goesRound(role, (at) => nameIn(roleMap, at))) {
      yield fault('role-circular', {}, `The role ${role} is mapped to itself.`);
    }
  }
  for (const tag of tags) {
    const place = placeOf(tag);
    if (tag.type === null && !goesRound(tag.role, (at) => (roleMap === null ? null : nameIn(roleMap, at)))) {
      yield fault('role-unknown', place, `${tag.role} is no standard type, and is mapped to none.`);
    }
    if (tag.again) yield fault('tag-parent', place, `${tag.role} has two parents.`);
    else if (dictIn(tag.dict, 'P') !== (tag.parent?.dict ?? tree.dict)) {
      yield fault('tag-parent', place, `${tag.role} names another parent than the tag it stands in.`);
    }
    const language = textIn(tag.dict, 'Lang');
    if (language !== null && !isLanguage(language)) {
      yield fault(
        'tag-language',
        place,
        `${tag.role} is said to be in "${language}"; expected one as "nl-BE".`,
      );
    }
  }
}

function goesRound(role: string, mapped: (role: string) => string | null): boolean {
  const passed = new Set<string>();
  let at: string | null = role;
  while (at !== null && !passed.has(at)) {
    passed.add(at);
    at = mapped(at);
  }
  return at !== null;
}
