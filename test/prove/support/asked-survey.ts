/** What the residents of the proofs are asked: two pages, a profile-free survey with an open text that tells who wrote it. */
import type { JsonObject } from '../../../surveys/question.ts';

export const askedWave = '2026-7';

export const askedSurvey: JsonObject = {
  title: 'Het dorpsplein',
  language: 'nl',
  locale: 'nl',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'radiogroup', name: 'KENT', title: 'Kent u het plein?', choices: ['ja', 'nee'], isRequired: true },
        { type: 'checkbox', name: 'DOET', title: 'Wat doet u er?', choices: ['wandelen', 'markt', 'spelen'] },
      ],
    },
    {
      name: 'p2',
      elements: [
        { type: 'rating', name: 'CIJFER', title: 'Welk cijfer geeft u het plein?', rateMin: 1, rateMax: 5 },
        { type: 'comment', name: 'OPEN', title: 'Wat kan beter?' },
      ],
    },
  ],
}; // prettier-ignore

/** What a browser posts of the two pages, but for the word. */
export function pagesOf(i: number): URLSearchParams[] {
  return [
    new URLSearchParams([
      ['v.KENT', i % 2 === 0 ? 'ja' : 'nee'],
      ['v.DOET', 'wandelen'],
      ['pagina', 'p1'],
      ['getoond', 'KENT,DOET'],
      ['knop', 'volgende'],
    ]),
    new URLSearchParams([
      ['v.CIJFER', String(1 + (i % 5))],
      ['v.OPEN', textOf(i)],
      ['pagina', 'p2'],
      ['getoond', 'CIJFER,OPEN'],
      ['knop', 'verzenden'],
    ]),
  ];
}

export function textOf(i: number): string {
  return `Meer groen, zegt inwoner ${i}.`;
}

export function answersOf(i: number): JsonObject {
  return { KENT: i % 2 === 0 ? 'ja' : 'nee', DOET: ['wandelen'], CIJFER: 1 + (i % 5), OPEN: textOf(i) };
}
