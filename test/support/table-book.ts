/** A table book for tests: every table of a release under one banner, as sections of a report. */
import { labelOf, startComposing, titleOf, type Composing } from '../../reports/compose/composing.ts';
import { groupHead } from '../../reports/compose/group-label.ts';
import { bannerName } from '../../reports/compose/table-of.ts';
import { standingOf } from '../../reports/disclosure/precision.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { countText, decimalText, percentText } from '../../reports/findings/numbers.ts';
import type { ReportCell, ReportSection, ReportTable } from '../../reports/report.ts';
import {
  isMissing,
  type Cell,
  type Crosstab,
  type Measure,
  type Missing,
} from '../../reports/tables/crosstab.ts';

const hidden: ReportCell = { text: '–', tone: 'hidden' };

/** A chapter, then a section a question. */
export function tableBookOf(release: Release): ReportSection[] {
  const composing = startComposing(release, null);
  const questions = [...new Set(release.tables.map(({ question }) => question))];
  return [
    { id: 'tabellenboek', level: 1, title: 'Alle tabellen', blocks: [] },
    ...questions.map((question, i): ReportSection => ({
      id: `tabellen-${i + 1}`,
      level: 2,
      title: titleOf(composing, question),
      blocks: release.tables
        .filter((table) => table.question === question)
        .map((table) => ({ kind: 'table', table: bookTable(composing, table) })),
    })),
  ];
}

function bookTable(composing: Composing, table: Crosstab): ReportTable {
  const { phrases, language } = composing;
  const tones = table.columns.map(({ base }) => toneOf(composing, base));
  const answers = table.rows.map((row) => ({
    label: labelOf(composing, table, row.code),
    role: row.net ? ('net' as const) : ('answer' as const),
    cells: row.cells.map((cell, i) => shareCell(cell, tones[i] ?? 'plain', language)),
  }));
  const means = table.means?.map((mean, i): ReportCell => {
    if (isMissing(mean)) return hidden;
    const text = decimalText(mean.value, language);
    return { text, tone: tones[i] ?? 'plain', figure: { value: mean.value, unit: 'mean' } };
  });
  const bases = table.columns.map(({ base }, i) => baseCell(composing, base, i));
  return {
    caption: table.title,
    corner: phrases.answer,
    columns: headsOf(composing, table),
    over: oversOf(composing, table),
    rows: [
      ...answers,
      ...(means === undefined ? [] : [{ label: phrases.meanRow, role: 'mean' as const, cells: means }]),
      { label: phrases.baseRowWithMark, role: 'base', cells: bases },
    ],
    notes: [phrases.hiddenMark(composing.release.policy.baseMinimum)],
  };
}

function headsOf(composing: Composing, { columns }: Crosstab): string[] {
  return columns.map(({ variable, label }, i) => {
    if (variable === null) return composing.phrases.total;
    const first = columns.findIndex((one) => one.variable === variable);
    return `${groupHead(composing, variable, label)} (${String.fromCodePoint(65 + i - first)})`;
  });
}

function oversOf(composing: Composing, { columns }: Crosstab): NonNullable<ReportTable['over']> {
  const variables = [...new Set(columns.map(({ variable }) => variable))];
  return variables.map((variable) => ({
    head: variable === null ? '' : bannerName(composing, variable),
    columns: columns.filter((column) => column.variable === variable).length,
  }));
}

function shareCell(cell: Cell | Missing, tone: ReportCell['tone'], language: string): ReportCell {
  if (isMissing(cell)) return hidden;
  const { share, letters, versusRest } = cell;
  const verdict = versusRest?.verdict ?? 'none';
  return {
    text: percentText(share, language),
    tone,
    figure: { value: share, unit: 'share' },
    ...(letters === '' ? {} : { letters }),
    ...(verdict === 'none' ? {} : { mark: verdict }),
  };
}

function baseCell(composing: Composing, base: Measure, place: number): ReportCell {
  if (isMissing(base)) return hidden;
  const mark = place > 0 && standingOf(base, composing.release.policy) === 'indicative' ? '*' : '';
  const text = countText(base, composing.language) + mark;
  return { text, tone: toneOf(composing, base), figure: { value: base, unit: 'count' } };
}

function toneOf({ release }: Composing, base: Measure): ReportCell['tone'] {
  return !isMissing(base) && standingOf(base, release.policy) === 'not tested' ? 'grey' : 'plain';
}
