import { bandsFor, type Profile, type ProfileBands } from '../../surveys/bands.ts';
import type { Wave } from './panel-records.ts';

/** What a wave keeps of somebody's profile. Ages are counted in the year of the wave, which its id starts with. */
export function bandsInWave(wave: Wave, profile: Profile): ProfileBands {
  return bandsFor(profile, wave.bands, Number(wave.id.slice(0, 4)));
}
