import type { Report } from '../../report.ts';

/** Names of bookmarks, which may have no hyphens and few letters: by id of a section or table. */
export type Places = Map<string, string>;

export function placesOf({ sections }: Report): Places {
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.table.id !== undefined ? [block.table.id] : [],
    ),
  );
  return new Map([
    ...tables.map((id, i): [string, string] => [id, `tabel_${i + 1}`]),
    ...sections.map(({ id }, i): [string, string] => [id, `deel_${i + 1}`]),
  ]);
}
