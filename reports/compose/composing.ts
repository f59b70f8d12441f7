/** What every part of the report is composed from: the release, its plan and its language. */
import { codebook } from '../../surveys/codebook.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { questionsOf, type Questionnaire } from '../../surveys/question.ts';
import type { Variable } from '../../surveys/variable.ts';
import { keyOf } from '../dataset.ts';
import type { Release } from '../disclosure/release.ts';
import type { FrozenEdition } from '../edition.ts';
import { anchorsOf, type Anchors } from './anchor.ts';
import type { ConclusionNeeds } from '../findings/conclusion.ts';
import { phrasesFor } from '../findings/language.ts';
import { nounFor, speakForResidents } from '../findings/nouns.ts';
import { readPlan, type ReportPlan } from '../findings/plan.ts';
import type { Phrases } from '../findings/phrases.ts';
import { sentenceOf } from '../findings/sentences.ts';
import type { Crosstab } from '../tables/crosstab.ts';

export interface Composing {
  release: Release;
  plan: ReportPlan;
  phrases: Phrases;
  language: string;
  questionnaire: Questionnaire;
  /** By key: "LOK1", "LOK4/aanmelden". */
  variables: Map<string, Variable>;
  tables: Map<string, Crosstab>;
  /** The figures speak for the residents, not for the panel members alone. */
  weighted: boolean;
  edition: FrozenEdition | null;
  /** Of questions and of tables (by key). */
  anchors: Anchors;
}

export function startComposing(release: Release, edition: FrozenEdition | null): Composing {
  const questionnaire = readQuestionnaire(release.definition);
  return {
    release,
    plan: readPlan(release.plan),
    phrases: phrasesFor(release.about.language),
    language: release.about.language,
    questionnaire,
    variables: new Map(codebook(questionnaire).map((variable) => [keyOf(variable), variable])),
    tables: new Map(release.tables.map((table) => [keyOf(table), table])),
    weighted: speakForResidents({ weighting: release.weighting, recruitment: release.about.recruitment }),
    edition,
    anchors: anchorsOf(release.tables.flatMap((table) => [table.question, keyOf(table)])),
  };
}

/** Anchor of the section of a question in the body of the report. */
export function sectionIdOf({ anchors }: Composing, question: string): string {
  return `vraag-${anchors.get(question) ?? ''}`;
}

/** Anchor of a question's table in the table book. */
export function bookTableIdOf({ anchors }: Composing, table: Crosstab): string {
  return `tabel-${anchors.get(keyOf(table)) ?? ''}`;
}

/** Heading of a question or indicator: the plan's short title, else its own. */
export function titleOf(composing: Composing, question: string): string {
  const short = composing.plan.shortTitles[question];
  if (short !== undefined && short !== '') return short;
  const titled = [...questionsOf(composing.questionnaire), ...composing.questionnaire.derived];
  return titled.find(({ name }) => name === question)?.title ?? question;
}

/** Name of a row of a matrix: the plan's short title, else the row itself. */
export function itemName(composing: Composing, table: Crosstab): string {
  const short = composing.plan.shortTitles[keyOf(table)];
  if (short !== undefined && short !== '') return short;
  return composing.variables.get(keyOf(table))?.itemTitle ?? table.item ?? '';
}

/** Label of an answer or net, short where the plan has one. A net without a name is its answers joined. */
export function labelOf(composing: Composing, table: Crosstab, code: string): string {
  const short = composing.plan.shortLabels[table.question]?.[code];
  if (short !== undefined && short !== '') return short;
  const row = table.rows.find((one) => one.code === code);
  if (row === undefined || !row.net) return row?.label ?? code;
  const net = composing.variables.get(keyOf(table))?.meaning.nets[code];
  if (net === undefined || net.not) return code;
  const labels = net.codes.map((member) => table.rows.find((one) => one.code === member)?.label ?? member);
  return labels.length === 0 ? code : labels.join(' + ');
}

/** The one sentence of a table, from the plan's template or the standard one. */
export function findingOf(composing: Composing, table: Crosstab): string {
  return sentenceOf(table, needsOf(composing, table));
}

/** What the sentences over a table need. */
export function needsOf(composing: Composing, table: Crosstab): ConclusionNeeds {
  const { phrases, language, plan, release, weighted } = composing;
  const base = composing.variables.get(keyOf(table))?.meaning.base ?? null;
  return {
    phrases,
    language,
    policy: release.policy,
    noun: nounFor({ weighted, base, language }),
    template: plan.sentences[keyOf(table)],
    recruitment: release.about.recruitment,
    // A net's short label says "together", which a sentence about it does not need.
    label: (code) => labelOf(composing, table, code).replace(/^(samen|together|ensemble)\s?: /u, ''),
  };
}
