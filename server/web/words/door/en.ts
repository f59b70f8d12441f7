import type { DoorWords } from './door-words.ts';

export const englishDoor: DoorWords = {
  title: 'Enter the code from your letter',
  lead: 'Your code is in the letter or on the form that you received. With it you can take part without a link.',
  label: 'Your code',
  hint: 'Eight characters, for example K7QF 2MXD. You may use small letters and spaces.',
  invite: 'Did you receive a code in a letter?',
  inviteLink: 'Enter your code here',
};
