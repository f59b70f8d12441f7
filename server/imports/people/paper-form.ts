/** Rows of answers on paper, put together: one form a person, an entry and a day. */
import type { Answers } from '../../../surveys/answers.ts';
import type { Json } from '../../../surveys/question.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { RowPlace } from '../kinds/kind.ts';
import type { PaperQuestion } from './paper-question.ts';

/** One row that could be read. */
export interface PaperRow {
  code: string;
  wave: string;
  enteredBy: string;
  enteredOn: IsoDay;
  isSecondEntry: boolean;
  asked: PaperQuestion;
  /** Empty: nothing was filled in. */
  values: Json[];
  place: RowPlace;
}

export interface GivenAnswer {
  asked: PaperQuestion;
  values: Json[];
  /** Where it stands first. */
  place: RowPlace;
}

export interface PaperForm {
  code: string;
  wave: string;
  enteredBy: string;
  enteredOn: IsoDay;
  isSecondEntry: boolean;
  /** Of its first row. */
  place: RowPlace;
  /** By key of the question. */
  given: Map<string, GivenAnswer>;
}

/** In the order of the file. */
export function paperForms(rows: PaperRow[]): PaperForm[] {
  const forms = new Map<string, PaperForm>();
  for (const row of rows) {
    const { code, wave, enteredBy, enteredOn, isSecondEntry, place } = row;
    const name = JSON.stringify([code, enteredBy, enteredOn, isSecondEntry]);
    const form = forms.get(name) ?? {
      code,
      wave,
      enteredBy,
      enteredOn,
      isSecondEntry,
      place,
      given: new Map<string, GivenAnswer>(),
    };
    forms.set(name, form);
    if (row.values.length > 0) add(form.given, row);
  }
  return [...forms.values()];
}

function add(given: PaperForm['given'], { asked, values, place }: PaperRow): void {
  const before = given.get(asked.key);
  if (before === undefined) {
    given.set(asked.key, { asked, values: [...values], place });
    return;
  }
  const { line } = before.place;
  const added = values.filter((value) => !before.values.includes(value));
  if (added.length === 0)
    place.notice('repeated-row', null, `hetzelfde antwoord staat al in rij ${line}. Het telt één keer.`);
  else if (asked.form !== 'choices')
    place.fault(
      'several-answers',
      'answer',
      `bij ${asked.key} staat al een antwoord in rij ${line}, en er mag er maar één zijn. Is op het papier niet duidelijk welk, haal dan beide weg.`,
    );
  else before.values.push(...added);
}

/** As SurveyJS has them, which is how they are checked and kept. */
export function answersOf({ given }: PaperForm): Answers {
  const answers: Answers = {};
  for (const { asked, values } of given.values()) {
    const { key, question, row, form } = asked;
    const value: Json = form === 'choices' ? values : (values[0] ?? null);
    if (row === null) answers[key] = value;
    else answers[question.name] = { ...(answers[question.name] as Answers | undefined), [row]: value };
  }
  return answers;
}
