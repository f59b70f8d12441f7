/** How long something took, in seconds: 4:05, 00:04:05, 4 min, 245 s, or a bare number in the unit of its head or of the mapping. */
import type { CellType, NoValue } from './cell-type.ts';
import { numberOf } from './numbers.ts';
import { saidUnknown } from './unknown-words.ts';

const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/u;
const withUnit = /^([\d.,]+)\s*(s|sec|seconden|m|min|minuten|h|u|uur)\.?$/iu;

export const seconds: CellType = {
  expected: 'een duur, zoals 04:05',
  read(text, mapping, head) {
    const parts = clock.exec(text);
    if (parts !== null) return clockSeconds(parts);
    const said = withUnit.exec(text);
    if (said !== null) return scaled(said[1] ?? '', unitOf(said[2] ?? ''));
    const unit = unitInHead(head) ?? (mapping.durations === null ? null : units[mapping.durations]);
    const number = numberOf(text, mapping.decimals ?? ',');
    if (number === null || number === 'ambiguous') return saidUnknown(text) ?? notADuration;
    return unit === null ? withoutUnit : Math.round(number * unit);
  },
};

const units = { seconds: 1, minutes: 60, hours: 3600 };
const notADuration: NoValue = { check: 'not-a-duration', said: 'is geen duur, zoals 04:05.' };
const withoutUnit: NoValue = {
  check: 'duration-without-unit',
  said: 'heeft geen eenheid. Kies bij de duur of het seconden, minuten dan wel uren zijn.',
};

/** Two parts are minutes and seconds: nobody waits four hours at a counter. */
function clockSeconds([, first, second, third]: RegExpExecArray): number {
  const [one, two] = [Number(first), Number(second)];
  return third === undefined ? one * 60 + two : one * 3600 + two * 60 + Number(third);
}

function scaled(text: string, unit: number): number | NoValue {
  const number = numberOf(text, ',');
  return typeof number === 'number' ? Math.round(number * unit) : notADuration;
}

function unitOf(word: string): number {
  const letter = word.toLowerCase().charAt(0);
  return letter === 's' ? units.seconds : letter === 'm' ? units.minutes : units.hours;
}

/** "Gem. wachttijd (s)", "Totale tijd (in seconden)"; null when the head does not say. */
export function unitInHead(head: string): number | null {
  const [, word = ''] = /\((?:in\s+)?(s|sec|seconden|min|minuten|u|uur|uren)\.?\)/iu.exec(head) ?? [];
  return word === '' ? null : unitOf(word);
}
