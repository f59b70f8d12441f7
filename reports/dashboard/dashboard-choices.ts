/** What a reader can choose from: the services that have contacts, and the years that have any figures. */
import { servicesOf } from '../figures/appointment-months.ts';
import { coverageOf } from '../figures/coverage.ts';
import { yearOf } from '../figures/periods.ts';
import type { FigureKind } from '../figures/records.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';

const kinds: FigureKind[] = ['appointments', 'appointment-totals', 'logins', 'requests', 'calls', 'web'];

export interface DashboardChoices {
  /** Most contacts first. */
  services: string[];
  /** Newest first; empty when nothing was imported. */
  years: number[];
}

export function dashboardChoices(figures: ServiceFigures): DashboardChoices {
  const spans = kinds.flatMap((kind) => coverageOf(figures, kind) ?? []);
  const years = new Set(
    spans.flatMap(({ first, last }) => {
      const [from, to] = [yearOf(first), yearOf(last)];
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
  return { services: servicesOf(figures), years: [...years].toSorted((one, other) => other - one) };
}
