/** Who answered a wave of the demo, and what: made up, but with the planned figures in every age class. */
import { answerDevices, answerContact, answerPastAppointment, answerUseOfCounter } from './answer-2021-3.ts';
import {
  answerCampaign,
  answerHelp,
  answerHelpPoint,
  answerNameTest,
  answerProfileApp,
  answerReach,
} from './answer-later.ts';
import {
  answerAppointmentWishes,
  answerContactWish,
  answerCounter,
  answerInternetUse,
} from './answer-shared.ts';
import { answerYourself } from './answer-yourself.ts';
import { ageClassOf, ageShares } from './age-classes.ts';
import type { DemoPerson } from './demo-people.ts';
import type { DemoWave } from './demo-waves.ts';
import { largestRemainder } from './quota.ts';
import { type Random, sortedBy } from './seeded-random.ts';
import type { Sheet } from './sheet.ts';
import { answerInWords } from './sheet-several.ts';
import { proposals, revealing } from './texts.ts';

/** The filled-in questionnaires of one wave, in no order that says anything. Profile answers and texts are in them. */
export function demoAnswers(wave: DemoWave, people: readonly DemoPerson[], random: Random): Sheet[] {
  const sheets = respondents(wave, people, random);
  answerInternetUse(sheets, wave, random);
  if (wave.id === '2021-3') answerDevices(sheets, random);
  answerCounter(sheets, wave, random);
  if (wave.id === '2021-3') {
    answerUseOfCounter(sheets, random);
    answerContact(sheets, random);
    answerPastAppointment(sheets, random);
  } else {
    answerCampaign(sheets, wave.id, random);
    answerHelpPoint(sheets, wave.id, random);
  }
  if (wave.id === '2023-2') answerHelp(sheets, random);
  if (wave.id === '2025-1') {
    answerProfileApp(sheets, random);
    answerNameTest(sheets, random);
    answerReach(sheets, random);
  }
  answerAppointmentWishes(sheets, wave, random);
  answerContactWish(sheets, wave, random);
  answerInWords(sheets, 'OPEN', [...proposals[wave.id], ...revealing[wave.id]], random);
  answerYourself(sheets, wave, random);
  return sheets;
}

/** The most willing of every age class, so that mostly the same people answer each time. */
function respondents(wave: DemoWave, people: readonly DemoPerson[], random: Random): Sheet[] {
  const frame = people.filter(({ waves }) => waves.includes(wave.id));
  const wanted = largestRemainder(ageShares, wave.answered);
  return [...wanted].flatMap(([ageClass, count]) => {
    const invited = frame.filter(({ member }) => ageClassOf(member.birthYear, wave.year).code === ageClass);
    const willing = sortedBy(invited, ({ leaning }) => 0.6 * random() - leaning.willing).slice(0, count);
    return willing.map((person): Sheet => ({ person, ageClass, answers: {} }));
  });
}
