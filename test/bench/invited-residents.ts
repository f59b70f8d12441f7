/** The open wave of the demo with as many people invited as a measurement needs, and answers they could give. */
import { chooseBands } from '../../surveys/bands.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import { hashToken, newToken } from '../../server/actions/token.ts';
import type { World } from '../../server/actions/world.ts';
import { demoAnswers } from '../../server/demo/demo-answers.ts';
import { fieldworkOf } from '../../server/demo/demo-fieldwork.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { kerkebeek } from '../../server/demo/demo-settings.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

const demoWave = { id: '2025-1', year: 2025, answered: 310 } as const;
const seed = 2021;

export interface InvitedResidents {
  /** One link for each. */
  tokens: string[];
  /** Whole questionnaires, filled in. */
  answers: JsonObject[];
  definition: JsonObject;
}

/** @param world empty */
export async function inviteResidents(world: World, size: number): Promise<InvitedResidents> {
  const people = demoPeople(seed);
  const members = Array.from({ length: size }, (_, i): Member => {
    const like = people[i % people.length];
    if (like === undefined) throw new Error('the demo has no people');
    return { ...like.member, id: `inwoner-${i}`, reference: `KB-${10_000 + i}`, status: 'active' };
  });
  const { questionnaire, purpose, reportPlan } = await readSurvey(demoWave.id);
  const { definition } = questionnaire;
  const { status, opensOn, closesOn } = fieldworkOf(demoWave.id, world.clock.now());
  const bands = chooseBands(members, demoWave.year);
  const wave = { id: demoWave.id, title: questionnaire.title, purpose, status, opensOn, closesOn };
  const tokens = members.map(() => newToken());
  await world.keys.createWaveKey(wave.id);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.settings.saveMunicipality(kerkebeek);
    await panel.members.add(members);
    await panel.waves.add(
      { ...wave, questionnaireVersion: 1, bands, mayEdit: false },
      { waveId: wave.id, version: 1, definition, reportPlan },
    );
    await panel.invitations.add(
      members.map(({ id }, i) => ({
        tokenHash: hashToken(tokens[i] ?? ''),
        memberId: id,
        waveId: wave.id,
        channel: 'mail',
        sentOn: opensOn,
        delivery: 'sent',
      })),
    );
  });
  const sheets = demoAnswers(demoWave, people, seededRandom(seed + demoWave.year));
  return { tokens, answers: sheets.map(({ answers }) => answers), definition };
}
