/** What stands between a question of one wave and that of a later one. Data, so that each reader puts it in its own language. */
import type { QuestionKind } from '../question.ts';

/** The earlier wave and the later one. */
export interface PairOf<T> {
  was: T;
  is: T;
}

/** Choices and nets are named by code and label, questions by name. */
export type Difference =
  /** One choice, several choices, a scale of points, a number, ... */
  | ({ kind: 'kind' } & PairOf<QuestionKind>)
  | ({ kind: 'wording'; part: 'question' | 'explanation' | 'row' } & PairOf<string>)
  | { kind: 'choices'; added: string[]; removed: string[] }
  | { kind: 'order' }
  | ({ kind: 'label'; code: string } & PairOf<string>)
  /** An answer went in or out of the base. */
  | { kind: 'missing'; code: string; label: string }
  /** How many answers may be ticked, or which exclude the others. */
  | { kind: 'limits' }
  /** The codes that the net joins, or the ends of the band. */
  | { kind: 'net'; code: string }
  /** What an answer counts for in the mean. */
  | { kind: 'scores' }
  /** The conditions under which it is asked. */
  | ({ kind: 'routing' } & PairOf<string[]>)
  /** The conditions read the same, but the question they look at was another one. */
  | { kind: 'filter'; question: string; difference: Difference }
  | ({ kind: 'mode' } & PairOf<string[]>);
