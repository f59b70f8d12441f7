import { conclusionsEnglish } from './conclusions-english.ts';
import { listed } from './listed.ts';
import { methodChapter } from './method-chapter.ts';
import { methodEnglish } from './method-english.ts';
import type { Phrases } from './phrases.ts';

const weightedWords = { shares: 'percentages weighted', means: 'weighted' };

export const english: Phrases = {
  total: 'Total',
  base: (who, n, weighted) =>
    `Base: ${who}, n = ${n}${weighted === null ? '' : ` (${weightedWords[weighted]})`}.`,
  everyone: {
    one: 'all respondents who answered this question',
    all: 'all respondents',
    noun: 'respondents',
  },
  profileNames: {
    age_group: 'Age group',
    gender: 'Gender',
    district: 'District',
    country: 'Country',
    mode: 'Way of answering',
  },
  by: { age_group: 'age' },
  ages: (from, to) => `${from}–${to} years`,
  agesFrom: (from) => `${from} and over`,
  survey: (wave) => `Survey ${wave}`,
  codeLabels: {
    gender: { v: 'woman', m: 'man' },
    mode: { web: 'on the internet', paper: 'on paper', phone: 'by telephone', unknown: 'in an unknown way' },
  },
  tooFew: (minimum) => `Too few answers to show (fewer than ${minimum}).`,
  tooFewToSay: (minimum) =>
    `Fewer than ${minimum} answers: too few for a conclusion. The figures are in the table.`,
  twoAnswers: (a, b, noun) => `${a.share} of ${noun} answered “${a.label}” and ${b.share} “${b.label}”.`,
  oneAnswer: (a, noun) => `${a.share} of ${noun} answered “${a.label}”.`,
  mean: (value, median) => `The mean is ${value}${median === null ? '' : `, the median ${median}`}.`,
  excluded: (parts) => {
    const said = parts.map(
      ({ label, n }) => `${label === null ? 'question skipped' : `“${label}”`} (n = ${n})`,
    );
    return said.length === 0 ? '' : `Not counted: ${said.join(', ')}.`;
  },
  hiddenMark: (minimum) => `A dash (–): fewer than ${minimum} answers, or protected.`,
  greyMark: (minimum) => `Grey: fewer than ${minimum} answers, do not compare those.`,
  starMark: (below) => `*: fewer than ${below} answers, so indicative.`,
  notShown: 'Not shown: too few answers, or protected.',
  openAnswers: 'Answers in people’s own words are kept apart and are not in this report.',
  quotesChosen:
    'These answers were read and released one by one. What could point to somebody is left out: […]. They are a selection, not a count.',
  noFilters: 'none: all answers count',
  weights: {
    none: 'none: each answer counts the same',
    given: (range) => `as they came with the answers, from ${range}`,
    to: (variables, range) => `to ${variables.join(', ')}; weights from ${range}`,
  },
  severalAnswers: 'More than one answer was possible. The sum can exceed 100%.',
  nothingToSay: 'There are too few answers to conclude anything.',
  rounded: 'Percentages are rounded. The sum can differ from 100%.',
  meanRow: 'Mean',
  baseRow: 'Number of answers (n)',
  baseRowShort: 'Answers (n)',
  baseRowWithMark: 'Number of answers (n; * indicative)',
  answer: 'Answer',
  item: 'Item',
  restMark: '▲ or ▼: demonstrably more or less than the other groups together.',
  allFigures: (from, to) =>
    `All figures: ${from === to ? `table ${from}` : `tables ${from} to ${to}`} in the table book.`,
  bookGuide: (variables) => [
    `Each table shows everybody together${variables.length === 0 ? '' : ` and beside it the groups by ${listed(variables, ', ', ' and ')}, each by itself`}. Percentages are by column. The number of answers (n) is always unweighted.`,
    'A letter behind a percentage means: demonstrably higher than the group with that letter among the same groups (5%, Holm within the row). Groups with fewer than 30 answers are grey and not compared; * marks 30 to 49 answers.',
  ],
  funnel: {
    everyone: 'everybody',
    lost: (share, label) => `${share} ${label}`,
    alt: (finding, steps) => `${finding} Of everybody: ${steps}.`,
  },
  byGroup: (question, group) => `${question}, by ${group.toLowerCase()}`,
  chapters: {
    first: 'Key questions',
    inShort: 'In short',
    aim: 'Aim and approach',
    response: 'Response',
    results: 'Results',
    conclusions: 'Conclusions',
    next: 'What happens next',
    method: 'Method',
    questions: 'Appendix: the questionnaire',
    quotes: 'Appendix: answers in people’s own words',
    book: 'Appendix: the table book',
  },
  printer: {
    contents: 'Contents',
    page: 'Page',
    of: 'of',
    continued: 'continued',
    chart: 'Chart',
    table: 'Table',
    hidden: 'not shown',
    higher: 'higher than the rest',
    lower: 'lower than the rest',
    above: 'higher than',
  },
  rest: 'Other questions',
  cover: {
    report: 'Survey results report',
    fieldwork: (from, to) => `Fieldwork from ${from} to ${to}`,
    made: (day) => `made on ${day}`,
  },
  footer: (number, wave, check) =>
    `${wave === '' ? 'Release' : `Survey ${wave} · release`} ${number} · checksum ${check}`,
  key: ({ testMinimum, indicativeBelow }) =>
    `– protected · grey: n < ${testMinimum} · *: n < ${indicativeBelow}`,
  recruitment: {
    random: 'Respondents were drawn at random from the population.',
    mixed: 'Some respondents were drawn at random, others signed up themselves.',
    open: 'Respondents signed up themselves.',
  },
  standardAim: (people, questions, groups) =>
    `This report shows what ${people} ${people === '1' ? 'respondent' : 'respondents'} answered to ${questions === 1 ? 'one question' : `${questions} questions`}, in total${groups.length === 0 ? '' : ` and by ${groups.join(' and by ')}`}.`,
  facts: {
    purpose: 'Purpose',
    population: 'Population',
    recruitment: 'Recruitment',
    period: 'Period',
    release: 'Release',
    edition: 'Edition',
    cutOff: 'Answers up to',
    filters: 'Filters',
    weights: 'Weights',
    version: 'Version of the questionnaire',
    methods: 'Methods',
  },
  methodsInProgram: 'See docs/methods.md of the program Panelpeil.',
  responseSentence: (answered, invited, share) =>
    invited === null || share === null
      ? `${answered === '0' ? 'Nobody' : answered === '1' ? '1 respondent' : `${answered} respondents`} completed the questionnaire.`
      : `${answered} of ${invited} people invited completed the questionnaire: a response of ${share}.`,
  responseColumns: {
    invited: 'Invited',
    answered: 'Answers',
    rate: 'Response',
    part: 'Part of all answers',
    population: 'Part of the population',
  },
  rateKind: {
    random: 'This is AAPOR response rate RR1: complete answers divided by all who were invited.',
    mixed:
      'This is the completion rate within the panel. Some members signed up by themselves, so it is no response rate of the population.',
    open: 'This is the completion rate within the panel. Members signed up by themselves, so it is no response rate of the population.',
  },
  responseTable: (variable) => `Response by ${variable.toLowerCase()}`,
  composition: (variable, group, part, population) =>
    `By ${variable} the group “${group}” is furthest off: ${part} of the answers, ${population} of the population.`,
  modes: {
    or: 'or',
    counted: (parts) => `How people answered: ${parts.map(({ name, n }) => `${name} ${n}`).join(', ')}.`,
    together: 'Ways that few people took are counted together, so that nobody can be recognised.',
  },
  method: methodChapter(methodEnglish, 'en'),
  conclusions: conclusionsEnglish,
  waves: {
    caption: (answer) => `“${answer}” over the surveys`,
    corner: 'Survey',
    broken: (reason) => `Dashed line: before and after cannot be compared (${reason}).`,
    since: (wave) => `Demonstrable difference from ${wave}`,
    verdict: { risen: 'risen', fallen: 'fallen', 'no demonstrable change': 'none' },
  },
  shifted: {
    caption: 'Figures that weighting moves by at least 3 percentage points',
    plain: 'Unweighted',
    weighted: 'Weighted',
    none: 'Weighting moves no figure of everybody together by 3 percentage points or more.',
  },
  asked: {
    one: 'One answer',
    several: 'More than one answer possible',
    number: 'A number',
    text: 'Own words',
    matrix: 'One answer a line',
    read: 'Text to read',
    only: (who) => `Asked only of: ${who}.`,
  },
  overview: 'All items side by side',
  range: (label, least, most) =>
    `“${label}”: from ${least.share} (${least.item}) to ${most.share} (${most.item})`,
  alt: (title, answer, figures) => `${title} The answer “${answer}”: ${figures}.`,
};
