/** Takes apart what one person sent: answers to count, the profile that only gives bands, and texts kept apart. */
import type { Answers } from '../../surveys/answers.ts';
import { type Json, type Question, type Questionnaire, questionsOf } from '../../surveys/question.ts';

export interface SplitAnswers {
  /** What may be stored with the ticket: no profile answers, no free text. */
  kept: Answers;
  /** What the person said of the profile; left out when skipped or not told. */
  profile: { birthYear?: number; gender?: 'v' | 'm' | 'x'; district?: string };
  /** Free texts and the texts beside a choice, with the question they belong to and the name they were sent under. */
  openTexts: { question: string; field: string; text: string }[];
}

/** @param answers already checked against this questionnaire; left as they are */
export function splitAnswers(questionnaire: Questionnaire, answers: Answers): SplitAnswers {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.name, question]));
  const split: SplitAnswers = { kept: {}, profile: {}, openTexts: [] };
  for (const [name, value] of Object.entries(answers)) {
    const question = questions.get(name);
    if (question === undefined || question.kind === 'text') addText(split, name, value);
    else if (question.meaning.profile !== null) addProfile(split, question, value);
    else split.kept[name] = value;
  }
  return split;
}

/** SurveyJS keeps the text beside "other" under NAME-Comment. */
function ownerOf(name: string): string {
  return name.endsWith('-Comment') ? name.slice(0, -'-Comment'.length) : name;
}

function addText(split: SplitAnswers, field: string, value: Json): void {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text !== '') split.openTexts.push({ question: ownerOf(field), field, text });
}

function addProfile({ profile }: SplitAnswers, question: Question, value: Json): void {
  const band = question.meaning.profile;
  if (band === 'age_group' && typeof value === 'number') profile.birthYear = value;
  // Who would rather not say is not overruled by the register.
  if (band === 'gender') profile.gender = value === 'v' || value === 'm' ? value : 'x';
  const told = question.choices.some(({ code, missing }) => code === value && missing === null);
  if (band === 'district' && typeof value === 'string' && told) profile.district = value;
}
