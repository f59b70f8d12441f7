/**
 * Changing answers that are in, while the wave is open. It takes the link or code and the receipt: the texts can only be
 * found by the receipt, and who has somebody else's letter may not read their answers.
 */
import type { ProfileBands } from '../../surveys/bands.ts';
import type { Voice } from '../../surveys/language.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { bandsInWave } from './bands-in-wave.ts';
import { findParticipation, whyShut, type Participation } from './find-participation.ts';
import { ownResponse, type OwnResponse } from './own-response.ts';
import type { Wave } from './panel-records.ts';
import { sealDraft } from './sealed-draft.ts';
import type { SplitAnswers } from './split-answers.ts';
import { checkedAnswers, openTextsOf, responseOf, type Submission } from './submit-answers.ts';
import type { World } from './world.ts';

interface Editing {
  found: Participation;
  own: OwnResponse;
}

/** Null when the receipt is not of the answers of this link or code, or the wave does not allow it now. */
async function findEditing(world: World, secret: string, receipt: string): Promise<Editing | null> {
  const found = await findParticipation(world, secret);
  if (found === null || !found.answered || !mayBeEdited(found.wave)) return null;
  const own = await ownResponse(world, receipt);
  return own?.response.ticket === found.ticket ? { found, own } : null;
}

/** Whether changing was begun, may still go on, and is not sent yet. */
export async function isEditing(world: World, secret: string, receipt: string): Promise<boolean> {
  const editing = await findEditing(world, secret, receipt);
  return editing !== null && (await world.answers.drafts.find(editing.found.ticket)) !== null;
}

/** Whether the answers of a wave can be changed now, by who has the receipt. */
export function mayBeEdited(wave: Wave): boolean {
  return wave.mayEdit && whyShut(wave) === null;
}

/**
 * Lays the stored answers and texts ready as a draft, as they were sent; what was said of the profile was not kept and is not
 * among them. A draft that was left before is older than what is stored, unless this browser `goesOn` with it.
 * False when this may not be.
 */
export async function beginEditing(
  world: World,
  secret: string,
  receipt: string,
  { goesOn = false } = {},
): Promise<boolean> {
  const editing = await findEditing(world, secret, receipt);
  if (editing === null) return false;
  const { ticket, wave } = editing.found;
  const { textKeys } = editing.own;
  const key = await world.keys.waveKey(wave.id);
  const receiptHash = editing.own.receipt.hash;
  const own = { ticket, waveId: wave.id, receiptHash, textKeys: [...textKeys.keys()], goesOn };
  return world.answers.drafts.lay(own, (stored, texts) => {
    const fields = [...texts].map(([at, text]): [string, string] => [textKeys.get(at) ?? '', text]);
    const answers: JsonObject = { ...stored, ...Object.fromEntries(fields) };
    return sealDraft(key, ticket, { answers, page: null });
  });
}

/**
 * Puts new answers in the place of the stored ones: ticket and receipt stay. Until the state is "stored" the first count.
 * "different": it may not be, or the answers were withdrawn meanwhile; nothing is changed.
 */
export async function replaceAnswers(
  world: World,
  { secret, receipt }: { secret: string; receipt: string },
  sent: Json | undefined,
  voice: Voice = 'nl-u',
): Promise<Submission> {
  const editing = await findEditing(world, secret, receipt);
  if (editing === null) return whyNot(world, secret);
  const { found, own } = editing;
  const checked = await checkedAnswers(world, found, sent, voice);
  if ('state' in checked) return checked;
  const response = {
    ...(await responseOf(world, found, checked)),
    mode: own.response.mode,
    bands: bandsAfter(found, checked, own.response.bands),
    receiptHash: own.receipt.hash,
  };
  const openTexts = openTextsOf(found, checked, own.receipt);
  const isReplaced = await world.answers.responses.replace(response, openTexts, [...own.textKeys.keys()]);
  if (!isReplaced) return { state: 'different' };
  await world.answers.forgetWithdrawn();
  return { state: 'stored' };
}

async function whyNot(world: World, secret: string): Promise<Submission> {
  const found = await findParticipation(world, secret);
  if (found === null) return { state: 'unknown' };
  return { state: whyShut(found.wave) ?? 'different' };
}

/** What is not told again keeps the band it had; answers without any band get those of the register. */
function bandsAfter(
  { wave, member }: Participation,
  { profile }: SplitAnswers,
  earlier: ProfileBands,
): ProfileBands {
  const told = { age_group: profile.birthYear, gender: profile.gender, district: profile.district };
  const now = bandsInWave(wave, {
    id: member.id,
    birthYear: profile.birthYear ?? member.birthYear,
    gender: profile.gender ?? member.gender,
    district: profile.district ?? member.district,
  });
  // Bands are kept all together or not at all: nobody may be alone in a combination.
  if (now.age_group === '' || earlier.age_group === '') return told.age_group === undefined ? earlier : now;
  const band = (name: keyof ProfileBands): string => (told[name] === undefined ? earlier[name] : now[name]);
  return { age_group: band('age_group'), gender: band('gender'), district: band('district') };
}
