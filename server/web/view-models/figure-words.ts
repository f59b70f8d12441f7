/** What kinds, periods and counts of figures are called on pages. */
import type { FigureKind } from '../../../reports/figures/records.ts';

export const kindWords: Record<FigureKind, { name: string; hint: string }> = {
  appointments: { name: 'Afspraken', hint: 'Eén rij per afspraak of bezoek, met tijden en status.' },
  'appointment-totals': {
    name: 'Afspraken per maand',
    hint: 'Voor wie geen losse afspraken kan uitvoeren: één rij per maand en product.',
  },
  logins: { name: 'Aanmeldingen bij het digitaal loket', hint: 'Eén rij per dag of maand.' },
  requests: { name: 'Aanvragen van documenten', hint: 'Eén rij per dag of maand, document en kanaal.' },
  calls: { name: 'Oproepen', hint: 'Eén rij per wachtrij en uur of dag.' },
  web: { name: 'Bezoeken aan de website', hint: 'Een export van Matomo, of één rij per maand en pagina.' },
  population: { name: 'Bevolking', hint: 'Het bestand van Statbel, of één rij per leeftijd en geslacht.' },
  actions: { name: 'Acties en budget', hint: 'Acties van het meerjarenplan, met rekening en plan.' },
  campaigns: { name: 'Communicatieacties', hint: 'Campagnes met begin, einde en kanaal.' },
};
