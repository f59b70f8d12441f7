import { frenchDay } from '../../../actions/other-days.ts';
import type { MessageWords } from './message-words.ts';

export const frenchMessages: MessageWords = {
  closed: (lastDay) =>
    lastDay === null
      ? 'Cette enquête est clôturée.'
      : `Cette enquête a été clôturée le ${frenchDay(lastDay)}.`,
  tooLate: 'Vous ne pouvez plus répondre au questionnaire. Merci de votre intérêt.',
  answeredBefore: {
    title: 'Vous avez déjà répondu. Merci.',
    sentences: [
      'Nous avons bien reçu vos réponses.',
      'Vous avez encore changé quelque chose ensuite ? Cela n’est pas enregistré.',
    ],
  },
  closedBeforeSending: (phone) => [
    'Vous ne pouvez plus envoyer vos réponses. Ce que vous avez rempli n’est pas enregistré.',
    `Vous avez des questions ? Appelez-nous au ${phone}.`,
  ],
  unreadable: (phone) => ({
    title: 'Nous n’avons pas pu lire cette page.',
    sentences: [
      'Ce que vous avez rempli sur cette page n’est pas enregistré. Revenez en arrière, raccourcissez les longs textes et réessayez.',
      `Cela ne fonctionne toujours pas ? Appelez-nous au ${phone}.`,
    ],
  }),
  notYet: (firstDay) => `Cette enquête commence le ${frenchDay(firstDay)}.`,
  comeBack: 'À partir de ce jour, utilisez à nouveau le lien de votre invitation.',
  invalidLink: (phone) => ({
    title: 'Ce lien n’est plus valable.',
    sentences: [`Appelez-nous au ${phone} ou demandez un nouveau lien.`],
  }),
  noLink: {
    title: 'Ouvrez le questionnaire avec votre lien personnel.',
    sentences: [
      'Vous trouverez ce lien dans votre invitation.',
      'Vous avez déjà envoyé le questionnaire ? Alors vous ne devez plus rien faire.',
    ],
  },
  stale: {
    title: 'Ouvrez à nouveau le questionnaire.',
    sentences: [
      'Cette page a expiré, ou un autre lien a été ouvert entre-temps.',
      'Ouvrez le questionnaire avec le lien ou le code de votre invitation. Ce que vous avez rempli sur les pages précédentes est conservé.',
    ],
  },
  tooManyTries: (phone) => ({
    title: 'Un lien incorrect a été ouvert trop souvent.',
    sentences: ['Réessayez dans 10 minutes.', `Cela ne fonctionne toujours pas ? Appelez-nous au ${phone}.`],
  }),
};
