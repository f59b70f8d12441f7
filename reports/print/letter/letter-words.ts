/** What the printed letter says by itself, beside the words of staff. */
import type { Voice } from '../../../surveys/language.ts';

export interface LetterWords {
  yourCode: string;
  goTo: string;
  thenType: string;
  qr: (webAddress: string) => string;
  call: (phone: string, hours: string) => string;
  /** When the form on paper, which is in Dutch, comes with the letter. @param giveBack how it is given back, in Dutch */
  form: (giveBack: string) => string;
  sender: (municipality: string) => string;
  panel: string;
}

export const letterWords: Record<Voice, LetterWords> = {
  'nl-u': {
    yourCode: 'Uw persoonlijke code',
    goTo: 'Zo antwoordt u: surf naar',
    thenType: 'en typ uw code, of scan de QR-code.',
    qr: (webAddress) => `QR-code naar ${webAddress}, met uw persoonlijke code`,
    call: (phone, hours) => `Antwoordt u liever aan de telefoon? Bel ${phone}, ${hours}.`,
    form: (giveBack) => `U kunt ook het formulier hierachter invullen. Uw naam staat er niet op. ${giveBack}`,
    sender: (municipality) => `Gemeente ${municipality}`,
    panel: 'Inwonerspanel',
  },
  'nl-je': {
    yourCode: 'Je persoonlijke code',
    goTo: 'Zo antwoord je: surf naar',
    thenType: 'en typ je code, of scan de QR-code.',
    qr: (webAddress) => `QR-code naar ${webAddress}, met je persoonlijke code`,
    call: (phone, hours) => `Antwoord je liever aan de telefoon? Bel ${phone}, ${hours}.`,
    form: (giveBack) =>
      `Je kunt ook het formulier hierachter invullen. Je naam staat er niet op. ${giveBack}`,
    sender: (municipality) => `Gemeente ${municipality}`,
    panel: 'Inwonerspanel',
  },
  fr: {
    yourCode: 'Votre code personnel',
    goTo: 'Pour répondre, allez sur',
    thenType: 'et tapez votre code, ou scannez le code QR.',
    qr: (webAddress) => `Code QR vers ${webAddress}, avec votre code personnel`,
    call: (phone, hours) => `Vous préférez répondre par téléphone ? Appelez le ${phone}, ${hours}.`,
    form: () =>
      'Vous pouvez aussi remplir le formulaire ci-joint, en néerlandais. Votre nom n’y figure pas. Il dit où le rendre.',
    sender: (municipality) => `Commune de ${municipality}`,
    panel: 'Panel des habitants',
  },
  en: {
    yourCode: 'Your personal code',
    goTo: 'To answer, go to',
    thenType: 'and type your code, or scan the QR code.',
    qr: (webAddress) => `QR code to ${webAddress}, with your personal code`,
    call: (phone, hours) => `Would you rather answer by telephone? Call ${phone}, ${hours}.`,
    form: () =>
      'You can also fill in the form behind this letter, in Dutch. Your name is not on it. It says where to give it back.',
    sender: (municipality) => `Municipality of ${municipality}`,
    panel: 'Residents’ panel',
  },
};
