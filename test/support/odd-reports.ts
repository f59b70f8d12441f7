/** Reports that nobody plans but somebody will make: each at the edge of what a questionnaire, its answers or the staff can bring. */
import { createHash } from 'node:crypto';
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';
import type { Respondent } from '../../reports/data-column.ts';
import type { Edition } from '../../reports/edition.ts';
import type { FrozenResults } from '../../server/actions/result-records.ts';
import { readLogo } from '../../server/actions/png-logo.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { drawnRespondents } from './drawn-respondents.ts';
import { everyType } from './every-type.ts';
import { madeRelease, type MadeWishes } from './made-release.ts';
import { fewQuestions, oddTexts, plainSurvey, surveyWith, type OddText } from './odd-texts.ts';
import { png } from './png.ts';
import { twelveWaves } from './twelve-waves.ts';

export interface OddReport {
  frozen: FrozenResults;
  /** Words of it that every form must have in full. */
  says: string[];
}

/** By what is odd about it. */
export const oddReports: Record<string, () => OddReport> = {
  'every type of question that SurveyJS has': () => reportOf(everyType(), 120),
  ...Object.fromEntries(
    Object.entries(oddTexts).map(([name, text]) => [name, (): OddReport => reportWithText(text)]),
  ),
  'forty age groups': () => fortyGroups(),
  ...Object.fromEntries(
    [0, 1, 9].map((count) => [
      count === 1 ? '1 answer' : `${count} answers`,
      (): OddReport => reportOf(plainSurvey, count, fewPeople(count)),
    ]),
  ),
  'released answers of 10,000 letters, with and without blanks': () =>
    quoted([oddQuotes.blanks, oddQuotes.none, oddQuotes.emoji]),
  '200 released answers': () =>
    quoted(
      Array.from({ length: 200 }, (_, i) => `${i + 1}. ${'Meer banken op het plein. '.repeat(1 + (i % 9))}`),
    ),
  'twelve waves': () => frozenOf(twelveWaves()),
  ...Object.fromEntries(
    [[2000, 1], [1, 2000], [1, 1]].map(([width = 1, height = 1]) => [
      `a logo of ${width} by ${height}`,
      (): OddReport => reportOf(fewQuestions, 60, { about: { logo: readLogo(png({ width, height })) } }),
    ]),
  ), // prettier-ignore
  ...Object.fromEntries(
    ['#FFFFFF', '#000000', '#FFFF00'].map((colour) => [
      `house colour ${colour}`,
      (): OddReport => reportOf(fewQuestions, 120, { about: { colour: readableColour(colour) } }),
    ]),
  ),
};

const oddQuotes = {
  blanks: 'Ik wacht al lang op een antwoord. '.repeat(300).slice(0, 10_000),
  none: 'Wachtzaal'.repeat(1112).slice(0, 10_000),
  emoji: '🎉👩‍👩‍👧‍👦'.repeat(500),
};

function reportOf(definition: JsonObject, people: number, wishes: MadeWishes = {}): OddReport {
  return frozenOf(madeRelease(definition, drawnRespondents(definition, people), wishes));
}

function reportWithText(text: OddText): OddReport {
  const definition = surveyWith(text);
  const wishes = { about: { title: text.title, municipality: text.name } };
  return { ...reportOf(definition, 120, wishes), says: [text.title, text.label] };
}

/** As the command line does: of so few people nothing is shown by group. */
function fewPeople(count: number): MadeWishes {
  return count < 10 ? { banner: [] } : {};
}

function fortyGroups(): OddReport {
  const ages = Array.from({ length: 40 }, (_, i) => `${16 + 2 * i}-${17 + 2 * i}`);
  const groups = ages.map((code) => ({ code, label: code }));
  const people: Respondent[] = drawnRespondents(plainSurvey, 2400, groups);
  return frozenOf(madeRelease(plainSurvey, people, { order: { age_group: groups } }));
}

function quoted(texts: string[]): OddReport {
  const edition: Edition = {
    format: 'panelpeil-edition/1',
    number: 1,
    createdOn: '2021-11-01',
    conclusions: [oddQuotes.blanks, oddQuotes.none],
    next: ['We doen iets.'],
    quotes: [{ question: 'OPEN', texts }],
  };
  const document = JSON.stringify(edition);
  const { frozen } = reportOf(plainSurvey, 60);
  return { frozen: { ...frozen, edition: { document, sha256: sha256(document) } }, says: texts };
}

function frozenOf({ document, checksum }: { document: string; checksum: string }): OddReport {
  return { frozen: { release: { document, sha256: checksum }, edition: null }, says: [] };
}

function sha256(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}
