/**
 * Everything that is kept of one member, as a document: "panelpeil-member/1". Made when it is asked for, and stored nowhere.
 * The answers are found by the tickets of the member's id, and only ever for the member: nobody at the town hall sees names
 * beside answers.
 */
import type { ProfileBands } from '../../../surveys/bands.ts';
import type { Language } from '../../../surveys/language.ts';
import { brusselsDay } from '../brussels-day.ts';
import type { Consent, ConsentText } from '../consent-records.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import type { IsoDay } from '../iso-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Invitation, Member, Wave } from '../panel-records.ts';
import type { StoredResponse } from '../answer-records.ts';
import type { Activity } from '../retention/retention-records.ts';
import { openDraft } from '../sealed-draft.ts';
import { ticketFor } from '../ticket.ts';
import { waveTexts } from '../wave-texts.ts';
import type { World } from '../world.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import { wordsOfConsent } from './consents-now.ts';

export interface MemberDocument {
  format: 'panelpeil-member/1';
  municipality: string;
  madeOn: IsoDay;
  language: Language;
  /** All that the register has of the person. */
  member: Omit<Member, 'id'>;
  /** In which month they last signed in, agreed or changed something, and since when we wait to hear whether they stay. */
  activity: Omit<Activity, 'memberId'> | null;
  consents: (Omit<Consent, 'memberId'> & { words: string })[];
  /** Ids of the waves this person was drawn for. */
  samples: string[];
  invitations: (Pick<Invitation, 'waveId' | 'channel' | 'sentOn' | 'delivery'> & { title: string })[];
  /** Only for a colleague: that the answers are not in it, in words. */
  leftOut?: string;
  /** Only for the member. */
  answers?: WaveAnswers[];
  /** Waves to which this person was invited and whose key was destroyed: nobody can find anybody's answers in them. Absent: none. */
  answersNotFindable?: { waveId: string; title: string }[];
}

export interface WaveAnswers {
  waveId: string;
  title: string;
  /** draft: typed, and not sent yet. */
  state: 'sent' | 'draft';
  /** Null of a draft. */
  day: IsoDay | null;
  mode: StoredResponse['mode'] | null;
  questionnaireVersion: number;
  /** The coarse profile that is kept with the answers. */
  profile: ProfileBands | null;
  answers: AnswerInWords[];
}

/** Without the answers. */
export async function memberDocument(
  world: World,
  member: Member,
  language: Language,
): Promise<MemberDocument> {
  const { id, ...kept } = member;
  const texts = await world.panel.consents.texts();
  const consents = (await world.panel.consents.ofMember(id)).map((one) => withWords(one, texts, language));
  const invitations = await world.panel.invitations.ofMember(id);
  return {
    format: 'panelpeil-member/1',
    municipality: (await municipalityOf(world)).name,
    madeOn: brusselsDay(world.clock.now()),
    language,
    member: kept,
    activity: await activityOf(world, id),
    consents,
    samples: await world.panel.samples.ofMember(id),
    invitations: await Promise.all(
      invitations.map(async ({ waveId, channel, sentOn, delivery }) => ({
        waveId,
        title: await titleOf(world, waveId, language),
        channel,
        sentOn,
        delivery,
      })),
    ),
  };
}

async function activityOf(world: World, memberId: string): Promise<MemberDocument['activity']> {
  const activity = await world.panel.memberActivity.find(memberId);
  return activity === null ? null : { month: activity.month, askedOn: activity.askedOn };
}

/** With the answers: for the member alone. */
export async function ownDocument(world: World, member: Member, language: Language): Promise<MemberDocument> {
  const document = await memberDocument(world, member, language);
  const answers: WaveAnswers[] = [];
  for (const wave of (await world.panel.waves.all()).toReversed())
    answers.push(...(await answersOf(world, wave, { memberId: member.id, language })));
  const lost = await notFindable(world, document);
  return { ...document, answers, ...(lost.length === 0 ? {} : { answersNotFindable: lost }) };
}

async function notFindable(
  world: World,
  { invitations }: MemberDocument,
): Promise<NonNullable<MemberDocument['answersNotFindable']>> {
  const titles = new Map(invitations.map(({ waveId, title }) => [waveId, title]));
  const lost: { waveId: string; title: string }[] = [];
  for (const [waveId, title] of titles)
    if ((await world.keys.findWaveKey(waveId)) === null) lost.push({ waveId, title });
  return lost;
}

function withWords(
  { memberId: _own, ...consent }: Consent,
  texts: ConsentText[],
  language: Language,
): MemberDocument['consents'][number] {
  const text = texts.find(({ version }) => version === consent.textVersion);
  return { ...consent, words: wordsOfConsent(text, language, consent.purpose) };
}

async function titleOf(world: World, waveId: string, language: Language): Promise<string> {
  const wave = await world.panel.waves.find(waveId);
  if (wave === null) return waveId;
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  return waveTexts(wave, questionnaire.definition, language).title;
}

/** Of a wave whose key was destroyed, nobody can find anybody's answers. */
async function answersOf(
  world: World,
  wave: Wave,
  { memberId, language }: { memberId: string; language: Language },
): Promise<WaveAnswers[]> {
  const key = await world.keys.findWaveKey(wave.id);
  if (key === null) return [];
  const ticket = ticketFor(key, memberId);
  const found: WaveAnswers[] = [];
  const response = await world.answers.responses.find(ticket);
  const title = await titleOf(world, wave.id, language);
  const about = { waveId: wave.id, title };
  if (response !== null) {
    const { questionnaireVersion, day, mode, bands, answers } = response;
    const { questionnaire } = await fieldedQuestionnaire(world, { ...wave, questionnaireVersion }, language);
    const inWords = answersInWords(questionnaire, answers);
    found.push({
      ...about,
      state: 'sent',
      day,
      mode,
      questionnaireVersion,
      profile: bands,
      answers: inWords,
    });
  }
  const draft = await world.answers.drafts.find(ticket);
  if (draft !== null) {
    const { questionnaireVersion } = wave;
    const { questionnaire } = await fieldedQuestionnaire(world, wave, language);
    const answers = answersInWords(questionnaire, openDraft(key, ticket, draft.content).answers);
    const nothingYet = { day: null, mode: null, profile: null };
    found.push({ ...about, state: 'draft', ...nothingYet, questionnaireVersion, answers });
  }
  return found;
}
