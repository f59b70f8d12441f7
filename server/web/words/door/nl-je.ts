import type { DoorWords } from './door-words.ts';

export const familiarDoor: DoorWords = {
  title: 'Vul de code uit je brief in',
  lead: 'Je code staat in de brief of op het formulier dat je kreeg. Zo doe je mee zonder link.',
  label: 'Je code',
  hint: 'Acht tekens, bijvoorbeeld K7QF 2MXD. Kleine letters en spaties mogen ook.',
  invite: 'Heb je een code in een brief?',
  inviteLink: 'Vul hier je code in',
};
