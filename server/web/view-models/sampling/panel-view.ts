/** The panel beside the residents, and the form that takes over Statbel's counts. */
import type { PanelComposition } from '../../../actions/sampling/panel-composition.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import { may } from '../../../actions/permissions.ts';
import { countText } from '../belgian.ts';
import {
  compositionTables,
  largeGapRule,
  populationSource,
  type CompositionTable,
} from './composition-rows.ts';

export interface PanelView {
  /** How many the panel has, in a sentence. */
  people: string;
  /** Where the numbers of residents come from; null: they are not known. */
  source: string | null;
  largeGapRule: string;
  hasHidden: boolean;
  tables: CompositionTable[];
  mayImport: boolean;
  /** Statbel's counts that can be taken over; null: none, or this person may not. */
  statbel: {
    year: string;
    people: string;
    districts: { name: string; field: string; value: string }[];
    /** Whether counts that are used now give way. */
    replaces: boolean;
  } | null;
  error: string | null;
  errorAt: string | null;
}

export interface SentResidents {
  /** As typed, by field. */
  form: Map<string, string>;
  fault: string;
}

export function districtField(place: number): string {
  return `inwoners-${place}`;
}

export function panelView(
  composition: PanelComposition,
  person: StaffMember,
  sent: SentResidents | null,
): PanelView {
  const { population, municipality, statbel, people } = composition;
  const tables = compositionTables(composition.traits, null);
  return {
    people: peopleSentence(people),
    source: population === null ? null : populationSource(population),
    largeGapRule,
    hasHidden: tables.some(({ rows }) => rows.some((row) => row.panel === 'afgeschermd')),
    tables,
    mayImport: may(person, 'import service figures'),
    statbel:
      statbel === null || !may(person, 'change panel settings')
        ? null
        : {
            year: String(statbel.year),
            people: countText(statbel.people),
            districts: municipality.districts.map((name, i) => ({
              name,
              field: districtField(i),
              value: sent?.form.get(districtField(i)) ?? residentsOf(composition, name),
            })),
            replaces: population?.isOwn ?? false,
          },
    error: sent?.fault ?? null,
    errorAt: sent === null ? null : municipality.districts.length === 0 ? 'statbel' : districtField(0),
  };
}

function peopleSentence(people: number): string {
  if (people === 0) return 'Het panel heeft nog geen actieve leden.';
  if (people < 10) return 'Het panel heeft minder dan 10 actieve leden. Wij tonen dan geen groepen.';
  return `Het panel telt ${countText(people)} actieve leden.`;
}

/** As is used now, to be looked at again. */
function residentsOf({ municipality }: PanelComposition, district: string): string {
  const groups = municipality.population?.filter((group) => group.district === district) ?? [];
  return groups.length === 0 ? '' : String(groups.reduce((sum, group) => sum + group.people, 0));
}
