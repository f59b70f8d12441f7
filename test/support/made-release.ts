/** A small release made as the command line makes one, with its document as text and the checksum of that. */
import { createHash } from 'node:crypto';
import type { StudyInput } from '../../reports/bundle/bundled-study.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import {
  makeRelease,
  type Release,
  type ReleaseAbout,
  type ReleaseInput,
} from '../../reports/disclosure/release.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

export interface MadeRelease {
  input: StudyInput;
  release: Release;
  document: string;
  checksum: string;
}

const about: ReleaseAbout = {
  municipality: 'Kerkebeek',
  wave: '2021-3',
  title: 'Het loket',
  purpose: '',
  fieldwork: ['2021-09-06', '2021-09-26'],
  cutOff: '2021-09-26',
  population: '',
  recruitment: null,
  language: 'nl',
  colour: '#0B5563',
  logo: null,
  number: 2,
  createdOn: '2021-10-14',
  questionnaireVersion: 1,
  methodsUrl: null,
};

export type MadeWishes = Partial<Omit<StudyInput, 'about'>> & {
  about?: Partial<ReleaseAbout>;
  history?: ReleaseInput['history'];
};

export function madeRelease(
  definition: JsonObject,
  respondents: Respondent[],
  { history = [], ...wishes }: MadeWishes = {},
): MadeRelease {
  const input: StudyInput = {
    questionnaire: readQuestionnaire(definition),
    respondents,
    banner: ['age_group'],
    order: {},
    policy: defaultPolicy,
    invited: null,
    plan: {},
    notes: [],
    weighing: plainRequest,
    ...wishes,
    about: { ...about, ...wishes.about },
  };
  const release = makeRelease({ ...input, history });
  const document = JSON.stringify(release);
  return { input, release, document, checksum: createHash('sha256').update(document).digest('hex') };
}
