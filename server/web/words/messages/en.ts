import { englishDay } from '../../../actions/other-days.ts';
import type { MessageWords } from './message-words.ts';

export const englishMessages: MessageWords = {
  closed: (lastDay) =>
    lastDay === null ? 'This survey is closed.' : `This survey was closed on ${englishDay(lastDay)}.`,
  tooLate: 'You can no longer fill in the questionnaire. Thank you for your interest.',
  answeredBefore: {
    title: 'You have already answered. Thank you.',
    sentences: [
      'We have received your answers.',
      'Did you change anything after that? It has not been kept.',
    ],
  },
  closedBeforeSending: (phone) => [
    'You can no longer send your answers. What you filled in has not been kept.',
    `Do you have questions? Call us on ${phone}.`,
  ],
  unreadable: (phone) => ({
    title: 'We could not read this page.',
    sentences: [
      'What you filled in on this page has not been kept. Go back, make long texts shorter and try again.',
      `Still no luck? Call us on ${phone}.`,
    ],
  }),
  notYet: (firstDay) => `This survey starts on ${englishDay(firstDay)}.`,
  comeBack: 'From that day, use the link in your invitation again.',
  invalidLink: (phone) => ({
    title: 'This link is no longer valid.',
    sentences: [`Call us on ${phone} or ask for a new link.`],
  }),
  noLink: {
    title: 'Open the questionnaire with your own link.',
    sentences: [
      'You will find that link in your invitation.',
      'Have you already sent the questionnaire? Then you do not have to do anything else.',
    ],
  },
  stale: {
    title: 'Open the questionnaire again.',
    sentences: [
      'This page has expired, or another link was opened in the meantime.',
      'Open the questionnaire with the link or the code in your invitation. What you filled in on the previous pages has been kept.',
    ],
  },
  tooManyTries: (phone) => ({
    title: 'A wrong link was opened too often.',
    sentences: ['Please try again in 10 minutes.', `Does it still not work? Call us on ${phone}.`],
  }),
};
