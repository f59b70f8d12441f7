import { dutchPrivacy } from './dutch.ts';

export const formalPrivacy = dutchPrivacy({
  you: 'u',
  your: 'uw',
  can: 'kunt u',
  ask: 'Lukt dat niet, of hebt u geen mail?',
  withdraw: 'uw toestemming intrekken',
});
