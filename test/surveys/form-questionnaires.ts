/** Questionnaires that hold what a page shows beside its questions: quotations of answers, headings, orders, ends of scales. */
import type { JsonObject } from '../../surveys/question.ts';
import type { Draw } from './seeded.ts';

const quotes = [
  '{naam}', '{NAAM}', '{ naam }', '{dag}', '{tijd}', '{jaar}', '{keuze}', '{Keuze-Comment}', '{meer}', '{meer[0]}',
  '{meer.length}', '{ja}', '{NEE}', '{rooster.r1}', '{ROOSTER.R2}', '{rooster.r9}', '{cijfer}', '{stappen}', '{niets.anders}', '{onbekend}',
  '{naam} en {jaar}', '{{naam}}', '{keuze-unwrapped}', '{naam', '{}',
]; // prettier-ignore

export const quoting: JsonObject = {
  locale: 'nl',
  pages: [
    {
      elements: [
        { type: 'text', name: 'naam' },
        { type: 'text', name: 'dag', inputType: 'date' },
        { type: 'text', name: 'tijd', inputType: 'time' },
        { type: 'text', name: 'jaar', inputType: 'number' },
        { type: 'radiogroup', name: 'keuze', choices: [{ value: 1, text: 'zoals {naam}' }, { value: 'x', text: 'het kruis' }], showOtherItem: true, showNoneItem: true },
        { type: 'checkbox', name: 'meer', choices: [{ value: 1, text: 'een' }, { value: 2, text: 'twee' }, 'drie'], showOtherItem: true },
        { type: 'boolean', name: 'ja', labelTrue: 'graag', labelFalse: 'liever niet' },
        { type: 'boolean', name: 'nee', valueTrue: 'j', valueFalse: 'n' },
        { type: 'matrix', name: 'rooster', columns: [{ value: 1, text: 'slecht' }, { value: 2, text: 'goed' }], rows: [{ value: 'r1', text: 'Rij {naam}' }, 'r2'] },
        { type: 'rating', name: 'cijfer' },
        { type: 'rating', name: 'stappen', rateValues: [{ value: 1, text: 'laag' }, { value: 2, text: 'hoog' }] },
      ],
    },
    {
      title: 'Over {keuze}',
      description: 'U koos {meer}.',
      elements: [
        ...quotes.map((quote, i) => ({ type: 'text', name: `t${i}`, title: `U zei ${quote}.`, description: quote })),
        { type: 'panel', name: 'p', title: 'Vragen over {naam}', description: '{jaar}', elements: [
          { type: 'radiogroup', name: 'k', choices: [{ value: 'a', text: 'ja, {naam}' }, 'b'] },
          { type: 'matrix', name: 'm', columns: [{ value: 1, text: '{keuze}' }], rows: [{ value: 'r', text: '{meer}' }] },
          { type: 'rating', name: 's', minRateDescription: 'helemaal niet {naam}', maxRateDescription: 'heel erg' },
        ] },
      ],
    },
  ],
}; // prettier-ignore

export const looks: JsonObject = {
  locale: 'nl',
  pages: [
    {
      name: 'eerst',
      title: { default: 'First', nl: 'Eerst' },
      elements: [
        { type: 'html', name: 'h', html: '<p>Welkom.</p>' },
        { type: 'panel', name: 'p1', title: 'Buiten', elements: [
          { type: 'panel', name: 'p2', title: 'Binnen', description: 'Alleen als het moet.', visibleIf: "{a} = 'ja'", elements: [
            { type: 'text', name: 'b', title: 'Wat?', isRequired: true },
          ] },
          { type: 'radiogroup', name: 'a', title: 'Doen?', choices: ['ja', 'nee'], choicesOrder: 'desc' },
        ] },
        { type: 'panel', name: 'p3', title: 'Nooit', elements: [{ type: 'text', name: 'c', visible: false }] },
        { type: 'panel', name: 'p4', elements: [{ type: 'text', name: 'd', readOnly: true, isRequired: true }] },
        { type: 'checkbox', name: 'e', choices: ['2 jaar', '10 jaar', 'appel', 'één', 'Eend', 'zee'], choicesOrder: 'asc', showOtherItem: true, showNoneItem: true },
        { type: 'dropdown', name: 'f', choicesMin: 1, choicesMax: 3, description: 'Kies.', descriptionLocation: 'hidden' },
        { type: 'rating', name: 'g', rateMin: 0, rateMax: 10, minRateDescription: 'nooit', maxRateDescription: 'altijd' },
      ],
    },
    { name: 'tweede', visibleIf: "{e} contains 'appel'", elements: [
      { type: 'matrix', name: 'i', columns: [1, { value: 2, visibleIf: '{g} > 4' }], rows: ['r1', { value: 'r2', visibleIf: "{a} = 'ja'" }], columnsVisibleIf: '{item} < 3' },
      { type: 'comment', name: 'j', requiredIf: "{a} = 'nee'", enableIf: '{g} notempty' },
    ] },
    { name: 'leeg', elements: [{ type: 'text', name: 'k', visibleIf: "{b} = 'ja'" }] },
    { name: 'laatste', elements: [{ type: 'radiogroup', name: 'l', choices: ['p', 'q'], choicesEnableIf: "{item} = 'p' or {g} > 5" }] },
  ],
}; // prettier-ignore

/** The pages of another questionnaire, drawn: its elements parted over three pages, now and then with a condition. */
export function inPages(definition: JsonObject, draw: Draw): JsonObject {
  const { elements, ...rest } = definition;
  const all = Array.isArray(elements) ? elements : [];
  const size = Math.ceil(all.length / 3);
  const pages = [0, 1, 2].map((number) => ({
    name: `blad${number}`,
    ...(number > 0 && draw.chance(0.4)
      ? { visibleIf: draw.oneOf(["{q0} <> 'b'", '{q2} empty or {q2} > 3', "{q1} contains 'a'"]) }
      : {}),
    elements: all.slice(number * size, (number + 1) * size),
  }));
  return { ...rest, pages };
}
