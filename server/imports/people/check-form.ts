/** One form on paper against its questionnaire: what the filters did not ask, and what cannot be an answer. */
import type { AnswerCheck, AnswerProblem, Answers } from '../../../surveys/answers.ts';
import { birthYearFault } from '../../actions/birth-year.ts';
import { answersOf, type GivenAnswer, type PaperForm } from './paper-form.ts';

export interface CheckedForm {
  form: PaperForm;
  /** Without those that the filters did not ask. */
  answers: Answers;
  /** Nothing that must be answered is missing. */
  isComplete: boolean;
}

/** @param isWhole whether every row of it could be read; of what hangs on a row that could not, nothing is said */
export function checkForm(form: PaperForm, check: AnswerCheck, isWhole: boolean): CheckedForm {
  const answers = isWhole ? askedAnswers(form, check) : answersOf(form);
  const wrong = sayBirthYears(form);
  const checked = check.check(answers);
  const problems = checked.ok ? [] : checked.problems;
  for (const problem of problems) {
    const hangsOnOthers = problem.code === 'required' || (problem.code === 'not-asked' && !isWhole);
    if (hangsOnOthers || wrong.has(problem.question)) continue;
    const given = givenFor(form, problem);
    given?.place.fault(
      problem.code,
      'answer',
      `${saidProblem(problem)} Kijk op het papier. Staat het daar zo, laat het antwoord dan leeg.`,
    );
  }
  return {
    form,
    answers: checked.ok ? checked.answers : answers,
    isComplete: !problems.some(({ code, place }) => code === 'required' && place === null),
  };
}

/** What is left out may itself be what another question hangs on: until nothing more is to be left out. */
function askedAnswers(form: PaperForm, check: AnswerCheck): Answers {
  const given = [...form.given.values()];
  const left = new Set(given);
  for (;;) {
    const answers = answersOf({ ...form, given: new Map([...left].map((one) => [one.asked.key, one])) });
    const asked = check.asked(answers);
    const violation = given.find((one) => left.has(one) && !asked.has(one.asked.question.name));
    if (violation === undefined) return answers;
    const { name } = violation.asked.question;
    for (const one of given) {
      if (one.asked.question.name !== name) continue;
      left.delete(one);
      one.place.notice(
        'not-asked',
        'question',
        `de andere antwoorden op dit formulier slaan ${one.asked.key} over. Dit antwoord telt niet mee.`,
      );
    }
  }
}

/** @returns names of the questions of which it was said */
function sayBirthYears({ given, enteredOn }: PaperForm): Set<string> {
  const said = new Set<string>();
  for (const { asked, values, place } of given.values()) {
    const { name, kind, meaning } = asked.question;
    if (kind !== 'number' || meaning.profile !== 'age_group') continue;
    const fault = birthYearFault(Number(values[0]), Number(enteredOn.slice(0, 4)));
    if (fault === null) continue;
    said.add(name);
    place.fault('birth-year', 'answer', fault);
  }
  return said;
}

function givenFor({ given }: PaperForm, { question, place }: AnswerProblem): GivenAnswer | undefined {
  return (
    given.get(`${question}/${place ?? ''}`) ??
    [...given.values()].find(({ asked }) => asked.question.name === question)
  );
}

/** What there is to say of most; the rest cannot come from a cell that was read by its question. */
const saidProblems: Partial<Record<AnswerProblem['code'], string>> = {
  'exclusive-choice': 'een van deze antwoorden kan niet samen met een ander.',
  'too-many': 'hier staan te veel antwoorden.',
  'too-few': 'hier staan te weinig antwoorden.',
  'out-of-range': 'dit getal is te klein of te groot.',
  'too-long': 'deze tekst is te lang.',
  'too-short': 'deze tekst is te kort.',
  'not-asked': 'dit antwoord stond niet op het formulier van deze persoon.',
};

function saidProblem({ code }: AnswerProblem): string {
  return saidProblems[code] ?? 'dit is geen antwoord op deze vraag.';
}
