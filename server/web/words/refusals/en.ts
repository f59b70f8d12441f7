import type { RefusalWords } from './refusal-words.ts';

export const englishRefusals: RefusalWords = {
  onlyJson: 'We expect the answers as JSON (application/json).',
  onlyUtf8: 'We expect the answers as JSON (application/json), in UTF-8.',
  tooLong: 'Your answers are too long. Shorten the texts and send them again.',
  unreadable: 'We could not read your answers. Please send them again.',
  noLink: 'Open the questionnaire again with the link in your invitation.',
  answered: 'You have already answered. Thank you.',
  alreadyAnswered: 'You have already answered. Thank you. What you just filled in has not been kept.',
  notOurPage:
    'Open the questionnaire again with your own link and then send once more. Nothing has been kept yet.',
  firstAnswersStay: 'You have already answered. We keep your first answers. Thank you.',
  someWrong: 'Some answers are not right yet.',
  notKept: 'What you just filled in has not been kept.',
  invalidLink: (phone) => `This link is no longer valid. Call us on ${phone} or ask for a new link.`,
  tooManyTries: 'A wrong link was opened too often. Please try again in 10 minutes.',
};
