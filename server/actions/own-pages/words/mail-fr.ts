import type { OwnMailWords } from './mail-words.ts';

export const frenchMail: OwnMailWords = {
  signIn: {
    subject: 'Ouvrez votre page personnelle du panel d’habitants',
    lead: 'Vous avez demandé à ouvrir votre page personnelle. Cliquez sur le lien.',
    link: (firstName) => `Ouvrir la page de ${firstName}`,
    limits: 'Le lien fonctionne 15 minutes et une seule fois, dans le navigateur où vous l’avez demandé.',
  },
  newMail: {
    subject: 'Confirmez votre nouvelle adresse e-mail',
    lead: 'Vous souhaitez recevoir les e-mails du panel d’habitants à cette adresse. Confirmez-le avec le lien.',
    link: 'Confirmer cette adresse',
    limits:
      'Le lien fonctionne 48 heures. Tant que vous n’avez pas confirmé, l’ancienne adresse reste valable.',
  },
  register: {
    subject: 'Confirmez votre inscription au panel d’habitants',
    lead: 'Vous vous êtes inscrit au panel d’habitants. Confirmez-le avec le lien. Vous ne serez membre qu’ensuite.',
    link: 'Confirmer mon inscription',
    limits: 'Le lien fonctionne 48 heures. Ensuite, nous oublions ce que vous avez rempli.',
  },
  already: {
    subject: 'Vous êtes déjà membre du panel d’habitants',
    lead: 'Quelqu’un a saisi cette adresse e-mail pour devenir membre. Vous l’êtes déjà : il n’y a rien à faire. Vous consultez et modifiez vos données sur votre page personnelle.',
    link: 'Vers ma page personnelle',
  },
  stay: {
    subject: 'Souhaitez-vous rester membre du panel d’habitants ?',
    lead: 'Nous ne vous avons plus vu sur votre page personnelle depuis longtemps. Souhaitez-vous rester membre ? Ouvrez votre page. C’est tout.',
    link: 'Oui, vers ma page personnelle',
    limits: (days) =>
      `Si vous ne faites rien, nous supprimons vos données dans ${days} jours. Vous pouvez aussi nous appeler.`,
  },
  notYou: 'Vous n’avez rien demandé ? Vous ne devez rien faire. Rien ne change.',
  questions: (phone, hours) => `Des questions ? Appelez-nous au ${phone}, ${hours}.`,
};
