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
};
