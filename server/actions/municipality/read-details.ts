/** What a municipality says of itself on every page and in every letter: as typed -> as kept, or what is wrong with it. */
import { isEmailAddress } from '../members/plain-contact.ts';
import type { Municipality } from '../panel-records.ts';

export type Details = Pick<
  Municipality,
  'name' | 'nisCode' | 'phone' | 'phoneHours' | 'email' | 'counterName' | 'districts'
>;

/** The districts a line each. */
export type TypedDetails = Record<keyof Details, string>;

export interface DetailFault {
  at: keyof Details;
  /** Dutch. */
  sentence: string;
}

const longest = 100;
const mostDistricts = 100;

/** The first thing that is wrong. */
export function readDetails(typed: TypedDetails): Details | DetailFault {
  const details = {
    name: plain(typed.name),
    nisCode: plain(typed.nisCode),
    phone: plain(typed.phone),
    phoneHours: plain(typed.phoneHours),
    email: plain(typed.email),
    counterName: plain(typed.counterName),
    districts: typed.districts
      .split(/\r?\n/u)
      .map(plain)
      .filter((line) => line !== ''),
  };
  return faultIn(details) ?? details;
}

function faultIn(details: Details): DetailFault | null {
  const { name, nisCode, phone, phoneHours, email, counterName, districts } = details;
  const faults: [keyof Details, boolean, string][] = [
    ['name', !isShort(name), `De naam van de gemeente heeft 1 tot ${longest} tekens.`],
    ['nisCode', !/^\d{5}$/u.test(nisCode), 'De NIS-code heeft vijf cijfers.'],
    [
      'phone',
      !/^\+?[\d ()./-]{6,30}$/u.test(phone),
      'Het telefoonnummer heeft cijfers en spaties, zoals 014 55 55 55.',
    ],
    [
      'phoneHours',
      !isShort(phoneHours),
      'Schrijf wanneer u aan de telefoon bent, zoals: elke werkdag van 9 tot 12 uur.',
    ],
    ['email', !isEmailAddress(email), 'Het e-mailadres is geen adres zoals panel@gemeente.be.'],
    ['counterName', !isShort(counterName), `De naam van het digitale loket heeft 1 tot ${longest} tekens.`],
    ['districts', districts.length > mostDistricts, `Noem hoogstens ${mostDistricts} wijken.`],
    [
      'districts',
      !districts.every(isShort),
      `De naam van een wijk heeft hoogstens ${longest} tekens. Schrijf elke wijk op een eigen regel.`,
    ],
    ['districts', new Set(districts).size < districts.length, 'Elke wijk staat één keer in de lijst.'],
  ];
  const found = faults.find(([, isWrong]) => isWrong);
  return found === undefined ? null : { at: found[0], sentence: found[2] };
}

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= longest;
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
