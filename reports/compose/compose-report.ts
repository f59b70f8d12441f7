/** From a release to the report as data. Printed on paper and shown as a page from this alone. */
import type { Release } from '../disclosure/release.ts';
import { dayText } from '../findings/numbers.ts';
import type { Report, ReportSection } from '../report.ts';
import type { FrozenEdition } from '../edition.ts';
import { aimSection, methodSection, questionnaireSection } from './around-results.ts';
import { withSigns } from './chart-signs.ts';
import { startComposing, type Composing } from './composing.ts';
import { conclusionSections, nextSections, numberOf, quoteSections } from './edition-sections.ts';
import { inShortSection } from './in-short.ts';
import { questionSection } from './question-section.ts';
import { inReportDirection } from './reading-direction.ts';
import { numbered } from './numbered.ts';
import { responseSection, responseSentence } from './response.ts';
import { tableBook } from './table-book.ts';
import { themesOf } from './themes.ts';

/**
 * @param checksum SHA-256 of the frozen release, hex: printed in full in the method, eight characters in the foot
 * @param edition what staff added to it; null for the figures alone
 */
export function composeReport(
  release: Release,
  checksum: string,
  edition: FrozenEdition | null = null,
): Report {
  const composing = startComposing(release, edition);
  const { phrases, language } = composing;
  const { about } = release;
  return {
    language: language === 'nl' ? 'nl-BE' : language,
    municipality: about.municipality,
    title: about.title,
    subtitle: phrases.cover.report,
    coverLines: coverLines(composing),
    colour: about.colour,
    logo: about.logo,
    footer: `${phrases.footer(numberOf(composing), about.wave, checksum.slice(0, 8))} · ${phrases.key(release.policy)}`,
    date: about.createdOn,
    words: phrases.printer,
    sections: numbered(withSigns(composing, sectionsOf(composing, checksum)), phrases),
  };
}

function sectionsOf(composing: Composing, checksum: string): ReportSection[] {
  return [
    ...inReportDirection([inShortSection(composing)]),
    aimSection(composing),
    ...inReportDirection([responseSection(composing), ...resultSections(composing)]),
    ...conclusionSections(composing),
    ...nextSections(composing),
    methodSection(composing, checksum),
    questionnaireSection(composing),
    ...inReportDirection(tableBook(composing)),
    ...quoteSections(composing),
  ];
}

/** Which survey, when it was held, who answered, and which release of its results this is. */
function coverLines(composing: Composing): string[] {
  const { phrases, language, release, edition } = composing;
  const { about } = release;
  const [from, to] = about.fieldwork ?? ['', ''];
  return [
    about.wave === '' ? '' : phrases.survey(about.wave),
    from === '' ? '' : phrases.cover.fieldwork(dayText(from, language), dayText(to, language)),
    responseSentence(composing),
    `${whichOf(composing)}, ${phrases.cover.made(dayText(edition?.edition.createdOn ?? about.createdOn, language))}`,
  ].filter((line) => line !== '');
}

function resultSections(composing: Composing): ReportSection[] {
  return themesOf(composing).flatMap(({ id, title, questions }): ReportSection[] => [
    { id, level: 1, title, blocks: [] },
    ...questions.flatMap((question) => questionSection(composing, question) ?? []),
  ]);
}

/** "Vrijgave 1, uitgave 2": two files on a desk are told apart by their covers. */
function whichOf({ phrases: { facts }, release, edition }: Composing): string {
  const figures = `${facts.release} ${release.about.number}`;
  return edition === null ? figures : `${figures}, ${facts.edition.toLowerCase()} ${edition.edition.number}`;
}
