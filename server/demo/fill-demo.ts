/** Fills an empty installation with fictional Kerkebeek: a panel, two waves with published results and one that is open now. */
import { randomBytes, randomUUID } from 'node:crypto';
import { chooseBands } from '../../surveys/bands.ts';
import { consentNow } from '../actions/consent-now.ts';
import { hashPassword } from '../actions/password.ts';
import type { StaffMember, Wave } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { Problem } from '../actions/problem.ts';
import { releaseResults } from '../actions/release-results.ts';
import type { World } from '../actions/world.ts';
import { demoAnswers } from './demo-answers.ts';
import { demoConsents } from './demo-consents.ts';
import { fieldworkOf } from './demo-fieldwork.ts';
import { type Invited, inviteDemoPeople } from './demo-invitations.ts';
import { demoMailings } from './demo-mailings.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { type DemoResponses, type FilledWave, demoResponses } from './demo-responses.ts';
import { publishDemo } from './demo-publishing.ts';
import { demoStaff, kerkebeek } from './demo-settings.ts';
import { type DemoWave, demoWaves } from './demo-waves.ts';
import { type Survey, readSurvey } from './read-survey.ts';
import { seededRandom } from './seeded-random.ts';

export interface DemoSummary {
  /** Opens the questionnaire of 2025-1 for a member who has not answered it. */
  unansweredToken: string;
  staffEmail: string;
  staffPassword: string;
  /** A colleague of hers, in policy. */
  colleagueEmail: string;
  colleaguePassword: string;
  /** Active members. */
  members: number;
  /** Wave -> answers. */
  responses: Record<string, number>;
}

type DemoWaveData = FilledWave & { survey: Survey; invited: Invited };

const seed = 2021;

/** People and answers come from the seed; keys, tokens and the password are new each time. */
export async function fillDemo(world: World): Promise<DemoSummary> {
  if ((await world.panel.members.count()) > 0) {
    throw new Problem('conflict', 'Deze installatie is niet leeg: de demo kan er niet meer bij.');
  }
  const people = demoPeople(seed);
  const filled = await Promise.all(demoWaves.map((wave) => demoWaveData(world, wave, people)));
  const [admin, policy, steward] = await Promise.all([
    newColleague(demoStaff[0]),
    newColleague(demoStaff[1]),
    newColleague(demoStaff[2]),
  ]);
  // Every answer is checked before anything is stored.
  const answered: DemoResponses[] = [];
  for (const wave of filled) answered.push(await responsesOf(world, wave));
  // Answers first: a start that is killed in between finds an empty panel, and only what is missing is added.
  for (const [i, { responses, openTexts }] of answered.entries()) {
    const there = await world.answers.responses.ofWave(filled[i]?.wave.id ?? '');
    if (there.length === 0) await world.answers.addMany(responses, openTexts);
  }
  const { version } = await consentNow(world);
  await world.panel.inOneTransaction(async (panel) => {
    await addPanel(panel, { people, filled, staff: [admin.member, policy.member, steward.member] });
    const members = people.map(({ member }) => member);
    await panel.consents.add(demoConsents(members, version));
  });
  const closed = filled.filter(({ wave }) => wave.status === 'closed');
  for (const { wave } of closed) await releaseResults(world, policy.member, wave.id);
  await publishDemo(world, { admin: admin.member, policy: policy.member });
  await world.panel.audit.append({
    at: world.clock.now().toISOString(),
    actor: 'panelpeil',
    action: 'fill demo',
    subject: kerkebeek.name,
  });
  return {
    unansweredToken: unansweredToken(filled),
    staffEmail: admin.member.email,
    staffPassword: admin.password,
    colleagueEmail: policy.member.email,
    colleaguePassword: policy.password,
    members: people.filter(({ member }) => member.status === 'active').length,
    responses: Object.fromEntries(filled.map(({ wave, sheets }) => [wave.id, sheets.length])),
  };
}

async function demoWaveData(world: World, demoWave: DemoWave, people: DemoPerson[]): Promise<DemoWaveData> {
  const survey = await readSurvey(demoWave.id);
  const { questionnaire } = survey;
  const fieldwork = fieldworkOf(demoWave.id, world.clock.now());
  const frame = people.filter(({ waves }) => waves.includes(demoWave.id)).map(({ member }) => member);
  const wave: Wave = {
    id: demoWave.id,
    title: questionnaire.title,
    purpose: survey.purpose,
    status: fieldwork.status,
    opensOn: fieldwork.opensOn,
    closesOn: fieldwork.closesOn,
    questionnaireVersion: 1,
    bands: chooseBands(frame, demoWave.year),
    mayEdit: true,
  };
  const sheets = demoAnswers(demoWave, people, seededRandom(seed + demoWave.year));
  const invited = inviteDemoPeople(await world.keys.linkKey(), wave, people);
  return { wave, survey, questionnaire, fieldwork, sheets, invited };
}

async function newColleague(
  known: (typeof demoStaff)[number],
): Promise<{ member: StaffMember; password: string }> {
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  return { member: { id: randomUUID(), ...known, passwordHash, active: true }, password };
}

async function addPanel(
  panel: PanelStore,
  { people, filled, staff }: { people: DemoPerson[]; filled: DemoWaveData[]; staff: StaffMember[] },
): Promise<void> {
  await panel.settings.saveMunicipality(kerkebeek);
  await panel.members.add(people.map(({ member }) => member));
  for (const { wave, survey, invited } of filled) {
    const { definition } = survey.questionnaire;
    const version = wave.questionnaireVersion;
    const questionnaire = { waveId: wave.id, version, definition, reportPlan: survey.reportPlan };
    await panel.waves.add(wave, questionnaire);
    await panel.invitations.add(invited.invitations);
    const by = { staffId: staff[0]?.id ?? '', newId: randomUUID };
    for (const mailing of demoMailings(wave, invited.invitations, by)) await panel.mailings.add(mailing);
  }
  for (const person of staff) await panel.staff.add(person);
}

async function responsesOf(world: World, filled: DemoWaveData): Promise<DemoResponses> {
  await world.keys.createWaveKey(filled.wave.id);
  return demoResponses(filled, world.keys, seededRandom(seed + filled.sheets.length));
}

function unansweredToken(filled: DemoWaveData[]): string {
  const last = filled.at(-1);
  const answered = new Set(last?.sheets.map(({ person }) => person.member.id));
  const open = [...(last?.invited.tokens ?? [])].find(([memberId]) => !answered.has(memberId));
  if (open === undefined) throw new Error('Everybody in the demo has answered: no link is left to show.');
  return open[1];
}
