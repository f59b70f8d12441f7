import type { Question } from '../question.ts';
import { textProperty } from '../reading/json.ts';
import type { Turn } from '../routing.ts';

/** Cannot be filled in by this person. `enableIf` decides alone when there is one. */
export function isLocked({ element }: Question, turn: Turn): boolean {
  const enableIf = textProperty(element, 'enableIf');
  return enableIf === null ? element['readOnly'] === true : !turn.holds(enableIf);
}
