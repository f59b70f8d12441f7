import { compileOffers, hasConditions, type Item } from '../checks/offered.ts';
import type { Question, Questionnaire } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { readRows } from '../reading/read-question.ts';
import type { Turn } from '../routing.ts';

export interface Offered {
  choices: ReadChoice[];
  rows: { code: string; label: string }[];
  /** Codes of what this person may not pick. */
  hidden: { choices: Set<string>; rows: Set<string> };
  /** What is there only because of other answers. */
  conditional: { choices: string[]; rows: string[] };
}

/** The choices (of a matrix: the columns) and rows that a person may pick from. */
export function compileOffered(
  { element, kind }: Question,
  { locale }: Questionnaire,
): (turn: Turn) => Offered {
  const isMatrix = kind === 'matrix';
  const [visible, enable] = isMatrix
    ? (['columnsVisibleIf', null] as const)
    : (['choicesVisibleIf', 'choicesEnableIf'] as const);
  const choices = readChoices(element, locale).map((choice) => ({ ...choice, ...toItem(choice) }));
  const rows = isMatrix
    ? readRows(element, locale).map((row) => ({ ...row, value: row.code, special: false }))
    : [];
  const choicesVary = hasConditions(element, choices, [visible, ...(enable === null ? [] : [enable])]);
  const rowsVary = hasConditions(element, rows, ['rowsVisibleIf']);
  const offersChoice = compileOffers(element, visible, enable);
  const offersRow = compileOffers(element, 'rowsVisibleIf', null);
  return (turn) => {
    const [shown, hidden] = parted(choices, (choice) => !choicesVary || offersChoice(choice, turn));
    const [shownRows, hiddenRows] = parted(rows, (row) => !rowsVary || offersRow(row, turn));
    return {
      choices: shown,
      rows: shownRows,
      hidden: { choices: new Set(codesOf(hidden)), rows: new Set(codesOf(hiddenRows)) },
      conditional: {
        choices: choicesVary ? codesOf(shown) : [],
        rows: rowsVary ? codesOf(shownRows) : [],
      },
    };
  };
}

export function offeredIn(question: Question, questionnaire: Questionnaire, turn: Turn): Offered {
  return compileOffered(question, questionnaire)(turn);
}

function parted<One>(all: One[], isIn: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isIn), all.filter((one) => !isIn(one))];
}

function codesOf(items: { code: string }[]): string[] {
  return items.map(({ code }) => code);
}

function toItem({ code, value, item, other, exclusive }: ReadChoice): Item {
  return { code, value, item, special: Object.keys(item).length === 0 && (other || exclusive) };
}
