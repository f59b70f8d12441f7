import { frenchDay } from '../../../actions/other-days.ts';
import type { WithdrawWords } from './withdraw-words.ts';

export const frenchWithdraw: WithdrawWords = {
  title: 'Retirer vos réponses',
  lead: 'Après l’envoi, vous avez reçu un code de confirmation. Avec ce code, nous supprimons vos réponses.',
  nothingYet: 'Rien ne change encore : vous verrez d’abord ce que nous supprimons.',
  button: 'Continuer',
  lost: 'Vous avez perdu le code ? Alors nous ne pouvons pas retrouver vos réponses. Nous ne savons pas quelles réponses sont les vôtres.',
  confirm: {
    title: 'Voulez-vous retirer vos réponses ?',
    survey: (title) => `Il s’agit de l’enquête « ${title} ».`,
    answers: 'Nous supprimons toutes vos réponses à cette enquête.',
    texts: (count) =>
      count === 1
        ? 'Le texte que vous avez écrit est également supprimé.'
        : `Les ${count} textes que vous avez écrits sont également supprimés.`,
    published:
      'Les résultats déjà publiés ne changent pas. Ils ne contiennent que des chiffres sur des groupes.',
    final: 'Ce qui est supprimé ne peut pas être récupéré.',
    yes: 'Oui, retirer mes réponses',
    no: 'Non, ne rien changer',
  },
  doneTitle: 'Vos réponses ont été retirées.',
  done: 'Nous ne les avons plus. Le code de confirmation ne fonctionne plus.',
  againUntil: (lastDay) =>
    `Vous pouvez répondre à nouveau jusqu’au ${frenchDay(lastDay)} inclus, avec le lien ou le code de votre invitation.`,
  again: 'Répondre à nouveau avec le code de votre lettre',
};
