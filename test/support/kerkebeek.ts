/** Fictional Kerkebeek in a few lines: 120 members, a closed wave, an open one and a planned one, and two colleagues. */
import { hashPassword } from '../../server/actions/password.ts';
import type { Member, Municipality, StaffMember, StoredResponse, Wave } from '../../server/actions/ports.ts';
import { hashToken } from '../../server/actions/token.ts';
import type { World } from '../../server/actions/world.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { bandsFor } from '../../surveys/bands.ts';

const kerkebeek: Municipality = {
  name: 'Kerkebeek',
  nisCode: '99999',
  phone: '053 00 00 00',
  phoneHours: 'elke werkdag van 9 tot 12 uur',
  email: 'panel@kerkebeek.example',
  counterName: 'digitaal thuisloket',
  colour: '#0B5563',
  districts: ['Kerkebeek', 'Molenveld'],
};

const questionnaire: JsonObject = {
  title: 'Dienstverlening in Kerkebeek',
  language: 'nl',
  locale: 'nl',
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'LOK1',
          title: 'Kent u het digitaal thuisloket?',
          choices: [
            { value: '1', text: 'ja, ik gebruikte het al' },
            { value: '2', text: 'ja, maar ik gebruikte het nog niet' },
            { value: '3', text: 'nee' },
          ],
        },
      ],
    },
  ],
};
const bands = ['age5'];

export const waves: Wave[] = [
  wave('2021-3', 'closed', ['2021-09-06', '2021-09-26']),
  wave('2025-1', 'open', ['2025-03-01', '2025-03-21']),
  wave('2025-2', 'planned', ['2025-09-01', '2025-09-21']),
];

function wave(id: string, status: Wave['status'], [opensOn, closesOn]: [string, string]): Wave {
  const title = 'Dienstverlening in Kerkebeek';
  const purpose = 'De gemeente wil weten hoe inwoners haar diensten bereiken.';
  return { id, title, purpose, status, opensOn, closesOn, questionnaireVersion: 1, bands };
}

/** Fills an empty world. Both colleagues sign in with `password`. */
export const password = 'een lange zin voor de test';

export const els: StaffMember = colleague('els', 'Els Peeters', 'policy');
export const joris: StaffMember = colleague('joris', 'Joris Maes', 'communications');

function colleague(id: string, name: string, role: StaffMember['role']): StaffMember {
  return { id, email: `${id}@kerkebeek.example`, name, role, passwordHash: null, active: true };
}

export async function settleKerkebeek(world: World): Promise<void> {
  const passwordHash = await hashPassword(password);
  await world.panel.settings.saveMunicipality(kerkebeek);
  for (const person of [els, joris]) await world.panel.staff.add({ ...person, passwordHash });
  const members = Array.from({ length: 120 }, (_, i) => member(i));
  await world.panel.members.add(members);
  for (const one of waves) {
    const { id: waveId, questionnaireVersion: version } = one;
    await world.keys.createWaveKey(waveId);
    await world.panel.waves.add(one, { waveId, version, definition: questionnaire, reportPlan: {} });
  }
  await invite(world, '2021-3', members);
  await invite(world, '2025-1', members);
  await world.answers.addMany(answersOf('2021-3', members.slice(0, 100)), []);
  await world.answers.addMany(answersOf('2025-1', members.slice(0, 37)), []);
}

async function invite(world: World, waveId: string, members: Member[]): Promise<void> {
  const sentOn = '2021-09-06';
  await world.panel.invitations.add(
    members.map(({ id }) => ({
      tokenHash: hashToken(`${waveId} ${id}`),
      memberId: id,
      waveId,
      channel: 'mail',
      sentOn,
    })),
  );
}

/** Answers 1, 2, 3, 1, 2, 3 ... so that shares can be counted by hand. */
function answersOf(waveId: string, members: Member[]): StoredResponse[] {
  return members.map((one, i) => ({
    ticket: hashToken(`ticket ${waveId} ${one.id}`),
    pseudonym: hashToken(`pseudonym ${one.id}`),
    waveId,
    questionnaireVersion: 1,
    mode: 'web',
    bands: bandsFor(one, bands, Number(waveId.slice(0, 4))),
    answers: { LOK1: String((i % 3) + 1) },
    day: '2021-09-10',
  }));
}

/** Every third one young, every third middle-aged, the rest older: forty each. */
function member(i: number): Member {
  const id = `lid-${String(i).padStart(3, '0')}`;
  const birthYear = [1995, 1975, 1952][i % 3] ?? 1952;
  return {
    id,
    reference: `K${String(1000 + i)}`,
    firstName: 'Noor',
    lastName: `Janssens ${i}`,
    email: `${id}@inwoner.example`,
    phone: null,
    birthYear,
    gender: i % 2 === 0 ? 'v' : 'm',
    district: i % 4 === 0 ? 'Molenveld' : 'Kerkebeek',
    education: null,
    language: 'nl',
    preferredChannel: 'mail',
    recruitment: 'random',
    consentedOn: '2021-01-04',
    status: 'active',
  };
}
