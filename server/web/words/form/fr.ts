import type { FormWords } from './form-words.ts';

export const frenchForm: FormWords = {
  next: 'Suivant',
  previous: 'Précédent',
  send: 'Envoyer',
  part: (number, count) => `Partie ${number} sur ${count}`,
  required: '(obligatoire)',
  choose: 'Choisissez une réponse',
  several: 'Vous pouvez choisir plusieurs réponses.',
  atMost: (count) => `Choisissez au maximum ${answers(count)}.`,
  atLeast: (count) => `Choisissez au moins ${answers(count)}.`,
  ownAnswer: 'Votre propre réponse',
  ownAnswerIf: (label) => `Vous avez choisi « ${label} » ? Précisez ici votre réponse`,
  remark: 'Souhaitez-vous expliquer votre réponse ?',
  mend: (count) =>
    count === 1 ? 'Veuillez revoir cette question' : `Veuillez revoir ces ${count} questions`,
  fault: 'Erreur',
  grew: 'Votre réponse a ajouté des questions sur cette page. Voulez-vous aussi y répondre ?',
  last: 'Ceci est la dernière partie. Vérifiez vos réponses et choisissez ensuite Envoyer.',
  saved: (time) => `Enregistré à ${time}`,
  notSaved: 'Pas encore enregistré : pas de connexion',
  full: 'Vos réponses sont trop longues pour être conservées. Raccourcissez les textes.',
  notSent: 'Vos réponses n’ont pas encore été envoyées',
  unreachable:
    'Il n’y a pas de connexion avec la commune. Vos réponses se trouvent encore sur cette page. Réessayez dans un instant.',
  sendAgain: 'Envoyer à nouveau',
  sending: 'Envoi en cours…',
  notKept: 'Nous n’avons pas pu conserver vos réponses.',
  loading: 'Le questionnaire se charge.',
};

function answers(count: number): string {
  return count === 1 ? 'une réponse' : `${count} réponses`;
}
