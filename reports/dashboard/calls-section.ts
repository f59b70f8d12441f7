import { callsBy, callsInYear } from '../figures/calls.ts';
import { yearOnYear } from '../figures/change.ts';
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import type { ReportSection } from '../report.ts';
import type { Board } from './board.ts';
import { countedBlocks } from './counted-section.ts';
import { changeText, count, inYear, joined, minutes, noChangeText, percent } from './words.ts';

export function callsSections(board: Board): ReportSection[] {
  const { figures, year } = board;
  const found = callsInYear(figures, year);
  if (found === null) return [];
  const years = callsBy(figures, 'year', 'offered');
  const change = yearOnYear(years, year, breaksFor(figures, 'calls'));
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
          title: `${inYear(years, year)} waren er ${count(found.offered)} oproepen${changeText(change, year)}: ${percent(found.answeredShare)} werd beantwoord.`,
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
            noChangeText(change, year),
            `${percent(found.abandonedShare)} hing op voor iemand opnam (${count(found.abandoned)}).`,
            waiting === null ? '' : `Gemiddeld wachtte men ${minutes(waiting)}.`,
            talking === null ? '' : `Een gesprek duurde gemiddeld ${minutes(talking)}.`,
          ),
        },
      ],
    },
  ];
}
