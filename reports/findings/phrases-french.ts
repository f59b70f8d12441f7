import { conclusionsFrench } from './conclusions-french.ts';
import { listed } from './listed.ts';
import { methodChapter } from './method-chapter.ts';
import { methodFrench } from './method-french.ts';
import type { Phrases } from './phrases.ts';

function alone(answered: string): string {
  if (answered === '0') return 'Personne n’a rempli le questionnaire.';
  return answered === '1'
    ? '1 participant a rempli le questionnaire.'
    : `${answered} participants ont rempli le questionnaire.`;
}

/** Belgian French; a space before the double signs of punctuation, which must not break, as before the percent sign. */
const weightedWords = { shares: 'pourcentages pondérés', means: 'pondéré' };

export const french: Phrases = {
  total: 'Total',
  base: (who, n, weighted) =>
    `Base\u00a0: ${who}, n = ${n}${weighted === null ? '' : ` (${weightedWords[weighted]})`}.`,
  everyone: { one: 'tous les répondants à cette question', all: 'tous les répondants', noun: 'répondants' },
  profileNames: {
    age_group: 'Tranche d’âge',
    gender: 'Sexe',
    district: 'Section communale',
    country: 'Pays',
    mode: 'Mode de réponse',
  },
  by: { age_group: 'âge' },
  ages: (from, to) => `${from}–${to} ans`,
  agesFrom: (from) => `${from} ans et plus`,
  survey: (wave) => `Enquête ${wave}`,
  codeLabels: {
    gender: { v: 'femme', m: 'homme' },
    mode: {
      web: 'sur internet',
      paper: 'sur papier',
      phone: 'par téléphone',
      unknown: 'd’une manière inconnue',
    },
  },
  tooFew: (minimum) => `Trop peu de réponses pour les montrer (moins de ${minimum}).`,
  tooFewToSay: (minimum) =>
    `Moins de ${minimum} réponses\u00a0: trop peu pour conclure. Les chiffres sont dans le tableau.`,
  twoAnswers: (a, b, noun) =>
    `Parmi les ${noun}, ${a.share} répondent «\u00a0${a.label}\u00a0» et ${b.share} «\u00a0${b.label}\u00a0».`,
  oneAnswer: (a, noun) => `Parmi les ${noun}, ${a.share} répondent «\u00a0${a.label}\u00a0».`,
  mean: (value, median) => `La moyenne est de ${value}${median === null ? '' : `, la médiane de ${median}`}.`,
  excluded: (parts) => {
    const said = parts.map(
      ({ label, n }) => `${label === null ? 'question sans réponse' : `«\u00a0${label}\u00a0»`} (n = ${n})`,
    );
    return said.length === 0 ? '' : `Non compté\u00a0: ${said.join(', ')}.`;
  },
  hiddenMark: (minimum) => `Un tiret (–)\u00a0: moins de ${minimum} réponses, ou masqué.`,
  greyMark: (minimum) => `En gris\u00a0: moins de ${minimum} réponses, à ne pas comparer.`,
  starMark: (below) => `*\u00a0: moins de ${below} réponses, à titre indicatif.`,
  notShown: 'Non montré\u00a0: trop peu de réponses, ou masqué.',
  openAnswers: 'Les réponses en mots propres sont conservées à part. Elles ne figurent pas dans ce rapport.',
  quotesChosen:
    'Ces réponses ont été relues et publiées une à une. Ce qui pouvait désigner quelqu’un a été omis : […]. C’est un choix, pas un décompte.',
  noFilters: 'aucun : toutes les réponses comptent',
  weights: {
    none: 'aucune : chaque réponse compte autant',
    given: (range) => `comme fournie avec les réponses, de ${range}`,
    to: (variables, range) => `selon ${variables.join(', ')} ; poids de ${range}`,
  },
  severalAnswers: 'Plusieurs réponses étaient possibles. La somme peut dépasser 100\u00a0%.',
  nothingToSay: 'Il y a trop peu de réponses pour conclure.',
  rounded: 'Les pourcentages sont arrondis. La somme peut différer de 100\u00a0%.',
  meanRow: 'Moyenne',
  baseRow: 'Nombre de réponses (n)',
  baseRowShort: 'Effectif (n)',
  baseRowWithMark: 'Nombre de réponses (n\u00a0; * indicatif)',
  answer: 'Réponse',
  item: 'Élément',
  restMark: '▲ ou ▼\u00a0: différence avérée avec les autres groupes ensemble.',
  allFigures: (from, to) =>
    `Tous les chiffres\u00a0: ${from === to ? `tableau ${from}` : `tableaux ${from} à ${to}`} du recueil.`,
  bookGuide: (variables) => [
    `Chaque tableau montre l’ensemble${variables.length === 0 ? '' : ` et, à côté, les groupes par ${listed(variables, ', ', ' et ')}, chacun séparément`}. Les pourcentages sont en colonne. Le nombre de réponses (n) n’est jamais pondéré.`,
    'Une lettre derrière un pourcentage signifie\u00a0: plus élevé, de façon avérée, que le groupe de cette lettre parmi les mêmes groupes (5\u00a0%, Holm par ligne). Les groupes de moins de 30 réponses sont en gris et ne sont pas comparés\u00a0; * signale 30 à 49 réponses.',
  ],
  funnel: {
    everyone: 'tous',
    lost: (share, label) => `${share} ${label}`,
    alt: (finding, steps) => `${finding} Sur l’ensemble\u00a0: ${steps}.`,
  },
  byGroup: (question, group) => `${question}, par ${group.toLowerCase()}`,
  chapters: {
    first: 'Questions clés',
    inShort: 'En bref',
    aim: 'But et approche',
    response: 'Participation',
    results: 'Résultats',
    conclusions: 'Conclusions',
    next: 'Ce que la commune en fait',
    method: 'Méthode',
    questions: 'Annexe\u00a0: le questionnaire',
    quotes: 'Annexe\u00a0: réponses en mots propres',
    book: 'Annexe\u00a0: le recueil de tableaux',
  },
  printer: {
    contents: 'Table des matières',
    page: 'Page',
    of: 'sur',
    continued: 'suite',
    chart: 'Graphique',
    table: 'Tableau',
    hidden: 'non montré',
    higher: 'plus que les autres',
    lower: 'moins que les autres',
    above: 'plus que',
  },
  rest: 'Autres questions',
  cover: {
    report: 'Rapport des résultats de l’enquête',
    fieldwork: (from, to) => `Enquête du ${from} au ${to}`,
    made: (day) => `faite le ${day}`,
  },
  footer: (number, wave, check) =>
    `${wave === '' ? 'Publication' : `Enquête ${wave} · publication`} ${number} · contrôle ${check}`,
  key: ({ testMinimum, indicativeBelow }) =>
    `– masqué · gris\u00a0: n < ${testMinimum} · *\u00a0: n < ${indicativeBelow}`,
  recruitment: {
    random: 'Les membres du panel ont été tirés au sort parmi les habitants.',
    mixed: 'Une partie des membres du panel a été tirée au sort, une partie s’est inscrite d’elle-même.',
    open: 'Les participants se sont inscrits eux-mêmes.',
  },
  standardAim: (people, questions, groups) =>
    `Ce rapport montre ce que ${people === '1' ? '1 participant a' : `${people} participants ont`} répondu à ${questions === 1 ? 'une question' : `${questions} questions`}, au total${groups.length === 0 ? '' : ` et par ${groups.join(' et par ')}`}.`,
  facts: {
    purpose: 'But',
    population: 'Population visée',
    recruitment: 'Recrutement',
    period: 'Période',
    release: 'Publication',
    edition: 'Édition',
    cutOff: 'Réponses jusqu’au',
    filters: 'Filtres',
    weights: 'Pondération',
    version: 'Version du questionnaire',
    methods: 'Méthode',
  },
  methodsInProgram: 'Voir docs/methods.md du logiciel Panelpeil (en anglais).',
  responseSentence: (answered, invited, share) =>
    invited === null || share === null
      ? alone(answered)
      : `${answered} des ${invited} membres du panel invités ont rempli le questionnaire\u00a0: un taux de réponse de ${share}.`,
  responseColumns: {
    invited: 'Invités',
    answered: 'Réponses',
    rate: 'Taux de réponse',
    part: 'Part des réponses',
    population: 'Part de la population',
  },
  rateKind: {
    random:
      'Il s’agit du taux de réponse RR1 de l’AAPOR\u00a0: les réponses complètes divisées par toutes les invitations.',
    mixed:
      'Il s’agit du taux de participation au sein du panel. Une partie des membres s’est inscrite d’elle-même\u00a0: ce n’est pas un taux de réponse de la population.',
    open: 'Il s’agit du taux de participation au sein du panel. Les membres se sont inscrits d’eux-mêmes\u00a0: ce n’est pas un taux de réponse de la population.',
  },
  responseTable: (variable) => `Participation par ${variable.toLowerCase()}`,
  composition: (variable, group, part, population) =>
    `Par ${variable}, le groupe «\u00a0${group}\u00a0» s’écarte le plus\u00a0: ${part} des réponses, ${population} de la population.`,
  modes: {
    or: 'ou',
    counted: (parts) =>
      `Manière de répondre\u00a0: ${parts.map(({ name, n }) => `${name} ${n}`).join(', ')}.`,
    together:
      'Les manières que peu de personnes ont choisies sont comptées ensemble, afin que personne ne puisse être reconnu.',
  },
  method: methodChapter(methodFrench, 'fr'),
  conclusions: conclusionsFrench,
  waves: {
    caption: (answer) => `«\u00a0${answer}\u00a0» au fil des enquêtes`,
    corner: 'Enquête',
    broken: (reason) => `Ligne pointillée\u00a0: avant et après ne se comparent pas (${reason}).`,
    since: (wave) => `Différence démontrable par rapport à ${wave}`,
    verdict: { risen: 'en hausse', fallen: 'en baisse', 'no demonstrable change': 'aucune' },
  },
  shifted: {
    caption: 'Chiffres que la pondération déplace d’au moins 3 points de pourcentage',
    plain: 'Non pondéré',
    weighted: 'Pondéré',
    none: 'La pondération ne déplace aucun chiffre de l’ensemble de 3 points de pourcentage ou plus.',
  },
  asked: {
    one: 'Une réponse',
    several: 'Plusieurs réponses possibles',
    number: 'Un nombre',
    text: 'Mots propres',
    matrix: 'Une réponse par ligne',
    read: 'Texte à lire',
    only: (who) => `Posé seulement à\u00a0: ${who}.`,
  },
  overview: 'Toutes les affirmations côte à côte',
  range: (label, least, most) =>
    `«\u00a0${label}\u00a0»\u00a0: de ${least.share} (${least.item}) à ${most.share} (${most.item})`,
  alt: (title, answer, figures) => `${title} La réponse «\u00a0${answer}\u00a0»\u00a0: ${figures}.`,
};
