/** A form of staff -> privacy settings, or the one sentence that says what is wrong. */
import type { IsoDay } from '../iso-day.ts';
import { readDay } from '../read-day.ts';
import type { PrivacySettings, Processor } from './privacy-settings.ts';

/** As typed. */
export interface TypedPrivacy {
  address: string;
  officerName: string;
  officerEmail: string;
  basis: 'task' | 'consent';
  /** A line each: name; task; place. */
  processors: string;
  checkedOn: string;
  statedOn: string;
  /** What is not accessible, a line each. */
  limits: string;
}

export type PrivacyField = keyof TypedPrivacy;

export interface ReadPrivacy {
  privacy: PrivacySettings;
  accessibility: { statedOn?: IsoDay; limits: string[] };
}

export type PrivacyFault = { at: PrivacyField; sentence: string };

const most = { processors: 30, limits: 20 };

/** @param today nothing was looked over after it */
export function readPrivacy(typed: TypedPrivacy, today: IsoDay): ReadPrivacy | PrivacyFault {
  const [name, email] = [typed.officerName.trim(), typed.officerEmail.trim()];
  if (email !== '' && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u.test(email))
    return fault('officerEmail', 'Het e-mailadres van de functionaris is geen adres zoals naam@gemeente.be.');
  const processors = linesOf(typed.processors).map(processorOf);
  const wrong = processors.indexOf(null);
  if (wrong >= 0)
    return fault(
      'processors',
      `Verwerker ${wrong + 1} heeft een naam, een taak en een plaats nodig, met een puntkomma ertussen.`,
    );
  if (processors.length > most.processors)
    return fault('processors', `Noem hoogstens ${most.processors} verwerkers.`);
  const limits = linesOf(typed.limits);
  if (limits.length > most.limits) return fault('limits', `Noem hoogstens ${most.limits} beperkingen.`);
  const [checkedOn, statedOn] = [dayOf(typed.checkedOn, today), dayOf(typed.statedOn, today)];
  if (checkedOn === undefined) return fault('checkedOn', noDay('waarop u de verklaring nalas'));
  if (statedOn === undefined) return fault('statedOn', noDay('van de toegankelijkheidsverklaring'));
  return {
    privacy: {
      address: typed.address.trim(),
      officer: name === '' && email === '' ? null : { name, email },
      basis: typed.basis,
      processors: processors.filter((one) => one !== null),
      checkedOn,
    },
    accessibility: { ...(statedOn === null ? {} : { statedOn }), limits },
  };
}

function fault(at: PrivacyField, sentence: string): PrivacyFault {
  return { at, sentence };
}

function noDay(which: string): string {
  return `De dag ${which} is geen dag tot en met vandaag, zoals 31/12/2026.`;
}

/** Null: left empty; undefined: no day, or one to come. */
function dayOf(typed: string, today: IsoDay): IsoDay | null | undefined {
  if (typed.trim() === '') return null;
  const day = readDay(typed);
  return day === null || day > today ? undefined : day;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function processorOf(line: string): Processor | null {
  const [name = '', task = '', place = '', ...more] = line.split(';').map((part) => part.trim());
  return name === '' || task === '' || place === '' || more.length > 0 ? null : { name, task, place };
}
