import type { MailingWords } from './mailing-words.ts';

const help = `Cela ne fonctionne pas, ou vous préférez répondre sur papier ou par téléphone ? Appelez le {telefoon}, {telefoonuren}.`;
/** Stands in letters: a mail has a link to stop. */
const helpAndStop = `${help} Vous ne voulez plus de lettres ? Appelez-nous ou écrivez à {mailadres}.`;
const trust = `Vos réponses restent confidentielles. Les résultats ne contiennent jamais de noms.`;
const regards = `Cordialement\nl’administration communale de {gemeente}`;
const dear = `Bonjour {voornaam} {naam}`;
const crossed = `Vous avez répondu entre-temps ? Alors vous ne devez plus rien faire. Merci.`;

export const frenchTexts: MailingWords = {
  invitation: {
    mail: {
      subject: 'Votre avis compte : {titel}',
      body: `${dear}\n\n{doel}\n\nVous êtes membre du panel d’habitants. Nous vous invitons à remplir le questionnaire. Cela prend environ {duur}. Vous pouvez répondre jusqu’au {laatste-dag} inclus.\n\n${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Invitation : {titel}',
      body: `${dear}\n\n{doel}\n\nVous êtes membre du panel d’habitants. Nous vous invitons à remplir le questionnaire. Cela prend environ {duur}. Vous pouvez répondre jusqu’au {laatste-dag} inclus, avec le code de cette lettre.\n\n${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  reminder: {
    mail: {
      subject: 'Rappel : {titel}',
      body: `${dear}\n\nNous vous avons récemment demandé de remplir un questionnaire : {titel}. Nous n’avons pas encore reçu vos réponses.\n\nVous pouvez encore répondre jusqu’au {laatste-dag} inclus. Cela prend environ {duur}. Participer n’est pas obligatoire, mais plus il y a de réponses, mieux nous savons ce que pensent les habitants.\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Rappel : {titel}',
      body: `${dear}\n\nNous vous avons récemment demandé de remplir un questionnaire : {titel}. ${crossed}\n\nPas encore ? Vous pouvez répondre jusqu’au {laatste-dag} inclus, avec le code de cette lettre. Cela prend environ {duur}.\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  'last-reminder': {
    mail: {
      subject: 'Encore jusqu’au {laatste-dag} : {titel}',
      body: `${dear}\n\nLe questionnaire {titel} se ferme le {laatste-dag}. Ceci est notre dernier rappel.\n\nParticipez-vous encore ? Cela prend environ {duur}. ${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Dernier rappel : {titel}',
      body: `${dear}\n\nLe questionnaire {titel} se ferme le {laatste-dag}. Ceci est notre dernier rappel. ${crossed}\n\nParticipez-vous encore ? Vous répondez avec le code de cette lettre. Cela prend environ {duur}. ${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
};
