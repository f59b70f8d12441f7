/** A release of forty residents that can be read by age and by gender; the oldest are too few to show. */
import { makeRelease, type Release } from '../../reports/disclosure/release.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { JsonObject } from '../../surveys/question.ts';

/** @param texts titles and labels, to see what becomes of them */
export function twoBanners(
  texts: { title: string; yes: string } = { title: 'Kent u het thuisloket?', yes: 'ja' },
): Release {
  const definition: JsonObject = {
    title: texts.title,
    locale: 'nl',
    elements: [
      {
        type: 'radiogroup',
        name: 'KENT',
        title: texts.title,
        choices: [
          { value: 'ja', text: texts.yes },
          { value: 'nee', text: 'nee' },
        ],
      },
      {
        type: 'checkbox',
        name: 'KANAAL',
        title: 'Hoe had u contact?',
        choices: ['web', 'loket'],
      },
    ],
  };
  return makeRelease({
    questionnaire: readQuestionnaire(definition),
    respondents: Array.from({ length: 88 }, (_, i) => ({
      profile: { age_group: i < 40 ? '16-34' : i < 80 ? '35-54' : '75+', gender: i % 2 === 0 ? 'v' : 'm' },
      answers: { KENT: i % 4 === 0 ? 'ja' : 'nee', KANAAL: i % 3 === 0 ? ['web'] : ['web', 'loket'] },
    })),
    banner: ['age_group', 'gender'],
    order: {},
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave: '2021-3',
      title: texts.title,
      purpose: '',
      fieldwork: ['2021-09-06', '2021-09-26'],
      cutOff: '2021-09-26',
      population: '',
      recruitment: 'random',
      language: 'nl',
      colour: '#0B5563',
      logo: null,
      number: 1,
      createdOn: '2021-10-14',
      questionnaireVersion: 1,
      methodsUrl: null,
    },
    invited: null,
    plan: {},
    notes: [],
    weighing: plainRequest,
    history: [],
  });
}
