/** Questions of the first wave only: devices, use of the counter, contact and appointments. */
import type { Random } from './seeded-random.ts';
import { type Order, type Sheet, answerOne, leastContent, leastDigital, withoutSkippers } from './sheet.ts';
import {
  answerExclusively,
  answerInWords,
  answerMatrix,
  answerOutside,
  answerSeveral,
} from './sheet-several.ts';
import { reasonsNotToUse } from './texts.ts';

export function answerDevices(sheets: Sheet[], random: Random): void {
  const online = sheets.filter(({ answers }) => answers['INT1'] !== '5');
  const devices = { computer: 74, tablet: 46, smartphone: 88, openbaar: 3, ander: 4 };
  answerSeveral(withoutSkippers(online, 0.01, random), 'INT2', devices, random);
  const most = withoutSkippers(sheets, 0.02, random);
  const signingIn = answerExclusively(most, 'INT3', { code: 'geen', share: 9 }, leastDigital(random));
  answerSeveral(signingIn, 'INT3', { itsme: 72, eid: 44, ander: 11, hulp: 9 }, random);
}

export function answerUseOfCounter(sheets: Sheet[], random: Random): void {
  const users = sheets.filter(({ answers }) => answers['LOK1'] === '3');
  const requests = { strafregister: 47, gezin: 31, woonst: 19, akte: 17, adres: 22, ander: 8 };
  answerSeveral(withoutSkippers(users, 0.02, random), 'LOK2', requests, random);

  const notYet = withoutSkippers(
    sheets.filter(({ answers }) => answers['LOK1'] === '2'),
    0.02,
    random,
  );
  const reasons = {
    niet_nodig: 58,
    loket: 26,
    telefoon: 14,
    aanmelden: 13,
    vertrouwen: 6,
    toestel: 4,
    other: 4,
  };
  answerSeveral(notYet, 'LOK5', reasons, random);
  const own = notYet.filter(({ answers }) => picked(answers['LOK5'], 'other'));
  answerInWords(own, 'LOK5-Comment', reasonsNotToUse, random);

  const most = withoutSkippers(sheets, 0.02, random);
  const interested = answerExclusively(most, 'LOK7', { code: 'niet', share: 11 }, random);
  const ways = {
    infoblad: 56,
    website: 38,
    nieuwsbrief: 33,
    sociaal: 24,
    brief: 17,
    loket: 12,
    infomoment: 7,
  };
  answerSeveral(interested, 'LOK7', ways, random);
}

/** CON1-CON3: 73 % had contact; of them 90 % are satisfied with the friendliness. */
export function answerContact(sheets: Sheet[], random: Random): void {
  const most = withoutSkippers(sheets, 0.01, random);
  const inContact = answerExclusively(most, 'CON1', { code: 'geen', share: 27 }, random);
  answerSeveral(inContact, 'CON1', { langs: 62, telefoon: 41, mail: 34, brief: 6 }, random);
  for (const { answers } of inContact) {
    const ways = answers['CON1'];
    if (Array.isArray(ways) && answers['LOK1'] === '3' && random() < 0.7)
      answers['CON1'] = [...ways, 'thuisloket'];
  }
  const content = leastContent(random);
  const judging = answerOutside(
    withoutSkippers(inContact, 0.01, random),
    'CON2',
    { code: 'nvt', share: 4 },
    random,
  );
  answerOne(judging, 'CON2', { 1: 1, 2: 2, 3: 7, 4: 48, 5: 42 }, content);
  answerMatrix(
    inContact,
    'CON3',
    { rows: aboutContact, outside: { code: 'nvt', share: 4 } },
    { order: content, random },
  );
}

const aboutContact = {
  kennis: { 1: 1, 2: 3, 3: 11, 4: 52, 5: 33 },
  uitleg: { 1: 1, 2: 5, 3: 12, 4: 50, 5: 32 },
  tempo: { 1: 2, 2: 8, 3: 15, 4: 47, 5: 28 },
  uren: { 1: 4, 2: 14, 3: 22, 4: 43, 5: 17 },
};

/** AFS1-AFS3: most people made an appointment before, and were content with it. */
export function answerPastAppointment(sheets: Sheet[], random: Random): void {
  answerOne(withoutSkippers(sheets, 0.01, random), 'AFS1', { nee: 19, vergeten: 6, ja: 75 }, random);
  const visitors = sheets.filter(({ answers }) => answers['AFS1'] === 'ja');
  const ways = { iemand: 3, onthaal: 13, telefoon: 34, mail: 4, website: 46 };
  answerOne(withoutSkippers(visitors, 0.02, random), 'AFS2', ways, leastDigital(random));
  const order: Order = leastContent(random);
  answerMatrix(
    visitors,
    'AFS3',
    { rows: aboutAppointment, outside: { code: 'nvt', share: 2 } },
    { order, random },
  );
}

const aboutAppointment = {
  stiptheid: { 1: 1, 2: 4, 3: 7, 4: 46, 5: 42 },
  vlotheid: { 1: 1, 2: 5, 3: 9, 4: 45, 5: 40 },
  vriendelijkheid: { 1: 1, 2: 2, 3: 5, 4: 44, 5: 48 },
  wachttijd: { 1: 1, 2: 6, 3: 11, 4: 48, 5: 34 },
};

function picked(codes: unknown, code: string): boolean {
  return Array.isArray(codes) && codes.includes(code);
}
