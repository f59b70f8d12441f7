/** One page of the questionnaire as the templates print it: ids, names of fields, and what is wrong beside each question. */
import type { AnswerProblem } from '../../../surveys/answers.ts';
import { answerField, besideField, controlId } from '../../../surveys/form/field-names.ts';
import type { FormField, FormPage, FormPart } from '../../../surveys/form/page.ts';
import { type Questionnaire, questionsOf } from '../../../surveys/question.ts';
import { requestFor } from '../../../surveys/wording.ts';
import type { FormWords } from '../words/form/form-words.ts';
import { partOf, scriptWords } from '../words/form/script-words.ts';
import type { MemberWords } from '../words/member-words.ts';

export interface FormView {
  /** Name of the page, which goes back with the answers. */
  page: string;
  number: number;
  title: string | null;
  description: string | null;
  progress: string;
  parts: PartView[];
  seen: string;
  faults: { heading: string; links: { text: string; to: string }[] } | null;
  /** Where answers that are in are being changed: the questions whose answers were not kept. Null where nothing is said of them. */
  notKept: { sentence: string; questions: string; isHere: boolean } | null;
  /** A remark above the questions; null when there is none. */
  notice: string | null;
  isFirst: boolean;
  isLast: boolean;
  words: FormWords;
  /** For the script, as JSON. */
  scriptWords: string;
  /** Of the draft; 0 when nothing was saved yet. */
  revision: number;
  /** Said without scripts too. */
  saved: string;
}

export type PartView = Extract<FormPart, { kind: 'heading' }> | FieldView;

export type FieldView = FormField & {
  /** Of the whole question, and of its first control. */
  id: string;
  control: string;
  field: string;
  besideField: string;
  besideId: string;
  /** Sentences, each with the control that mends it; empty when nothing is wrong. */
  faults: { sentence: string; to: string }[];
  /** Ids of what describes the question, for aria-describedby; null when nothing does. */
  describedBy: string | null;
  /** The id of a control, and the name of a row's field. */
  idOf: (part: number) => string;
  rowField: (row: string) => string;
};

export interface FormToShow {
  page: FormPage;
  questionnaire: Questionnaire;
  problems: AnswerProblem[];
  notice: string | null;
  words: MemberWords;
  revision: number;
  /** Answers that are in are being changed. */
  editing: boolean;
}

export function formView(shown: FormToShow): FormView {
  const { page, questionnaire, problems, notice, words, revision, editing } = shown;
  const { form: formWords, voice } = words;
  const faultsOf = (field: FormField): FieldView['faults'] =>
    problems
      .filter(({ question }) => question === field.name)
      .map((problem) => ({
        sentence: requestFor(problem, questionnaire, voice),
        to: placeOf(problem, field),
      }));
  const parts = page.parts.map((part): PartView =>
    part.kind === 'heading' ? part : fieldView(part, faultsOf(part)),
  );
  const wrong = parts.flatMap((part) => (part.kind !== 'heading' && part.faults.length > 0 ? [part] : []));
  return {
    page: page.name,
    number: page.number,
    title: page.title,
    description: page.description,
    progress: page.count > 1 ? partOf(formWords, { ...page, editing }) : '',
    parts,
    seen: page.seen.join(','),
    faults:
      wrong.length === 0 ? null : { heading: formWords.mend(wrong.length), links: wrong.flatMap(linksTo) },
    notKept: editing ? notKept(questionnaire, page, formWords) : null,
    notice,
    isFirst: page.number === 1,
    isLast: page.number === page.count,
    words: formWords,
    scriptWords: JSON.stringify(scriptWords(formWords, editing)),
    revision,
    saved: revision === 0 ? '' : formWords.savedUntilHere,
  };
}

/** SurveyJS turns the pages by itself: it is told of all these questions, not only of those on this page. */
function notKept(questionnaire: Questionnaire, page: FormPage, words: FormWords): FormView['notKept'] {
  const names = questionsOf(questionnaire).flatMap(({ name, meaning }) =>
    meaning.profile === null ? [] : [name],
  );
  if (names.length === 0) return null;
  const isHere = page.parts.some((part) => part.kind !== 'heading' && names.includes(part.name));
  return { sentence: words.profileNotKept, questions: names.join(' '), isHere };
}

function fieldView(field: FormField, faults: FieldView['faults']): FieldView {
  const id = `vraag-${field.name}`;
  const described = [
    ...(field.description === null ? [] : [`${id}-uitleg`]),
    ...(faults.length === 0 ? [] : [`${id}-fout`]),
  ];
  return {
    ...field,
    id,
    control: controlId(field.name),
    field: answerField(field.name),
    besideField: besideField(field.name),
    besideId: controlId(field.name, 'beside'),
    faults,
    describedBy: described.length === 0 ? null : described.join(' '),
    idOf: (part) => controlId(field.name, part),
    rowField: (row) => answerField(field.name, row),
  };
}

function linksTo({ title, faults }: FieldView): { text: string; to: string }[] {
  return faults.map(({ sentence, to }) => ({ text: `${title} ${sentence}`, to: `#${to}` }));
}

/** The control to mend: of the row that is meant, of the text beside, else the first. */
function placeOf({ place }: AnswerProblem, field: FormField): string {
  if (field.kind === 'matrix') {
    const row = field.rows.findIndex(({ code }) => code === place);
    return controlId(field.name, Math.max(0, row) * field.options.length);
  }
  const isBeside =
    place === 'Comment' ||
    (field.kind !== 'typed' &&
      field.kind !== 'shown' &&
      field.options.some(({ code, other }) => other && code === place));
  return controlId(field.name, isBeside ? 'beside' : 0);
}
