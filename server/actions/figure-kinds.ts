/** The kinds of files, in the order in which staff meet them. */
import type { FigureKind } from '../../reports/figures/records.ts';

export const figureKinds: readonly FigureKind[] = [
  'appointments',
  'appointment-totals',
  'logins',
  'requests',
  'calls',
  'web',
  'population',
  'actions',
  'campaigns',
];

/** What they are called, on pages and in remarks. */
export const figureKindNames: Record<FigureKind, string> = {
  appointments: 'Afspraken',
  'appointment-totals': 'Afspraken per maand',
  logins: 'Aanmeldingen bij het digitaal loket',
  requests: 'Aanvragen van documenten',
  calls: 'Oproepen',
  web: 'Bezoeken aan de website',
  population: 'Bevolking',
  actions: 'Acties en budget',
  campaigns: 'Communicatieacties',
};

export function isFigureKind(text: string): text is FigureKind {
  return (figureKinds as readonly string[]).includes(text);
}
