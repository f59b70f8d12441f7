/** What stands around the text of a mail: the button, and why it came. */
import type { Voice } from '../../../../surveys/language.ts';

export interface MailWords {
  button: string;
  /** Before the address itself, for who cannot press the button. */
  otherwise: string;
  own: string;
  why: string;
  stop: string;
}

export const mailWords: Record<Voice, MailWords> = {
  'nl-u': {
    button: 'Vul de vragenlijst in',
    otherwise: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
    own: 'Deze link is alleen voor u. Geef hem niet door.',
    why: 'U krijgt deze mail omdat u lid bent van het inwonerspanel van {gemeente}.',
    stop: 'Geen mails meer',
  },
  'nl-je': {
    button: 'Vul de vragenlijst in',
    otherwise: 'Werkt de knop niet? Kopieer dan dit adres naar je browser:',
    own: 'Deze link is alleen voor jou. Geef hem niet door.',
    why: 'Je krijgt deze mail omdat je lid bent van het inwonerspanel van {gemeente}.',
    stop: 'Geen mails meer',
  },
  fr: {
    button: 'Remplir le questionnaire',
    otherwise: 'Le bouton ne fonctionne pas ? Copiez cette adresse dans votre navigateur :',
    own: 'Ce lien est personnel. Ne le transmettez à personne.',
    why: 'Vous recevez cet e-mail parce que vous êtes membre du panel d’habitants de {gemeente}.',
    stop: 'Ne plus recevoir d’e-mails',
  },
  en: {
    button: 'Fill in the questionnaire',
    otherwise: 'Does the button not work? Copy this address to your browser:',
    own: 'This link is only for you. Please do not pass it on.',
    why: 'You receive this e-mail because you are a member of the residents’ panel of {gemeente}.',
    stop: 'No more e-mails',
  },
};
