import type { MailingWords } from './mailing-words.ts';

const help = `Does it not work, or would you rather answer on paper or by telephone? Call {telefoon}, {telefoonuren}.`;
/** Stands in letters: a mail has a link to stop. */
const helpAndStop = `${help} Would you rather get no more letters? Call us or mail {mailadres}.`;
const trust = `We treat your answers confidentially. The results never contain names.`;
const regards = `Kind regards\nthe municipality of {gemeente}`;
const dear = `Dear {voornaam} {naam}`;
const crossed = `Have you answered in the meantime? Then there is nothing more to do. Thank you.`;

export const englishTexts: MailingWords = {
  invitation: {
    mail: {
      subject: 'Your opinion counts: {titel}',
      body: `${dear}\n\n{doel}\n\nYou are a member of the residents’ panel. We invite you to fill in the questionnaire. It takes about {duur}. You can answer up to and including {laatste-dag}.\n\n${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Invitation: {titel}',
      body: `${dear}\n\n{doel}\n\nYou are a member of the residents’ panel. We invite you to fill in the questionnaire. It takes about {duur}. You can answer up to and including {laatste-dag}, with the code in this letter.\n\n${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  reminder: {
    mail: {
      subject: 'Reminder: {titel}',
      body: `${dear}\n\nWe recently asked you to fill in a questionnaire: {titel}. We have not received your answers yet.\n\nYou can still answer up to and including {laatste-dag}. It takes about {duur}. You do not have to take part, but the more residents answer, the better we know what matters to them.\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Reminder: {titel}',
      body: `${dear}\n\nWe recently asked you to fill in a questionnaire: {titel}. ${crossed}\n\nNot yet? You can answer up to and including {laatste-dag}, with the code in this letter. It takes about {duur}.\n\n${helpAndStop}\n\n${regards}`,
    },
  },
  'last-reminder': {
    mail: {
      subject: 'Open until {laatste-dag}: {titel}',
      body: `${dear}\n\nThe questionnaire {titel} closes on {laatste-dag}. This is our last reminder.\n\nWill you still take part? It takes about {duur}. ${trust}\n\n${help}\n\n${regards}`,
    },
    letter: {
      subject: 'Last reminder: {titel}',
      body: `${dear}\n\nThe questionnaire {titel} closes on {laatste-dag}. This is our last reminder. ${crossed}\n\nWill you still take part? You answer with the code in this letter. It takes about {duur}. ${trust}\n\n${helpAndStop}\n\n${regards}`,
    },
  },
};
