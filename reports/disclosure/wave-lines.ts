/** The figures of a wave beside those of the waves before it, as far as each was published and asked alike. */
import { comparable, type Comparability } from '../../surveys/comparable.ts';
import type { Questionnaire } from '../../surveys/question.ts';
import type { Variable } from '../../surveys/variable.ts';
import { keyOf } from '../dataset.ts';
import { observe, within } from '../significance/observed.ts';
import { numberPersons } from '../significance/persons.ts';
import { seriesOf } from '../significance/series.ts';
import { waveEstimate, type WaveEstimate } from '../significance/waves.ts';
import { isMissing, type Column, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { Sample } from '../tables/sample.ts';
import type { WaveLine, WavePoint } from './wave-line.ts';

/** A wave with its tables as they are published. */
export interface PublishedWave {
  wave: string;
  questionnaire: Questionnaire;
  sample: Sample;
  tables: Crosstab[];
  /** Who is who over the waves, a respondent each; null for somebody who is not known in another wave. */
  persons: (string | null)[];
}

/**
 * One line for every answer and net of a question that an earlier wave had too: in total, and where the question is
 * followed (`indicator`) by group. Sensitive questions have none.
 * @param waves oldest first, the wave of the release last
 */
export function waveLines(waves: PublishedWave[], testMinimum: number): WaveLine[] {
  const now = waves.at(-1);
  if (now === undefined || waves.length < 2) return [];
  const persons = numberPersons(waves.map((wave) => wave.persons));
  const known = waves.map((wave, t): KnownWave => ({ ...wave, numbers: persons[t] ?? new Int32Array(0) }));
  return now.tables.flatMap((table) => {
    const asked = known.flatMap((wave) => askedIn(wave, keyOf(table)) ?? []);
    const variable = asked.at(-1)?.variable;
    if (variable === undefined || asked.length < 2 || variable.meaning.sensitive) return [];
    const places = [...table.columns.keys()].filter(
      (place) => place === 0 || variable.meaning.indicator !== null,
    );
    return table.rows.flatMap((row) =>
      places.flatMap((place) => lineOf(asked, { table, row, place }, testMinimum)),
    );
  });
}

type KnownWave = PublishedWave & { numbers: Int32Array };

/** A wave that asked the question. */
interface AskedWave extends KnownWave {
  variable: Variable;
  table: Crosstab;
}

function askedIn(wave: KnownWave, key: string): AskedWave | null {
  const table = wave.tables.find((one) => keyOf(one) === key);
  const variable = wave.sample.dataset.variables.find((one) => keyOf(one) === key);
  return table === undefined || variable === undefined ? null : { ...wave, table, variable };
}

interface Followed {
  table: Crosstab;
  row: CrosstabRow;
  place: number;
}

function lineOf(asked: AskedWave[], { table, row, place }: Followed, testMinimum: number): WaveLine[] {
  const column = table.columns[place];
  const last = asked.at(-1);
  if (column === undefined || last === undefined) return [];
  const having = asked.filter((wave) => pointOf(wave, row.code, column) !== null);
  const found = having.map((wave) => comparability(wave, last, row.code));
  const estimates = having.map((wave, t) =>
    found[t]?.comparable === true ? estimateOf(wave, row.code, column) : null,
  );
  if (having.length < 2) return [];
  return [
    {
      table: keyOf(table),
      row: row.code,
      column: place,
      points: having.flatMap((wave) => pointOf(wave, row.code, column) ?? []),
      changes: seriesOf(estimates, { testMinimum, years: null }).changes,
      breaks: found.flatMap((one, from) =>
        one.comparable ? [] : [{ from, to: having.length - 1, reason: one.reason.kind }],
      ),
    },
  ];
}

function comparability(wave: AskedWave, last: AskedWave, code: string): Comparability {
  if (wave === last) return { comparable: true };
  const asked = ({ questionnaire, variable }: AskedWave) => ({ questionnaire, variable, modes: null });
  return comparable(asked(wave), asked(last), { kind: 'share', code });
}

/** Null where the wave has no such answer or no such group. */
function pointOf({ wave, table }: AskedWave, code: string, column: Column): WavePoint | null {
  const cell = table.rows.find((row) => row.code === code)?.cells[placeOf(table, column)];
  const base = table.columns[placeOf(table, column)]?.base;
  if (cell === undefined || base === undefined) return null;
  return isMissing(cell)
    ? { wave, base, share: cell, low: null, high: null }
    : { wave, base, share: cell.share, low: cell.low, high: cell.high };
}

/** Null where the figure is hidden in that wave. */
function estimateOf(wave: AskedWave, code: string, column: Column): WaveEstimate | null {
  const point = pointOf(wave, code, column);
  if (point === null || isMissing(point.share)) return null;
  const { dataset, engine, banner } = wave.sample;
  const observed = observe(dataset, wave.variable, { kind: 'share', code });
  if (observed === null) return null;
  const own = banner.variables.find(({ name }) => name === column.variable) ?? null;
  const group = own?.groups.findIndex((one) => one.code === column.code) ?? null;
  return waveEstimate(engine, within(observed, own, group), wave.numbers);
}

function placeOf(table: Crosstab, { variable, code }: Column): number {
  return table.columns.findIndex((one) => one.variable === variable && one.code === code);
}
