/** A question as an interviewer says it on the telephone: it and its answers in one breath, and what is not said aloud. */
import type { FormField, Option } from '../../../surveys/form/page.ts';
import { type Question, type Questionnaire, questionsOf } from '../../../surveys/question.ts';
import { isPlainObject } from '../../../surveys/reading/json.ts';
import { spokenWords as say } from './spoken-words.ts';

export interface SpokenQuestion {
  /** Empty for a text that is not read out. */
  read: string;
  /** Of a matrix, one after the other. */
  lines: string[];
  /** For the interviewer. */
  notRead: string[];
}

/** From here on a list is not read out: the person names what it should be. */
const longList = 12;
/** What SurveyJS adds to a question by itself; also where they are counted as answers. */
const ownItems = ['dontknow', 'refused'];

export function spokenQuestion(field: FormField, questionnaire: Questionnaire): SpokenQuestion {
  const question = questionsOf(questionnaire).find(({ name }) => name === field.name);
  const asked = joined([field.title, field.description ?? '']);
  const beside = field.beside === null || field.beside.forOther ? '' : (field.beside.label ?? say.remark);
  const spoken = field.locked
    ? { read: '', lines: [], notRead: [say.locked] }
    : spokenAnswers(field, question);
  return field.kind === 'shown' || field.locked
    ? spoken
    : { ...spoken, read: joined([asked, spoken.read, beside]) };
}

/** Without the question itself. */
function spokenAnswers(field: FormField, question: Question | undefined): SpokenQuestion {
  switch (field.kind) {
    case 'shown':
      return { read: '', lines: [], notRead: isAboutScreen(question) ? [say.aboutScreen] : [] };
    case 'typed':
      return { read: '', lines: [], notRead: [typedHint(field.input)] };
    case 'matrix': {
      const { offered, rest } = apart(field.options, question);
      const lines = field.rows.map(({ label }) => sentence(label));
      return { read: say.lines(list(offered)), lines, notRead: [...notOffered(rest), say.repeat] };
    }
    case 'several': {
      const { offered, rest } = apart(field.options, question);
      const many = field.most > 0 ? say.atMost(field.most) : say.several;
      const least = field.least > 1 ? say.atLeast(field.least) : '';
      const alone = offered.filter(({ exclusive }) => exclusive);
      const notRead = [
        ...notOffered(rest),
        ...(alone.length === 0 ? [] : [say.alone(quoted(alone))]),
        ...otherHint(field.options),
      ];
      return { read: joined([many, least, `${capital(list(offered))}?`]), lines: [], notRead };
    }
    case 'one': {
      const { offered, rest } = apart(field.options, question);
      const notRead = [...notOffered(rest), ...otherHint(field.options)];
      if (field.type !== 'dropdown' && isScale(offered))
        return { read: scale(offered, field.ends), lines: [], notRead };
      if (field.options.length >= longList)
        return { read: '', lines: [], notRead: [say.longList, ...notRead] };
      return { read: `${capital(list(offered))}?`, lines: [], notRead };
    }
  }
}

type Labelled = Pick<Option, 'code' | 'label' | 'other' | 'exclusive'>;

/** "Weet niet" and refusing are answers, but nobody is led to them. */
function apart<One extends Labelled>(
  options: One[],
  question: Question | undefined,
): { offered: One[]; rest: One[] } {
  const outside = (question?.choices ?? []).filter(({ missing }) => missing !== null);
  const quiet = new Set([...ownItems, ...outside.map(({ code }) => code)]);
  const offered = options.filter(({ code }) => !quiet.has(code));
  return { offered, rest: options.filter(({ code }) => quiet.has(code)) };
}

function isScale(options: Labelled[]): boolean {
  return options.length > 2 && options.every(({ label }) => /^-?\d+$/u.test(label));
}

function scale(options: Labelled[], { low, high }: { low: string | null; high: string | null }): string {
  const [first, last] = [options[0]?.label ?? '', options.at(-1)?.label ?? ''];
  if (low === null && high === null) return say.plainScale(first, last);
  const end = (number: string, meaning: string | null): string =>
    meaning === null ? number : `${number}, ${meaning}`;
  return say.scale(end(first, low), end(last, high));
}

/** "a, b of c"; with answers that hold a comma or an "of" themselves "a; b; of c". */
function list(options: Labelled[]): string {
  const labels = options.map(({ label }) => label.replace(/[.?!]$/u, ''));
  if (labels.length < 2) return labels.join('');
  const isLong = labels.some((label) => /,| of /u.test(label));
  const [mark, last] = isLong ? ['; ', `; ${say.or} `] : [', ', ` ${say.or} `];
  return `${labels.slice(0, -1).join(mark)}${last}${labels.at(-1) ?? ''}`;
}

function notOffered(rest: Labelled[]): string[] {
  return rest.length === 0 ? [] : [say.notOffered(quoted(rest))];
}

function otherHint(options: Labelled[]): string[] {
  return options.filter(({ other }) => other).map(({ label }) => say.other(label));
}

function quoted(options: Labelled[]): string {
  return options.map(({ label }) => `“${label}”`).join(', ');
}

function typedHint(input: string): string {
  if (input === 'number' || input === 'range') return say.number;
  return ['date', 'datetime-local', 'month', 'week', 'time'].includes(input) ? say.day : say.words;
}

/** The key `panel` says of a text that it is about the screen. */
function isAboutScreen(question: Question | undefined): boolean {
  const key = question?.element['panel'];
  return isPlainObject(key) && key['onPaper'] === false;
}

function joined(texts: string[]): string {
  return texts
    .filter((text) => text.trim() !== '')
    .map(sentence)
    .join(' ');
}

function sentence(text: string): string {
  const plain = text.trim();
  return /[.?!:…]$/u.test(plain) ? plain : `${plain}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
