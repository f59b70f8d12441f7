/** A wave's own sentence with its figures filled in. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Conclusion, Figure, SentenceNeeds } from './conclusion.ts';
import { decimalText, percentText } from './numbers.ts';
import { quantityText } from './quantity-text.ts';
import { intervalOf, totalCell, totalFigure } from './total-cell.ts';

/** Null as soon as one figure it names is not to be shown. */
export function fillTemplate(table: Crosstab, template: string, needs: SentenceNeeds): Conclusion | null {
  const parts = [...template.matchAll(/\{([^}]+)\}|[^{]+|\{/g)].map((match) => {
    const [literal, name] = match;
    if (name === undefined) return plain(literal);
    const part = partOf(table, name, needs);
    return opensSentence(template.slice(0, match.index)) ? capitalised(part) : part;
  });
  const shown = parts.filter((part) => part !== null);
  if (shown.length < parts.length) return null;
  const text = shown.map((part) => part.text).join('');
  return { kind: 'main', text, figures: shown.flatMap((part) => part.figures) };
}

function opensSentence(before: string): boolean {
  return /(?:^|[.!?] )$/.test(before);
}

/** Words in the place of a figure. */
function capitalised(part: Part | null): Part | null {
  return part === null
    ? null
    : { ...part, text: part.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
}

interface Part {
  text: string;
  figures: Figure[];
}

function plain(text: string): Part {
  return { text, figures: [] };
}

function partOf(table: Crosstab, name: string, needs: SentenceNeeds): Part | null {
  if (name === 'noun') return plain(needs.noun);
  if (name === 'mean') return meanPart(table, needs);
  const [, inWords, code = name] = /^(quantity):(.+)$/.exec(name) ?? [];
  const cell = totalCell(table, code);
  if (cell === null) return null;
  const text =
    inWords === undefined
      ? percentText(cell.share, needs.language)
      : quantityText({ share: cell.share, interval: intervalOf(cell), noun: needs.noun }, needs.language);
  return { text, figures: [totalFigure(table, code, 'share', cell.share)] };
}

function meanPart(table: Crosstab, { language }: SentenceNeeds): Part | null {
  const mean = table.means?.[0];
  if (mean === undefined || isMissing(mean)) return null;
  return {
    text: decimalText(mean.value, language),
    figures: [totalFigure(table, null, 'mean', mean.value)],
  };
}
