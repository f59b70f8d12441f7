/** What each named place in a text gives. */
import { type Place, places } from '../../../actions/mailings/fill-places.ts';

const gives: Record<Place, string> = {
  aanspreking: 'Mevrouw of De heer, als wij het weten; in andere talen niets',
  voornaam: 'de voornaam van het lid',
  naam: 'de naam van het lid',
  gemeente: 'de naam van de gemeente',
  titel: 'de titel van de bevraging',
  doel: 'waarom de gemeente dit vraagt',
  duur: 'hoe lang het invullen ongeveer duurt, zoals “8 minuten”',
  'laatste-dag': 'de laatste dag om te antwoorden',
  telefoon: 'het telefoonnummer van de gemeente',
  telefoonuren: 'wanneer u bereikbaar bent',
  mailadres: 'het mailadres van de gemeente',
};

export const placeRows = places.map((place) => ({ written: `{${place}}`, gives: gives[place] }));
