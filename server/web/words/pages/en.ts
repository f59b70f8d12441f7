import { englishDay } from '../../../actions/other-days.ts';
import type { PageWords } from './page-words.ts';

export const englishPages: PageWords = {
  tag: 'en-GB',
  name: 'English',
  skipToContent: 'Skip to content',
  panel: 'Residents’ panel',
  help: 'Any questions, or need help? Rather answer on paper or by telephone? Call',
  welcome: {
    takes: (minutes) => `This takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    until: (lastDay) => `You can answer up to and including ${englishDay(lastDay)}.`,
    confidential: 'Your answers are confidential.',
    whoSees: 'The staff of the municipality cannot see who answered what. The results are only about groups.',
    free: 'You decide whether to take part.',
    skipping: 'You may skip any question that is not required.',
    start: 'Start the questionnaire',
    begun: 'You have already begun this questionnaire. Your answers have been saved.',
    goOn: 'Continue the questionnaire',
    chooseLanguage: 'Language',
  },
};
