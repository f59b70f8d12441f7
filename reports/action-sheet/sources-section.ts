/** Where the figures come from, over which months, and which months are not there. */
import { andList } from '../dashboard/words.ts';
import { periodText } from '../figure-charts/period-text.ts';
import { breaksFor, coverageOf } from '../figures/coverage.ts';
import type { FigureKind } from '../figures/records.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import type { ReportSection } from '../report.ts';
import { sources, words } from './words.ts';

export function sourcesSection(figures: ServiceFigures): ReportSection[] {
  const items = (Object.keys(sources) as FigureKind[]).flatMap((kind) => sourceText(figures, kind));
  if (items.length === 0) return [];
  return [{ id: 'bron', level: 1, title: words.sources, blocks: [{ kind: 'list', items }] }];
}

function sourceText(figures: ServiceFigures, kind: FigureKind): string[] {
  const [coverage, about] = [coverageOf(figures, kind), sources[kind]];
  if (coverage === null || about === undefined) return [];
  const { first, last, gaps, partial } = coverage;
  const parts = [
    `${about.name}: uit ${about.source}, van ${periodText(first)} tot en met ${periodText(last)}.`,
    ...(gaps.length === 0 ? [] : [`Geen cijfers voor ${andList(gaps.map(periodText))}: dat is niet nul.`]),
    ...(partial.length === 0 ? [] : [`Niet volledig: ${andList(partial.map(periodText))}.`]),
    ...breaksFor(figures, kind).map(
      ({ month, text }) =>
        `Vanaf ${periodText(month)} zijn de cijfers niet meer te vergelijken met die van vroeger: ${text}.`,
    ),
  ];
  return [parts.join(' ')];
}
