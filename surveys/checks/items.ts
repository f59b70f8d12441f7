/** Choices, rows and columns in place: was what is picked on offer, are the rows that must be answered answered? */
import { isPlainObject, property } from '../reading/json.ts';
import { readChoices } from '../reading/choices.ts';
import { readRows } from '../reading/read-question.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import type { Json, Question } from '../question.ts';
import type { Turn } from '../routing.ts';
import { isEmpty } from './empty.ts';
import { isLocked } from './locked.ts';
import { compileOffers, hasConditions, type Item } from './offered.ts';
import { type Finding, finding } from './problem.ts';
import { countFindings } from './several-choices.ts';

type InPlace = (value: Json | undefined, turn: Turn) => Finding[];

const nothing: InPlace = () => [];

export function compileItems(question: Question): InPlace {
  if (question.kind === 'matrix') return compileMatrix(question);
  if (question.choices.length === 0) return nothing;
  const offered = compileOffered(question);
  if (question.kind !== 'multiple') return offered;
  return (value, turn) => [
    ...offered(value, turn),
    // No answer at all is too few as well.
    ...(isEmpty(value) && !isLocked(question, turn) ? countFindings(question.element, []) : []),
  ];
}

function compileOffered({ element }: Question): InPlace {
  const items = readChoices(element, 'en').map(toItem);
  if (!hasConditions(element, items, ['choicesVisibleIf', 'choicesEnableIf'])) return nothing;
  const offers = compileOffers(element, 'choicesVisibleIf', 'choicesEnableIf');
  return (value, turn) => {
    const picked = items.filter((item) =>
      Array.isArray(value) ? value.includes(item.value) : value === item.value,
    );
    return picked
      .filter((item) => !offers(item, turn))
      .flatMap(({ code }) => [finding('not-asked', 'a choice that is offered', code)]);
  };
}

function compileMatrix(question: Question): InPlace {
  const { element } = question;
  const rows = readRows(element, 'en').map((row) => ({ ...row, value: row.code, special: false }));
  const columns = readChoices(element, 'en').map(toItem);
  const offersRow = compileOffers(element, 'rowsVisibleIf', null);
  const offersColumn = compileOffers(element, 'columnsVisibleIf', null);
  const conditional = hasConditions(element, [...rows, ...columns], ['rowsVisibleIf', 'columnsVisibleIf']);
  const everyRow = property(element, 'eachRowRequired', 'isAllRowRequired') === true;
  const unique = element['eachRowUnique'] === true;
  return (value, turn) => {
    const cells = isPlainObject(value) ? value : {};
    const shown = conditional ? rows.filter((row) => offersRow(row, turn)) : rows;
    const hidden = rows.filter((row) => !shown.includes(row) && cells[row.code] !== undefined);
    const open =
      everyRow && !isLocked(question, turn) ? shown.filter(({ code }) => cells[code] === undefined) : [];
    const wrong = conditional
      ? shown.filter(({ code }) =>
          columns.some((column) => column.value === cells[code] && !offersColumn(column, turn)),
        )
      : [];
    return [
      ...hidden.flatMap(({ code }) => [finding('not-asked', 'no answer: the row is not shown', code)]),
      ...open.flatMap(({ code }) => [finding('required', 'an answer in every row', code)]),
      ...wrong.flatMap(({ code }) => [finding('not-asked', 'a column that is offered', code)]),
      ...(unique ? repeatedColumns(shown.map(({ code }) => cells[code])) : []),
    ];
  };
}

function repeatedColumns(picked: (Json | undefined)[]): Finding[] {
  const answered = picked.filter((value) => value !== undefined).map(String);
  const twice = answered.find((value, index) => answered.indexOf(value) !== index);
  return twice === undefined ? [] : [finding('repeated-choice', 'another column in every row', twice)];
}

function toItem({ code, value, item, other, exclusive }: ReadChoice): Item {
  // SurveyJS's own items have no item of their own in the definition.
  return { code, value, item, special: Object.keys(item).length === 0 && (other || exclusive) };
}
