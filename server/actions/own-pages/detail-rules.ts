import { brusselsDay } from '../brussels-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import { spokenLanguages } from '../offered-languages.ts';
import { panelSettings } from '../panel-settings.ts';
import type { World } from '../world.ts';
import type { DetailRules } from './read-details.ts';

/** @param district one that is no longer in the list stays right for who lives there */
export async function detailRules(world: World, district: string | null): Promise<DetailRules> {
  const municipality = await municipalityOf(world);
  const { minimumAge } = await panelSettings(world);
  return {
    year: Number(brusselsDay(world.clock.now()).slice(0, 4)),
    minimumAge,
    districts: [...new Set([...municipality.districts, ...(district === null ? [] : [district])])],
    languages: spokenLanguages(municipality),
    namesPerson: world.figureFiles.namesPerson,
  };
}
