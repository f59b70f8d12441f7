/** What somebody types of one place on a form: the printed numbers, or what is written there. Read on the server and in the page. */

/** How a place is filled in: one number, several, a typed number, a day, words. */
export type FieldKind = 'one' | 'several' | 'number' | 'date' | 'month' | 'text';

export interface PrintedAnswer {
  /** As printed beside the box: "1". */
  print: string;
  code: string;
  label: string;
}

/** Between what a typed number must be, these included; null for no limit. */
export interface NumberLimits {
  least: number | null;
  most: number | null;
}

export type Reading =
  | { state: 'empty' }
  /** Cannot be read, or two crosses where one was asked: no answer. */
  | { state: 'unreadable'; why: string }
  | { state: 'codes'; codes: string[] }
  | { state: 'number'; number: number }
  | { state: 'text'; text: string }
  /** Typed wrong: no form has this. */
  | { state: 'fault'; sentence: string };

const unreadable: Reading = { state: 'unreadable', why: 'niet leesbaar: geen antwoord' };
const twoCrosses: Reading = { state: 'unreadable', why: 'meer dan één kruisje: geen antwoord' };

const noLimits: NumberLimits = { least: null, most: null };

/** @param answers what is printed there; nothing for a number, a day or words */
export function readField(
  kind: FieldKind,
  typed: string,
  answers: PrintedAnswer[] = [],
  limits: NumberLimits = noLimits,
): Reading {
  const text = kind === 'text' ? typed.trim() : withPlainDigits(typed.trim());
  if (text === '') return { state: 'empty' };
  if (/^x$/iu.test(text)) return unreadable;
  switch (kind) {
    case 'one':
    case 'several':
      return readMarks(text, answers, kind);
    case 'number':
      return readNumber(text, limits);
    case 'date':
    case 'month':
      return readDay(text, kind);
    case 'text':
      return { state: 'text', text };
  }
}

/** Some keyboards write １ for 1. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\uFF10-\uFF19]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** "1 4 7" and "1,4,7"; each number once. */
function readMarks(text: string, answers: PrintedAnswer[], kind: 'one' | 'several'): Reading {
  if (text === '99' && !answers.some(({ print }) => print === '99')) return unreadable;
  const typed = [...new Set(text.split(/[\s,;./+]+/u).filter((part) => part !== ''))];
  const codes = typed.flatMap((part) => answers.find(({ print }) => print === part)?.code ?? []);
  const unknown = typed.find((part) => !answers.some(({ print }) => print === part));
  if (unknown !== undefined || typed.length === 0) {
    const [first, last] = [answers[0]?.print ?? '', answers.at(-1)?.print ?? ''];
    const sentence = `“${unknown ?? text}” staat er niet. Typ een nummer van ${first} tot en met ${last}, of x.`;
    return { state: 'fault', sentence };
  }
  return kind === 'one' && codes.length > 1 ? twoCrosses : { state: 'codes', codes };
}

function readNumber(text: string, limits: NumberLimits): Reading {
  if (!/^-?\d{1,15}(?:[.,]\d{1,6})?$/u.test(text) || /^\d{1,3}\.\d{3}$/u.test(text))
    return { state: 'fault', sentence: 'Typ een getal in cijfers, zonder punt voor de duizendtallen, of x.' };
  const number = Number(text.replace(',', '.'));
  const { least, most } = limits;
  if ((least === null || number >= least) && (most === null || number <= most))
    return { state: 'number', number };
  return { state: 'fault', sentence: `“${text}” kan hier niet. Typ een getal ${between(limits)}, of x.` };
}

function between({ least, most }: NumberLimits): string {
  const shown = (limit: number): string => String(limit).replace('.', ',');
  if (least === null) return most === null ? '' : `tot en met ${shown(most)}`;
  return most === null ? `vanaf ${shown(least)}` : `van ${shown(least)} tot en met ${shown(most)}`;
}

/** 3/9/2021 -> 2021-09-03; 9/2021 -> 2021-09. Whether the day exists is for the check. */
function readDay(text: string, kind: 'date' | 'month'): Reading {
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(text);
  const [, day, month = '', year] = parts ?? [];
  if (parts === null || (kind === 'date') !== (day !== undefined)) {
    const example = kind === 'date' ? 'dag/maand/jaar, zoals 3/9/2021' : 'maand/jaar, zoals 9/2021';
    return { state: 'fault', sentence: `Typ ${example}, of x.` };
  }
  const whole = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return { state: 'text', text: whole.join('-') };
}

/** Something was answered there. */
export function isAnswer({ state }: Reading): boolean {
  return state === 'codes' || state === 'number' || state === 'text';
}

/** What the page says beside the field: the labels of the numbers. */
export function echoOf(reading: Reading, answers: PrintedAnswer[] = []): string {
  switch (reading.state) {
    case 'empty':
    case 'number':
      return '';
    case 'text':
      return /^\d{4}-\d\d(-\d\d)?$/u.test(reading.text) ? reading.text.split('-').toReversed().join('/') : '';
    case 'unreadable':
      return reading.why;
    case 'fault':
      return reading.sentence;
    case 'codes':
      return reading.codes
        .flatMap((code) => answers.find((answer) => answer.code === code)?.label ?? [])
        .join('; ');
  }
}

/** What the page says at a question that the answers before it lead past; `filled`: something was answered there all the same. */
export function skipWords(filled: boolean): string {
  return filled ? '⚠ overslaan, maar toch ingevuld' : 'overslaan';
}
