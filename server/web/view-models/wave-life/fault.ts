import { Problem } from '../../../actions/problem.ts';

/** What is wrong with a form, on the page itself: a sentence, and more where there is more. */
export interface Fault {
  sentence: string;
  details: string[];
}

/** What somebody can mend in the form. @throws the error, when it is something else */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Problem) || !['bad-input', 'conflict'].includes(error.kind)) throw error;
  return { sentence: error.message, details: error.details };
}
