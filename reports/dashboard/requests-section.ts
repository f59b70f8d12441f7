import { figureTable } from '../figure-charts/figure-table.ts';
import { yearOnYear } from '../figures/change.ts';
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { channelsDelivered, digitalShareBy, requestsBy, requestsByDocument } from '../figures/requests.ts';
import type { Block, ReportSection, ReportTable } from '../report.ts';
import { knownIn, type Board } from './board.ts';
import { countedBlocks } from './counted-section.ts';
import {
  capital,
  changeCell,
  changeText,
  count,
  inYear,
  noChangeText,
  percent,
  requestChannelNames,
} from './words.ts';

export function requestsSections(board: Board): ReportSection[] {
  const { figures, year } = board;
  const all = requestsBy(figures, 'month', null, null);
  const total = knownIn(all, year).reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return [];
  const years = requestsBy(figures, 'year', null, null);
  const change = yearOnYear(years, year, breaksFor(figures, 'requests'));
  const digitalYears = digitalShareBy(figures, 'year');
  const digital = digitalYears.find(({ period }) => period === String(year))?.value ?? null;
  const base = `Basis: ${count(total)} aanvragen in ${year}.`;
  return [
    {
      id: 'aanvragen',
      level: 1,
      title: 'Aanvragen van documenten',
      blocks: [
        ...countedBlocks(board, {
          id: 'aanvragen-per-maand',
          kind: 'requests',
          title: `${inYear(years, year)} waren er ${count(total)} aanvragen${changeText(change, year)}.`,
          question: 'Aanvragen per maand, alle kanalen die geleverd zijn',
          base,
          series: [{ label: 'Aanvragen', points: all }],
          unit: 'count',
          notes: footnotesFor('requests'),
          withCampaigns: true,
        }),
        ...noteOf(noChangeText(change, year)),
        { kind: 'table', table: documentsTable(board) },
      ],
    },
    {
      id: 'digitaal-aandeel',
      level: 2,
      title: 'Digitaal aandeel',
      blocks:
        digital === null
          ? [
              {
                kind: 'paragraph',
                text: `Het digitale aandeel in ${year} is niet bekend: niet elk kanaal is voor elke maand geleverd.`,
              },
            ]
          : countedBlocks(board, {
              id: 'digitaal-aandeel-per-maand',
              kind: 'requests',
              title: `${inYear(digitalYears, year)} kwam ${percent(digital)} van de aanvragen via het digitale loket.`,
              question: 'Deel van de aanvragen via het digitale loket, per maand',
              base,
              series: [{ label: 'Digitaal aandeel', points: digitalShareBy(figures, 'month') }],
              unit: 'share',
              notes: [],
              withCampaigns: true,
            }),
    },
  ];
}

function noteOf(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function documentsTable({ figures, year }: Board): ReportTable {
  const channels = channelsDelivered(figures);
  const documents = requestsByDocument(figures, year);
  const comparable = documents.some(({ before }) => before !== null);
  return figureTable(
    {
      id: 'tabel-documenten',
      caption: `Aanvragen per document en kanaal in ${year}`,
      corner: 'Document',
      columns: [
        ...channels.map((channel) => capital(requestChannelNames[channel])),
        'Samen',
        'Digitaal aandeel',
        ...(comparable ? [`In ${year - 1}`, 'Verschil'] : []),
      ],
      notes: [
        'Een streepje: niet geleverd. Het digitale aandeel is er alleen als alle kanalen geleverd zijn.',
      ],
    },
    documents.map(({ document, byChannel, total, digital, before }) => ({
      label: document,
      cells: [
        ...channels.map((channel) => byChannel[channel] ?? null),
        total,
        digital,
        ...(comparable ? [before, changeCell(before, total)] : []),
      ],
    })),
    [...channels.map(() => 'count' as const), 'count', 'share', 'count', 'count'],
  );
}
