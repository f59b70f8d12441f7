/** The draft of one participation: read, and changed answer by answer, so that two tabs or devices do not undo each other. */
import { type Json, type JsonObject, questionsOf } from '../../surveys/question.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import type { Participation } from './find-participation.ts';
import { type Draft, openDraft, sealDraft } from './sealed-draft.ts';
import type { World } from './world.ts';

/** New values of single answers; null takes one away. */
export interface DraftChange {
  answers: Record<string, Json>;
  page: string | null;
  /** Typed on top of this revision and kept on a device since: what was answered after it elsewhere stays. Null: typed just now. */
  after: number | null;
  /**
   * A whole page was posted: answers to questions that are hidden now are kept no longer, as in SurveyJS. Single answers can
   * arrive in any order, so they hide nothing yet.
   */
  forgetsHidden?: boolean;
}

export interface KeptDraft extends Draft {
  /** How often it was saved. */
  revision: number;
}

/** As much as the longest questionnaire needs many times over. */
const mostCharacters = 400_000;

/** Before anything was saved: what the register knows of the person, for the questions that ask it; to themselves alone. */
export async function draftOf(world: World, found: Participation): Promise<KeptDraft> {
  const { wave, ticket } = found;
  const stored = await world.answers.drafts.find(ticket);
  if (stored === null) return { answers: await knownOf(world, found), page: null, revision: 0 };
  const key = await world.keys.waveKey(wave.id);
  return { ...openDraft(key, ticket, stored.content), revision: stored.revision };
}

/**
 * Saves the changes on top of what is kept now, whoever saved last; resolves after the commit.
 * "full": too long to keep; "answered": the answers were sent meanwhile. Then nothing is changed.
 */
export async function changeDraft(
  world: World,
  found: Participation,
  change: DraftChange,
): Promise<KeptDraft | 'full' | 'answered'> {
  const { wave, ticket } = found;
  const key = await world.keys.waveKey(wave.id);
  const { form } = await fieldedQuestionnaire(world, wave);
  for (;;) {
    const kept = await draftOf(world, found);
    // Changing answers that are in begins with a draft of them (beginEditing): one page alone would stand for all of them.
    if (found.answered && kept.revision === 0) return 'answered';
    const isOld = change.after !== null && kept.revision > change.after;
    const changes = isOld ? { ...change.answers, ...kept.answers } : change.answers;
    const all = withChanges(kept.answers, changes);
    const answers = change.forgetsHidden === true ? form.toSend(all) : all;
    const draft = { answers, page: change.page ?? kept.page };
    if (JSON.stringify(draft).length > mostCharacters) return 'full';
    const content = sealDraft(key, ticket, draft);
    const row = { ticket, waveId: wave.id, revision: kept.revision, content };
    if (await world.answers.drafts.save(row)) return { ...draft, revision: kept.revision + 1 };
    if (!found.answered && (await world.answers.responses.exists(ticket))) return 'answered';
  }
}

async function knownOf(world: World, { wave, member, interviewed }: Participation): Promise<JsonObject> {
  if (interviewed === true) return {};
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const asked = questionsOf(questionnaire).filter(({ meaning }) => meaning.profile === 'age_group');
  return Object.fromEntries(asked.map(({ name }) => [name, member.birthYear]));
}

/** null in the changes takes an answer away. */
export function withChanges(answers: JsonObject, changes: Record<string, Json>): JsonObject {
  const entries = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
