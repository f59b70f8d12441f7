import { brusselsDay } from '../brussels-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import { spokenLanguages } from '../offered-languages.ts';
import { panelSettings } from '../panel-settings.ts';
import type { Member } from '../panel-records.ts';
import type { World } from '../world.ts';
import type { FormRules } from './member-form.ts';

/** @param member what this member has already stays right, whatever the municipality offers now; null: somebody new */
export async function formRules(world: World, member: Member | null): Promise<FormRules> {
  const municipality = await municipalityOf(world);
  const { minimumAge } = await panelSettings(world);
  const withOwn = (all: string[], own: string | undefined): string[] =>
    own === undefined || all.includes(own) ? all : [...all, own];
  return {
    districts: withOwn(municipality.districts, member?.district),
    languages: withOwn(spokenLanguages(municipality), member?.language),
    minimumAge: member === null ? minimumAge : 16,
    year: Number(brusselsDay(world.clock.now()).slice(0, 4)),
  };
}
