import { dutchPrivacy } from './dutch.ts';

export const familiarPrivacy = dutchPrivacy({
  you: 'je',
  your: 'je',
  can: 'kun je',
  ask: 'Lukt dat niet, of heb je geen mail?',
  withdraw: 'je toestemming intrekken',
});
