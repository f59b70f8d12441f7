/** Columns that hold persons, by their heads: they are left out before anything else is done with them. */
import { plainHead } from './plain-head.ts';

/** The whole head. */
const heads = new Set(
  [
    'naam klant bezoeker burger aanvrager inwoner contactpersoon adres straat huisnummer bus woonplaats mail tel medewerker',
    'gebruikersnaam loketbediende baliemedewerker dossierbehandelaar geslacht leeftijd nationaliteit burgerlijke_staat',
    'initialen voorletters naam_klant naam_burger naam_aanvrager naam_bezoeker naam_medewerker name nom customer client visitor citizen ip ip_adres visitor_ip',
  ].flatMap((line) => line.split(' ').map((head) => head.replaceAll('_', ' '))),
);

/** Anywhere in the head. */
const parts =
  /voornaam|achternaam|familienaam|volledige naam|klantnaam|e ?mail(?!s)|telefoonn|telefoon$|^tel |gsm|mobiel|geboorte(datum|plaats|jaar|land)|rijksregister|\brrn?\b|insz|nationaal nummer|identiteitskaartn|eid nummer|huisadres|straatnaam|bisnummer|first ?name|last ?name|full ?name|surname|(?:customer|client|visitor|citizen|contact|guest) ?name|birth|phone/;

export function isPersonalHead(head: string): boolean {
  const plain = plainHead(head);
  return heads.has(plain) || parts.test(plain);
}
