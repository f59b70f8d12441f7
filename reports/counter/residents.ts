/**
 * How many residents of 16 and older stand behind a share: only where the figures speak for residents, and rounded to
 * what the margin bears, never finer than ten. A published share of a public number of people tells nothing new.
 */
import { classAround } from '../../surveys/age-groups.ts';
import { speakForResidents } from '../findings/nouns.ts';
import { countText } from '../findings/numbers.ts';
import { populationOf, residentsBehind } from '../figures/residents.ts';
import { ageGroupOf } from '../findings/group-words.ts';
import type { FigureLine, FigurePoint } from './figure-line.ts';
import { language, type Tracking } from './tracking.ts';

export interface People {
  people: number;
  /** Of 1 January of that year; null: of the settings, which name no year. */
  year: number | null;
}

export interface Estimate {
  people: number;
  low: number;
  high: number;
}

const fromAge = 16;
const leastStep = 10;

/** Of everybody, of an age group, or of a district; null when it is not known. */
export function residentsIn(tracking: Tracking, group: FigureLine['group']): People | null {
  return counted(tracking, group) ?? entered(tracking, group);
}

/** By the register that was imported, which knows no districts. */
function counted({ figures, municipality, newest }: Tracking, group: FigureLine['group']): People | null {
  const ages = group === null ? { from: fromAge, to: null } : ageGroupOf(group.variable, group.code);
  if (ages === null) return null;
  const { to } = ages;
  const population = to === null ? figures.population : figures.population.filter(({ age }) => age <= to);
  const { about } = newest.release;
  const year = Number((about.fieldwork?.[1] ?? about.createdOn).slice(0, 4));
  return populationOf({ ...figures, population }, municipality.nisCode, year, Math.max(fromAge, ages.from));
}

function entered({ municipality, newest }: Tracking, group: FigureLine['group']): People | null {
  const { population = [] } = municipality;
  if (population.length === 0) return null;
  const classes = newest.release.tables[0]?.columns.flatMap(({ variable, code }) =>
    variable === 'age_group' && code !== null ? [code] : [],
  );
  const isIn = (one: (typeof population)[number]): boolean => {
    if (group === null) return true;
    if (group.variable === 'district') return one.district === group.code;
    return group.variable === 'age_group' && classAround(classes ?? [], one.ageClass) === group.code;
  };
  const people = population.filter(isIn).reduce((sum, one) => sum + one.people, 0);
  return people === 0 ? null : { people, year: null };
}

/** Null where the share, its interval or the number of residents is not known, or nobody may be spoken for. */
export function estimateOf(
  tracking: Tracking,
  { share, low, high, state }: FigurePoint,
  group: FigureLine['group'],
): Estimate | null {
  const { weighting, about } = tracking.newest.release;
  if (!speakForResidents({ weighting, recruitment: about.recruitment })) return null;
  const behind = residentsIn(tracking, group);
  if (state !== 'plain' || share === null || low === null || high === null || behind === null) return null;
  return rounded(residentsBehind({ value: share, low, high }, behind.people));
}

/** To the power of ten under half the margin; the bounds outwards. */
function rounded({ people, low, high }: Estimate): Estimate {
  const half = (high - low) / 2;
  const step = Math.max(leastStep, 10 ** Math.floor(Math.log10(Math.max(1, half / 2))));
  return {
    people: Math.round(people / step) * step,
    low: Math.floor(low / step) * step,
    high: Math.ceil(high / step) * step,
  };
}

/** "naar schatting 12.100 inwoners (tussen 11.500 en 12.600)" */
export function estimateText({ people, low, high }: Estimate): string {
  const [about, from, to] = [people, low, high].map((one) => countText(one, language));
  return `naar schatting ${about} inwoners (tussen ${from} en ${to})`;
}

/** Where the number of residents comes from. */
export function sourceText({ people, year }: People): string {
  const whole = `${countText(people, language)} inwoners van 16 jaar en ouder`;
  return year === null
    ? `Gerekend met ${whole}, zoals ingevuld bij de gemeente; het jaartal is niet bekend.`
    : `Gerekend met ${whole} op 1 januari ${year} (Statbel).`;
}
