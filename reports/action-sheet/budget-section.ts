/** Account and budget of an action, a line a year and kind of money. */
import { figureTable, figureText, type FigureRow } from '../figure-charts/figure-table.ts';
import { budgetOf, type BudgetFigure } from '../figures/budget.ts';
import type { BudgetLine } from '../figures/records.ts';
import type { ReportSection } from '../report.ts';
import { exactPercent, moneyKinds, moneySides, words } from './words.ts';

export function budgetSection(lines: BudgetLine[], code: string, year: number): ReportSection {
  const years = [...new Set(lines.filter((line) => line.code === code).map((line) => line.year))].toSorted(
    (one, other) => one - other,
  );
  const ofYear = budgetOf(lines, code, year);
  const said = ofYear.flatMap((figure) => executionText(figure, year));
  return {
    id: 'budget',
    level: 1,
    title: words.budget,
    blocks: [
      ...(said.length === 0
        ? [{ kind: 'paragraph' as const, text: words.noBudget(year) }]
        : said.map((text) => ({ kind: 'finding' as const, text }))),
      {
        kind: 'table',
        table: figureTable(
          {
            id: 'tabel-budget',
            caption: words.budgetCaption,
            corner: words.budgetCorner,
            columns: words.budgetColumns,
            notes: words.budgetNotes,
          },
          years.flatMap((one) => budgetOf(lines, code, one).map((figure) => rowOf(one, figure))),
          ['money', 'money', 'share', 'money'],
        ),
      },
    ],
  };
}

function rowOf(year: number, { kind, side, account, plan, executed, left }: BudgetFigure): FigureRow {
  const rate = executed === null ? null : exactPercent(executed);
  return {
    label: `${year}, ${moneyKinds[kind].toLowerCase()} (${moneySides[side]})`,
    cells: [account, plan, rate, left],
  };
}

/** "57,0 % uitgevoerd: 14.245,33 van 25.000,00 euro" */
function executionText({ kind, side, account, plan, executed, left }: BudgetFigure, year: number): string[] {
  const money = (cents: number): string => `${figureText(Math.abs(cents), 'money')} euro`;
  const what = `${moneyKinds[kind]} ${year} (${moneySides[side]})`;
  if (account === null && plan === null) return [];
  if (account === null) return [`${what}: ${money(plan ?? 0)} gepland, de rekening is nog niet ingevoerd.`];
  if (plan === null || executed === null || left === null)
    return [`${what}: ${money(account)} uitgevoerd, zonder budget.`];
  const of = `${what}: ${exactPercent(executed)} uitgevoerd, ${money(account)} van ${money(plan)}.`;
  if (left === 0) return [of];
  return [`${of} ${left > 0 ? `Niet uitgevoerd: ${money(left)}.` : `Meer dan gepland: ${money(left)}.`}`];
}
