import { frenchDay } from '../../../actions/other-days.ts';
import type { SentWords } from './sent-words.ts';

export const frenchSent: SentWords = {
  title: 'Merci',
  lead: 'Nous avons bien reçu vos réponses.',
  changed:
    'Nous avons bien reçu vos réponses modifiées. Elles remplacent celles que vous aviez envoyées auparavant.',
  elsewhere:
    'Le questionnaire avait déjà été envoyé depuis une autre fenêtre ou un autre appareil. Ce que vous avez encore rempli ici ensuite n’a pas été envoyé.',
  keep: 'Conservez ce code.',
  keepMore:
    'Notez-le ou prenez-le en photo. Seul ce code vous permet encore de modifier ou de retirer vos réponses par la suite. Nous ne pouvons pas vous le redonner : nous ne savons pas quelles réponses sont les vôtres.',
  shown: 'Le code reste visible une demi-heure sur cet appareil.',
  nextTitle: 'Que se passe-t-il maintenant ?',
  runs: (lastDay) => `L’enquête se termine le ${frenchDay(lastDay)}.`,
  counted:
    'Ensuite, nous rassemblons toutes les réponses. Vous ne verrez que des chiffres sur des groupes, jamais sur une personne.',
  published: 'Les résultats sont publiés sur notre site web.',
  results: 'Voir les résultats (en néerlandais)',
  changeTitle: 'Vous avez changé d’avis ?',
  editUntil: (lastDay) => `Vous pouvez modifier vos réponses jusqu’au ${frenchDay(lastDay)} inclus.`,
  edit: 'Modifier mes réponses',
  withdraw: 'Retirer mes réponses',
  close: 'Vous pouvez maintenant fermer cette fenêtre.',
  answered: {
    title: 'Vous avez déjà répondu. Merci.',
    lead: 'Nous avons bien reçu vos réponses. Vous ne devez plus rien faire.',
    tooLate:
      'Cette enquête a été clôturée entre-temps. Ce que vous venez de modifier n’a pas été conservé. Vos premières réponses comptent.',
    changeTitle: 'Voulez-vous encore modifier vos réponses ?',
    editUntil: (lastDay) =>
      `C’est possible jusqu’au ${frenchDay(lastDay)} inclus, avec le code de confirmation que vous avez reçu après l’envoi.`,
    showReceipt: 'Afficher mon code de confirmation',
  },
};
