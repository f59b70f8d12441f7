/** What each stratum has and gives, as a table. */
import type { PlannedStratum, SamplePlan } from '../../../actions/sampling/plan-sample.ts';
import { countText, howMany } from '../belgian.ts';
import { stratumLabel } from './stratum-label.ts';

export interface StrataTable {
  rows: { label: string; residents: string; available: string; proportional: string; places: string }[];
  total: { residents: string; available: string; proportional: string; places: string };
  hasResidents: boolean;
  /** Places that were handed on or stayed empty, in a sentence each. */
  notes: string[];
}

export function strataTable(plan: SamplePlan): StrataTable {
  const { strata } = plan;
  const sum = (field: 'residents' | 'available' | 'proportional' | 'places'): string =>
    countText(strata.reduce((total, stratum) => total + (stratum[field] ?? 0), 0));
  return {
    rows: strata.map(rowOf),
    total: {
      residents: sum('residents'),
      available: sum('available'),
      proportional: sum('proportional'),
      places: sum('places'),
    },
    hasResidents: strata.some(({ residents }) => residents !== null),
    notes: notesOn(plan),
  };
}

function notesOn({ strata, wish, handedOn, unfilled }: SamplePlan): string[] {
  const short = strata.filter(({ proportional, available }) => proportional > available).length;
  const unknown = strata.filter(({ residents, available }) => residents === 0 && available > 0).length;
  const handed = `In ${howMany(short, 'stratum', 'strata')} zijn er te weinig leden. ${howMany(handedOn, 'plaats ging', 'plaatsen gingen')} naar andere strata.`;
  const few = `U vroeg ${howMany(wish.size, 'lid', 'leden')}. Er zijn er ${countText(unfilled)} te weinig: wie getrokken kan worden, zit erin.`;
  const nobody = `In ${howMany(unknown, 'stratum', 'strata')} met leden wonen volgens de bevolkingscijfers geen inwoners. Heten de deelgemeenten overal hetzelfde?`;
  return [
    ...(handedOn > 0 && unfilled === 0 ? [handed] : []),
    ...(unfilled > 0 ? [few] : []),
    ...(unknown > 0 && wish.allocation === 'population' ? [nobody] : []),
  ];
}

function rowOf({
  codes,
  residents,
  available,
  proportional,
  places,
}: PlannedStratum): StrataTable['rows'][number] {
  return {
    label: stratumLabel(codes),
    residents: residents === null ? '–' : countText(residents),
    available: countText(available),
    proportional: countText(proportional),
    places: countText(places),
  };
}
