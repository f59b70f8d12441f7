import type { FormWords } from './form-words.ts';

export const englishForm: FormWords = {
  next: 'Next',
  previous: 'Previous',
  send: 'Send',
  part: (number, count) => `Part ${number} of ${count}`,
  required: '(required)',
  choose: 'Choose an answer',
  several: 'You may choose more than one answer.',
  atMost: (count) => `Choose no more than ${answers(count)}.`,
  atLeast: (count) => `Choose at least ${answers(count)}.`,
  ownAnswer: 'Your own answer',
  ownAnswerIf: (label) => `Did you choose ‘${label}’? Write here what you mean`,
  remark: 'Would you like to explain this?',
  mend: (count) =>
    count === 1 ? 'Please look at this question again' : `Please look at these ${count} questions again`,
  fault: 'Error:',
  grew: 'Your answer has added questions to this page. Would you like to answer those too?',
  last: 'This is the last part. Check your answers and then choose Send.',
  editing: 'You are changing your answers. Until you send them again, your first answers count.',
  stillEditing: 'You are changing your answers',
  profileNotKept:
    'We cannot show your first answer to some questions of this part, such as your year of birth: of these we only keep a group. If you fill in nothing, that group stays as it was.',
  saved: (time) => `Saved at ${time}`,
  savedUntilHere:
    'Your answers so far have been saved. You may stop and continue later with the same link or code.',
  saving: 'Saving…',
  offline: 'No connection. Your answers are safe on this device.',
  notSaved: 'Your last answer has not been saved yet',
  full: 'Your answers are too long to keep. Please shorten the texts.',
  sending: 'Sending…',
  unsentTitle: 'Your answers have not been sent yet',
  unsent:
    'There is no connection with the municipality. Your answers are still on this device. We will keep trying.',
  sendAgain: 'Send again',
};

function answers(count: number): string {
  return count === 1 ? 'one answer' : `${count} answers`;
}
