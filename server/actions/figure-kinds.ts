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

export function isFigureKind(text: string): text is FigureKind {
  return (figureKinds as readonly string[]).includes(text);
}
