/** Panel, sample and residents side by side, as rows of a table. */
import { largeGap, type GroupBeside } from '../../../../reports/sampling/beside-population.ts';
import type { Composition, Trait } from '../../../actions/sampling/composition.ts';
import type { KnownPopulation } from '../../../actions/sampling/known-population.ts';
import { countText } from '../belgian.ts';
import { bandLabel } from './stratum-label.ts';

export interface CompositionRow {
  label: string;
  /** Shares in percent; "afgeschermd" or "–" without one. */
  residents: string;
  panel: string;
  /** Empty without a sample. */
  sample: string;
  people: string;
  /** In percentage points: of the sample, or without one of the panel, minus the residents. */
  difference: string;
  isLarge: boolean;
}

export interface CompositionTable {
  title: string;
  id: string;
  rows: CompositionRow[];
  /** Whether residents are known by these groups. */
  isCompared: boolean;
}

const titles: Record<Trait, string> = {
  age: 'Leeftijd',
  gender: 'Geslacht',
  district: 'Deelgemeente',
  recruitment: 'Hoe leden bij het panel kwamen',
  channel: 'Hoe leden uitgenodigd willen worden',
};

const hidden = 'afgeschermd';
const nothing = '–';

/** @param sample of the same traits; null: no sample, then the panel is compared with the residents */
export function compositionTables(panel: Composition[], sample: Composition[] | null): CompositionTable[] {
  return panel.map(({ trait, groups }, t) => ({
    title: titles[trait],
    id: `samenstelling-${trait}`,
    rows: groups.map((group, i) => rowOf(trait, group, sample?.[t]?.groups[i] ?? null)),
    isCompared: groups.some(({ populationShare }) => populationShare !== null),
  }));
}

function rowOf(trait: Trait, panel: GroupBeside, sample: GroupBeside | null): CompositionRow {
  const compared = sample ?? panel;
  return {
    label: bandLabel(trait, panel.code),
    residents: panel.populationShare === null ? nothing : percent(panel.populationShare),
    panel: shareOf(panel),
    sample: sample === null ? '' : shareOf(sample),
    people: panel.people === null ? hidden : countText(panel.people),
    difference: compared.difference === null ? nothing : points(compared.difference),
    isLarge: compared.isLarge,
  };
}

function shareOf({ people, share }: GroupBeside): string {
  if (people === null) return hidden;
  return share === null ? nothing : percent(share);
}

const oneDecimal = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** 0.221 -> 22,1 %, with a no-break space. */
function percent(share: number): string {
  return `${oneDecimal.format(share * 100)}\u00a0%`;
}

/** -0.013 -> −1,3 */
function points(difference: number): string {
  const text = oneDecimal.format(Math.abs(difference * 100));
  if (text === '0,0') return text;
  return (difference < 0 ? '−' : '+') + text;
}

/** Where the numbers of residents come from. */
export function populationSource({ isOwn, year }: KnownPopulation): string {
  if (year === null) return 'Inwoners van 16 jaar en ouder: de bevolkingscijfers van de gemeente.';
  const districts = isOwn ? ' Deelgemeenten: opgave van de gemeente.' : '';
  return `Inwoners van 16 jaar en ouder. Bron: Statbel, bevolking op 1 januari ${year}.${districts}`;
}

export const largeGapRule = `Een verschil van ${Math.round(largeGap * 100)} procentpunt of meer krijgt het merk “groot”. Kleiner is bij een steekproef van enkele honderden leden gewoon.`;
