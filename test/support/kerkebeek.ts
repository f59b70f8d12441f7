/** Fictional Kerkebeek in a few lines: 120 members, a closed wave, an open one and a planned one, and four colleagues. */
import { hash } from '@node-rs/argon2';
import type { OpenText, StoredResponse } from '../../server/actions/answer-records.ts';
import type { Member, Municipality, StaffMember, Wave } from '../../server/actions/panel-records.ts';
import { hashToken } from '../../server/actions/token.ts';
import type { World } from '../../server/actions/world.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { bandsFor } from '../../surveys/bands.ts';

export const kerkebeek: Municipality = {
  name: 'Kerkebeek',
  nisCode: '99999',
  phone: '053 00 00 00',
  phoneHours: 'elke werkdag van 9 tot 12 uur',
  email: 'panel@kerkebeek.example',
  counterName: 'digitaal thuisloket',
  colour: '#0B5563',
  districts: ['Kerkebeek', 'Molenveld'],
};

const questionnaire = {
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
/** The closed wave asked for words of one's own too. */
const openQuestions: JsonObject = {
  name: 'p2',
  elements: [
    { type: 'comment', name: 'OPEN', title: 'Wat kan beter?' },
    { type: 'comment', name: 'KORT', title: 'Welk woord past bij ons?' },
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
  return { id, title, purpose, status, opensOn, closesOn, questionnaireVersion: 1, bands, mayEdit: true };
}

/** Fills an empty world. All colleagues sign in with `password`. */
export const password = 'een lange zin voor de test';

export const els: StaffMember = colleague('els', 'Els Peeters', 'policy');
export const joris: StaffMember = colleague('joris', 'Joris Maes', 'communications');
export const bart: StaffMember = colleague('bart', 'Bart Wouters', 'admin');
export const nadia: StaffMember = colleague('nadia', 'Nadia El Amrani', 'steward');

function colleague(id: string, name: string, role: StaffMember['role']): StaffMember {
  return { id, email: `${id}@kerkebeek.example`, name, role, passwordHash: null, active: true };
}

/** Made once, and cheap to compare with: hundreds of tests sign in. What a password costs in earnest is tested beside it. */
let hashed: Promise<string> | null = null;

/** @param asked another questionnaire for a wave, by the wave's id */
export async function settleKerkebeek(world: World, asked: Record<string, JsonObject> = {}): Promise<void> {
  const passwordHash = await (hashed ??= hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 }));
  await world.panel.settings.saveMunicipality(kerkebeek);
  for (const person of [els, joris, bart, nadia]) await world.panel.staff.add({ ...person, passwordHash });
  const members = Array.from({ length: 120 }, (_, i) => member(i));
  await world.panel.members.add(members);
  for (const one of waves) {
    const { id: waveId, questionnaireVersion: version } = one;
    await world.keys.createWaveKey(waveId);
    await world.panel.waves.add(one, {
      waveId,
      version,
      definition: asked[waveId] ?? definitionOf(waveId),
      reportPlan: {},
    });
  }
  await invite(world, '2021-3', members);
  await invite(world, '2025-1', members);
  await world.answers.addMany(answersOf('2021-3', members.slice(0, 100)), textsOf('2021-3'));
  await world.answers.addMany(answersOf('2025-1', members.slice(0, 37)), textsOf('2025-1'));
}

function definitionOf(waveId: string): JsonObject {
  const { pages } = questionnaire;
  return waveId === '2021-3' ? { ...questionnaire, pages: [...pages, openQuestions] } : questionnaire;
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
      delivery: 'sent',
    })),
  );
}

/** What ten residents wrote: three texts may point to somebody, one holds HTML. */
export const written = {
  name: 'Mevrouw Vandeperre aan het loket was heel vriendelijk.',
  phone: 'Bel mij terug op 0470 12 34 56 of mail noor@inwoner.example.',
  both: 'Jan Peeters, Kerkstraat 12, wacht nog altijd.',
  html: '<b>Meer</b> zitplaatsen & <script>alert(1)</script> graag.',
  plain: 'Eén avond per week langer open zou mij goed helpen.',
};
const others = [
  'Alles goed.',
  'Meer bankjes.',
  'Sneller antwoorden.',
  'Een bord bij de ingang.',
  'Niets te klagen.',
];

function textsOf(waveId: string): OpenText[] {
  const open = [...Object.values(written), ...others].map((text) => ({ waveId, question: 'OPEN', text }));
  const short = 'snel traag goed rustig open klaar streng vlot warm'.split(' ');
  return [...open, ...short.map((text) => ({ waveId, question: 'KORT', text }))];
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
    address: null,
    memberSince: '2021-05-03',
    statusSince: '2021-05-03',
    mailState: 'ok',
    letterState: 'ok',
    salutation: null,
    education: null,
    language: 'nl',
    preferredChannel: 'mail',
    recruitment: 'random',
    consentedOn: '2021-01-04',
    status: 'active',
  };
}
