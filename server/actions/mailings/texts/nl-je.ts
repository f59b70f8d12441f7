import type { MailingWords } from './mailing-words.ts';

const help = `Lukt het niet, of vul je liever op papier of aan de telefoon in? Bel {telefoon}, {telefoonuren}.`;
/** Stands in letters: a mail has a link to stop. */
const helpAndStop = `${help} Wil je geen brieven meer? Bel of mail ons: {mailadres}.`;
const trust = `Wij behandelen je antwoorden vertrouwelijk. In de resultaten staan nooit namen.`;
const regards = `Vriendelijke groeten\nhet gemeentebestuur van {gemeente}`;
const dear = `Dag {voornaam}`;
const crossed = `Heb je intussen al geantwoord? Dan hoef je niets meer te doen. Dank je wel.`;

export const familiarTexts: MailingWords = {
  invitation: {
    mail: {
      subject: 'Jouw mening telt: {titel}',
      body: `${dear}\n\n{doel}\n\nAls lid van het inwonerspanel nodigen wij je uit om de vragenlijst in te vullen. Dat duurt ongeveer {duur}. Je kunt antwoorden tot en met {laatste-dag}.\n\n${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Uitnodiging: {titel}',
      body: `${dear}\n\n{doel}\n\nAls lid van het inwonerspanel nodigen wij je uit om de vragenlijst in te vullen. Dat duurt ongeveer {duur}. Je kunt antwoorden tot en met {laatste-dag}, met de code in deze brief.\n\n${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  reminder: {
    mail: {
      subject: 'Herinnering: {titel}',
      body: `${dear}\n\nOnlangs vroegen wij je om een vragenlijst in te vullen: {titel}. Wij kregen je antwoorden nog niet.\n\nJe kunt nog antwoorden tot en met {laatste-dag}. Het duurt ongeveer {duur}. Meedoen hoeft niet, maar hoe meer inwoners antwoorden, hoe beter wij weten wat er leeft.\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Herinnering: {titel}',
      body: `${dear}\n\nOnlangs vroegen wij je om een vragenlijst in te vullen: {titel}. ${crossed}\n\nNog niet? Je kunt antwoorden tot en met {laatste-dag}, met de code in deze brief. Het duurt ongeveer {duur}.\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  'last-reminder': {
    mail: {
      subject: 'Nog tot {laatste-dag}: {titel}',
      body: `${dear}\n\nOp {laatste-dag} sluit de vragenlijst over {titel}. Dit is onze laatste herinnering.\n\nDoe je nog mee? Het duurt ongeveer {duur}. ${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Laatste herinnering: {titel}',
      body: `${dear}\n\nOp {laatste-dag} sluit de vragenlijst over {titel}. Dit is onze laatste herinnering. ${crossed}\n\nDoe je nog mee? Je antwoordt met de code in deze brief. Het duurt ongeveer {duur}. ${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
};
