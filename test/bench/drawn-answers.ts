/**
 * Answers of any number of residents to 48 questions, drawn by a formula that JavaScript and SQL work out alike, so that
 * the tables can be checked against a GROUP BY of the same people.
 */
import { numbersColumn, type DataColumn } from '../../reports/data-column.ts';
import type { Dataset } from '../../reports/dataset.ts';
import type { Banner } from '../../reports/tables/banner.ts';
import { buildDesign, type Design } from '../../reports/weighting/design.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { Variable } from '../../surveys/variable.ts';

const singles = 40;
const multiples = 6;
const numbers = 2;
const options = 5;
const ages = ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'];

/** Column q of resident i, 0 to modulus-1, as SQL: drawn(q, m) over the integer i. */
function drawnSql(q: number, modulus: number): string {
  return `(((i * 7919 + ${q * 104_729}) % 1000003) * ((i + ${q}) % 997 + 1) % 65521) % ${modulus}`;
}

function drawn(i: number, q: number, modulus: number): number {
  return ((((i * 7919 + q * 104_729) % 1_000_003) * (((i + q) % 997) + 1)) % 65_521) % modulus;
}

/** The weight of a resident follows from the cell: 1 + cell / 180. */
export const weightSql = `1.0 + (${drawnSql(1000, 12)} * 15 + ${drawnSql(1001, 5)} * 3 + ${drawnSql(1002, 3)}) / 180.0`;
export const ageSql = `${drawnSql(1000, 12)} / 2`;

export interface DrawnSurvey {
  dataset: Dataset;
  design: Design;
  banner: Banner;
}

export function drawnSurvey(size: number): DrawnSurvey {
  const variables = codebook(readQuestionnaire(definition()));
  const columns = new Map(variables.map((variable, q) => [variable.question, columnOf(variable, q, size)]));
  const cell = [draw(1000, 12, size), draw(1001, 5, size), draw(1002, 3, size)];
  const [ageGender = new Int32Array(), district = new Int32Array(), education = new Int32Array()] = cell;
  const weight = Float64Array.from(
    ageGender,
    (one, i) => 1 + (one * 15 + (district[i] ?? 0) * 3 + (education[i] ?? 0)) / 180,
  );
  const age = ageGender.map((one) => one >> 1);
  const groups = ages.map((code) => ({ code, label: code }));
  return {
    dataset: { size, variables, columns, profile: new Map() },
    design: buildDesign({ weight, margins: cell }),
    banner: {
      variables: [{ name: 'age_group', ordered: true, overlapping: false, groups, membership: [age] }],
    },
  };
}

function definition(): JsonObject {
  const choices = Array.from({ length: options }, (_, i) => String(i + 1));
  const scores = Object.fromEntries(choices.map((code) => [code, Number(code)]));
  const top2 = { top2: ['4', '5'] };
  const elements = Array.from({ length: singles + multiples + numbers }, (_, q): JsonObject => {
    if (q >= singles + multiples) return { type: 'text', inputType: 'number', name: `Q${q}` };
    if (q >= singles)
      return { type: 'checkbox', name: `Q${q}`, choices, panel: { nets: { any: ['1', '2'] } } };
    const panel = q % 4 === 0 ? { ordered: true, nets: top2, scores } : { ordered: true, nets: top2 };
    return { type: 'radiogroup', name: `Q${q}`, choices, panel };
  });
  return { title: 'Benchmark', elements };
}

function columnOf(variable: Variable, q: number, size: number): DataColumn {
  if (variable.kind === 'number') {
    return numbersColumn(new Int16Array(size), Float64Array.from(draw(q, 40, size)));
  }
  if (variable.kind === 'multiple') {
    const ticks = Array.from({ length: options }, (_, o) =>
      Uint8Array.from(draw(q + 100 * (o + 1), 2, size)),
    );
    return { kind: 'ticks', state: new Int16Array(size), ticks };
  }
  return { kind: 'codes', codes: Int16Array.from(draw(q, options, size)) };
}

function draw(q: number, modulus: number, size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => drawn(i + 1, q, modulus));
}

export interface SqlColumn {
  name: string;
  sql: string;
  kind: 'code' | 'tick' | 'number';
}

/** SQL columns of a question, for a table with one row a resident. */
export function sqlColumns(): SqlColumn[] {
  return Array.from({ length: singles + multiples + numbers }, (_, q) => q).flatMap((q): SqlColumn[] => {
    if (q >= singles + multiples) return [{ name: `Q${q}`, sql: drawnSql(q, 40), kind: 'number' }];
    if (q < singles) return [{ name: `Q${q}`, sql: drawnSql(q, options), kind: 'code' }];
    return Array.from({ length: options }, (_, o) => ({
      name: `Q${q}_${o + 1}`,
      sql: drawnSql(q + 100 * (o + 1), 2),
      kind: 'tick',
    }));
  });
}
