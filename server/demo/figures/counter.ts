/** The digital counter: logins by means, and requests by document and channel. It grows, and jumps after a campaign. */
import { monthsFrom } from '../../../reports/figures/periods.ts';
import type { Month } from '../../../reports/figures/records.ts';
import { seededRandom, type Random } from '../seeded-random.ts';
import { demoCampaigns } from './campaigns.ts';
import { csvText, type DemoFile } from './csv.ts';

export const launch: [Month, Month] = ['2020-09', '2020-12'];
const means: [name: string, share: number][] = [
  ['itsme', 0.68],
  ['eID', 0.22],
  ['beveiligingscode', 0.1],
];
const documents: [name: string, monthly: number][] = [
  ['Uittreksel strafregister', 118],
  ['Samenstelling gezin', 74],
  ['Adreswijziging', 61],
  ['Attest van woonst', 38],
  ['Geboorteakte', 27],
];
const offline: [name: string, share: number][] = [
  ['Balie', 0.7],
  ['Telefoon', 0.14],
  ['E-mail', 0.11],
  ['Brief', 0.05],
];

export function loginsFile(until: Month): DemoFile {
  const random = seededRandom(2022);
  const rows = monthsFrom(launch[0], until).flatMap((month) => {
    const logins = 170 + 380 * progress(month);
    return means.map(([name, share]) => [month, name, counted(logins * share * lift(month), random)]);
  });
  return {
    kind: 'logins',
    fileName: 'loket-aanmeldingen.csv',
    text: csvText('Maand;Aanmeldmiddel;Aantal aanmeldingen', rows),
  };
}

export function requestsFile(until: Month): DemoFile {
  const random = seededRandom(2023);
  const head = 'Maand;Document;Kanaal;Aantal aanvragen';
  const rows = monthsFrom('2020-07', until).flatMap((month) =>
    documents.flatMap(([document, monthly]) => {
      const digital = month < launch[0] ? 0 : 0.3 + 0.42 * progress(month);
      const online = [month, document, 'Digitaal loket', counted(monthly * digital * lift(month), random)];
      const rest = offline.map(([channel, share]) => [
        month,
        document,
        channel,
        counted(monthly * (1 - digital) * share, random),
      ]);
      return month < launch[0] ? rest : [online, ...rest];
    }),
  );
  return { kind: 'requests', fileName: 'loket-aanvragen.csv', text: csvText(head, rows) };
}

/** 0 at the start to 1 some six years later, quick first. */
function progress(month: Month): number {
  const months = monthsFrom(launch[0], month).length;
  return 1 - Math.exp(-months / 34);
}

/** A campaign is felt in its month and the next. */
function lift(month: Month): number {
  const felt = demoCampaigns.some(({ from, to }) =>
    monthsFrom(from.slice(0, 7), to.slice(0, 7)).includes(month),
  );
  return felt ? 1.22 : 1;
}

function counted(expected: number, random: Random): number {
  return Math.max(0, Math.round(expected * (0.9 + 0.2 * random())));
}
