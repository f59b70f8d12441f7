/** The chapters around the results: aim and approach, what happens next, method, and the questionnaire itself. */
import type { Question } from '../../surveys/question.ts';
import { countText, dayText } from '../findings/numbers.ts';
import type { AskedQuestion, Block, Fact, ReportSection } from '../report.ts';
import type { Composing } from './composing.ts';
import { groupHead } from './group-label.ts';
import { shiftedFigures } from './shifted-figures.ts';
import { identity } from './identity.ts';
import { modeSentence, modesTogether } from './response.ts';
import { bannerName } from './table-of.ts';

export function aimSection(composing: Composing): ReportSection {
  const { phrases, release, plan } = composing;
  const { about } = release;
  const facts = [
    { label: phrases.facts.purpose, text: about.purpose },
    { label: phrases.facts.population, text: about.population },
    {
      label: phrases.facts.recruitment,
      text: about.recruitment === null ? '' : phrases.recruitment[about.recruitment],
    },
    { label: phrases.facts.period, text: periodText(composing) },
  ].filter((fact) => fact.text !== '');
  const aim = plan.aim.length > 0 ? plan.aim : [standardAim(composing)];
  const paragraphs = aim.map((text): Block => ({ kind: 'paragraph', text }));
  return {
    id: 'doel',
    level: 1,
    title: phrases.chapters.aim,
    blocks: facts.length === 0 ? paragraphs : [...paragraphs, { kind: 'facts', items: facts }],
  };
}

function standardAim(composing: Composing): string {
  const { phrases, release, language } = composing;
  const derived = new Set(composing.questionnaire.derived.map(({ name }) => name));
  const asked = release.tables.filter(({ question }) => !derived.has(question));
  const questions = new Set(asked.map(({ question }) => question)).size;
  const groups = release.banner.map((variable) => bannerName(composing, variable).toLowerCase());
  return phrases.standardAim(countText(release.responses, language), questions, groups);
}

function periodText({ release, language }: Composing): string {
  const [from, to] = release.about.fieldwork ?? ['', ''];
  return from === '' ? '' : `${dayText(from, language)} – ${dayText(to, language)}`;
}

export function methodSection(composing: Composing, checksum: string): ReportSection {
  const { phrases, release, questionnaire } = composing;
  const facts = [...identity(composing, checksum), methodsFact(composing)];
  const hasText = questionnaire.pages.some((page) =>
    page.questions.some((question) => question.kind === 'text'),
  );
  const paragraphs = [
    ...phrases.method({
      policy: release.policy,
      weighting: release.weighting,
      actions: release.weightingActions,
      labelOf: (variable, code) => groupHead(composing, variable, code),
      nameOf: (variable) => bannerName(composing, variable).toLowerCase(),
      recruitment: release.about.recruitment,
      tested: release.banner.length > 0,
    }),
    ...modeSentence(composing),
    ...modesTogether(composing),
    ...(hasText && !hasQuotes(composing) ? [phrases.openAnswers] : []),
    ...release.notes,
  ];
  return {
    id: 'verantwoording',
    level: 1,
    title: phrases.chapters.method,
    blocks: [
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
      ...shiftedFigures(composing),
      { kind: 'facts', items: facts },
    ],
  };
}

function hasQuotes({ edition }: Composing): boolean {
  return edition?.edition.quotes.some(({ texts }) => texts.length > 0) ?? false;
}

function methodsFact({ phrases, release }: Composing): Fact {
  const label = phrases.facts.methods;
  const url = release.about.methodsUrl;
  return url === null ? { label, text: phrases.methodsInProgram } : { label, text: url, href: url };
}

export function questionnaireSection(composing: Composing): ReportSection {
  const questions = composing.questionnaire.pages.flatMap((page) => page.questions);
  const asked = questions
    .filter((question) => question.kind !== 'shown')
    .map((one) => askedOf(composing, one));
  return {
    id: 'vragenlijst',
    level: 1,
    title: composing.phrases.chapters.questions,
    blocks: [{ kind: 'asked', questions: asked }],
  };
}

function askedOf({ phrases }: Composing, question: Question): AskedQuestion {
  const { asked } = phrases;
  const instructions: Record<Question['kind'], string> = {
    single: asked.one,
    scale: asked.one,
    multiple: asked.several,
    number: asked.number,
    matrix: asked.matrix,
    text: asked.text,
    shown: asked.read,
  };
  return {
    name: question.name,
    text: question.title,
    instruction: instructions[question.kind],
    routing: question.meaning.base === null ? null : asked.only(question.meaning.base),
    rows: question.rows.map((row) => row.label),
    choices: question.choices.map((choice) => choice.label),
  };
}
