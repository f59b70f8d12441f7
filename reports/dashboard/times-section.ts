import { chartBlocks } from '../compose/fitting-chart.ts';
import { figureTable } from '../figure-charts/figure-table.ts';
import { rankedChart } from '../figure-charts/ranked-chart.ts';
import { servedEarly, transactionFigures, waitingFigures, type TimeFigures } from '../figures/times.ts';
import type { Block, ReportSection } from '../report.ts';
import { frameOf, type Board } from './board.ts';
import { count, joined, minutes, percent } from './words.ts';

interface Time {
  name: string;
  figures: TimeFigures;
  /** Longer ones are left out, in seconds. */
  longest: number;
}

export function timesSections(board: Board): ReportSection[] {
  const { figures, service, year } = board;
  const { longestWait, longestTransaction } = figures.settings;
  const times = [
    { name: 'Wachttijd', figures: waitingFigures(figures, service, year), longest: longestWait },
    {
      name: 'Duur aan het loket',
      figures: transactionFigures(figures, service, year),
      longest: longestTransaction,
    },
  ].flatMap(({ figures: found, ...rest }): Time[] => (found === null ? [] : [{ ...rest, figures: found }]));
  if (times.length === 0) return [];
  const title = titleOf(board, times);
  const baseLine = `Basis: ${times.map(({ name, figures: { n } }) => `${name.toLowerCase()} n = ${count(n)}`).join('; ')}.`;
  return [
    {
      id: 'tijden',
      level: 1,
      title: 'Wachten en geholpen worden',
      blocks: [
        ...chartBlocks(
          rankedChart(
            frameOf(board, {
              id: 'tijden-grafiek',
              title,
              question: `Wachttijd en duur in minuten, ${year}`,
              baseLine,
              alt: title,
            }),
            times.flatMap(barsOf),
            'minutes',
          ),
        ),
        { kind: 'table', table: tableOf(board, times) },
        ...earlyBlocks(board),
      ],
    },
  ];
}

function titleOf({ year }: Board, times: Time[]): string {
  const parts = times.map(({ name, figures: { mean } }) =>
    name === 'Wachttijd'
      ? `wachtte men gemiddeld ${minutes(mean)}`
      : `duurde de hulp gemiddeld ${minutes(mean)}`,
  );
  return `In ${year} ${parts.join(' en ')}.`;
}

function barsOf({ name, figures: { mean, median, p90 } }: Time): { label: string; value: number }[] {
  return [
    { label: `${name}: gemiddeld`, seconds: mean },
    { label: `${name}: mediaan`, seconds: median },
    { label: `${name}: 9 op de 10 niet langer dan`, seconds: p90 },
  ].flatMap(({ label, seconds }) => (seconds === null ? [] : [{ label, value: seconds / 60 }]));
}

function tableOf({ year }: Board, times: Time[]): ReturnType<typeof figureTable> {
  const inMinutes = (seconds: number | null): number | null => (seconds === null ? null : seconds / 60);
  return figureTable(
    {
      id: 'tabel-tijden',
      caption: `Wachttijd en duur aan het loket in ${year}, in minuten`,
      corner: 'Tijd',
      columns: [
        'Bezoekers',
        'Gemiddeld',
        'Mediaan',
        '9 op de 10 niet langer dan',
        'Te lang',
        'Negatief',
        'Nooit afgesloten',
      ],
      notes: [
        ...times.map(ruleOf),
        'Te lang, negatief en nooit afgesloten tellen niet mee in gemiddelde en mediaan.',
      ],
    },
    times.map(({ name, figures }) => ({
      label: name,
      cells: [
        figures.n,
        inMinutes(figures.mean),
        inMinutes(figures.median),
        inMinutes(figures.p90),
        ...(figures.meansOnly
          ? [null, null, null]
          : [figures.trimmed, figures.negative, figures.neverClosed]),
      ],
    })),
    ['count', 'minutes', 'minutes', 'minutes', 'count', 'count', 'count'],
  );
}

function ruleOf({ name, figures, longest }: Time): string {
  return figures.meansOnly
    ? `${name}: alleen maandgemiddelden geleverd; mediaan en uitschieters zijn niet bekend.`
    : `${name}: te lang is meer dan ${count(longest / 60)} minuten.`;
}

function earlyBlocks({ figures, service, year }: Board): Block[] {
  const early = servedEarly(figures, service, year);
  if (early === null) return [];
  const text = joined(
    `Van de ${count(early.early)} bezoekers die zich vóór het uur van hun afspraak aanmeldden, werd ${percent(early.share)} ook vóór dat uur opgeroepen (${count(early.servedEarly)}).`,
  );
  return [{ kind: 'paragraph', text }];
}
