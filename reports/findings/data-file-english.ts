import type { DataFileWords } from './data-file-words.ts';

export const dataFileEnglish: DataFileWords = {
  outside: {
    notAsked: 'not asked',
    noAnswer: 'no answer',
    dontKnow: "don't know or would rather not say",
    notApplicable: 'not applicable',
  },
  unknown: 'unknown',
  id: 'Respondent',
  stratum: 'Stratum of the sample',
  weight: 'Weight',
  people: [
    'Each line is one respondent. Keep this file safe and do not pass it on.',
    'Answers in people’s own words are not in this file.',
    'Why an answer is missing has a code of its own in every question. These codes are not counted.',
  ],
  leftOut: (questions) => `Not in this file: questions that only served to make groups (${questions}).`,
  cells: [
    'Each line is one published figure: an answer in a group. There are no respondents in it.',
    'Why a figure is missing has a code of its own. What is suppressed is no number.',
  ],
  figures: {
    question: 'Question',
    item: 'Row of a question in table form',
    title: 'Question in words',
    answer: 'Code of the answer',
    answer_label: 'Answer',
    net: 'Answers taken together',
    variable: 'What the group has in common',
    group: 'Code of the group',
    group_label: 'Group',
    base: 'Answers to the question in the group',
    n: 'How many gave this answer',
    share: 'Share (0 to 1)',
    low: 'Lower end of the 95% interval',
    high: 'Upper end of the 95% interval',
    letters: 'Letters of the groups with a demonstrably lower share (A is the first)',
    verdict: 'Compared with everybody else',
  },
  missing: {
    'no base': 'nobody in this group',
    suppressed: 'suppressed',
    'small base': 'too few answers',
    'not applicable': 'not applicable',
  },
  verdict: { lower: 'lower', none: 'no demonstrable difference', higher: 'higher' },
};
