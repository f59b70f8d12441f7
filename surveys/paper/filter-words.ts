/** The line above a question that says who answers it: "Alleen als u bij vraag 4 ‘ja’ aankruiste." Dutch, u-form. */
import type { Filter, Sign } from './filter.ts';
import type { Numbered } from './number-questions.ts';

/** Labels that are short enough together to be quoted; others are told by what is printed beside the box. */
const quotable = { most: 2, letters: 70 };

/** What follows "als u "; null when it looks at something that stands nowhere on the form. */
export function filterWords(filter: Filter, byName: Map<string, Numbered>): string | null {
  const phrase = phraseOf(filter, byName);
  return phrase === null ? null : withoutRepeats(phrase);
}

type Phrase = string | null;

function phraseOf(filter: Filter, byName: Map<string, Numbered>): Phrase {
  switch (filter.kind) {
    case 'fixed':
      return null;
    case 'all':
    case 'any':
      return joinedPhrase(filter.kind, filter.parts, byName);
    case 'picked':
    case 'ticked':
    case 'answered':
    case 'wrote':
    case 'counted': {
      const asked = byName.get(filter.question);
      return asked?.number === null || asked === undefined ? null : atomPhrase(filter, asked, asked.number);
    }
  }
}

/** "a en b" · "a, of b" · an "of" inside an "en" is told as a list of its own, or nobody knows what belongs together. */
function joinedPhrase(kind: 'all' | 'any', parts: Filter[], byName: Map<string, Numbered>): Phrase {
  const phrases = parts.map((part) => ({ nested: part.kind === 'any', said: phraseOf(part, byName) }));
  if (phrases.some(({ said }) => said === null)) return null;
  if (kind === 'any') return phrases.map(({ said }) => said).join(', of als u ');
  const plain = phrases.filter(({ nested }) => !nested).map(({ said }) => said);
  const nested = phrases
    .filter((one) => one.nested)
    .map(({ said }) => `als ook klopt: u ${said?.replaceAll(', of als u ', ', of u ')}`);
  return [plain.join(' en '), ...nested].filter((part) => part !== '').join('; en ');
}

type Atom = Exclude<Filter, { kind: 'fixed' | 'all' | 'any' }>;

function atomPhrase(atom: Atom, asked: Numbered, number: number): string {
  const at = `bij vraag ${number} `;
  switch (atom.kind) {
    case 'picked': {
      const row = atom.row === null ? '' : `(regel ${letterOf(asked, atom.row)}) `;
      if (atom.others.length === 0) return `${at}${row}iets aankruiste`;
      if (atom.codes.length === 0) return `${at}${row}niets aankruiste`;
      const said = labelsOf(asked, atom.blank ? atom.others : atom.codes, 'of');
      return `${at}${row}${atom.blank ? 'niet ' : ''}${said} aankruiste`;
    }
    case 'ticked': {
      const said = labelsOf(asked, atom.codes, atom.every ? 'en' : 'of');
      const not = atom.not ? (atom.every && atom.codes.length > 1 ? 'niet allebei ' : 'niet ') : '';
      return `${at}${not}${said} aankruiste`;
    }
    case 'answered':
      if (atom.beside) return `${at}${atom.not ? 'niets' : 'iets'} bij uw antwoord schreef`;
      return `${at}${atom.not ? 'niets' : 'iets'} ${asked.question.choices.length > 0 ? 'aankruiste' : 'invulde'}`;
    case 'wrote':
      return `${at}${atom.not ? 'niet ' : ''}${signed(atom.sign, atom.value.replace('.', ','))} invulde`;
    case 'counted': {
      const answers = atom.sign !== 'lessorequal' && atom.value === '1' ? 'antwoord' : 'antwoorden';
      return `${at}${atom.not ? 'niet ' : ''}${signed(atom.sign, atom.value)} ${answers} aankruiste`;
    }
  }
}

function signed(sign: Sign, value: string): string {
  const words: Record<Sign, string> = {
    equal: value,
    greater: `meer dan ${value}`,
    less: `minder dan ${value}`,
    greaterorequal: `${value} of meer`,
    lessorequal: `${value} of minder`,
  };
  return words[sign];
}

/** Labels in quotes while they are short; else the numbers beside the boxes: "antwoord 1, 2 of 3". */
function labelsOf({ answers }: Numbered, codes: string[], joint: 'of' | 'en'): string {
  const meant = answers.filter(({ code }) => codes.includes(code));
  const labels = meant.map(({ label }) => `‘${label}’`);
  if (labels.length <= quotable.most && labels.join('').length <= quotable.letters)
    return listed(labels, joint);
  return `antwoord ${spanned(
    meant.map(({ print }) => print),
    joint,
  )}`;
}

function spanned(prints: string[], joint: string): string {
  const numbers = prints.map(Number);
  const inRow = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  if (joint === 'of' && prints.length > 3 && inRow) return `${prints[0]} tot en met ${prints.at(-1)}`;
  return listed(prints, joint);
}

function listed(words: string[], joint: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

function letterOf({ rows }: Numbered, code: string): string {
  return rows.find((row) => row.code === code)?.letter ?? code;
}

/** "bij vraag 4 iets aankruiste en bij vraag 4 niet ..." -> "... en daar niet ..." */
function withoutRepeats(phrase: string): string {
  return phrase.replaceAll(/(bij vraag (\d+) (?:(?!bij vraag).)*? en )bij vraag \2 (?!\()/g, '$1daar ');
}
