/** Made-up residents for any questionnaire, the same in each run, and the report of what they answered. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { makeRelease } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import { pickOne, seededRandom, wholeBetween, type Random } from '../../server/demo/seeded-random.ts';
import { questionsOf, type Json, type JsonObject, type Question } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const ages = ['16-34', '35-54', '55-74', '75+'].map((code) => ({ code, label: code }));

/** So many residents who fill in a questionnaire by chance, each in an age group. */
export function drawnRespondents(definition: JsonObject, people: number, groups = ages): Respondent[] {
  const questions = questionsOf(readQuestionnaire(definition));
  const random = seededRandom(people);
  return Array.from({ length: people }, () => drawnRespondent(questions, groups, random));
}

/** A report of a questionnaire that so many residents filled in by chance, crossed by age group. */
export function drawnReport(definition: JsonObject, people: number): Report {
  const questionnaire = readQuestionnaire(definition);
  const respondents = drawnRespondents(definition, people);
  const release = makeRelease({
    questionnaire,
    respondents,
    banner: ['age_group'],
    order: { age_group: ages },
    ordered: [],
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave: '2021-3',
      title: questionnaire.title,
      purpose: '',
      fieldwork: ['2021-09-06', '2021-09-26'],
      population: 'inwoners van 16 jaar en ouder',
      recruitment: null,
      language: questionnaire.locale,
      cutOff: '2021-09-26',
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
  return composeReport(release, '0123456789abcdef');
}

function drawnRespondent(questions: Question[], groups: typeof ages, random: Random): Respondent {
  const answered = questions.flatMap((question) => {
    const answer = drawnAnswer(question, random);
    return answer === null ? [] : [[question.name, answer] as const];
  });
  return { answers: Object.fromEntries(answered), profile: { age_group: pickOne(groups, random).code } };
}

/** Null where only a text can be given. */
function drawnAnswer(question: Question, random: Random): Json {
  const { kind, choices, rows } = question;
  const codes = choices.map(({ code }) => code);
  if (kind === 'single' || kind === 'scale') return pickOne(codes, random);
  if (kind === 'matrix') return Object.fromEntries(rows.map(({ code }) => [code, pickOne(codes, random)]));
  if (kind === 'number') return wholeBetween(1, 20, random);
  if (kind !== 'multiple') return null;
  const first = pickOne(choices, random);
  const others = choices.filter(({ exclusive }) => !exclusive && random() < 0.3).map(({ code }) => code);
  return first.exclusive ? [first.code] : [...new Set([first.code, ...others])];
}
