import type { Json, JsonObject } from '../question.ts';
import { isPlainObject } from '../reading/json.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { isEmpty } from './empty.ts';
import { checkOneChoice } from './one-choice.ts';
import { type Finding, finding, found, type Judged } from './problem.ts';

/** { row: column }: known rows, each with one known column. Rows without an answer are left out. */
export function checkMatrix(rows: string[], columns: ReadChoice[]): (value: Json) => Judged {
  const byRow = new Map(rows.map((row) => [row, checkOneChoice(columns, row)]));
  return (value) => {
    if (!isPlainObject(value)) return found('wrong-type', 'an object { row: column }');
    const unknown = Object.keys(value).some((row) => !byRow.has(row));
    const findings: Finding[] = unknown ? [finding('unknown-row', 'rows of the question')] : [];
    const kept: JsonObject = {};
    for (const [row, check] of byRow) {
      const cell = Object.hasOwn(value, row) ? value[row] : undefined;
      if (cell === undefined || isEmpty(cell)) continue;
      const judged = check(cell);
      if ('value' in judged) kept[row] = judged.value;
      else findings.push(...judged.findings);
    }
    return findings.length > 0 ? { findings } : { value: kept };
  };
}
