/** "In het kort": five to eight findings, each with the one figure that carries it and a way to its section. */
import { keyOf } from '../dataset.ts';
import { findingOf, sectionIdOf, type Composing } from './composing.ts';
import { percentText } from '../findings/numbers.ts';
import { sayable } from '../findings/conclusion.ts';
import type { Block, ReportSection } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { responseSentence } from './response.ts';

const mostFindings = 8;

export function inShortSection(composing: Composing): ReportSection {
  const chosen = composing.plan.inShort.length > 0 ? composing.plan.inShort : standardChoice(composing);
  const items = chosen.slice(0, mostFindings).flatMap(({ key, code }) => {
    const table = composing.tables.get(key);
    const said = table === undefined ? null : sayable(table, code, 0, composing.release.policy);
    if (table === undefined || said === null) return [];
    const figure = percentText(said.cell.share, composing.language);
    return [
      { figure, text: textOf(composing, table, figure), section: sectionIdOf(composing, table.question) },
    ];
  });
  const knowsInvited = composing.release.invited !== null;
  const lead: Block[] = knowsInvited ? [{ kind: 'paragraph', text: responseSentence(composing) }] : [];
  return {
    id: 'in-het-kort',
    level: 1,
    title: composing.phrases.chapters.inShort,
    blocks: [
      ...lead,
      items.length === 0
        ? { kind: 'paragraph', text: composing.phrases.nothingToSay }
        : { kind: 'keyFigures', items },
    ],
  };
}

/**
 * The figure stands large before its sentence, so a sentence that begins with it goes on from there. The standard
 * sentence says nothing of what was asked: there the question comes first.
 */
function textOf(composing: Composing, table: Crosstab, figure: string): string {
  const sentence = findingOf(composing, table);
  const planned = composing.plan.sentences[keyOf(table)] ?? '';
  if (planned === '') return `${closed(table.title)} ${sentence}`;
  return sentence.startsWith(`${figure} `) ? sentence.slice(figure.length + 1) : sentence;
}

/** A row of a matrix is often no sentence. */
function closed(title: string): string {
  return /[.?!:…]$/u.test(title) ? title : `${title}:`;
}

/** Without a plan: the most given answer of each question. */
function standardChoice(composing: Composing): { key: string; code: string }[] {
  return [...composing.tables].flatMap(([key, table]) => {
    const code = mostGiven(table);
    return code === null ? [] : [{ key, code }];
  });
}

/** The sentence of a number is about its mean, so no share belongs before it. */
function mostGiven(table: Crosstab): string | null {
  if (table.kind === 'number') return null;
  const shares = table.rows.flatMap((row) => {
    const cell = row.cells[0];
    return row.net || cell === undefined || isMissing(cell) ? [] : [{ code: row.code, share: cell.share }];
  });
  return shares.toSorted((a, b) => b.share - a.share)[0]?.code ?? null;
}
