/** The sheet as data for other programs: docs/action-sheet.md says what each field is. */
import { breaksFor, coverageOf } from '../figures/coverage.ts';
import { budgetOf } from '../figures/budget.ts';
import type { FigureKind } from '../figures/records.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import { aboutAction } from './action-about.ts';
import type { ActionSheetInput } from './compose-action-sheet.ts';
import { sheetFigures, type SheetFigure } from './sheet-figures.ts';
import { sources } from './words.ts';
import { fillTokens } from './tokens.ts';

export interface SheetData {
  format: 'panelpeil-action-sheet/1';
  municipality: string;
  language: 'nl-BE';
  madeOn: string;
  code: string;
  title: string;
  status: string;
  holder: string;
  startsOn: string | null;
  endsOn: string | null;
  year: number;
  seeAlso: string[];
  /** Euros; expenses negative. `executed` is a share 0-1. */
  budget: {
    year: number;
    kind: string;
    side: string;
    account: number | null;
    plan: number | null;
    executed: number | null;
    left: number | null;
  }[];
  figures: SheetFigure[];
  texts: { explanation: string[]; interpretation: string[] };
  sources: Source[];
}

interface Source {
  kind: FigureKind;
  source: string;
  from: string;
  to: string;
  gaps: string[];
  partial: string[];
  breaks: { month: string; text: string }[];
}

/** @throws Error when no line of the bookkeeping has the action */
export function sheetData(input: ActionSheetInput): SheetData {
  const { figures, municipality, code, year, texts, today } = input;
  const about = aboutAction(figures.actions, code, year);
  if (about === null) throw new Error(`No action has the code "${code}".`);
  const { title, status, holder, startsOn, endsOn, seeAlso, years } = about;
  const filled = (paragraphs: string[]): string[] =>
    paragraphs.map((text) => fillTokens(text, { figures, service: texts.service, code }));
  return {
    format: 'panelpeil-action-sheet/1',
    municipality: municipality.name,
    language: 'nl-BE',
    madeOn: today,
    code,
    title,
    status,
    holder,
    startsOn,
    endsOn,
    year,
    seeAlso,
    budget: years.toReversed().flatMap((one) =>
      budgetOf(figures.actions, code, one).map(({ account, plan, left, ...rest }) => ({
        year: one,
        ...rest,
        account: euros(account),
        plan: euros(plan),
        left: euros(left),
      })),
    ),
    figures: sheetFigures(input),
    texts: { explanation: filled(texts.explanation), interpretation: filled(texts.interpretation) },
    sources: (Object.keys(sources) as FigureKind[]).flatMap((kind) => sourceOf(figures, kind)),
  };
}

function sourceOf(figures: ServiceFigures, kind: FigureKind): Source[] {
  const [coverage, about] = [coverageOf(figures, kind), sources[kind]];
  if (coverage === null || about === undefined) return [];
  const { first, last, gaps, partial } = coverage;
  const breaks = breaksFor(figures, kind).map(({ month, text }) => ({ month, text }));
  return [{ kind, source: about.source, from: first, to: last, gaps, partial, breaks }];
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
