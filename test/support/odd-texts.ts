/** Texts that strain a page, and surveys of every shape of table and chart to put them in. */
import type { JsonObject } from '../../surveys/question.ts';

export interface OddText {
  /** Of the municipality. */
  name: string;
  /** Of the survey, and of each of its questions. */
  title: string;
  /** Of an answer, a row and a column. */
  label: string;
}

const sentence =
  'een antwoord dat alles in één zin wil zeggen: het loket, de website, de brief en het onthaal, ';
const long = (length: number): string => sentence.repeat(9).slice(0, length - 1) + '!';

export const oddTexts: Record<string, OddText> = {
  'an answer of 300 letters': { name: 'Kerkebeek', title: 'Het loket', label: long(300) },
  'an answer of 300 letters without a blank': { name: 'Kerkebeek', title: 'Het loket', label: 'Wachtzaal'.repeat(34).slice(0, 300) }, // prettier-ignore
  'a title of 300 letters': { name: long(120), title: long(300), label: 'ja' },
  'a title of 300 letters without a blank': { name: 'x'.repeat(120), title: 'Dienstverlening'.repeat(20), label: 'ja' }, // prettier-ignore
  emoji: { name: 'Kerkebeek 🎉', title: 'Wat vindt u van 👩‍👩‍👧‍👦 en 🇧🇪?', label: 'heel goed 🎉👍🏽' },
  Arabic: {
    name: 'بلدية كيركيبيك',
    title: 'ما رأيك في خدمات البلدية؟',
    label: 'راض جدا عن مكتب الاستقبال (100 %)',
  },
  Hebrew: {
    name: 'עיריית קרקביק',
    title: 'מה דעתך על שירותי העירייה?',
    label: 'שבע רצון מאוד מדלפק הקבלה (100 %)',
  },
};

/** One of each shape: stacked bars, an ordered scale, several answers, a matrix, a number, more answers than a bar holds, open words. */
export function surveyWith({ title, label }: OddText): JsonObject {
  const choices = [
    { value: 'a', text: label },
    { value: 'b', text: 'iets anders' },
    { value: 'c', text: `${label} 2` },
  ];
  const many = Array.from({ length: 9 }, (_, i) => ({
    value: `k${i}`,
    text: i % 2 === 0 ? `${label} ${i}` : `${i}`,
  }));
  const scores = { a: 1, b: 2, c: 3 };
  const nets = { top: ['b', 'c'] };
  return {
    title,
    locale: 'nl',
    elements: [
      { type: 'radiogroup', name: 'EEN', title, choices },
      { type: 'radiogroup', name: 'SCHAAL', title, choices, panel: { ordered: true, scores, nets } },
      { type: 'checkbox', name: 'MEER', title, choices: many },
      {
        type: 'matrix',
        name: 'RIJEN',
        title,
        columns: choices,
        rows: choices.map(({ value, text }) => ({ value, text })),
      },
      { type: 'rating', name: 'CIJFER', title, rateMin: 0, rateMax: 10 },
      { type: 'text', inputType: 'number', name: 'AANTAL', title },
      { type: 'dropdown', name: 'LIJST', title, choices: many },
      { type: 'comment', name: 'OPEN', title },
    ],
  };
}

/** Stacked bars, lanes and a mean: what a house colour is used for. */
export const fewQuestions: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  elements: [
    { type: 'radiogroup', name: 'EEN', title: 'Kent u het loket?', choices: ['ja', 'nee'] },
    { type: 'checkbox', name: 'MEER', title: 'Hoe had u contact?', choices: ['web', 'telefoon', 'loket'] },
    { type: 'text', inputType: 'number', name: 'AANTAL', title: 'Hoeveel keer?' },
  ],
};

export const plainSurvey = surveyWith({
  name: 'Kerkebeek',
  title: 'Wat vindt u van het loket?',
  label: 'tevreden',
});
