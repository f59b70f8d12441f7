/** The campaigns that are marked in the charts, in words. */
import { dayText } from '../findings/numbers.ts';
import type { ReportSection } from '../report.ts';
import { language, type Tracking } from './tracking.ts';

export function campaignSection({ figures }: Tracking): ReportSection[] {
  if (figures.campaigns.length === 0) return [];
  const day = (iso: string): string => dayText(iso, language);
  const items = figures.campaigns
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, to, title, channel, audience }) => {
      const when = from === to ? day(from) : `${day(from)}–${day(to)}`;
      const about = [channel, audience].filter((part) => part !== '').join(', ');
      return `${when}: ${title}${about === '' ? '' : ` (${about})`}`;
    });
  return [
    {
      id: 'campagnes',
      level: 2,
      title: 'Campagnes in de grafieken',
      blocks: [
        { kind: 'list', items },
        { kind: 'note', text: 'Een stijging na een campagne bewijst niet dat de campagne de oorzaak is.' },
      ],
    },
  ];
}
