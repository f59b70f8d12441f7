/** An action of the multi-year plan as a report: what it is, its money, what staff say of it and the figures it is about. */
import type { Logo } from '../disclosure/release.ts';
import { numbered } from '../compose/numbered.ts';
import { dayText } from '../findings/numbers.ts';
import { phrasesFor } from '../findings/language.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import type { Block, Fact, Report, ReportSection } from '../report.ts';
import { aboutAction, type ActionAbout } from './action-about.ts';
import type { ActionTexts } from './action-texts.ts';
import { blockSections } from './block-sections.ts';
import { budgetSection } from './budget-section.ts';
import { sourcesSection } from './sources-section.ts';
import { fillTokens } from './tokens.ts';
import { words } from './words.ts';

export interface ActionSheetInput {
  figures: ServiceFigures;
  municipality: { name: string; colour: string; logo: Logo | null };
  code: string;
  year: number;
  texts: ActionTexts;
  /** Where the sheet of another action is; null for one that is not there. */
  addressOf: (code: string) => string | null;
  /** ISO day. */
  today: string;
}

/** What staff write themselves. */
export const writtenSections = ['toelichting', 'duiding'];

/** @throws Error when no line of the bookkeeping has the action */
export function composeActionSheet(input: ActionSheetInput): Report {
  const { figures, municipality, code, year, today } = input;
  const about = aboutAction(figures.actions, code, year);
  if (about === null) throw new Error(`No action has the code "${code}".`);
  const phrases = phrasesFor('nl');
  return {
    language: 'nl-BE',
    municipality: municipality.name,
    title: `${code} ${about.title}`.trim(),
    subtitle: words.subtitle(year),
    coverLines: coverLines(about),
    colour: municipality.colour,
    logo: municipality.logo,
    footer: words.footer(code, year),
    date: today,
    words: phrases.printer,
    sections: numbered(
      [
        aboutSection(input, about),
        budgetSection(figures.actions, code, year),
        ...explanationSection(input),
        ...figureSections(input),
        ...interpretationSection(input),
        ...sourcesSection(figures),
      ],
      phrases,
    ),
  };
}

/** The figures that the action is about, without the words of staff. */
function figureSections({ figures, municipality, year, texts }: ActionSheetInput): ReportSection[] {
  const { service, blocks } = texts;
  const sections = blockSections({ figures, service, year, colour: municipality.colour }, blocks);
  if (sections.length > 0) return sections;
  return [
    {
      id: 'cijfers',
      level: 1,
      title: words.figures(year),
      blocks: [{ kind: 'paragraph', text: words.noFigures(year) }],
    },
  ];
}

function coverLines({ status, holder, startsOn, endsOn }: ActionAbout): string[] {
  return [
    ...(status === '' ? [] : [`${words.status}: ${status}`]),
    ...(holder === '' ? [] : [`${words.holder}: ${holder}`]),
    ...(startsOn === null && endsOn === null ? [] : [`${words.planning}: ${planningText(startsOn, endsOn)}`]),
  ];
}

function aboutSection({ figures, addressOf }: ActionSheetInput, about: ActionAbout): ReportSection {
  const facts: Fact[] = [
    { label: words.code, text: `${about.code} ${about.title}`.trim() },
    { label: words.status, text: about.status === '' ? words.unknown : about.status },
    { label: words.holder, text: about.holder === '' ? words.unknown : about.holder },
    { label: words.planning, text: planningText(about.startsOn, about.endsOn) },
    ...about.seeAlso.map((other): Fact => {
      const title = aboutAction(figures.actions, other, null)?.title ?? '';
      const href = addressOf(other);
      const fact = { label: words.seeAlso, text: `${other} ${title}`.trim() };
      return href === null ? fact : { ...fact, href };
    }),
  ];
  return { id: 'actie', level: 1, title: words.about, blocks: [{ kind: 'facts', items: facts }] };
}

function planningText(startsOn: string | null, endsOn: string | null): string {
  const [from, to] = [startsOn, endsOn].map((day) => (day === null ? '' : dayText(day, 'nl')));
  if (from === undefined || from === '')
    return to === undefined || to === '' ? words.unknown : words.until(to);
  return to === undefined || to === '' ? words.from(from) : words.fromUntil(from, to);
}

function explanationSection({ figures, code, texts }: ActionSheetInput): ReportSection[] {
  const { explanation, service } = texts;
  const blocks = explanation.map((text): Block => ({
    kind: 'paragraph',
    text: fillTokens(text, { figures, service, code }),
  }));
  return blocks.length === 0 ? [] : [{ id: 'toelichting', level: 1, title: words.explanation, blocks }];
}

function interpretationSection({ figures, code, texts }: ActionSheetInput): ReportSection[] {
  const { interpretation, service } = texts;
  if (interpretation.length === 0) return [];
  const paragraphs = interpretation.map((text): Block => ({
    kind: 'paragraph',
    text: fillTokens(text, { figures, service, code }),
  }));
  return [
    {
      id: 'duiding',
      level: 1,
      title: words.interpretation,
      blocks: [{ kind: 'note', text: words.interpretationNote }, ...paragraphs],
    },
  ];
}
