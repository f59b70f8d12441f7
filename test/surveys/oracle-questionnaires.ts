/** Small questionnaires that together hold every supported question and every check, and ones put together by chance. */
import type { JsonObject } from '../../surveys/question.ts';
import type { Draw } from './seeded.ts';

export const fixedQuestionnaires: Record<string, JsonObject> = {
  choices: {
    elements: [
      { type: 'radiogroup', name: 'a', choices: [1, 2, '3'], isRequired: true, showOtherItem: true },
      { type: 'dropdown', name: 'b', choices: ['x', 'y'], hasOther: true, showDontKnowItem: true },
      { type: 'checkbox', name: 'c', choices: ['a', 'b', 'c'], showNoneItem: true, showOtherItem: true, minSelectedChoices: 2 },
      { type: 'tagbox', name: 'd', choices: ['a', { value: 'geen', isExclusive: true }, 'b'], maxSelectedChoices: 1 },
      { type: 'boolean', name: 'e', isRequired: true },
      { type: 'boolean', name: 'f', valueTrue: 'ja', valueFalse: 'nee', showCommentArea: true },
      { type: 'buttongroup', name: 'g', choices: ['links', 'rechts'] },
      { type: 'rating', name: 'h', rateMin: 0, rateMax: 10, rateStep: 5, isRequired: true },
      { type: 'checkbox', name: 'i', choices: [1, 2, 3], validators: [{ type: 'answercount', minCount: 2, maxCount: 2 }] },
    ],
  },
  routing: {
    pages: [
      {
        elements: [
          { type: 'radiogroup', name: 'a', choices: [1, 2, 3] },
          { type: 'checkbox', name: 'b', choices: ['x', 'y', 'z'], choicesVisibleIf: "{item} <> 'z' or {a} = 1" },
          { type: 'text', name: 'c', visibleIf: "{a} = 2 or {b} contains 'x'", isRequired: true },
          { type: 'text', name: 'd', requiredIf: '{c} notempty', isRequired: true },
          { type: 'text', name: 'n', inputType: 'number' },
        ],
      },
      {
        visibleIf: '{a} <> 3',
        elements: [
          { type: 'panel', name: 'p', visibleIf: '{a} anyof [1, 2]', elements: [
            { type: 'radiogroup', name: 'e', choices: [{ value: 'x', visibleIf: '{a} = 1' }, 'y'], isRequired: true },
            { type: 'matrix', name: 'm', columns: ['p', 'q'], rows: ['r1', { value: 'r2', visibleIf: "{e} = 'y'" }], eachRowRequired: true },
          ] },
          { type: 'text', name: 'f', visibleIf: "{m.r1} = 'p' and {n} + 1 > 4", isRequired: true },
          { type: 'comment', name: 'g', visible: false, isRequired: true },
          { type: 'text', name: 'h', enableIf: '{a} = 1', isRequired: true },
          { type: 'text', name: 'i', readOnly: true, isRequired: true },
          { type: 'text', name: 'j', isRequired: true, visibleIf: "{b.length} > 1 and !({c} = 'ja') and iif({a} = 1, 'u', 'v') = 'v'" },
        ],
      },
    ],
  },
  texts: {
    maxTextLength: 200,
    elements: [
      { type: 'text', name: 'a', isRequired: true, maxLength: 20 },
      { type: 'comment', name: 'b', maxLength: 25 },
      { type: 'text', name: 'c', inputType: 'number', min: 1, max: 10, step: 0.5, isRequired: true },
      { type: 'text', name: 'd', inputType: 'range', min: 0, max: 100 },
      { type: 'text', name: 'e', inputType: 'date', min: '2020-01-01', max: '2021-12-31' },
      { type: 'text', name: 'f', inputType: 'email', isRequired: true },
      { type: 'text', name: 'g', validators: [{ type: 'regex', regex: '^[1-9][0-9]{3}$' }] },
      { type: 'text', name: 'h', validators: [{ type: 'text', minLength: 2, maxLength: 10, allowDigits: false }] },
      { type: 'text', name: 'i', validators: [{ type: 'email' }] },
      { type: 'text', name: 'j', inputType: 'number', validators: [{ type: 'numeric', minValue: 2, maxValue: 8 }] },
      { type: 'text', name: 'k', inputType: 'time', min: '08:30' },
      { type: 'text', name: 'l', inputType: 'month', max: '2021-06' },
      { type: 'text', name: 'm', inputType: 'datetime-local', max: '2021-03-01T12:00' },
      { type: 'text', name: 'n', inputType: 'date' },
      { type: 'text', name: 'o', validators: [{ type: 'expression', expression: "{self} = 'ja' or {a} notempty" }] },
    ],
  },
  matrices: {
    elements: [
      { type: 'matrix', name: 'a', columns: [1, 2, 3], rows: ['r1', 'r2', 'r3'], isRequired: true },
      { type: 'matrix', name: 'b', columns: ['x', 'y'], rows: ['r1', 'r2'], isAllRowRequired: true, showCommentArea: true },
      { type: 'matrix', name: 'c', columns: ['x', 'y', 'z'], rows: ['r1', 'r2'], eachRowUnique: true },
      { type: 'matrix', name: 'd', columns: ['x', 'y'], rows: ['r1', 'r2'], rowsVisibleIf: "{item} = 'r1' or {a.r1} = 1", eachRowRequired: true },
      { type: 'rating', name: 'e', rateValues: ['slecht', { value: 'goed', text: 'Goed' }], isRequired: true, visibleIf: '{a.r2} > 1' },
      { type: 'rating', name: 'f', rateCount: 4 },
      { type: 'matrix', name: 'g', columns: ['x', { value: 'y', visibleIf: '{f} > 2' }], rows: ['r1'] },
    ],
  },
}; // prettier-ignore

