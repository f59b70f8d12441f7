/** "In het kort": five to eight findings, each with the one figure that carries it and a way to its section. */
import { findingOf, type Composing } from './composing.ts';
import { percentText } from '../findings/numbers.ts';
import { totalCell } from '../findings/sentences.ts';
import type { ReportSection } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { anchorOf } from './question-section.ts';

const mostFindings = 8;

export function inShortSection(composing: Composing): ReportSection {
  const chosen = composing.plan.inShort.length > 0 ? composing.plan.inShort : standardChoice(composing);
  const items = chosen.slice(0, mostFindings).flatMap(({ key, code }) => {
    const table = composing.tables.get(key);
    const cell = table === undefined ? null : totalCell(table, code);
    if (table === undefined || cell === null) return [];
    const figure = percentText(cell.share, composing.language);
    return [{ figure, text: findingOf(composing, table), section: anchorOf(table.question) }];
  });
  return {
    id: 'in-het-kort',
    level: 1,
    title: composing.phrases.chapters.inShort,
    blocks: [{ kind: 'keyFigures', items }],
  };
}

/** Without a plan: the most given answer of each question. */
function standardChoice(composing: Composing): { key: string; code: string }[] {
  return [...composing.tables].flatMap(([key, table]) => {
    const code = mostGiven(table);
    return code === null ? [] : [{ key, code }];
  });
}

function mostGiven(table: Crosstab): string | null {
  const shares = table.rows.flatMap((row) => {
    const cell = row.cells[0];
    return row.net || cell === undefined || isMissing(cell) ? [] : [{ code: row.code, share: cell.share }];
  });
  return shares.toSorted((a, b) => b.share - a.share)[0]?.code ?? null;
}
