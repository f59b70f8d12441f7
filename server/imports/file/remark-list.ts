/** Remarks on a file as they come up: of each check, in each column, the first few and how many more there were. */
import type { Remark } from '../text-table.ts';

/** Of a fault ten, so that a file can be mended; a notice is understood from three. */
const most: Record<Remark['level'], number> = { fault: 10, notice: 3 };

export interface RemarkList {
  add: (remark: Remark) => void;
  /** In the order of the file, without those in the columns named. */
  all(leftOut: ReadonlySet<string>): Remark[];
}

export function remarkList(): RemarkList {
  const groups = new Map<string, { shown: Remark[]; more: number }>();
  return {
    add(remark) {
      const name = `${remark.check}/${remark.column ?? ''}`;
      const group = groups.get(name) ?? { shown: [], more: 0 };
      groups.set(name, group);
      if (group.shown.length < most[remark.level]) group.shown.push(remark);
      else group.more += 1;
    },
    all(leftOut) {
      const kept = [...groups.values()].filter(({ shown }) => !leftOut.has(shown[0]?.column ?? ''));
      const shown = kept.flatMap((group) => group.shown).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
      return [...shown, ...kept.flatMap(saidMore)];
    },
  };
}

function saidMore({ shown, more }: { shown: Remark[]; more: number }): Remark[] {
  const [first] = shown;
  if (first === undefined || more === 0) return [];
  // Of the file as a whole: there is no row to point at.
  if (first.row === null)
    return [{ ...first, sentence: `Er zijn nog ${more} opmerkingen zoals deze: ${first.sentence}` }];
  const where = first.column === null ? '' : `Kolom '${first.column}': `;
  const said = more === 1 ? 'nog 1 andere rij heeft' : `nog ${more} andere rijen hebben`;
  const sentence = `${where}${said} dezelfde opmerking als rij ${first.row ?? 1}.`;
  return [{ ...first, row: null, sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1) }];
}
