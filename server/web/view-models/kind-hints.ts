import type { FigureKind } from '../../../reports/figures/records.ts';

/** What a file of a kind holds, beside the name of the kind. */
export const kindHints: Record<FigureKind, string> = {
  appointments: 'Eén rij per afspraak of bezoek, met tijden en status.',
  'appointment-totals': 'Voor wie geen losse afspraken kan uitvoeren: één rij per maand en product.',
  logins: 'Eén rij per dag of maand.',
  requests: 'Eén rij per dag of maand, document en kanaal.',
  calls: 'Eén rij per wachtrij en uur of dag.',
  web: 'Een export van Matomo, of één rij per maand en pagina.',
  population: 'Het bestand van Statbel, of één rij per leeftijd en geslacht.',
  actions: 'Acties van het meerjarenplan, met rekening en plan.',
  campaigns: 'Campagnes met begin, einde en kanaal.',
};
