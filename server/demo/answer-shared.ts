/** The questions that all three waves have in common, word for word. */
import type { DemoWave, DemoWaveId } from './demo-waves.ts';
import type { Shares } from './quota.ts';
import type { Random } from './seeded-random.ts';
import { type Sheet, answerByAge, answerOne, leastContent, leastDigital, withoutSkippers } from './sheet.ts';
import { answerMatrix, answerOutside } from './sheet-several.ts';
import { appointmentChannel, awareness, contactChannel, internetUse } from './targets.ts';

export function answerInternetUse(sheets: Sheet[], wave: DemoWave, random: Random): void {
  answerByAge(sheets, 'INT1', internetUse[wave.id], leastDigital(random));
}

/** LOK1, and for those who know or used the counter what they think of it. */
export function answerCounter(sheets: Sheet[], wave: DemoWave, random: Random): void {
  answerByAge(sheets, 'LOK1', awareness[wave.id], leastDigital(random, 0.8));
  const users = sheets.filter(({ answers }) => answers['LOK1'] === '3');
  const knowers = sheets.filter(({ answers }) => answers['LOK1'] === '2');
  const content = leastContent(random);
  const satisfied = answerOutside(
    withoutSkippers(users, 0.01, random),
    'LOK3',
    { code: 'nvt', share: 1 },
    random,
  );
  answerOne(satisfied, 'LOK3', counterSatisfaction[wave.id], content);
  answerMatrix(
    users,
    'LOK4',
    { rows: counterOpinions[wave.id], outside: { code: 'gm', share: 4 } },
    { order: content, random },
  );
  answerOne(withoutSkippers(knowers, 0.02, random), 'LOK6', informed[wave.id].knowers, leastDigital(random));
  answerOne(withoutSkippers(users, 0.01, random), 'LOK6', informed[wave.id].users, leastDigital(random));
}

/** AFS4 and AFS5: with or without an appointment, and how to make one. */
export function answerAppointmentWishes(sheets: Sheet[], wave: DemoWave, random: Random): void {
  answerOne(withoutSkippers(sheets, 0.01, random), 'AFS4', onAppointment[wave.id], random);
  answerByAge(sheets, 'AFS5', appointmentChannel[wave.id], leastDigital(random));
}

export function answerContactWish(sheets: Sheet[], wave: DemoWave, random: Random): void {
  answerByAge(sheets, 'KAN1', contactChannel[wave.id], leastDigital(random));
}

const counterSatisfaction: Record<DemoWaveId, Shares> = {
  '2021-3': { 1: 1, 2: 4, 3: 10, 4: 40, 5: 45 },
  '2023-2': { 1: 2, 2: 4, 3: 11, 4: 42, 5: 41 },
  '2025-1': { 1: 2, 2: 5, 3: 11, 4: 43, 5: 39 },
};

const counterOpinions: Record<DemoWaveId, Record<string, Shares>> = {
  '2021-3': {
    gemak: { 1: 1, 2: 6, 3: 11, 4: 47, 5: 35 },
    aanmelden: { 1: 3, 2: 9, 3: 11, 4: 44, 5: 33 },
    snel: { 1: 1, 2: 4, 3: 9, 4: 42, 5: 44 },
    vervolg: { 1: 4, 2: 14, 3: 19, 4: 41, 5: 22 },
  },
  '2023-2': {
    gemak: { 1: 1, 2: 7, 3: 12, 4: 48, 5: 32 },
    aanmelden: { 1: 3, 2: 8, 3: 10, 4: 45, 5: 34 },
    snel: { 1: 1, 2: 4, 3: 10, 4: 43, 5: 42 },
    vervolg: { 1: 3, 2: 12, 3: 18, 4: 44, 5: 23 },
  },
  '2025-1': {
    gemak: { 1: 2, 2: 7, 3: 12, 4: 48, 5: 31 },
    aanmelden: { 1: 2, 2: 7, 3: 9, 4: 45, 5: 37 },
    snel: { 1: 1, 2: 4, 3: 9, 4: 43, 5: 43 },
    vervolg: { 1: 3, 2: 10, 3: 16, 4: 46, 5: 25 },
  },
};

/** LOK6: 1 not at all, ... 4 very well. */
const informed: Record<DemoWaveId, { knowers: Shares; users: Shares }> = {
  '2021-3': { knowers: { 1: 19, 2: 46, 3: 29, 4: 6 }, users: { 1: 4, 2: 30, 3: 49, 4: 17 } },
  '2023-2': { knowers: { 1: 17, 2: 43, 3: 33, 4: 7 }, users: { 1: 3, 2: 26, 3: 51, 4: 20 } },
  '2025-1': { knowers: { 1: 16, 2: 41, 3: 35, 4: 8 }, users: { 1: 3, 2: 22, 3: 52, 4: 23 } },
};

const onAppointment: Record<DemoWaveId, Shares> = {
  '2021-3': { 1: 52, 2: 31, 3: 17 },
  '2023-2': { 1: 54, 2: 29, 3: 17 },
  '2025-1': { 1: 55, 2: 27, 3: 18 },
};
