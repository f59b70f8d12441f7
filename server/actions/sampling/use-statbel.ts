/** The residents of Statbel's file as the counts that waves are weighted to. */
import { countText } from '../../../reports/findings/numbers.ts';
import { partOver } from '../../../reports/sampling/part-over.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { PopulationGroup, StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { statbelCounts, type StatbelCount } from './known-population.ts';

/** How far the districts together may be from Statbel's count, as a part of it: more is a slip, or counts children too. */
const mostApart = 0.1;

/**
 * Statbel's residents of 16 and older become the counts that waves are weighted to and samples are drawn by. Statbel has no
 * districts: each age class and gender is parted over them as all residents are.
 * @param residents of 16 and older by district, as the municipality counts them, in the order of its districts
 * @throws Problem when the person may not, the year was not imported, or a number cannot be right
 */
export async function useStatbel(
  world: World,
  person: StaffMember,
  year: number,
  residents: number[],
): Promise<void> {
  mustBeAllowed(person, 'change panel settings');
  const count = (await statbelCounts(world)).find((one) => one.year === year);
  if (count === undefined)
    throw new Problem('not-found', `Er zijn geen bevolkingscijfers van ${year} ingevoerd voor uw gemeente.`);
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    const population = partedOver(municipality.districts, residents, count);
    await panel.settings.saveMunicipality({ ...municipality, population, populationYear: year });
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: 'use population', subject: `Statbel ${year}` });
  });
}

function partedOver(districts: string[], residents: number[], count: StatbelCount): PopulationGroup[] {
  if (districts.length === 0) return count.groups;
  const together = residents.reduce((sum, people) => sum + people, 0);
  if (residents.length !== districts.length || residents.some((people) => people < 1))
    throw new Problem(
      'bad-input',
      'Vul voor elke deelgemeente in hoeveel inwoners van 16 en ouder er wonen.',
    );
  if (Math.abs(together - count.people) > mostApart * count.people)
    throw new Problem(
      'bad-input',
      `Samen geeft u ${countText(together, 'nl')} inwoners op. Statbel telt er ${countText(count.people, 'nl')} van 16 en ouder. Dat scheelt meer dan 10\u00a0%: tel geen kinderen mee, en kijk de getallen na.`,
    );
  const sizes = count.groups.map(({ people }) => people);
  const parts = partOver(sizes, residents);
  return count.groups.flatMap((group, g) =>
    districts.map((district, d) => ({ ...group, district, people: parts[g]?.[d] ?? 0 })),
  );
}
