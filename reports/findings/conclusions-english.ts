import { listed } from './listed.ts';
import type { ConclusionPhrases, SaidOfGroup } from './conclusion-phrases.ts';
import { ageGroupOf } from './group-words.ts';

const genders: Record<string, string> = { v: 'of women', m: 'of men', x: 'of people of another gender' };
const groups: Record<string, string> = {
  age_group: 'the age groups',
  gender: 'women and men',
  district: 'the districts',
  country: 'the countries',
};

function share({ share, group, indicative }: SaidOfGroup): string {
  return `${share} ${group}${indicative ? ' (indicative)' : ''}`;
}

export const conclusionsEnglish: ConclusionPhrases = {
  ofGroup: (variable, code, label) => {
    const age = ageGroupOf(variable, label);
    if (age !== null)
      return age.to === null ? `of people aged ${age.from} and over` : `of people aged ${age.from}–${age.to}`;
    if (variable === 'district') return `of those living in ${label}`;
    return (variable === 'gender' ? genders[code] : undefined) ?? `of the group “${label}”`;
  },
  groups: (variable, name) => groups[variable] ?? `the groups (${name})`,
  differ: (label, said, total, more) =>
    `For “${label}” ${said.length === 1 ? 'this differs' : 'these differ'} demonstrably${more ? ', among others' : ''}: ${said.map(share).join(' and ')}, against ${total} of everyone together.`,
  noDifference: (between) =>
    `There is no demonstrable difference between ${listed(between, ', between ', ' or between ')}.`,
  noDifferenceIn: (label, between) => `“${label}”: there is no demonstrable difference between ${between}.`,
  older: (label, more, youngest, oldest) =>
    `The older people are, the ${more ? 'more' : 'fewer'} answer “${label}”: ${share(youngest)}, ${share(oldest)}.`,
  noneStandsOut: (label, between) =>
    `In their answers taken together ${between} differ demonstrably, but for “${label}” no group stands out.`,
  noLine: 'There is no steady line from young to old.',
  noLineEither: 'The age groups differ demonstrably, but there is no steady line from young to old.',
  margin: {
    error: (share, range) => `The margin of error of ${share}: between ${range}.`,
    indicative: (share, range) => `The margin of ${share} is indicative: between ${range}.`,
  },
  imprecise: 'That margin is wide: the figure is imprecise.',
  wave: (wave, year) => (year === null ? `survey ${wave}` : year),
  previousWave: 'the previous survey',
  change: ({ when, was, now }, risen, slight) =>
    `In ${when} this was ${was}, now it is ${now}: demonstrably ${slight ? 'but slightly ' : ''}${risen ? 'risen' : 'fallen'}.`,
  points: (points) => `That is a difference of ${points} percentage point${points === '1' ? '' : 's'}.`,
  noChange: ({ when, was, now }) =>
    `There is no demonstrable difference from ${when} (${was} then, ${now} now).`,
  indicative: 'This is indicative: there are few answers.',
  notComparable: (when, why) => `This figure cannot be compared with ${when}: ${why}.`,
  incomparable: {
    kind: 'it was another kind of question',
    wording: 'the question was worded differently',
    choices: 'there were other answers to choose from',
    order: 'the answers stood in another order',
    label: 'an answer was worded differently',
    missing: 'not the same answers count in the base',
    limits: 'not as many answers could be ticked',
    net: 'other answers were joined',
    scores: 'the answers counted for other numbers',
    routing: 'the question went to other people',
    filter: 'the question that decides who gets it has changed',
    mode: 'people could not answer in the same ways',
  },
};
