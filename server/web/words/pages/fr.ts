import { frenchDay } from '../../../actions/other-days.ts';
import type { PageWords } from './page-words.ts';

export const frenchPages: PageWords = {
  tag: 'fr-BE',
  name: 'Français',
  skipToContent: 'Aller au contenu',
  panel: 'Panel des habitants',
  help: 'Une question ou besoin d’aide ? Vous préférez répondre sur papier ou par téléphone ? Appelez le',
  welcome: {
    takes: (minutes) => `Il faut environ ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} pour répondre.`,
    until: (lastDay) => `Vous pouvez répondre jusqu’au ${frenchDay(lastDay)} inclus.`,
    confidential: 'Vos réponses sont confidentielles.',
    whoSees:
      'Les agents de la commune ne peuvent pas voir qui a répondu quoi. Les résultats portent uniquement sur des groupes.',
    free: 'Vous êtes libre de participer ou non.',
    skipping: 'Vous pouvez passer les questions qui ne sont pas obligatoires.',
    start: 'Commencer le questionnaire',
    begun: 'Vous avez déjà commencé ce questionnaire. Vos réponses sont enregistrées.',
    goOn: 'Continuer le questionnaire',
    chooseLanguage: 'Langue',
  },
};
