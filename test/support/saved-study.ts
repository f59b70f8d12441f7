/** A study on its way to a data file: counted and weighted, with the release that tells what it is. */
import type { Respondent } from '../../reports/data-column.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { countWave, type CountedWave, type WaveInput } from '../../reports/disclosure/prepared-wave.ts';
import { makeRelease, type Release, type ReleaseAbout } from '../../reports/disclosure/release.ts';
import type { SavFile } from '../../reports/print/sav/sav-file.ts';
import { studyFile } from '../../reports/print/sav/study-file.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import type { Json } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

export const checksum = 'ab12'.repeat(16);

const about: ReleaseAbout = {
  municipality: 'Gemeente Kerkebeek',
  wave: '2021-3',
  title: 'Dienstverlening in Kerkebeek',
  purpose: '',
  fieldwork: null,
  cutOff: '2021-09-26',
  population: '',
  recruitment: null,
  language: 'nl',
  colour: '#0B5563',
  logo: null,
  number: 1,
  createdOn: '2021-10-14',
  questionnaireVersion: 1,
  methodsUrl: null,
};

export interface SavedStudy {
  wave: CountedWave;
  release: Release;
  file: SavFile;
}

export function savedStudy(
  definition: Json,
  respondents: Respondent[],
  more: Partial<WaveInput> & { language?: string } = {},
): SavedStudy {
  const { language = 'nl', ...wishes } = more;
  const questionnaire = readQuestionnaire(definition);
  const input: WaveInput = { questionnaire, respondents, banner: [], order: {}, weighing: plainRequest, ...wishes }; // prettier-ignore
  const [wave, release] = [countWave(input), releaseOf(input, { ...about, language })];
  return { wave, release, file: studyFile(wave, release, checksum) };
}

function releaseOf(input: WaveInput, told: ReleaseAbout): Release {
  return makeRelease({ ...input, policy: defaultPolicy, about: told, invited: null, plan: {}, notes: [], history: [] }); // prettier-ignore
}
