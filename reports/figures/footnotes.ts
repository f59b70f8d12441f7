/** What must stand under figures wherever they go, because the figures themselves cannot show it. Dutch. */
import type { FigureKind } from './records.ts';

const footnotes: Partial<Record<FigureKind, string[]>> = {
  appointments: [
    'Een contact is een bezoeker die zich aanmeldde. Wie niet kwam opdagen of afzegde, telt niet mee.',
    'Dringende bezoeken zonder afspraak staan niet in het afsprakensysteem en zijn niet geteld.',
  ],
  'appointment-totals': [
    'Deze maanden zijn als totalen geleverd: weekdagen, uren en medianen zijn er niet van bekend.',
    'Dringende bezoeken zonder afspraak staan niet in het afsprakensysteem en zijn niet geteld.',
  ],
  logins: ['Een aanmelding is geen persoon: wie zich twee keer aanmeldt, telt twee keer.'],
  requests: [
    'Dezelfde attesten zijn ook te krijgen in Mijn Burgerprofiel en Mijn Dossier. Minder aanvragen hier betekent dus niet minder digitaal gebruik.',
  ],
  calls: ['Een oproep is geen persoon: wie opnieuw belt, telt opnieuw.'],
  web: ['Bezoekers worden per maand en per pagina geteld en niet opgeteld over maanden of pagina’s.'],
  population: ['Bevolking op 1 januari. Wie in het wachtregister staat, telt niet mee.'],
};

export function footnotesFor(kind: FigureKind): string[] {
  return footnotes[kind] ?? [];
}
