/** One made-up member: a name, a way to be reached, a birth year in the class where a place was free. */
import type { Member } from '../actions/panel-records.ts';
import { ageClasses } from './age-classes.ts';
import type { Corner } from './corners.ts';
import type { DemoWave } from './demo-waves.ts';
import { firstNamesFor, lastNames } from './names.ts';
import { demoAddress } from './demo-address.ts';
import { type Random, pickOne, seededRandom, seededUuid, wholeBetween } from './seeded-random.ts';

export interface FreePlace {
  corner: Corner;
  /** The first wave this person is invited to. */
  wave: DemoWave;
  /** The wave before, after which the person joined; undefined for the founders of the panel. */
  joinedAfter: DemoWave | undefined;
  serial: number;
}

export function demoMember(place: FreePlace, random: Random): Member {
  const { corner, wave, serial } = place;
  const birthYear = wave.year - ageIn(corner.ageClass, random);
  const firstName = pickOne(firstNamesFor(corner.gender, birthYear), random);
  const lastName = pickOne(lastNames, random);
  const preferredChannel = channelFor(wave.year - birthYear, random);
  const hasMail = preferredChannel === 'mail' || random() < 0.3;
  const member = {
    id: seededUuid(random),
    reference: `KB-${String(serial).padStart(4, '0')}`,
    firstName,
    lastName,
    email: hasMail ? mailAddress(firstName, lastName, serial) : null,
    phone: preferredChannel === 'phone' || random() < 0.6 ? `0400 00 ${phoneTail(serial)}` : null,
    birthYear,
    gender: corner.gender,
    district: corner.district,
    education: educationFor(wave.year - birthYear, random),
    language: 'nl',
    preferredChannel,
    recruitment: recruitedBy(random),
    consentedOn: consentDay(place, birthYear, random),
  };
  return {
    ...member,
    salutation: corner.gender === 'v' ? 'Mevrouw' : 'De heer',
    // A chance of its own: the answers of the demo hang on what was drawn above.
    address: demoAddress(corner.district, seededRandom(serial)),
    memberSince: member.consentedOn,
    status: 'active',
    statusSince: member.consentedOn,
    mailState: 'ok',
    letterState: 'ok',
  };
}

function ageIn(ageClass: string, random: Random): number {
  const found = ageClasses.find(({ code }) => code === ageClass);
  if (found === undefined) throw new Error(`No age class "${ageClass}".`);
  // Above 75 the younger ages are the more common ones.
  const [one, other] = [
    wholeBetween(found.from, found.to, random),
    wholeBetween(found.from, found.to, random),
  ];
  return found.code === '75+' ? Math.min(one, other) : one;
}

function channelFor(age: number, random: Random): Member['preferredChannel'] {
  const chance = random();
  const letter = age >= 75 ? 0.4 : age >= 65 ? 0.2 : 0.04;
  if (chance < letter) return 'letter';
  return chance < letter + (age >= 65 ? 0.08 : 0.01) ? 'phone' : 'mail';
}

function educationFor(age: number, random: Random): NonNullable<Member['education']> {
  const chance = random();
  const [low, mid] = age >= 65 ? [0.45, 0.78] : age >= 45 ? [0.22, 0.62] : [0.14, 0.52];
  if (chance < low) return 'low';
  return chance < mid ? 'mid' : 'high';
}

function recruitedBy(random: Random): Member['recruitment'] {
  const chance = random();
  if (chance < 0.7) return 'random';
  return chance < 0.92 ? 'volunteer' : 'open';
}

/** Between the two waves, and never before the year in which the person turned 16. */
function consentDay({ wave, joinedAfter }: FreePlace, birthYear: number, random: Random): string {
  const first = (joinedAfter?.year ?? wave.year - 2) + 1;
  const year = Math.max(wholeBetween(first, wave.year, random), birthYear + 16);
  // In the year of a wave itself people join in January, before any of the waves opened.
  const month = year === wave.year ? 1 : wholeBetween(1, 12, random);
  return `${year}-${twoDigits(month)}-${twoDigits(wholeBetween(4, 28, random))}`;
}

/** Accents and spaces go; the serial keeps two people with one name apart. The domain .test reaches nobody. */
function mailAddress(firstName: string, lastName: string, serial: number): string {
  const plain = `${firstName}.${lastName}`.normalize('NFD').replaceAll(/[^A-Za-z.]/g, '');
  return `${plain.toLowerCase()}.${serial}@voorbeeld.test`;
}

function phoneTail(serial: number): string {
  return `${twoDigits(Math.floor(serial / 100))} ${twoDigits(serial % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