const conditions = [
  "{q0} = 'a'", "{q0} <> 'a'", '{q0} notempty', '{q1} empty', "{q1} contains 'b'", "{q1} anyof ['a', 'c']", '{q2} > 5',
  "{q2} >= 3 and {q0} = 'b'", "{q3.r1} = 'a' or {q2} < 2", '{q0-Comment} notempty', "{q0} = 'c' and ({q1.length} > 1 or {q2} empty)",
]; // prettier-ignore

/** Four anchor questions for the conditions, then six drawn ones. */
export function drawQuestionnaire(draw: Draw): JsonObject {
  const list = { choices: ['a', 'b', 'c'] };
  const anchors = [
    { type: 'radiogroup', name: 'q0', ...list, showOtherItem: draw.chance(0.5) },
    { type: 'checkbox', name: 'q1', ...list, showNoneItem: draw.chance(0.5) },
    { type: 'text', name: 'q2', inputType: 'number' },
    { type: 'matrix', name: 'q3', columns: ['a', 'b'], rows: ['r1', 'r2'] },
  ];
  const drawn = [4, 5, 6, 7, 8, 9].map((number) => ({
    ...draw.oneOf<JsonObject>([
      { type: 'radiogroup', ...list, showOtherItem: true },
      { type: 'dropdown', ...list, choicesVisibleIf: "{item} <> 'c' or {q2} > 3" },
      { type: 'checkbox', ...list, minSelectedChoices: draw.below(3) },
      { type: 'tagbox', ...list, showOtherItem: true, maxSelectedChoices: 2 },
      { type: 'rating' },
      { type: 'boolean' },
      { type: 'comment' },
      { type: 'text', validators: [{ type: 'expression', expression: draw.oneOf(conditions) }] },
      { type: 'text', inputType: 'number', min: draw.below(5), max: 5 + draw.below(5) },
      { type: 'matrix', columns: ['a', 'b'], rows: ['r1', 'r2', 'r3'], eachRowRequired: draw.chance(0.5) },
    ]),
    name: `q${number}`,
    ...(draw.chance(0.5) ? { visibleIf: draw.oneOf(conditions) } : {}),
    ...(draw.chance(0.3) ? { isRequired: true } : {}),
    ...(draw.chance(0.2) ? { requiredIf: draw.oneOf(conditions) } : {}),
  }));
  const last = { type: 'panel', name: 'slot', visibleIf: draw.oneOf(conditions), elements: drawn.slice(4) };
  return { locale: 'nl', elements: [...anchors, ...drawn.slice(0, 4), last] };
}
