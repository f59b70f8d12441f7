/** A sample as counts, for when is forgotten who were drawn: what the pages of the wave tell of it stays the same. */
import { bandsInWave } from '../bands-in-wave.ts';
import type { Wave } from '../panel-records.ts';
import type { SampleCounts } from '../sample-records.ts';
import { countBands } from '../wave-response.ts';
import type { World } from '../world.ts';
import { countsOf } from './composition.ts';
import { inSample } from './kept-draw.ts';
import { yearOfWave } from './sampling-frame.ts';

export async function countSample(world: World, wave: Wave): Promise<SampleCounts> {
  const people = await inSample(world.panel, wave.id, await world.panel.members.all());
  const bands = people.map((member) => bandsInWave(wave, member));
  const year = yearOfWave(wave);
  return {
    people: people.length,
    bands: {
      age_group: Object.fromEntries(countBands(bands, 'age_group')),
      gender: Object.fromEntries(countBands(bands, 'gender')),
      district: Object.fromEntries(countBands(bands, 'district')),
    },
    traits: {
      age: Object.fromEntries(countsOf(people, 'age', year)),
      gender: Object.fromEntries(countsOf(people, 'gender', year)),
      district: Object.fromEntries(countsOf(people, 'district', year)),
    },
  };
}
