/** Published results as everybody reads them, and as staff see them beforehand. */
import type { PrintKind } from '../../actions/print-kinds.ts';
import type { ShownResults } from '../../actions/published-results.ts';
import { dayText } from './belgian.ts';
import { filesView, type FileView } from './files-view.ts';
import { resultsView, type ResultsView } from './results-view.ts';

export interface PublicResultsView extends ResultsView {
  colour: string;
  /** Correction. */
  notice: string | null;
  /** When it was published, and until when it stays; null in a preview. */
  online: string | null;
  files: FileView[];
  /** Where the page belongs: all results, or for staff the publication. */
  back: { href: string; words: string };
  isPreview: boolean;
}

const publicKinds: PrintKind[] = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'plain-csv', 'sav', 'bundle'];

export function publicResultsView(shown: ShownResults, query: Record<string, unknown>): PublicResultsView {
  const { waveId, notice, publishedOn, lastDay, report } = shown;
  const until = lastDay === null ? '' : ` De pagina blijft online tot en met ${dayText(lastDay)}.`;
  return {
    ...resultsView(shown, query, []),
    colour: report.colour,
    notice,
    online: publishedOn === null ? null : `Gepubliceerd op ${dayText(publishedOn)}.${until}`,
    files: filesView(publicKinds, `/resultaten/${waveId}`),
    back: { href: '/resultaten', words: 'Alle resultaten' },
    isPreview: false,
  };
}

/** @param kept the release and edition in the address, as fields and as a query: "?vrijgave=2&uitgave=1" */
export function previewView(
  shown: ShownResults,
  query: Record<string, unknown>,
  kept: { fields: [name: string, value: string][]; query: string },
): PublicResultsView {
  const address = `/beheer/golven/${shown.waveId}`;
  return {
    ...publicResultsView(shown, query),
    ...resultsView(shown, query, kept.fields),
    online: null,
    files: filesView(publicKinds, address, kept.query),
    back: { href: `${address}/publicatie`, words: 'Terug naar de publicatie' },
    isPreview: true,
  };
}
