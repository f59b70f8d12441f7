import type { DoorWords } from './door-words.ts';

export const frenchDoor: DoorWords = {
  title: 'Saisissez le code de votre lettre',
  lead: 'Votre code figure dans la lettre ou sur le formulaire que vous avez reçu. Il vous permet de participer sans lien.',
  label: 'Votre code',
  hint: 'Huit caractères, par exemple K7QF 2MXD. Minuscules et espaces acceptés.',
  invite: 'Vous avez reçu un code par courrier ?',
  inviteLink: 'Saisissez votre code ici',
};
