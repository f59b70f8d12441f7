/** What stands behind the words of an action: the log keeps marks that never change, a reader gets Dutch. */
import { dutchDay } from '../dutch-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { twoPeopleWords } from './two-people-action-words.ts';

type Say = (rest: string) => string;

const asFile: Say = (kind) => (kind === 'chart' ? 'grafiek' : kind.toUpperCase());

const results: Say = (rest) =>
  rest.replace(/^(\d+)\.(\d+)$/u, 'vrijgave $1, uitgave $2').replace(/^\d+$/u, 'vrijgave $&');

const ofResults = ['pdf', 'html', 'word', 'charts', 'workbook', 'csv', 'spss', 'bundle'];
const ofFigures = ['service figures', 'action sheet', 'tracker'];

const says: Record<string, Say> = {
  release: results,
  edition: results,
  'decide on open answer': (rest) =>
    rest.replace(/^\((\d+) of (\d+) of (.+)\)$/u, 'antwoord $1 van $2 op vraag $3'),
  'propose publication': (rest) =>
    rest.replace(/^(\d+) of (.+)$/u, (_, number: string, name: string) => publication(number, name)),
  publish: (rest) =>
    rest.replace(/^(\d+): (.+)$/u, (_, number: string, name: string) => publication(number, name)),
  'drop publication': (rest) => `publicatie ${rest}`,
  'withdraw publication': (rest) => `publicatie ${rest}`,
  'change last day to': (rest) => rest.replace(/^\d{4}-\d{2}-\d{2}$/u, (day) => dutchDay(day as IsoDay)),
  'replace questionnaire by version': (rest) => `versie ${rest}`,
  ...Object.fromEntries(ofResults.map((kind) => [`download ${kind}`, results])),
  ...Object.fromEntries(ofFigures.map((what) => [`download ${what}`, asFile])),
  ...Object.fromEntries(Object.keys(twoPeopleWords).map((key) => [key, (rest: string) => `verzoek ${rest}`])),
};

/** @param rest not empty. What a later version writes stays as it is. */
export function restWords(key: string, rest: string): string {
  return says[key]?.(rest) ?? rest;
}

/** @param name "1.2", or "1.0" for the figures alone (online.ts) */
function publication(number: string, name: string): string {
  return `publicatie ${number}, ${name.endsWith('.0') ? results(name.slice(0, -2)) : results(name)}`;
}
