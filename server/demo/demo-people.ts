/** The panel of Kerkebeek over four years: some people left, others joined, and each wave had a frame of 400. */
import type { Member } from '../actions/panel-records.ts';
import { ageClassOf } from './age-classes.ts';
import { type Corner, demoCorners, demoDistricts } from './corners.ts';
import { demoMember } from './demo-member.ts';
import { type DemoWaveId, demoWaves } from './demo-waves.ts';
import { type Random, seededRandom, shuffled, wholeBetween } from './seeded-random.ts';

export interface DemoPerson {
  member: Member;
  /** Waves this person was invited to. */
  waves: DemoWaveId[];
  /** Leanings from 0 to 1, the same in every wave, so that a person's answers hang together. */
  leaning: { digital: number; content: number; willing: number };
}

/** Everybody who was ever a member, in the order of joining. Same seed, same people. */
export function demoPeople(seed: number): DemoPerson[] {
  const random = seededRandom(seed);
  const everyone: DemoPerson[] = [];
  for (const [nth, wave] of demoWaves.entries()) {
    const before = demoWaves[nth - 1];
    const staying = before === undefined ? [] : everyone.filter(({ waves }) => waves.includes(before.id));
    for (const corner of demoCorners()) {
      const here = staying.filter(({ member }) => belongsTo(member, corner, wave.year));
      for (const person of shuffled(here, random).slice(0, corner.places)) person.waves.push(wave.id);
      for (let place = here.length; place < corner.places; place += 1) {
        const person = demoMember({ corner, wave, serial: everyone.length + 1, joinedAfter: before }, random);
        everyone.push({ member: person, waves: [wave.id], leaning: leaningOf(random) });
      }
    }
  }
  markWhoLeft(everyone);
  markTwoAsX(everyone, random);
  return everyone;
}

function belongsTo(member: Member, corner: Corner, year: number): boolean {
  return (
    ageClassOf(member.birthYear, year).code === corner.ageClass &&
    member.gender === corner.gender &&
    member.district === corner.district
  );
}

function leaningOf(random: Random): DemoPerson['leaning'] {
  return { digital: random(), content: random(), willing: random() };
}

function markWhoLeft(everyone: DemoPerson[]): void {
  const last = demoWaves.at(-1);
  for (const person of everyone) {
    if (last !== undefined && !person.waves.includes(last.id)) {
      person.member.status = 'left';
      person.member.statusSince = `${last.year}-01-03`;
    }
  }
}

/** Two members of the largest group, there from the start, so that no group of women or men becomes too small. */
function markTwoAsX(everyone: DemoPerson[], random: Random): void {
  const ofAllWaves = everyone.filter(
    ({ member, waves }) => waves.length === demoWaves.length && member.district === demoDistricts[0],
  );
  const middleAged = ofAllWaves.filter(({ member }) => member.birthYear > 1971 && member.birthYear < 1985);
  for (const gender of ['v', 'm'] as const) {
    const same = middleAged.filter(({ member }) => member.gender === gender);
    const chosen = same[wholeBetween(0, same.length - 1, random)];
    if (chosen !== undefined) {
      chosen.member.gender = 'x';
      chosen.member.salutation = null;
    }
  }
}
