/** Who answered beside who lives there: every group of the profile whose part of the population is known. */
import type { Chart } from '../chart.ts';
import type { CompositionGroup } from '../disclosure/composition.ts';
import { countText, percentText } from '../findings/numbers.ts';
import { isMissing } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';
import { groupName } from './group-label.ts';
import { groupColourOf, inkOn } from './palette.ts';
import { bannerBy } from './table-of.ts';

interface Part {
  variable: string;
  label: string;
  /** Of those who answered and of the residents, 0-1; null when the group is hidden. */
  answered: number | null;
  residents: number;
  /** The last group of its variable. */
  last: boolean;
}

interface Lane {
  label: string;
  colour: string;
  values: (number | null)[];
}

/** Null where the population is not known. */
export function compositionChart(composing: Composing): Chart | null {
  const { phrases, release, language } = composing;
  const parts = partsOf(composing);
  if (parts.length === 0) return null;
  const [farthest] = parts
    .flatMap((part) => (part.answered === null ? [] : [{ ...part, answered: part.answered }]))
    .toSorted((a, b) => Math.abs(b.answered - b.residents) - Math.abs(a.answered - a.residents));
  const title =
    farthest === undefined
      ? phrases.chapters.response
      : phrases.composition(
          bannerBy(composing, farthest.variable).toLowerCase(),
          farthest.label,
          percentText(farthest.answered, language),
          percentText(farthest.residents, language),
        );
  const { colour } = release.about;
  const series: Lane[] = [
    { label: phrases.responseColumns.part, colour, values: parts.map(({ answered }) => answered) },
    {
      label: phrases.responseColumns.population,
      colour: groupColourOf(colour),
      values: parts.map(({ residents }) => residents),
    },
  ];
  return {
    id: 'grafiek-respons-samenstelling',
    title,
    question: '',
    baseLine: phrases.base(phrases.everyone.all, countText(release.responses, language), null),
    alt:
      farthest === undefined
        ? title
        : `${title} ${series.map((one) => told(one, parts, language)).join(' ')}`,
    hiddenText: phrases.notShown,
    language,
    shape: 'lanes',
    unit: 'share',
    max: 1,
    rows: parts.map(({ label, last, answered }) => ({
      label,
      state: answered === null ? 'hidden' : 'plain',
      setApart: false,
      ...(last ? { gapUnder: true as const } : {}),
    })),
    series: series.map((one) => ({ ...one, ink: inkOn(one.colour), state: 'plain' })),
  };
}

/** "Deel van de antwoorden: 16–34 jaar 25 %, 35–54 jaar 31 %." */
function told({ label, values }: Lane, parts: Part[], language: string): string {
  const figures = parts.flatMap((part, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [`${part.label} ${percentText(value, language)}`];
  });
  return `${label}: ${figures.join(', ')}.`;
}

function partsOf(composing: Composing): Part[] {
  const { release } = composing;
  return release.composition.flatMap(({ variable, groups }) => {
    const residents = release.population[variable];
    if (residents === undefined) return [];
    return groups.map((group, i): Part => ({
      variable,
      label: groupName(composing, variable, group.code),
      answered: answeredPart(group, release.responses),
      residents: residents[group.code] ?? 0,
      last: i === groups.length - 1,
    }));
  });
}

function answeredPart({ answered }: CompositionGroup, all: number): number | null {
  return isMissing(answered) || all === 0 ? null : answered / all;
}
