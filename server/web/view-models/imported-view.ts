import { figureKindNames } from '../../actions/figure-kinds.ts';
import type { FigureOverview } from '../../actions/figure-overview.ts';
import { dayText, howMany } from './belgian.ts';

export interface ImportedView {
  kind: string;
  fileName: string;
  covers: string;
  lines: string[];
}

/** What an import changed, in sentences. */
export function importedView(entry: FigureOverview['imports'][number]): ImportedView {
  const { added, changed, same } = entry;
  const nothing = added + changed === 0;
  return {
    kind: figureKindNames[entry.kind],
    fileName: entry.fileName,
    covers: `${dayText(entry.from)} tot ${dayText(entry.to)}`,
    lines: nothing
      ? ['Alles in dit bestand was er al. Er is niets veranderd.']
      : [
          `${howMany(added, 'gegeven is nieuw', 'gegevens zijn nieuw')}.`,
          `${howMany(changed, 'gegeven is gewijzigd', 'gegevens zijn gewijzigd')}.`,
          `${howMany(same, 'gegeven was er al', 'gegevens waren er al')}.`,
        ],
  };
}
