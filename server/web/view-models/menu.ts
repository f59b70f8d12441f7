/** The parts of the staff pages that a person has, for the left column. */
import { may, type Deed } from '../../actions/permissions.ts';
import type { StaffMember } from '../../actions/panel-records.ts';

export interface MenuItem {
  word: string;
  address: string;
  /** Names of the pages in this part; the first is the one that the address leads to. */
  pages: string[];
}

const parts: (MenuItem & { deed: Deed })[] = [
  { word: 'Golven', address: '/beheer/golven', pages: ['waves', 'wave', 'results'], deed: 'see waves' },
  {
    word: 'Panel',
    address: '/beheer/panel',
    pages: ['panel', 'member', 'member-import', 'panel-rules', 'panel-composition'],
    deed: 'see panel composition',
  },
  {
    word: 'Cijfers',
    address: '/beheer/cijfers',
    pages: ['figures', 'figure-import', 'figure-settings'],
    deed: 'see service figures',
  },
  { word: 'Loket', address: '/beheer/loket', pages: ['tracker'], deed: 'see tracker' },
  { word: 'Acties', address: '/beheer/acties', pages: ['actions', 'action'], deed: 'see action sheets' },
  { word: 'Gemeente', address: '/beheer/gemeente', pages: ['municipality'], deed: 'change municipality' },
  { word: 'Huisstijl', address: '/beheer/huisstijl', pages: ['style'], deed: 'change house style' },
  {
    word: 'Privacy',
    address: '/beheer/privacy',
    pages: ['privacy', 'privacy-documents'],
    deed: 'see privacy',
  },
  {
    word: 'Privacy',
    address: '/beheer/privacy/documenten',
    pages: ['privacy-documents'],
    deed: 'see privacy documents',
  },
  { word: 'Logboek', address: '/beheer/logboek', pages: ['audit'], deed: 'see audit' },
  { word: 'Taal', address: '/beheer/taal', pages: ['languages'], deed: 'change languages' },
  { word: 'Sleutels', address: '/beheer/sleutels', pages: ['keys', 'keys-decide'], deed: 'see privacy' },
  { word: 'Microdata', address: '/beheer/microdata', pages: ['microdata'], deed: 'ask microdata' },
  // Of who decides about it: nobody has both deeds.
  { word: 'Microdata', address: '/beheer/microdata', pages: ['microdata'], deed: 'approve microdata' },
  {
    word: 'Medewerkers',
    address: '/beheer/medewerkers',
    pages: ['staff', 'colleague'],
    deed: 'see staff',
  },
];

export function menuFor(person: StaffMember): MenuItem[] {
  const open = parts.filter(({ deed }) => may(person, deed));
  // Of two ways into the same part, the first that the person has.
  return open.filter((part, place) => open.findIndex(({ word }) => word === part.word) === place);
}
