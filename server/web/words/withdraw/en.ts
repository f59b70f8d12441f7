import { englishDay } from '../../../actions/other-days.ts';
import type { WithdrawWords } from './withdraw-words.ts';

export const englishWithdraw: WithdrawWords = {
  title: 'Withdraw your answers',
  lead: 'After sending you were given a receipt code. With that code we remove your answers.',
  nothingYet: 'Nothing changes yet: first you will see what we remove.',
  button: 'Continue',
  lost: 'Have you lost the code? Then we cannot find your answers. We do not know which answers are yours.',
  confirm: {
    title: 'Do you want to withdraw your answers?',
    survey: (title) => `This is about the survey “${title}”.`,
    answers: 'We remove all your answers to this survey.',
    texts: (count) =>
      count === 1
        ? 'The text that you wrote is removed too.'
        : `The ${count} texts that you wrote are removed too.`,
    published:
      'Results that have already been published do not change. They only contain figures about groups.',
    final: 'What has been removed cannot be brought back.',
    yes: 'Yes, withdraw my answers',
    no: 'No, leave everything as it is',
  },
  doneTitle: 'Your answers have been withdrawn.',
  done: 'We no longer have them. The receipt code no longer works.',
  againUntil: (lastDay) =>
    `You can answer again up to and including ${englishDay(lastDay)}, with the same link or code from your invitation.`,
  again: 'Answer again with the code from your letter',
};
