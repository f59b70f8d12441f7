/** What an edition adds to the figures: conclusions, what happens next, and the open answers that were released. */
import type { Block, ReportSection } from '../report.ts';
import { titleOf, type Composing } from './composing.ts';

/** "1" of a release alone, "1.2" of its second edition. */
export function numberOf({ release, edition }: Composing): string {
  return [release.about.number, ...(edition === null ? [] : [edition.edition.number])].join('.');
}

export function conclusionSections({ edition, phrases }: Composing): ReportSection[] {
  return textSection('conclusies', phrases.chapters.conclusions, edition?.edition.conclusions ?? []);
}

/** The staff's own text, else that of the report plan. */
export function nextSections({ plan, phrases, edition }: Composing): ReportSection[] {
  const own = edition?.edition.next ?? [];
  return textSection('vervolg', phrases.chapters.next, own.length === 0 ? plan.next : own);
}

function textSection(id: string, title: string, texts: string[]): ReportSection[] {
  if (texts.length === 0) return [];
  return [{ id, level: 1, title, blocks: texts.map((text): Block => ({ kind: 'paragraph', text })) }];
}

/** A question a section, its answers under it. */
export function quoteSections(composing: Composing): ReportSection[] {
  const quotes = composing.edition?.edition.quotes.filter(({ texts }) => texts.length > 0) ?? [];
  if (quotes.length === 0) return [];
  const { phrases } = composing;
  return [
    {
      id: 'open-antwoorden',
      level: 1,
      page: 'new',
      title: phrases.chapters.quotes,
      blocks: [{ kind: 'paragraph', text: phrases.quotesChosen }],
    },
    ...quotes.map(({ question, texts }, i): ReportSection => ({
      id: `open-antwoorden-${i + 1}`,
      level: 2,
      unlisted: true,
      title: titleOf(composing, question),
      blocks: [{ kind: 'quotes', items: texts }],
    })),
  ];
}
