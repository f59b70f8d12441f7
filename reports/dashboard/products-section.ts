import { chartBlocks } from '../compose/fitting-chart.ts';
import { figureTable } from '../figure-charts/figure-table.ts';
import { rankedChart } from '../figure-charts/ranked-chart.ts';
import { rankProducts } from '../figures/products.ts';
import type { ReportSection } from '../report.ts';
import { frameOf, type Board } from './board.ts';
import { andList, changeCell, percent } from './words.ts';

/** More bars than this are for the table. */
const mostBars = 12;

export function productsSections(board: Board): ReportSection[] {
  const { figures, service, year } = board;
  const products = rankProducts(figures, service, year);
  if (products.length === 0) return [];
  const top = products.slice(0, mostBars);
  const first = products.slice(0, 3).map(({ name, share }) => `${name} (${percent(share)})`);
  const title =
    first.length === 1
      ? `In ${year} kwam men voor ${first.join('')}.`
      : `In ${year} kwam men het meest voor ${andList(first)}.`;
  const rest = products.length - top.length;
  const baseLine = `Basis: alle contacten in ${year}. Wie voor twee producten komt, telt in beide mee.${rest > 0 ? ` De overige ${rest} producten staan in de tabel.` : ''}`;
  const comparable = products.some(({ before }) => before !== null);
  return [
    {
      id: 'producten',
      level: 1,
      title: 'Producten',
      blocks: [
        ...chartBlocks(
          rankedChart(
            frameOf(board, {
              id: 'producten-grafiek',
              title,
              question: `Contacten per product in ${year}`,
              baseLine,
              alt: title,
            }),
            top.map(({ name, count: value }) => ({ label: name, value })),
            'count',
          ),
        ),
        {
          kind: 'table',
          table: figureTable(
            {
              id: 'tabel-producten',
              caption: `Contacten per product in ${year}`,
              corner: 'Product',
              columns: [
                'Contacten',
                'Aandeel van de contacten',
                ...(comparable ? [`In ${year - 1}`, 'Verschil'] : []),
              ],
              notes: comparable
                ? []
                : [
                    `Naast ${year - 1} zetten kan niet: in beide jaren moeten dezelfde maanden geleverd zijn, op dezelfde manier geteld.`,
                  ],
            },
            products.map(({ name, count: value, share, before }) => ({
              label: name,
              cells: [value, share, ...(comparable ? [before, changeCell(before, value)] : [])],
            })),
            ['count', 'share', 'count', 'count'],
          ),
        },
      ],
    },
  ];
}
