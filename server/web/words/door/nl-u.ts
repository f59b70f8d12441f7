import type { DoorWords } from './door-words.ts';

export const formalDoor: DoorWords = {
  title: 'Vul de code uit uw brief in',
  lead: 'Uw code staat in de brief of op het formulier dat u kreeg. Zo doet u mee zonder link.',
  label: 'Uw code',
  hint: 'Acht tekens, bijvoorbeeld K7QF 2MXD. Kleine letters en spaties mogen ook.',
  invite: 'Hebt u een code in een brief?',
  inviteLink: 'Vul hier uw code in',
};
