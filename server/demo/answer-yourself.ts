/** The page "Over uzelf": what people say of themselves agrees with the register; a few skip a question. */
import type { DemoWave } from './demo-waves.ts';
import type { Random } from './seeded-random.ts';
import { type Sheet, withoutSkippers } from './sheet.ts';

const diplomas = { low: 'lager', mid: 'secundair', high: 'hoger' };

export function answerYourself(sheets: Sheet[], wave: DemoWave, random: Random): void {
  const most = (): Sheet[] => withoutSkippers(sheets, 0.02, random);
  for (const { person, answers } of most()) answers['DEM1'] = person.member.birthYear;
  for (const { person, answers } of most()) {
    answers['DEM2'] = random() < 0.01 ? 'liever_niet' : person.member.gender;
  }
  for (const { person, answers } of most()) answers['DEM3'] = person.member.district;
  for (const { person, answers } of most()) answers['DEM4'] = diplomas[person.member.education ?? 'mid'];
  for (const { person, answers } of most()) {
    answers['DEM5'] = householdAt(wave.year - person.member.birthYear, random());
  }
  for (const { person, answers } of most()) {
    answers['DEM6'] = helpAt(wave.year - person.member.birthYear, random());
  }
}

/** What is likely at an age; `chance` from 0 to 1. */
function householdAt(age: number, chance: number): string {
  if (age < 25) return likely(chance, { ouders: 0.78, alleen: 0.08, partner: 0.09, anders: 0.05 });
  if (age < 35)
    return likely(chance, {
      partner_kinderen: 0.36,
      partner: 0.34,
      alleen: 0.16,
      ouders: 0.11,
      anders: 0.03,
    });
  if (age < 55)
    return likely(chance, {
      partner_kinderen: 0.62,
      partner: 0.15,
      kinderen: 0.09,
      alleen: 0.12,
      anders: 0.02,
    });
  if (age < 75)
    return likely(chance, {
      partner: 0.62,
      alleen: 0.2,
      partner_kinderen: 0.14,
      kinderen: 0.02,
      anders: 0.02,
    });
  return likely(chance, { partner: 0.5, alleen: 0.44, kinderen: 0.03, anders: 0.03 });
}

function helpAt(age: number, chance: number): string {
  return age < 65
    ? likely(chance, { alleen: 0.97, hulp: 0.02, ander: 0.01 })
    : likely(chance, { alleen: 0.82, hulp: 0.14, ander: 0.04 });
}

/** The code on which `chance` falls; `odds` (0-1) add up to 1. */
function likely(chance: number, odds: Record<string, number>): string {
  let reached = 0;
  for (const [code, odd] of Object.entries(odds)) {
    reached += odd;
    if (chance < reached) return code;
  }
  // Odds that add up to a hair under 1: the last code.
  return Object.keys(odds).at(-1) ?? '';
}
