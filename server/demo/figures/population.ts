/** Residents by age and gender. Of 16 and older there are each year as many as the waves are weighted to. */
import { ageClasses } from '../age-classes.ts';
import { demoPopulation } from '../corners.ts';
import { csvText, type DemoFile } from './csv.ts';

export function populationFile(nisCode: string, years: number[]): DemoFile {
  const rows = years.flatMap((year) =>
    (['v', 'm'] as const).flatMap((gender) =>
      countsByAge(gender).map(({ age, people }) => [
        year,
        nisCode,
        'Kerkebeek',
        gender.toUpperCase(),
        age,
        people,
      ]),
    ),
  );
  const head = 'Jaar;NIS-code;Gemeente;Geslacht;Leeftijd;Aantal';
  return { kind: 'population', fileName: 'bevolking.csv', text: csvText(head, rows) };
}

function countsByAge(gender: 'v' | 'm'): { age: number; people: number }[] {
  const young = Array.from({ length: 16 }, (_, age) => ({ age, people: 82 }));
  const grown = ageClasses.flatMap(({ code, from, to }) => {
    const total = demoPopulation()
      .filter((group) => group.ageClass === code && group.gender === gender)
      .reduce((sum, { people }) => sum + people, 0);
    const ages = to - from + 1;
    return Array.from({ length: ages }, (_, at) => ({
      age: from + at,
      people: Math.floor(total / ages) + (at < total % ages ? 1 : 0),
    }));
  });
  return [...young, ...grown];
}
