/** Names that SPSS accepts: letters (with their accents), digits, "_" and "." after a letter, 64 bytes at most, each once. */
import { beginning, byteLength } from './cut-text.ts';

/** Words of its own language. */
const reserved = ['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'];

/**
 * "a b" -> "a_b", "2x" -> "v_2x"; the second of two alike gets "_2". Capitals make no difference between names.
 * @param most bytes
 */
export function variableNames(wanted: string[], most = 64): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return wanted.map((text) => {
    const valid = validName(text, most);
    let name = valid;
    for (let number = next.get(folded(valid)) ?? 2; taken.has(folded(name)); number += 1) {
      name = withSuffix(valid, `_${number}`, most);
      next.set(folded(valid), number + 1);
    }
    taken.add(folded(name));
    return name;
  });
}

/**
 * Names of eight bytes for the part of the format that is older than long names.
 * @param names of the variables: a short name that is the name of another variable would be taken for it
 */
export function shortNames(names: string[], count: number): string[] {
  const taken = new Set(names.map(folded));
  const short: string[] = [];
  for (let number = 1; short.length < count; number += 1) {
    if (!taken.has(`v${number}`)) short.push(`V${number}`);
  }
  return short;
}

/** Letters outside the basic plane are too new for some programs. */
const strange = /(?:[^\p{L}\p{Nd}._]|[\u{10000}-\u{10FFFF}])+/gu;

/** Normalised first: programs take ª for a, and a letter with a loose accent for the letter that has it. */
function validName(text: string, most: number): string {
  const clean = trimmed(text.normalize('NFKC').replaceAll(strange, '_'));
  const plain = /^\p{L}/u.test(clean) && !reserved.includes(clean.toUpperCase());
  return trimmed(beginning(plain ? clean : `v_${clean}`, most));
}

function withSuffix(name: string, suffix: string, most: number): string {
  return trimmed(beginning(name, most - byteLength(suffix))) + suffix;
}

function trimmed(name: string): string {
  return name.replaceAll(/^[._]+|[._]+$/g, '');
}

/** Upper case first: "ß" and "SS" are the same name. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase().normalize('NFKD');
}
