import type { PanelSize } from '../../../actions/members/panel-size.ts';
import { countText } from '../belgian.ts';

export interface PanelSizeView {
  people: string;
  tables: { id: string; title: string; rows: { label: string; people: string; isHidden: boolean }[] }[];
}

const titles: { band: keyof PanelSize['by']; title: string }[] = [
  { band: 'age_group', title: 'Leeftijd' },
  { band: 'gender', title: 'Geslacht' },
  { band: 'district', title: 'Deelgemeente' },
];
const genders: Record<string, string> = { v: 'Vrouwen', m: 'Mannen' };

export function panelSizeView({ people, by }: PanelSize): PanelSizeView {
  return {
    people: people === null ? 'minder dan 10' : countText(people),
    tables: titles.map(({ band, title }) => ({
      id: `grootte-${band.replace('_', '-')}`,
      title,
      rows: by[band].map((group) => ({
        label: band === 'gender' ? (genders[group.code] ?? group.code) : group.code,
        people: group.people === null ? 'niet getoond' : countText(group.people),
        isHidden: group.people === null,
      })),
    })),
  };
}
