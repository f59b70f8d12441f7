/** The report of 40 questions to 1,200 residents, drawn by a formula: 40 charts and 40 tables by age, and the table book. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { makeRelease } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const questions = 40;
const people = 1200;
const answers = ['heel tevreden', 'tevreden', 'geen van beide', 'ontevreden', 'heel ontevreden'];
const ages = ['16-34', '35-54', '55-64', '65-74', '75+'];

export function drawnReport(): Report {
  const definition: JsonObject = {
    title: 'Veertig vragen',
    locale: 'nl',
    elements: Array.from({ length: questions }, (_, at) => ({
      type: 'radiogroup',
      name: `V${at + 1}`,
      title: `Hoe tevreden bent u over dienst ${at + 1} van de gemeente?`,
      choices: answers.map((text, i) => ({ value: i + 1, text })),
    })),
  };
  const respondents = Array.from({ length: people }, (_, who) => ({
    profile: { age_group: ages[who % ages.length] ?? '' },
    answers: Object.fromEntries(
      Array.from({ length: questions }, (_unused, at) => [
        `V${at + 1}`,
        1 + ((who * who + 7 * at + 3 * who * at) % answers.length),
      ]),
    ),
  }));
  const release = makeRelease({
    questionnaire: readQuestionnaire(definition),
    respondents,
    banner: ['age_group'],
    order: { age_group: ages.map((code) => ({ code, label: code })) },
    ordered: ['age_group'],
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave: '2025-1',
      title: 'Veertig vragen',
      purpose: 'De gemeente wil weten hoe tevreden inwoners zijn.',
      fieldwork: ['2025-02-01', '2025-02-28'],
      population: 'Inwoners van 16 jaar en ouder',
      recruitment: 'random',
      language: 'nl',
      cutOff: '2025-02-28',
      colour: '#0B5563',
      logo: null,
      number: 1,
      createdOn: '2025-03-10',
      questionnaireVersion: 1,
      methodsUrl: null,
    },
    invited: { total: 2000, groups: {} },
    plan: {},
    notes: [],
    weighing: plainRequest,
    history: [],
  });
  return composeReport(release, '0'.repeat(64));
}

/** How many charts and tables stand in a report, so that two ways of printing it are known to have the same to do. */
export function contentsOf({ sections }: Report): { charts: number; tables: number } {
  const kinds = sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  return { charts: count('chart'), tables: count('table') };
}
