import type { Bundle } from '../../reports/bundle/bundle.ts';
import { studyInput } from '../../reports/bundle/bundled-study.ts';
import { AnswerRefused } from '../../reports/data-column.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { ReleaseInput } from '../../reports/disclosure/release.ts';
import { Refused } from '../refused.ts';

/**
 * Does `work`, a count, with the study of a bundle.
 * @throws Refused when the bundle holds none, or an answer in it is not in its questionnaire
 */
export function countBundle<T>(bundle: Bundle, file: string, work: (input: ReleaseInput) => T): T {
  if (bundle.study === null) {
    throw new Refused(`${file}, study: expected the answers of a study, found the bundle of a release alone`);
  }
  try {
    return work(studyInput(bundle.study, readRelease(bundle.release.document)));
  } catch (error) {
    if (!(error instanceof AnswerRefused)) throw error;
    const place = `study.people.${error.respondent}.answers.${error.question}`;
    throw new Refused(`${file}, ${place}: ${error.message}`);
  }
}
