/** Telephone queue and web pages, by day and by month. */
import { monthsFrom } from '../../../reports/figures/periods.ts';
import type { Month } from '../../../reports/figures/records.ts';
import { seededRandom, wholeBetween } from '../seeded-random.ts';
import { daysOf, isOpen } from './calendar.ts';
import { belgian, csvText, type DemoFile } from './csv.ts';

export function callsFile(until: Month): DemoFile {
  const random = seededRandom(2024);
  const rows = monthsFrom('2022-01', until).flatMap((month) =>
    daysOf(month)
      .filter(isOpen)
      .map((day) => {
        const offered = wholeBetween(26, 58, random);
        const abandoned = wholeBetween(1, Math.floor(offered / 6), random);
        const [waiting, talking] = [wholeBetween(25, 95, random), wholeBetween(130, 230, random)];
        return [belgian(day), 'Burgerzaken', offered, offered - abandoned, abandoned, waiting, talking];
      }),
  );
  const head = 'Datum;Wachtrij;Aangeboden;Beantwoord;Verbroken;Gem. wachttijd (s);Gem. gesprekstijd (s)';
  return { kind: 'calls', fileName: 'oproepen.csv', text: csvText(head, rows) };
}

const pages: [page: string, visits: number][] = [
  ['/thuisloket', 920],
  ['/afspraak-maken', 780],
  ['/rijbewijs', 410],
  ['/identiteitskaart', 380],
];

export function webFile(until: Month): DemoFile {
  const random = seededRandom(2025);
  const rows = monthsFrom('2022-01', until).flatMap((month) =>
    pages.map(([page, visits]) => {
      const count = Math.round(visits * (0.85 + 0.3 * random()));
      const bounce = `${wholeBetween(310, 520, random) / 10}`.replace('.', ',');
      return [
        month,
        page,
        Math.round(count * 0.78),
        count,
        Math.round(count * 1.4),
        bounce,
        wholeBetween(48, 150, random),
      ];
    }),
  );
  const head =
    'Periode;Pagina;Unieke bezoekers;Bezoeken;Paginaweergaven;Bouncepercentage;Gem. bezoekduur (s)';
  return { kind: 'web', fileName: 'webstatistieken.csv', text: csvText(head, rows) };
}
