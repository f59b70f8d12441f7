/** A file on its way in: how it is read, what is wrong with it, and what it would change. */
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import type { FigureKind } from '../../../reports/figures/records.ts';
import { wordChoices, type WordChoice } from '../../actions/figure-choices.ts';
import type { FigureField, FigureMapping } from '../../actions/figure-file.ts';
import { figureKindNames } from '../../actions/figure-kinds.ts';
import type { PeriodChange } from '../../actions/merge-period.ts';
import type { ImportPreview } from '../../actions/preview-import.ts';
import { countText, howMany } from './belgian.ts';
import { recordText } from './record-text.ts';

interface Option {
  value: string;
  word: string;
  chosen: boolean;
}

export interface FigureUploadView {
  address: string;
  title: string;
  fileName: string;
  /** How it was read, in words. */
  reading: string[];
  dropped: string | null;
  columns: { name: string; label: string; required: boolean; options: Option[] }[];
  notations: { name: string; label: string; options: Option[] }[];
  /** Null: figures of this kind are of no service. */
  service: string | null;
  words: { name: string; label: string; options: Option[] }[];
  sample: { columns: string[]; rows: { line: string; cells: string[]; record: string }[] };
  remarks: { level: string; isFault: boolean; sentence: string }[];
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

const mostShown = 50;

interface Notation {
  name: 'dates' | 'decimals' | 'durations' | 'shares';
  label: string;
  options: [string, string][];
}

const notations: Notation[] = [
  {
    name: 'dates',
    label: 'Datums',
    options: [
      ['day first', 'dag eerst: 31/12/2021'],
      ['month first', 'maand eerst: 12/31/2021'],
      ['year first', 'jaar eerst: 2021-12-31'],
    ],
  },
  {
    name: 'decimals',
    label: 'Getallen',
    options: [
      [',', 'komma: 1.234,5'],
      ['.', 'punt: 1,234.5'],
    ],
  },
  {
    name: 'durations',
    label: 'Een duur zonder dubbelpunt',
    options: [
      ['seconds', 'seconden'],
      ['minutes', 'minuten'],
      ['hours', 'uren'],
    ],
  },
  {
    name: 'shares',
    label: 'Percentages',
    options: [
      ['percent', '30 is 30 %'],
      ['fraction', '0,3 is 30 %'],
    ],
  },
];

/** Only web statistics have percentages. */
function notationsOf(kind: FigureKind): Notation[] {
  return notations.filter(({ name }) => name !== 'shares' || kind === 'web');
}

export function figureUploadView(preview: ImportPreview, error: string | null): FigureUploadView {
  const { upload, fields, read, changes, remarks } = preview;
  const { table, mapping, opened } = upload;
  return {
    address: `/beheer/cijfers/invoeren/${upload.id}`,
    title: figureKindNames[upload.kind],
    fileName: upload.fileName,
    reading: opened.reading,
    dropped: droppedSentence(opened.dropped),
    columns: fields.map((field) => columnChoice(field, table.columns, mapping)),
    notations: notationsOf(upload.kind).map(({ name, label, options }) => ({
      name,
      label,
      options: optionsOf(options, mapping[name] ?? null, 'zoals wij het vinden'),
    })),
    service: fields.some(({ name }) => name === 'service') ? (mapping.service ?? '') : null,
    words: wordChoices(table, fields, mapping).map((choice) => wordChoice(choice, fields)),
    sample: {
      columns: read.columns,
      rows: read.sample.map(({ line, cells, record }) => ({
        line: String(line),
        cells,
        record: record === null ? 'Deze rij telt niet mee.' : recordText(record, fields),
      })),
    },
    remarks: remarks.slice(0, mostShown).map(({ level, sentence }) => ({
      level: level === 'fault' ? 'Fout' : 'Ter info',
      isFault: level === 'fault',
      sentence,
    })),
    remarksLine: remarksLine(preview),
    changes: changes.map(changeRow(upload.replace)),
    whyNot: whyNot(preview),
    asksReplacing: changes.some(({ conflicts }) => conflicts.length > 0) || upload.replace.length > 0,
    error,
  };
}

function columnChoice(
  { name, head, required }: FigureField,
  columns: string[],
  mapping: FigureMapping,
): FigureUploadView['columns'][number] {
  const options = columns.map((column): [string, string] => [column, column]);
  const chosen = mapping.columns[name] ?? null;
  return { name, label: head, required, options: optionsOf(options, chosen, 'niet in dit bestand') };
}

function wordChoice(
  { field, word, mark, value }: WordChoice,
  fields: FigureField[],
): FigureUploadView['words'][number] {
  const { head = field, words = [] } = fields.find(({ name }) => name === field) ?? {};
  const options = words.map((one): [string, string] => [one.value, one.label]);
  return {
    name: `woord.${field}.${mark}`,
    label: `${head}: “${word}”`,
    options: optionsOf(options, value, 'weet ik niet'),
  };
}

function optionsOf(options: [string, string][], chosen: string | null, none: string): Option[] {
  const all: [string, string][] = [['', none], ...options];
  return all.map(([value, word]) => ({ value, word, chosen: value === (chosen ?? '') }));
}

function droppedSentence(dropped: string[]): string | null {
  if (dropped.length === 0) return null;
  const names = dropped.map((name) => `“${name}”`).join(', ');
  const which = dropped.length === 1 ? 'De kolom' : 'De kolommen';
  const gone =
    dropped.length === 1 ? 'gaat over personen. Wij hebben ze' : 'gaan over personen. Wij hebben ze';
  return `${which} ${names} ${gone} niet ingelezen en bewaren er niets van.`;
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
