import type { Answers } from '../checks/problem.ts';
import { isLocked } from '../checks/locked.ts';
import type { Page, Question, Questionnaire } from '../question.ts';
import type { PlacedElement, PlacedPage } from '../reading/elements.ts';
import { textIn } from '../reading/text.ts';
import type { Turn } from '../routing.ts';
import { drawBeside } from './draw-beside.ts';
import { drawField } from './draw-field.ts';
import { offeredIn } from './offered-in.ts';
import type { FormField, FormPage, FormPart } from './page.ts';
import { fillIn, piped, type Pipe } from './pipe.ts';

/** What a page is drawn from: `source` is where it stands in the definition. */
export interface PageToDraw {
  page: Page | undefined;
  source: PlacedPage | undefined;
  questionnaire: Questionnaire;
  turn: Turn;
  /** To the questions that are shown. */
  answers: Answers;
}

/** The questions that are shown, each panel's heading before the first of its questions. */
export function drawPage(drawn: PageToDraw): Omit<FormPage, 'number' | 'count'> {
  const { page, source, questionnaire, turn } = drawn;
  const questions = (page?.questions ?? []).filter(({ name }) => turn.shows(name));
  const pipe = fillIn(questionnaire, drawn.answers);
  const headed = new Set<PlacedElement>();
  const parts = questions.flatMap((question): FormPart[] => [
    ...headingsBefore(question, source?.panels ?? [], headed).flatMap((panel) =>
      heading(panel, questionnaire.locale, pipe),
    ),
    drawQuestion(question, drawn, pipe),
  ]);
  const element = source === undefined || source.path === '' ? {} : source.page;
  return {
    name: page?.name ?? '',
    title: page === undefined || page.title === null ? null : pipe(page.title),
    description: piped(textIn(element['description'], questionnaire.locale), pipe),
    parts,
    seen: questions.flatMap((question) => seenOf(question, drawn)),
  };
}

/** Panels around the question that were not met yet, outermost first. */
function headingsBefore(
  question: Question,
  panels: PlacedElement[],
  headed: Set<PlacedElement>,
): PlacedElement[] {
  const around = panels.filter((panel) => question.path.startsWith(`${panel.path}.`) && !headed.has(panel));
  around.forEach((panel) => headed.add(panel));
  return around;
}

function heading({ element }: PlacedElement, locale: string, pipe: Pipe): FormPart[] {
  const title = piped(textIn(element['title'], locale), pipe);
  const description = piped(textIn(element['description'], locale), pipe);
  return title === null && description === null ? [] : [{ kind: 'heading', title, description }];
}

function drawQuestion(question: Question, drawn: PageToDraw, pipe: Pipe): FormField {
  const { questionnaire, turn, answers } = drawn;
  const requiredIf = question.element['requiredIf'];
  const locked = isLocked(question, turn);
  const required =
    typeof requiredIf === 'string' && requiredIf !== '' ? turn.holds(requiredIf) : question.required;
  return {
    name: question.name,
    type: question.type,
    title: pipe(question.title),
    titleHidden: question.element['titleLocation'] === 'hidden',
    description:
      question.element['descriptionLocation'] === 'hidden' ? null : piped(question.description, pipe),
    required: required && !locked,
    locked,
    beside: drawBeside(question, questionnaire, answers),
    ...drawField({ question, questionnaire, turn, answers, pipe }),
  };
}

/** A locked question is not posted, so what it holds is not read from the form. */
function seenOf(question: Question, { turn, questionnaire }: PageToDraw): string[] {
  const { name } = question;
  const { choices, rows } = offeredIn(question, questionnaire, turn).conditional;
  return [
    isLocked(question, turn) ? `${name}.` : name,
    ...choices.map((code) => `${name}.${asWord(code)}`),
    ...rows.map((code) => `${name}.row.${asWord(code)}`),
  ];
}

/** A code can be any text; what is seen goes to the browser and back as one line with commas. */
function asWord(code: string): string {
  return code.replaceAll(/\W/g, (sign) => `~${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
