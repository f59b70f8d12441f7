import { compileOffers, hasConditions, type Item } from '../checks/offered.ts';
import type { Question, Questionnaire } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { readRows } from '../reading/read-question.ts';
import type { Turn } from '../routing.ts';

export interface Offered {
  choices: ReadChoice[];
  rows: { code: string; label: string }[];
  /** Codes of what is there only because of other answers. */
  conditional: string[];
}

/** The choices (of a matrix: the columns) and rows that this person may pick from. */
export function offeredIn({ element, kind }: Question, { locale }: Questionnaire, turn: Turn): Offered {
  const all = readChoices(element, locale);
  const isMatrix = kind === 'matrix';
  const items = all.map(toItem);
  const [visible, enable] = isMatrix
    ? (['columnsVisibleIf', null] as const)
    : (['choicesVisibleIf', 'choicesEnableIf'] as const);
  const offers = compileOffers(element, visible, enable);
  const conditionalChoices = hasConditions(element, items, [visible, ...(enable === null ? [] : [enable])]);
  const choices = conditionalChoices ? all.filter((choice) => offers(toItem(choice), turn)) : all;
  const allRows = isMatrix ? readRows(element, locale) : [];
  const rowItems = allRows.map((row) => ({ ...row, value: row.code, special: false }));
  const offersRow = compileOffers(element, 'rowsVisibleIf', null);
  const conditionalRows = hasConditions(element, rowItems, ['rowsVisibleIf']);
  const rows = conditionalRows ? rowItems.filter((row) => offersRow(row, turn)) : rowItems;
  return {
    choices,
    rows,
    conditional: [
      ...(conditionalChoices ? choices.map(({ code }) => code) : []),
      ...(conditionalRows ? rows.map(({ code }) => code) : []),
    ],
  };
}

function toItem({ code, value, item, other, exclusive }: ReadChoice): Item {
  return { code, value, item, special: Object.keys(item).length === 0 && (other || exclusive) };
}
