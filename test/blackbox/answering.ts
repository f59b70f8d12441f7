/** A resident who answers: the button of the link, the questionnaire as the page gets it, answers that fit it. */
import { load } from 'cheerio';
import { Failed } from './check.ts';
import type { House } from './house.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface Sitting {
  visitor: Visitor;
  /** What only our own page knows. */
  word: string;
  questions: Question[];
}

export interface Question {
  name: string;
  type: string;
  isRequired?: boolean;
  visibleIf?: string;
  inputType?: string;
  choices?: (string | number | { value: string | number })[];
  rows?: (string | { value: string })[];
  columns?: (string | { value: string })[];
}

export async function begin(house: House, token: string, visitor = house.visitor()): Promise<Sitting> {
  const pressed = await visitor.post(house.at('INV', { TOKEN: token }), {});
  if (pressed.status !== 303) throw new Failed(`the button under an invitation gives ${pressed.status}`);
  const page = await visitor.get(house.at('ANS'));
  const word = load(page.text)('input[name="bewijs"]').attr('value') ?? '';
  const data = await visitor.get(house.at('DATA'), { 'X-Panelpeil-Token': word });
  if (data.status !== 200) throw new Failed(`the questionnaire gives ${data.status}`);
  const { questionnaire } = JSON.parse(data.text) as { questionnaire: unknown };
  return { visitor, word, questions: questionsIn(questionnaire) };
}

function questionsIn(value: unknown): Question[] {
  if (Array.isArray(value)) return value.flatMap(questionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { elements, pages } = value as { elements?: unknown[]; pages?: unknown[] };
  const inner = [...(pages ?? []), ...(elements ?? [])];
  const { name, type } = value as Partial<Question>;
  const isQuestion = typeof name === 'string' && typeof type === 'string' && inner.length === 0;
  return isQuestion && type !== 'html' ? [value as Question] : inner.flatMap(questionsIn);
}

/** What must be answered, with the first answer there is; and these. */
export function fitting(questions: Question[], more: Record<string, unknown> = {}): Record<string, unknown> {
  const needed = questions.filter(
    ({ isRequired, visibleIf }) => isRequired === true && visibleIf === undefined,
  );
  return { ...Object.fromEntries(needed.map((question) => [question.name, firstAnswer(question)])), ...more };
}

function firstAnswer({ type, choices, rows, columns }: Question): unknown {
  const [first] = (choices ?? []).map(valueOf);
  if (type === 'checkbox') return [first];
  if (type === 'matrix') return Object.fromEntries((rows ?? []).map((row) => [valueOf(row), valueOf(columns?.[0] ?? '')])); // prettier-ignore
  if (type === 'comment' || type === 'text') return 'woorden';
  return first ?? (type === 'boolean' ? true : 1);
}

function valueOf(choice: string | number | { value: string | number }): string | number {
  return typeof choice === 'object' ? choice.value : choice;
}

/** The first open question that everybody sees. */
export function openQuestion(questions: Question[]): string {
  const open = questions.find(({ type, visibleIf }) => type === 'comment' && visibleIf === undefined);
  if (open === undefined) throw new Failed('the open wave has no open question: take another');
  return open.name;
}

export function send(house: House, { visitor, word }: Sitting, answers: unknown): Promise<Answer> {
  return visitor.postJson(house.at('ANS'), answers, { 'X-Panelpeil-Token': word });
}
