/** How a file is read, as a form in which staff can say it otherwise. */
import { wordChoices, type WordChoice } from '../../actions/figure-choices.ts';
import type { FigureField, FigureMapping, KeptTable } from '../../actions/figure-file.ts';

interface Option {
  value: string;
  word: string;
  chosen: boolean;
}

export interface MappingView {
  columns: { name: string; label: string; required: boolean; options: Option[] }[];
  notations: { name: string; label: string; options: Option[] }[];
  /** Null: files of this kind are of no service. */
  service: string | null;
  words: { name: string; label: string; options: Option[] }[];
}

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

/** @param written of the ways of writing, those that such a file has */
export function mappingView(
  { table, mapping }: { table: KeptTable; mapping: FigureMapping },
  fields: FigureField[],
  written: Notation['name'][],
): MappingView {
  return {
    columns: fields.map((field) => columnChoice(field, table.columns, mapping)),
    notations: notations
      .filter(({ name }) => written.includes(name))
      .map(({ name, label, options }) => ({
        name,
        label,
        options: optionsOf(options, mapping[name] ?? null, 'zoals wij het vinden'),
      })),
    service: fields.some(({ name }) => name === 'service') ? (mapping.service ?? '') : null,
    words: wordChoices(table, fields, mapping).map((choice) => wordChoice(choice, fields)),
  };
}

function columnChoice(
  { name, head, required }: FigureField,
  columns: string[],
  mapping: FigureMapping,
): MappingView['columns'][number] {
  const options = columns.map((column): [string, string] => [column, column]);
  const chosen = mapping.columns[name] ?? null;
  return { name, label: head, required, options: optionsOf(options, chosen, 'niet in dit bestand') };
}

function wordChoice(
  { field, word, mark, value }: WordChoice,
  fields: FigureField[],
): MappingView['words'][number] {
  const { head = field, words = [] } = fields.find(({ name }) => name === field) ?? {};
  // Of the words for one thing ours comes first.
  const firsts = words.filter(({ value: one }, at) => words.findIndex((other) => other.value === one) === at);
  const options = firsts.map((one): [string, string] => [one.value, one.label]);
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
