/** What an entry is about, as a reader knows it: the log itself keeps short marks that never change. */
import { figureKindNames, figureKinds } from '../figure-kinds.ts';

/** The whole subject, or its first words with the figures in them. */
const patterns: [RegExp, string][] = [
  [/^staff$/u, 'medewerkers'],
  [/^panel$/u, 'het panel'],
  [/^tracker$/u, 'het loket'],
  [/^figures$/u, 'de cijfers'],
  [/^privacy$/u, 'privacy'],
  [/^municipality$/u, 'de gemeente'],
  [/^stay or leave(?:, (\d+))?$/u, 'wie al lang niets liet horen $1'],
  [/^rules (\d+), removed (\d+)$/u, '$1 regels, $2 weggehaald'],
  [/^rules (\d+), removed (\d+), failed.*$/u, '$1 regels, $2 weggehaald, niet alles lukte'],
  [/^members (\d+), answers (\d+)$/u, '$1 leden, $2 antwoorden'],
  [/^page (\d+)$/u, 'bladzijde $1'],
  [/^(\S+), draw (\d+), everybody$/u, '$1, trekking $2, iedereen'],
  [/^(\S+), draw (\d+), seed (.*)$/u, '$1, trekking $2, startgetal $3'],
  [/^(\d{4}-\d{1,2}) (?:invitation|reminder) (.*)$/u, '$1 $2'],
];

/** @param names of staff by id */
export function subjectWords(subject: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(subject);
  if (name !== undefined) return name;
  const kind = figureKinds.find((one) => subject.startsWith(`${one} `));
  if (kind !== undefined) return figureKindNames[kind].toLowerCase();
  for (const [pattern, words] of patterns)
    if (pattern.test(subject)) return subject.replace(pattern, words).trim();
  return subject;
}
