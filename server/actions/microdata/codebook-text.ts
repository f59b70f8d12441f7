/** What the rows hold and what was left out, for who works with them. */
import type { SavFile, SavVariable } from '../../../reports/print/sav/sav-file.ts';
import { leastAlike } from '../../../reports/disclosure/shared-bands.ts';
import type { Wave } from '../panel-records.ts';

export function codebookText(wave: Wave, { variables }: SavFile): string {
  const heads = [`Codeboek van golf ${wave.id}: ${wave.title}`, ...explained(wave)];
  return `${[...heads, ...variables.map(toldOf)].join('\r\n\r\n')}\r\n`;
}

/** Paragraphs, which travel with the file for SPSS too. */
export function explained({ id }: Wave): string[] {
  return [
    `Elke rij zijn de antwoorden van één persoon op golf ${id}. De rijen staan in een volgorde door toeval. Een volgende download heeft een andere volgorde.`,
    'Wat er niet in staat: namen, nummers, gewichten, de dag en de manier van antwoorden, en teksten in eigen woorden.',
    `Elke combinatie van leeftijdsgroep, geslacht en deelgemeente komt bij minstens ${leastAlike} rijen voor. Daarvoor zijn groepen samengevoegd of leeg gelaten. Leeg is: niet gezegd, of te zeldzaam.`,
    'Getallen die mensen zelf invulden, zijn aan de uiteinden ingekort: voorbij de laatste waarde die er staat, liggen er minder dan tien.',
    'Cijfers uit deze rijen zijn niet gewogen en niet beschermd. Publiceer niets over minder dan tien mensen, en nooit een rij. Zoek niet wie iemand is.',
    'Wie een antwoord later intrekt, staat niet meer in een volgende download. Vergelijk downloads niet met elkaar, en wis het bestand na gebruik.',
  ];
}

function toldOf({ name, label, kind, valueLabels }: SavVariable): string {
  const values = valueLabels.map(({ value, label: said }) => `  ${value} = ${said}`);
  const what = kind === 'texts' ? ['  tekst'] : values.length === 0 ? ['  getal'] : values;
  return [`${name}: ${label}`, ...what].join('\r\n');
}
