/** Questions that came with the second and the third wave. */
import type { DemoWaveId } from './demo-waves.ts';
import type { Shares } from './quota.ts';
import type { Random } from './seeded-random.ts';
import { type Sheet, answerOne, leastContent, leastDigital, withoutSkippers } from './sheet.ts';
import { answerExclusively, answerMatrix, answerOutside, answerSeveral } from './sheet-several.ts';

/** N1: where people who know the counter read or heard of it. N2: certificates from elsewhere. */
export function answerCampaign(sheets: Sheet[], wave: DemoWaveId, random: Random): void {
  const knowers = sheets.filter(({ answers }) => answers['LOK1'] !== '1');
  const { nowhere, heard, elsewhere } = campaign[wave === '2023-2' ? 'second' : 'third'];
  const most = withoutSkippers(knowers, 0.02, random);
  const reached = answerExclusively(most, 'N1', { code: 'nergens', share: nowhere }, random);
  answerSeveral(reached, 'N1', heard, random);
  const sure = answerOutside(
    withoutSkippers(sheets, 0.02, random),
    'N2',
    { code: 'weetniet', share: 5 },
    random,
  );
  answerOne(sure, 'N2', elsewhere, leastDigital(random));
}

const campaign = {
  second: {
    nowhere: 24,
    heard: { infoblad: 51, website: 33, nieuwsbrief: 22, sociaal: 21, affiche: 16, loket: 13, kennissen: 15 },
    elsewhere: { nee: 57, dossier: 13, burgerprofiel: 19, beide: 11 },
  },
  third: {
    nowhere: 19,
    heard: { infoblad: 47, website: 38, nieuwsbrief: 26, sociaal: 27, affiche: 12, loket: 17, kennissen: 18 },
    elsewhere: { nee: 46, dossier: 13, burgerprofiel: 26, beide: 15 },
  },
};

/** N3: who helps when something digital does not work. */
export function answerHelp(sheets: Sheet[], random: Random): void {
  const most = withoutSkippers(sheets, 0.02, random);
  const helped = answerExclusively(most, 'N3', { code: 'niemand', share: 5 }, leastDigital(random));
  answerSeveral(helped, 'N3', { familie: 58, vrienden: 24, digipunt: 9, gemeente: 7, zelf: 49 }, random);
}

/** N4: 1 does not know the place for digital help, 2 knows it, 3 went there. */
export function answerHelpPoint(sheets: Sheet[], wave: DemoWaveId, random: Random): void {
  const shares: Shares = wave === '2023-2' ? { 1: 47, 2: 42, 3: 11 } : { 1: 38, 2: 46, 3: 16 };
  answerOne(withoutSkippers(sheets, 0.01, random), 'N4', shares, random);
}

/** N6: the Flemish app; who never uses the internet does not know it or does not use it. */
export function answerProfileApp(sheets: Sheet[], random: Random): void {
  const most = withoutSkippers(sheets, 0.01, random);
  answerOne(most, 'N6', { 1: 30, 2: 31, 3: 27, 4: 12 }, leastDigital(random));
}

/** The same question with two names of the counter, for the two halves of the panel. */
export function answerNameTest(sheets: Sheet[], random: Random): void {
  answerOne(withoutSkippers(sheets, 0.01, random), 'GRP1', { even: 49.4, oneven: 50.6 }, random);
  const half = (side: string): Sheet[] => sheets.filter(({ answers }) => answers['GRP1'] === side);
  answerOne(half('even'), 'NAAM1', { 1: 8, 2: 21, 3: 48, 4: 23 }, leastDigital(random));
  answerOne(half('oneven'), 'NAAM2', { 1: 5, 2: 14, 3: 50, 4: 31 }, leastDigital(random));
}

/** N5 and N7: can one still visit or call, and would one use new ways to ask something. */
export function answerReach(sheets: Sheet[], random: Random): void {
  const most = withoutSkippers(sheets, 0.01, random);
  const sure = answerOutside(most, 'N5', { code: 'gm', share: 5 }, random);
  answerOne(sure, 'N5', { 1: 6, 2: 18, 3: 22, 4: 40, 5: 14 }, leastContent(random));
  const rows = {
    chatbot: { 1: 40, 2: 29, 3: 22, 4: 9 },
    video: { 1: 25, 2: 26, 3: 36, 4: 13 },
  };
  answerMatrix(
    sheets,
    'N7',
    { rows, outside: { code: 'gm', share: 7 } },
    { order: leastDigital(random), random },
  );
}
