/** The named places in the texts of mails and letters: "{voornaam}" becomes Maria. */
import { Problem } from '../problem.ts';

export const places = [
  'aanspreking',
  'voornaam',
  'naam',
  'gemeente',
  'titel',
  'doel',
  'duur',
  'laatste-dag',
  'telefoon',
  'telefoonuren',
  'mailadres',
] as const;

export type Place = (typeof places)[number];
export type PlaceValues = Record<Place, string>;

const named = /\{([^{}]*)\}/gu;

/** @throws Problem naming the first place that there is not */
export function refuseUnknownPlaces(text: string): void {
  for (const [written, name = ''] of text.matchAll(named)) {
    if (!isPlace(name))
      throw new Problem(
        'bad-input',
        `"${written}" is geen plaats die wij kennen. Kies uit: ${places.map((place) => `{${place}}`).join(', ')}.`,
      );
  }
}

/** Plain text: who writes HTML with it escapes it there. A place that there is not stays as it is written. */
export function fillPlaces(text: string, values: PlaceValues): string {
  return text.replaceAll(named, (written, name: string) => (isPlace(name) ? values[name] : written));
}

function isPlace(name: string): name is Place {
  return places.some((place) => place === name);
}
