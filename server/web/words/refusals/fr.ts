import type { RefusalWords } from './refusal-words.ts';

export const frenchRefusals: RefusalWords = {
  onlyJson: 'Nous attendons les réponses au format JSON (application/json).',
  onlyUtf8: 'Nous attendons les réponses au format JSON (application/json), en UTF-8.',
  tooLong: 'Vos réponses sont trop longues. Raccourcissez les textes et envoyez-les à nouveau.',
  unreadable: 'Nous n’avons pas pu lire vos réponses. Envoyez-les à nouveau.',
  noLink: 'Ouvrez à nouveau le questionnaire avec le lien de votre invitation.',
  answered: 'Vous avez déjà répondu. Merci.',
  alreadyAnswered: 'Vous avez déjà répondu. Merci. Ce que vous venez de remplir n’a pas été conservé.',
  notOurPage:
    'Ouvrez à nouveau le questionnaire avec votre lien personnel et envoyez vos réponses encore une fois. Rien n’a été conservé jusqu’à présent.',
  firstAnswersStay: 'Vous avez déjà répondu. Nous conservons vos premières réponses. Merci.',
  someWrong: 'Certaines réponses ne sont pas encore correctes.',
  notKept: 'Ce que vous venez de remplir n’a pas été conservé.',
  invalidLink: (phone) => `Ce lien n’est plus valable. Appelez-nous au ${phone} ou demandez un nouveau lien.`,
  tooManyTries: 'Un lien incorrect a été ouvert trop souvent. Réessayez dans 10 minutes.',
};
