import { chartBlocks } from '../compose/fitting-chart.ts';
import { figureTable } from '../figure-charts/figure-table.ts';
import { rankedChart } from '../figure-charts/ranked-chart.ts';
import { tallyOfYear } from '../figures/appointment-months.ts';
import type { AppointmentChannel } from '../figures/records.ts';
import type { ReportSection } from '../report.ts';
import { frameOf, type Board } from './board.ts';
import { appointmentChannelNames, appointmentMadeHow, capital, count, percent } from './words.ts';

/** How the people who came had made their appointment. */
export function channelsSections(board: Board): ReportSection[] {
  const { figures, service, year } = board;
  const tally = tallyOfYear(figures, service, year);
  if (tally === null || tally.contacts === 0) return [];
  const channels = (Object.keys(appointmentChannelNames) as (AppointmentChannel | 'unknown')[])
    .flatMap((channel) => {
      const value = tally.channels[channel] ?? 0;
      return value === 0
        ? []
        : [
            {
              channel,
              name: capital(appointmentChannelNames[channel]),
              value,
              share: value / tally.contacts,
            },
          ];
    })
    .toSorted(
      (one, other) =>
        Number(one.channel === 'unknown') - Number(other.channel === 'unknown') || other.value - one.value,
    );
  const [first] = channels;
  if (first === undefined || channels.every(({ channel }) => channel === 'unknown')) return [];
  const title = `In ${year} kwam ${percent(first.share)} van de contacten ${appointmentMadeHow[first.channel]}.`;
  return [
    {
      id: 'afspraakkanalen',
      level: 1,
      title: 'Hoe de afspraak gemaakt werd',
      blocks: [
        ...chartBlocks(
          rankedChart(
            frameOf(board, {
              id: 'afspraakkanalen-grafiek',
              title,
              question: `Contacten naar het kanaal van de afspraak, ${year}`,
              baseLine: `Basis: ${count(tally.contacts)} contacten.`,
              alt: title,
            }),
            channels.map(({ name, share }) => ({ label: name, value: share })),
            'share',
          ),
        ),
        {
          kind: 'table',
          table: figureTable(
            {
              id: 'tabel-afspraakkanalen',
              caption: `Contacten naar het kanaal van de afspraak, ${year}`,
              corner: 'Kanaal',
              columns: ['Contacten', 'Aandeel'],
            },
            channels.map(({ name, value, share }) => ({ label: name, cells: [value, share] })),
            ['count', 'share'],
          ),
        },
      ],
    },
  ];
}
