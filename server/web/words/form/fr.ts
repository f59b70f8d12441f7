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
  fault: 'Erreur :',
  grew: 'Votre réponse a ajouté des questions sur cette page. Voulez-vous aussi y répondre ?',
  last: 'Ceci est la dernière partie. Vérifiez vos réponses et choisissez ensuite Envoyer.',
  editing: 'Vous modifiez vos réponses. Tant que vous ne les renvoyez pas, vos premières réponses comptent.',
  stillEditing: 'Vous modifiez vos réponses',
  profileNotKept:
    'Nous ne pouvons pas afficher votre première réponse à certaines questions de cette partie, comme votre année de naissance : nous n’en conservons qu’un groupe. Si vous ne remplissez rien, ce groupe reste le même.',
  saved: (time) => `Enregistré à ${time}`,
  savedUntilHere:
    'Vos réponses jusqu’ici sont enregistrées. Vous pouvez vous arrêter et continuer plus tard avec le même lien ou le même code.',
  saving: 'Enregistrement en cours…',
  offline: 'Pas de connexion. Vos réponses sont en sécurité sur cet appareil.',
  notSaved: 'Votre dernière réponse n’est pas encore enregistrée',
  full: 'Vos réponses sont trop longues pour être conservées. Raccourcissez les textes.',
  sending: 'Envoi en cours…',
  unsentTitle: 'Vos réponses n’ont pas encore été envoyées',
  unsent:
    'Il n’y a pas de connexion avec la commune. Vos réponses se trouvent encore sur cet appareil. Nous réessayons automatiquement.',
  sendAgain: 'Envoyer à nouveau',
};

function answers(count: number): string {
  return count === 1 ? 'une réponse' : `${count} réponses`;
}
