/** Freezes what staff added to the newest release of a wave: texts, and the open answers that were released one by one. */
import { createHash } from 'node:crypto';
import { readEdition, type Edition } from '../../reports/edition.ts';
import { readPlan } from '../../reports/findings/plan.ts';
import { brusselsDay } from './brussels-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findEdition } from './find-edition.ts';
import { findWave } from './find-wave.ts';
import { noted } from './noted.ts';
import { questionsWithTexts, type OpenQuestion } from './open-answers.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import { findRelease } from './find-results.ts';
import type { World } from './world.ts';

export type EditionContent = Pick<Edition, 'conclusions' | 'next' | 'quotes'>;

export interface EditionDraft {
  waveId: string;
  release: number;
  /** Of the edition that this would become. */
  number: number;
  content: EditionContent;
  /** What the report says under "next" when staff wrote nothing. */
  planned: string[];
  questions: OpenQuestion[];
  /** Says which content this is; whoever freezes it says it back. */
  mark: string;
  /** Whether it differs from the newest edition, or from nothing when there is none. */
  isNew: boolean;
}

/** What would be frozen now. @throws Problem when the person may not, or there is no release */
export async function editionDraft(world: World, person: StaffMember, waveId: string): Promise<EditionDraft> {
  mustBeAllowed(person, 'freeze edition');
  return draftOf(world, waveId);
}

/**
 * @param mark of the draft that the person has seen
 * @throws Problem when the person may not, nothing is new, or somebody changed the texts meanwhile
 */
export async function freezeEdition(
  world: World,
  person: StaffMember,
  waveId: string,
  mark: string,
): Promise<{ release: number; number: number }> {
  mustBeAllowed(person, 'freeze edition');
  const { release, number, content, isNew, mark: now } = await draftOf(world, waveId);
  if (!isNew) {
    throw new Problem(
      'conflict',
      'Er is niets nieuws om vast te leggen: geen andere tekst en geen ander open antwoord.',
    );
  }
  if (mark !== now) {
    throw new Problem(
      'conflict',
      'Een collega veranderde intussen iets. Lees de teksten opnieuw en leg ze dan vast.',
    );
  }
  const createdOn = brusselsDay(world.clock.now());
  const edition: Edition = { format: 'panelpeil-edition/1', number, createdOn, ...content };
  const document = JSON.stringify(edition);
  const checksum = sha256(document);
  await noted(world, { actor: person.id, action: `edition ${release}.${number}`, subject: waveId }, () =>
    world.answers.editions.add({ waveId, release, number, createdOn, checksum, document }),
  );
  return { release, number };
}

/** @throws Problem when there is no such wave or release */
export async function draftOf(world: World, waveId: string): Promise<EditionDraft> {
  const stored = await findRelease(world, waveId);
  const wave = await findWave(world, waveId);
  const questions = await questionsWithTexts(world, wave);
  const content = await contentNow(world, waveId, questions);
  const latest = await findEdition(world, stored);
  const { conclusions, next, quotes } =
    latest === null ? { conclusions: [], next: [], quotes: [] } : readEdition(latest.document);
  const mark = sha256(JSON.stringify(content));
  return {
    waveId,
    release: stored.number,
    number: (latest?.number ?? 0) + 1,
    content,
    planned: readPlan((await fieldedQuestionnaire(world, wave)).plan).next,
    questions,
    mark,
    isNew: mark !== sha256(JSON.stringify({ conclusions, next, quotes })),
  };
}

async function contentNow(world: World, waveId: string, questions: OpenQuestion[]): Promise<EditionContent> {
  const saved = await world.panel.reportTexts.ofWave(waveId);
  const released = await world.answers.openTexts.released(waveId);
  const quotes = questions
    .filter(({ counts }) => counts !== null)
    .map(({ question }) => ({
      question,
      texts: released.filter((one) => one.question === question).map(({ text }) => text),
    }))
    .filter(({ texts }) => texts.length > 0);
  return { conclusions: saved?.conclusions ?? [], next: saved?.next ?? [], quotes };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
