/** A survey small enough to count by hand: twelve residents, one question of each kind. */
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { buildDataset, type Dataset } from '../../reports/dataset.ts';

export const smallSurvey: JsonObject = {
  title: 'Kleine bevraging',
  locale: 'nl',
  elements: [
    {
      type: 'radiogroup',
      name: 'KENT',
      title: 'Kent u het thuisloket?',
      choices: [
        { value: 'nee', text: 'nee' },
        { value: 'ja', text: 'ja' },
        { value: 'nvt', text: 'geen mening' },
      ],
      panel: { missing: ['nvt'] },
    },
    {
      type: 'radiogroup',
      name: 'TEVREDEN',
      title: 'Hoe tevreden bent u?',
      visibleIf: "{KENT} = 'ja'",
      choices: [1, 2, 3, 4, 5],
      panel: {
        ordered: true,
        scores: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
        nets: { top2: ['4', '5'] },
        base: 'panelleden die het kennen',
      },
    },
    {
      type: 'checkbox',
      name: 'KANAAL',
      title: 'Hoe had u contact?',
      choices: ['web', 'tel', { value: 'geen', text: 'geen contact', isExclusive: true }],
      panel: { nets: { contact: ['web', 'tel'] } },
    },
    { type: 'text', inputType: 'number', name: 'BEZOEKEN', title: 'Hoeveel keer?' },
  ],
};

/** age, KENT, TEVREDEN, KANAAL, BEZOEKEN; "" is an empty answer. */
const people: [string, string, number | '', string, number | ''][] = [
  ['16-34', 'ja', 5, 'web', 1],
  ['16-34', 'ja', 4, 'web tel', 2],
  ['16-34', 'nee', '', 'geen', 0],
  ['16-34', 'nvt', '', '', ''],
  ['35-64', 'ja', 4, 'tel', 3],
  ['35-64', 'ja', '', 'web', 4],
  ['35-64', 'nee', '', 'tel', 5],
  ['35-64', 'nee', '', 'geen', 0],
  ['65+', 'nee', '', 'tel', 9],
  ['65+', 'nee', '', 'tel', 9],
  ['65+', '', '', 'geen', 0],
  ['', 'ja', 2, 'web', 1],
];

export function smallRespondents(): Respondent[] {
  return people.map(([age, kent, tevreden, kanaal, bezoeken]) => ({
    profile: { age_group: age },
    answers: {
      ...(kent === '' ? {} : { KENT: kent }),
      ...(tevreden === '' ? {} : { TEVREDEN: tevreden }),
      ...(kanaal === '' ? {} : { KANAAL: kanaal.split(' ') }),
      ...(bezoeken === '' ? {} : { BEZOEKEN: bezoeken }),
    },
  }));
}

export function datasetOf(definition: JsonObject, respondents: Respondent[]): Dataset {
  const questionnaire = readQuestionnaire(definition);
  const check = compileCheck(questionnaire);
  return buildDataset(codebook(questionnaire), respondents, (answers) => check.asked(answers));
}
