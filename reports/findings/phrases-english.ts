import type { Phrases } from './phrases.ts';

export const english: Phrases = {
  total: 'Total',
  base: (who, n) => `Base: ${who}, n = ${n}.`,
  everyone: { one: 'all respondents who answered this question', noun: 'respondents' },
  profileNames: { age_group: 'Age group', gender: 'Gender', district: 'District', country: 'Country' },
  by: { age_group: 'age' },
  ages: (from, to) => `${from}–${to} years`,
  agesFrom: (from) => `${from} and over`,
  survey: (wave) => `Survey ${wave}`,
  codeLabels: {},
  tooFew: (minimum) => `Too few answers to show (fewer than ${minimum}).`,
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
  notShown: 'Not shown: too few answers, or protected.',
  openAnswers: 'Answers in people’s own words are kept apart and are not in this report.',
  severalAnswers: 'More than one answer was possible. The sum can exceed 100%.',
  unweighted: 'Percentages are unweighted and rounded. The sum can differ from 100%.',
  meanRow: 'Mean',
  baseRow: 'Number of answers (n)',
  baseRowWithMark: 'Number of answers (n; * indicative)',
  answer: 'Answer',
  byGroup: (question, group) => `${question}, by ${group.toLowerCase()}`,
  chapters: {
    first: 'Key questions',
    inShort: 'In short',
    aim: 'Aim and approach',
    response: 'Response',
    results: 'Results',
    next: 'What happens next',
    method: 'Method',
    questions: 'Appendix: the questionnaire',
  },
  printer: {
    contents: 'Contents',
    page: 'Page',
    of: 'of',
    continued: 'continued',
    chart: 'Chart',
    table: 'Table',
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
    `This report shows what ${people} respondents answered to ${questions === 1 ? 'one question' : `${questions} questions`}, in total${groups.length === 0 ? '' : ` and by ${groups.join(' and by ')}`}.`,
  facts: {
    purpose: 'Purpose',
    population: 'Population',
    recruitment: 'Recruitment',
    period: 'Period',
    release: 'Release',
    version: 'Version of the questionnaire',
  },
  responseSentence: (answered, invited, share) =>
    invited === null || share === null
      ? `${answered} respondents completed the questionnaire.`
      : `${answered} of ${invited} people invited completed the questionnaire: a response of ${share}.`,
  responseColumns: { invited: 'Invited', answered: 'Answers', rate: 'Response', part: 'Part of all answers' },
  responseTable: (variable) => `Response by ${variable.toLowerCase()}`,
  method: ({ baseMinimum, testMinimum, indicativeBelow }) => [
    'The figures describe the respondents who answered. They are not weighted to the population, so the sentences speak of respondents, not of all residents.',
    'The base of each question counts those who were asked and answered. “Not applicable”, “no opinion” and “don’t know” are outside the base; how many people chose them stands under the table when there are enough to show.',
    'Percentages are rounded to whole numbers. Combined percentages are made from the answers themselves, not from rounded figures.',
    `A group of fewer than ${baseMinimum} answers is not shown. Where it could be worked out from the other figures, another group is hidden too. A group of fewer than ${testMinimum} answers is printed in grey: do not compare it with others. An asterisk marks ${testMinimum} to ${indicativeBelow - 1} answers: those figures are indicative.`,
    'A difference between two groups may be due to chance. This report does not test differences and so does not state any.',
  ],
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
  alt: (title, answer, figures) => `${title} The answer “${answer}”: ${figures}.`,
};
