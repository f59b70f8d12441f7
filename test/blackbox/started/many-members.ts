/** A panel large enough to judge a thousand links by: a file for `panelpeil members import`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the path of the file */
export function manyMembers(folder: string, people: number): string {
  const path = join(folder, 'panelleden.csv');
  const heads = 'Referentie;Voornaam;Naam;Straat;Huisnummer;Postcode;Gemeente;Deelgemeente;E-mail;Geboortejaar;Geslacht;Taal;Voorkeurkanaal;Werving'; // prettier-ignore
  const rows = Array.from({ length: people }, (_, i) => {
    const birth = 1940 + ((i * 7) % 65);
    const [gender, district] = [i % 2 === 0 ? 'V' : 'M', i % 3 === 0 ? 'Oostdonk' : 'Kerkebeek'];
    return `Z-${10_000 + i};Zoë${i};Zwartemeers${i};Zilverpad;${1 + (i % 90)};9998;Kerkebeek;${district};z${i}@proef.example;${birth};${gender};nl;E-mail;Geloot uit het register`;
  });
  writeFileSync(path, [heads, ...rows, ''].join('\n'));
  return path;
}
