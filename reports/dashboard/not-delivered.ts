import { coverageOf } from '../figures/coverage.ts';
import { periodText } from '../figure-charts/period-text.ts';
import type { FigureKind } from '../figures/records.ts';
import type { ReportSection } from '../report.ts';
import type { Board } from './board.ts';

const names: [FigureKind[], string][] = [
  [['appointments', 'appointment-totals'], 'Afspraken'],
  [['logins'], 'Aanmeldingen'],
  [['requests'], 'Aanvragen'],
  [['calls'], 'Telefoon'],
  [['web'], 'Website'],
];

/** What has no figures for the chosen year, and for which months it has. Nothing when all is there. */
export function notDelivered({ figures, year }: Board): ReportSection[] {
  const items = names.flatMap(([kinds, name]) => {
    const spans = kinds.flatMap((kind) => coverageOf(figures, kind) ?? []);
    const covered = spans.some(({ first, last }) => first <= `${year}-12` && last >= `${year}-01`);
    if (covered) return [];
    if (spans.length === 0) return [`${name}: nog niets ingevoerd.`];
    const [first, last] = [
      spans.map((span) => span.first).sort()[0],
      spans
        .map((span) => span.last)
        .sort()
        .at(-1),
    ];
    return [`${name}: ingevoerd van ${periodText(first ?? '')} tot ${periodText(last ?? '')}.`];
  });
  if (items.length === 0) return [];
  return [
    { id: 'ontbreekt', level: 1, title: `Wat van ${year} ontbreekt`, blocks: [{ kind: 'list', items }] },
  ];
}
