/** The form in which staff say how a file is to be read. */
import { wordChoices } from '../../actions/figure-choices.ts';
import type { FigureField, FigureMapping, KeptTable } from '../../actions/figure-file.ts';

const notations = {
  dates: ['day first', 'month first', 'year first'],
  decimals: [',', '.'],
  durations: ['seconds', 'minutes', 'hours'],
  shares: ['percent', 'fraction'],
} as const;

/** What is not one of the choices counts as not chosen. */
export function mappingOfForm(
  form: Map<string, string>,
  fields: FigureField[],
  table: KeptTable,
): FigureMapping {
  const chosen = fields.map(({ name }): [string, string] => {
    const column = form.get(`kolom.${name}`) ?? '';
    return [name, table.columns.includes(column) ? column : ''];
  });
  const columns = Object.fromEntries(chosen);
  const service = form.get('dienst')?.trim() ?? '';
  return {
    columns,
    dates: oneOf(notations.dates, form.get('dates')),
    decimals: oneOf(notations.decimals, form.get('decimals')),
    durations: oneOf(notations.durations, form.get('durations')),
    shares: oneOf(notations.shares, form.get('shares')),
    words: wordsOf(form, fields, wordChoices(table, fields, { columns, words: {} })),
    service: service === '' ? null : service.slice(0, 100),
  };
}

function oneOf<T extends string>(choices: readonly T[], chosen: string | undefined): T | null {
  return choices.find((choice) => choice === chosen) ?? null;
}

function wordsOf(
  form: Map<string, string>,
  fields: FigureField[],
  choices: ReturnType<typeof wordChoices>,
): FigureMapping['words'] {
  const words: FigureMapping['words'] = {};
  for (const { field, word, mark } of choices) {
    const value = form.get(`woord.${field}.${mark}`) ?? '';
    const known = fields.find(({ name }) => name === field)?.words ?? [];
    if (known.some((one) => one.value === value)) (words[field] ??= {})[word] = value;
  }
  return words;
}
