import type { Day } from '../../../reports/figures/records.ts';
import { belgian, csvText, type DemoFile } from './csv.ts';

interface DemoCampaign {
  from: Day;
  to: Day;
  channel: string;
  title: string;
  audience: string;
  cost: string;
}

/** After each survey the municipality told more of the counter. */
export const demoCampaigns: readonly DemoCampaign[] = [
  {
    from: '2020-09-14',
    to: '2020-10-11',
    channel: 'infoblad',
    title: 'Het thuisloket is open',
    audience: 'iedereen',
    cost: '1.850,00',
  },
  {
    from: '2022-03-07',
    to: '2022-04-03',
    channel: 'sociale media',
    title: 'Uw attest in vijf minuten',
    audience: '16 tot 34 jaar',
    cost: '640,00',
  },
  {
    from: '2023-10-02',
    to: '2023-10-29',
    channel: 'brief',
    title: 'Samen naar het thuisloket',
    audience: '65 jaar en ouder',
    cost: '4.275,50',
  },
];

export function campaignsFile(): DemoFile {
  const rows = demoCampaigns.map(({ from, to, channel, title, audience, cost }) => [
    belgian(from),
    belgian(to),
    channel,
    title,
    audience,
    cost,
  ]);
  const head = 'Startdatum;Einddatum;Kanaal;Actie;Doelgroep;Kost (EUR)';
  return { kind: 'campaigns', fileName: 'communicatieacties.csv', text: csvText(head, rows) };
}
