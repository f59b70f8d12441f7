/** A file on its way in: how it is read, what is wrong with it, and what it would change. */
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import { figureKindNames } from '../../actions/figure-kinds.ts';
import type { PeriodChange } from '../../actions/merge-period.ts';
import type { ImportPreview } from '../../actions/preview-import.ts';
import { countText, howMany } from './belgian.ts';
import { droppedSentence } from './dropped-sentence.ts';
import { mappingView, type MappingView } from './mapping-view.ts';
import { mostShown, remarkRows, type RemarkRow } from './remark-rows.ts';
import { recordText } from './record-text.ts';

export interface FigureUploadView extends MappingView {
  address: string;
  title: string;
  fileName: string;
  /** How it was read, in words. */
  reading: string[];
  dropped: string | null;
  sample: { columns: string[]; rows: { line: string; cells: string[]; record: string }[] };
  remarks: RemarkRow[];
  remarksLine: string | null;
  changes: {
    period: string;
    words: string;
    added: string;
    changed: string;
    same: string;
    removed: string;
    conflicts: string;
    replace: boolean | null;
  }[];
  /** Null: nothing to import yet, and why. */
  whyNot: string | null;
  asksReplacing: boolean;
  error: string | null;
}

export function figureUploadView(preview: ImportPreview, error: string | null): FigureUploadView {
  const { upload, fields, read, changes, remarks } = preview;
  const { opened } = upload;
  return {
    address: `/beheer/cijfers/invoeren/${upload.id}`,
    title: figureKindNames[upload.kind],
    fileName: upload.fileName,
    reading: opened.reading,
    dropped: droppedSentence(opened.dropped),
    ...mappingView(upload, fields, [
      'dates',
      'decimals',
      'durations',
      // Only web statistics have percentages.
      ...(upload.kind === 'web' ? (['shares'] as const) : []),
    ]),
    sample: {
      columns: read.columns,
      rows: read.sample.map(({ line, cells, record }) => ({
        line: String(line),
        cells,
        record: record === null ? 'Deze rij telt niet mee.' : recordText(record, fields),
      })),
    },
    remarks: remarkRows(remarks),
    remarksLine: remarksLine(preview),
    changes: changes.map(changeRow(upload.replace)),
    whyNot: whyNot(preview),
    asksReplacing: changes.some(({ conflicts }) => conflicts.length > 0) || upload.replace.length > 0,
    error,
  };
}

function remarksLine({ remarks, read, changes }: ImportPreview): string | null {
  const conflicts = changes.reduce((sum, change) => sum + change.conflicts.length, 0);
  const faults = Math.max(read.faults + conflicts, remarks.filter(({ level }) => level === 'fault').length);
  const notices = Math.max(read.notices, remarks.filter(({ level }) => level === 'notice').length);
  if (faults + notices === 0) return null;
  const shown = Math.min(mostShown, remarks.length);
  const all = `${howMany(faults, 'fout', 'fouten')} en ${howMany(notices, 'opmerking', 'opmerkingen')}.`;
  return shown < faults + notices ? `${all} Dit zijn de eerste ${shown}.` : all;
}

function changeRow(replace: string[]): (change: PeriodChange) => FigureUploadView['changes'][number] {
  return ({ period, added, changed, same, removed, conflicts }) => ({
    period,
    words: periodText(period),
    added: countText(added),
    changed: countText(changed),
    same: countText(same),
    removed: countText(removed),
    conflicts: countText(conflicts.length),
    replace: replace.includes(period) ? true : conflicts.length > 0 ? false : null,
  });
}

function whyNot({ remarks, read, changes }: ImportPreview): string | null {
  if (changes.some(({ conflicts }) => conflicts.length > 0))
    return 'Dit bestand zegt iets anders dan wat wij al bewaarden. Kijk het na, of vervang de maand als dit bestand haar volledig bevat.';
  if (read.faults > 0 || remarks.some(({ level }) => level === 'fault'))
    return 'Er zijn fouten. Koppel hieronder de kolommen anders, of verbeter het bestand en laad het opnieuw op.';
  return changes.length === 0 ? 'Er is geen enkele rij met cijfers.' : null;
}
