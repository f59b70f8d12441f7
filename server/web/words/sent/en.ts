import { englishDay } from '../../../actions/other-days.ts';
import type { SentWords } from './sent-words.ts';

export const englishSent: SentWords = {
  title: 'Thank you',
  lead: 'We have received your answers.',
  changed: 'We have received your changed answers. They replace the answers that you sent before.',
  elsewhere:
    'The questionnaire had already been sent from another window or device. What you filled in here after that was not sent.',
  keep: 'Keep this code.',
  keepMore:
    'Write it down or take a picture of it. Only with this code can you still change or withdraw your answers later. We cannot give it again: we do not know which answers are yours.',
  shown: 'You can see the code on this device for another half an hour.',
  nextTitle: 'What happens now?',
  runs: (lastDay) => `The survey runs up to and including ${englishDay(lastDay)}.`,
  counted:
    'After that we count all answers together. You will only see figures about groups, never about one person.',
  published: 'The results will be on our website.',
  results: 'See the results (in Dutch)',
  changeTitle: 'Have you changed your mind?',
  editUntil: (lastDay) => `You can change your answers up to and including ${englishDay(lastDay)}.`,
  edit: 'Change my answers',
  withdraw: 'Withdraw my answers',
  close: 'You may now close this window.',
  answered: {
    title: 'You have already answered. Thank you.',
    lead: 'We have received your answers. You do not have to do anything else.',
    tooLate:
      'This survey was closed in the meantime. What you have just changed has not been kept. Your first answers count.',
    changeTitle: 'Would you still like to change your answers?',
    editUntil: (lastDay) =>
      `You can do that up to and including ${englishDay(lastDay)}, with the receipt code that you were given after sending.`,
    showReceipt: 'Show my receipt code',
  },
};
