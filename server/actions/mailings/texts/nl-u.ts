import type { MailingWords } from './mailing-words.ts';

const help = `Lukt het niet, of vult u liever op papier of aan de telefoon in? Bel {telefoon}, {telefoonuren}.`;
/** Stands in letters: a mail has a link to stop. */
const helpAndStop = `${help} Wilt u geen brieven meer? Bel of mail ons: {mailadres}.`;
const trust = `Wij behandelen uw antwoorden vertrouwelijk. In de resultaten staan nooit namen.`;
const regards = `Met vriendelijke groeten\nhet gemeentebestuur van {gemeente}`;
const dear = `Beste {voornaam} {naam}`;
/** A letter is printed a while before it is read. */
const crossed = `Hebt u intussen al geantwoord? Dan hoeft u niets meer te doen. Dank u wel.`;

export const formalTexts: MailingWords = {
  invitation: {
    mail: {
      subject: 'Uw mening telt: {titel}',
      body: `${dear}\n\n{doel}\n\nAls lid van het inwonerspanel nodigen wij u uit om de vragenlijst in te vullen. Dat duurt ongeveer {duur}. U kunt antwoorden tot en met {laatste-dag}.\n\n${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Uitnodiging: {titel}',
      body: `${dear}\n\n{doel}\n\nAls lid van het inwonerspanel nodigen wij u uit om de vragenlijst in te vullen. Dat duurt ongeveer {duur}. U kunt antwoorden tot en met {laatste-dag}, met de code in deze brief.\n\n${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  reminder: {
    mail: {
      subject: 'Herinnering: {titel}',
      body: `${dear}\n\nOnlangs vroegen wij u om een vragenlijst in te vullen: {titel}. Wij kregen uw antwoorden nog niet.\n\nU kunt nog antwoorden tot en met {laatste-dag}. Het duurt ongeveer {duur}. Meedoen hoeft niet, maar hoe meer inwoners antwoorden, hoe beter wij weten wat er leeft.\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Herinnering: {titel}',
      body: `${dear}\n\nOnlangs vroegen wij u om een vragenlijst in te vullen: {titel}. ${crossed}\n\nNog niet? U kunt antwoorden tot en met {laatste-dag}, met de code in deze brief. Het duurt ongeveer {duur}.\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  'last-reminder': {
    mail: {
      subject: 'Nog tot {laatste-dag}: {titel}',
      body: `${dear}\n\nOp {laatste-dag} sluit de vragenlijst over {titel}. Dit is onze laatste herinnering.\n\nDoet u nog mee? Het duurt ongeveer {duur}. ${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Laatste herinnering: {titel}',
      body: `${dear}\n\nOp {laatste-dag} sluit de vragenlijst over {titel}. Dit is onze laatste herinnering. ${crossed}\n\nDoet u nog mee? U antwoordt met de code in deze brief. Het duurt ongeveer {duur}. ${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
};
