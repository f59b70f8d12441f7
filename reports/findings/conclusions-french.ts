import { listed } from './listed.ts';
import type { ConclusionPhrases, SaidOfGroup } from './conclusion-phrases.ts';
import { ageGroupOf } from './group-words.ts';

const genders: Record<string, string> = {
  v: 'des femmes',
  m: 'des hommes',
  x: 'des personnes d’un autre genre',
};
const groups: Record<string, string> = {
  age_group: 'les tranches d’âge',
  gender: 'les femmes et les hommes',
  district: 'les sections communales',
  country: 'les pays',
};

function share({ share, group, indicative }: SaidOfGroup): string {
  return `${share} ${group}${indicative ? ' (indicatif)' : ''}`;
}

export const conclusionsFrench: ConclusionPhrases = {
  ofGroup: (variable, code, label) => {
    const age = ageGroupOf(variable, label);
    if (age !== null)
      return age.to === null ? `des ${age.from} ans et plus` : `des ${age.from}-${age.to} ans`;
    if (variable === 'district') return `des personnes qui habitent à ${label}`;
    return (variable === 'gender' ? genders[code] : undefined) ?? `du groupe «\u00a0${label}\u00a0»`;
  },
  groups: (variable, name) => groups[variable] ?? `les groupes (${name})`,
  differ: (label, said, total, more) =>
    `Pour «\u00a0${label}\u00a0», ${said.length === 1 ? 'diffère' : 'diffèrent'} de façon avérée${more ? ', entre autres' : ''}\u00a0: ${said.map(share).join(' et ')}, contre ${total} de l’ensemble.`,
  noDifference: (between) =>
    `Il n’y a pas de différence avérée entre ${listed(between, ', entre ', ' ni entre ')}.`,
  noDifferenceIn: (label, between) =>
    `«\u00a0${label}\u00a0»\u00a0: il n’y a pas de différence avérée entre ${between}.`,
  older: (label, more, youngest, oldest) =>
    `Plus on est âgé, ${more ? 'plus' : 'moins'} on répond «\u00a0${label}\u00a0»\u00a0: ${share(youngest)}, ${share(oldest)}.`,
  noneStandsOut: (label, between) =>
    `Sur l’ensemble de leurs réponses, ${between} diffèrent de façon avérée, mais pour «\u00a0${label}\u00a0» aucun groupe ne se distingue.`,
  noLine: 'Il n’y a pas de ligne continue des plus jeunes aux plus âgés.',
  noLineEither:
    'Les tranches d’âge diffèrent de façon avérée, mais il n’y a pas de ligne continue des plus jeunes aux plus âgés.',
  margin: {
    error: (share, range) => `La marge d’erreur de ${share}\u00a0: entre ${range}.`,
    indicative: (share, range) => `La marge de ${share} est indicative\u00a0: entre ${range}.`,
  },
  imprecise: 'Cette marge est large\u00a0: le chiffre est imprécis.',
  wave: (wave, year) => (year === null ? `l’enquête ${wave}` : year),
  previousWave: 'l’enquête précédente',
  change: ({ when, was, now }, risen, slight) =>
    `${was} dans ${when.startsWith('l’') ? when : `l’enquête de ${when}`}, ${now} maintenant\u00a0: en ${risen ? 'hausse' : 'baisse'} avérée${slight ? ' mais légère' : ''}.`,
  points: (points) => `C’est une différence de ${points} point${points === '1' ? '' : 's'} de pourcentage.`,
  noChange: ({ when, was, now }) =>
    `Il n’y a pas de différence avérée avec ${when} (${was} alors, ${now} maintenant).`,
  indicative: 'C’est indicatif\u00a0: il y a peu de réponses.',
  notComparable: (when, why) => `Ce chiffre n’est pas comparable avec ${when}\u00a0: ${why}.`,
  incomparable: {
    kind: 'c’est un autre type de question',
    wording: 'la question a été formulée autrement',
    choices: 'les réponses proposées sont différentes',
    order: 'les réponses étaient dans un autre ordre',
    label: 'une réponse a été formulée autrement',
    missing: 'ce ne sont pas les mêmes réponses qui comptent',
    limits: 'on ne pouvait pas cocher autant de réponses',
    net: 'd’autres réponses ont été regroupées',
    scores: 'les réponses comptent pour d’autres chiffres',
    routing: 'la question a été posée à d’autres personnes',
    filter: 'la question qui décide qui la reçoit a changé',
    mode: 'on ne pouvait pas répondre des mêmes manières',
  },
};
