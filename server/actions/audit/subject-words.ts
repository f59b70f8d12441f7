/** What an entry is about, as a reader knows it: the log itself keeps short marks that never change. */
import { figureKindNames, figureKinds } from '../figure-kinds.ts';
import { settingWords } from './setting-subject-words.ts';

/** The whole subject, or its first words with the figures in them. */
const patterns: [RegExp, string | ((...found: string[]) => string)][] = [
  [/^staff$/u, 'medewerkers'],
  [/^panel$/u, 'het panel'],
  [/^tracker$/u, 'het loket'],
  [/^figures$/u, 'de cijfers'],
  [/^privacy$/u, 'privacy'],
  [/^municipality$/u, 'de gemeente'],
  [/^audit$/u, 'het logboek'],
  [/^clock$/u, 'de klok'],
  [/^series$/u, 'de hele reeks'],
  [/^nobody$/u, 'niemand'],
  [/^somebody$/u, 'iemand'],
  [/^give back$/u, 'hoe inwoners het teruggeven'],
  [/^membership$/u, 'lid zijn'],
  [/^mail$/u, 'mails'],
  [/^profile$/u, 'het profiel'],
  [/^stay or leave(?:, (\d+))?$/u, 'wie al lang niets liet horen $1'],
  [/^rules (\d+), removed (\d+)$/u, (_, rules, gone) => `${regels(rules)}, ${gone} weggehaald`],
  [
    /^rules (\d+), removed (\d+), failed.*$/u,
    (_, rules, gone) => `${regels(rules)}, ${gone} weggehaald, niet alles lukte`,
  ],
  [
    /^members (\d+), answers (\d+)$/u,
    (_, members, answers) =>
      `${counted(members, 'lid', 'leden')}, ${counted(answers, 'antwoord', 'antwoorden')}`,
  ],
  [
    /^(\d+) messages, (\d+) addresses$/u,
    (_, mails, addresses) =>
      `${counted(mails, 'bericht', 'berichten')}, ${counted(addresses, 'adres', 'adressen')}`,
  ],
  [
    /^(\d+) new, (\d+) changed, (\d+) deceased, (\d+) moved$/u,
    '$1 nieuw, $2 gewijzigd, $3 overleden, $4 verhuisd',
  ],
  [/^page (\d+)$/u, 'bladzijde $1'],
  [/^(\S+), draw (\d+), everybody$/u, '$1, trekking $2, iedereen'],
  [/^(\S+), draw (\d+), seed (.*)$/u, '$1, trekking $2, startgetal $3'],
  [/^(\d{4}-\d{1,2}) invitation (.*)$/u, (_, wave, rest) => `${wave}, uitnodiging${channelOf(rest)}`],
  [/^(\d{4}-\d{1,2}) reminder (.*)$/u, (_, wave, rest) => `${wave}, herinnering${channelOf(rest)}`],
  [
    /^(\d{4}-\d{1,2}) last-reminder (.*)$/u,
    (_, wave, rest) => `${wave}, laatste herinnering${channelOf(rest)}`,
  ],
];

/** @param names of staff by id */
export function subjectWords(subject: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(subject);
  if (name !== undefined) return name;
  const kind = figureKinds.find((one) => subject.startsWith(`${one} `));
  if (kind !== undefined) return figureKindNames[kind].toLowerCase();
  for (const [pattern, words] of patterns) {
    const found = pattern.exec(subject);
    if (found === null) continue;
    return (typeof words === 'string' ? subject.replace(pattern, words) : words(...found)).trim();
  }
  return settingWords(subject);
}

function regels(count = ''): string {
  return counted(count, 'regel', 'regels');
}

/** @param rest "mail " or "letter " and the mark of the mailing, or that mark alone, which says nothing to a reader */
function channelOf(rest = ''): string {
  if (rest.startsWith('mail ')) return ' per mail';
  return rest.startsWith('letter ') ? ' per brief' : '';
}

function counted(count = '', one: string, more: string): string {
  return `${count} ${count === '1' ? one : more}`;
}
