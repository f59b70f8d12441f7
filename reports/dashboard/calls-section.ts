import { callsBy, callsInYear } from '../figures/calls.ts';
import { yearOnYear } from '../figures/change.ts';
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import type { ReportSection } from '../report.ts';
import type { Board } from './board.ts';
import { countedBlocks } from './counted-section.ts';
import { changeText, count, joined, minutes, percent } from './words.ts';

export function callsSections(board: Board): ReportSection[] {
  const { figures, year } = board;
  const found = callsInYear(figures, year);
  if (found === null) return [];
  const change = changeText(
    yearOnYear(callsBy(figures, 'year', 'offered'), year, breaksFor(figures, 'calls')),
    year,
  );
  const { waiting, talking } = found;
  return [
    {
      id: 'telefoon',
      level: 1,
      title: 'Telefoon',
      blocks: [
        ...countedBlocks(board, {
          id: 'oproepen-per-maand',
          kind: 'calls',
          title: `In ${year} waren er ${count(found.offered)} oproepen: ${percent(found.answeredShare)} werd beantwoord.`,
          question: 'Oproepen per maand',
          base: `Basis: ${count(found.offered)} oproepen in ${year}.`,
          series: [
            { label: 'Aangeboden', points: callsBy(figures, 'month', 'offered') },
            { label: 'Beantwoord', points: callsBy(figures, 'month', 'answered') },
            { label: 'Opgehangen voor iemand opnam', points: callsBy(figures, 'month', 'abandoned') },
          ],
          unit: 'count',
          notes: footnotesFor('calls'),
        }),
        {
          kind: 'paragraph',
          text: joined(
            `Het aantal oproepen: ${change}.`,
            `${percent(found.abandonedShare)} hing op voor iemand opnam (${count(found.abandoned)}).`,
            waiting === null ? '' : `Gemiddeld wachtte men ${minutes(waiting)}.`,
            talking === null ? '' : `Een gesprek duurde gemiddeld ${minutes(talking)}.`,
          ),
        },
      ],
    },
  ];
}
