/** What the page for a typed code says: plain words, ready to print. */
import type { Municipality } from '../../actions/panel-records.ts';
import type { MessagePage } from './answering.ts';
import { frameOf, type MemberPage } from './member-page.ts';

export interface CodePage extends MemberPage {
  words: typeof words;
  /** What was typed before; empty the first time. */
  typed: string;
  /** One sentence on what is wrong with it; null when nothing is. */
  fault: string | null;
  help: string;
}

const words = {
  title: 'Vul de code uit uw brief in',
  lead: 'Uw code staat in de brief of op het formulier dat u kreeg. Zo doet u mee zonder link.',
  label: 'Uw code',
  // Its check character is wrong: nobody has this code.
  hint: 'Acht tekens, bijvoorbeeld K7QF 2MXD. Kleine letters en spaties mogen ook.',
  confidential: 'Uw antwoorden zijn vertrouwelijk.',
  confidentialMore:
    'De medewerkers van de gemeente kunnen niet zien wie wat heeft geantwoord. De resultaten gaan alleen over groepen.',
  free: 'U kiest zelf of u meedoet.',
  freeMore: 'Een vraag die niet verplicht is, mag u overslaan.',
  button: 'Start de vragenlijst',
  fault: 'Let op.',
};

export const wrongCode = {
  empty: 'Typ de code uit uw brief.',
  /** @param fault as readCode says it */
  because: (fault: string): string => `Uw code ${fault}`,
};

export const unknownCode = 'Deze code kennen wij niet. Kijk in uw brief of elk teken klopt.';

export function codePage(
  municipality: Municipality,
  { typed, fault }: { typed: string; fault: string | null },
): CodePage {
  const help = `Lukt het niet? Bel ons op ${municipality.phone}, ${municipality.phoneHours}.`;
  return { ...frameOf(municipality, ['nl']), title: words.title, words, typed, fault, help };
}

/** @param seconds after which trying again makes sense */
export function tooManyCodesPage(municipality: Municipality, seconds: number): MessagePage {
  const wait = seconds > 600 ? 'over een uur' : 'over 10 minuten';
  const sentences = [
    `Probeer het ${wait} opnieuw. Hebt u een e-mail met een link? Die werkt nu ook.`,
    `Liever niet wachten? Bel ons op ${municipality.phone}, ${municipality.phoneHours}.`,
  ];
  return { municipality, say: () => ({ title: 'Er werd te vaak een verkeerde code getypt.', sentences }) };
}
