import { figureTable } from '../figure-charts/figure-table.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { pagesOf, visitsBy } from '../figures/web-visits.ts';
import type { ReportSection } from '../report.ts';
import { knownIn, type Board } from './board.ts';
import { countedBlocks } from './counted-section.ts';
import { count, inYear } from './words.ts';

export function webSections(board: Board): ReportSection[] {
  const { figures, year } = board;
  const pages = pagesOf(figures, year);
  const [first] = pages;
  if (first === undefined) return [];
  const what = knownIn(visitsBy(figures, 'month', null), year).length > 0 ? 'visits' : 'pageViews';
  const word = what === 'visits' ? 'Bezoeken' : 'Paginaweergaven';
  const points = visitsBy(figures, 'month', null, what);
  const total = knownIn(points, year).reduce((sum, { value }) => sum + value, 0);
  return [
    {
      id: 'website',
      level: 1,
      title: 'Website',
      blocks: [
        ...countedBlocks(board, {
          id: 'bezoeken-per-maand',
          kind: 'web',
          title: `${inYear(visitsBy(figures, 'year', null, what), year)} telde de website ${count(total)} ${word.toLowerCase()} van de gevolgde pagina’s, het meest van ${first.page} (${count(first.visits)}).`,
          question: `${word} per maand, alle gevolgde pagina’s samen`,
          base: 'Wie in één bezoek twee pagina’s bekijkt, telt bij beide.',
          series: [{ label: word, points }],
          unit: 'count',
          notes: footnotesFor('web'),
          withCampaigns: true,
        }),
        {
          kind: 'table',
          table: figureTable(
            {
              id: 'tabel-paginas',
              caption: `${word} per pagina in ${year}`,
              corner: 'Pagina',
              columns: [word],
            },
            pages.map(({ page, visits }) => ({ label: page, cells: [visits] })),
            ['count'],
          ),
        },
      ],
    },
  ];
}
