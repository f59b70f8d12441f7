/** Who of the staff may open which address of the panel, its waves and their mailings, and who may send something there. */
import { expect } from 'chai';
import { drawSample } from '../../server/actions/sampling/draw-sample.ts';
import type { SampleWish } from '../../server/actions/sampling/plan-sample.ts';
import { openMemberUpload } from '../../server/actions/members/member-uploads.ts';
import { memberFields } from '../../server/actions/members/member-form.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { settleLetters } from '../support/letter-wave.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { memberFile } from '../support/member-file.ts';
import { addWave } from '../support/planned-wave.ts';
import { openTownHall, signedIn, tokenOn, type TownHall, type Visitor } from './town-hall.ts';

type Role = StaffMember['role'];
type Fields = Record<string, string>;

const colleagues: StaffMember[] = [els, joris, bart, nadia];
const everybody: Role[] = ['communications', 'policy', 'admin', 'steward'];
const refusal = 'U mag dit niet doen.';

const open = '/beheer/golven/2025-1';
const planned = '/beheer/golven/2025-2';
const draft = '/beheer/golven/2025-3';
const mailing = `${open}/uitnodigen/mail-1`;
const letters = `${open}/uitnodigen/mailing-invitation/brieven`;
const panel = '/beheer/panel';
const member = `${panel}/leden/lid-003`;
const upload = `${panel}/invoeren/UPLOAD`;
const job = `/beheer/taken/${'j'.repeat(43)}`;

const words = { versie: '1', 'onderwerp.nl': 'Doe mee', 'tekst.nl': 'Dag {voornaam}' };
const search = { zoek: '', status: '', kanaal: '', deelgemeente: '' };
const rules = { leeftijd: '16', contacten: '4', mails: '60' };
const wrongRules = { ...rules, leeftijd: '0' };
const memberForm = Object.fromEntries(memberFields.map((name) => [name, '']));
const newWave = {
  nummer: '2025-4',
  titel: 'Loket',
  doel: 'Weten',
  bron: 'bibliotheek:2023-2-digitaal-thuisloket',
};
const setup = { titel: 'Loket', doel: 'Weten', van: '2025-09-01', tot: '2025-09-21' };
const draw = {
  wie: 'iedereen',
  omvang: '',
  verdeling: 'population',
  minimum: '',
  strata: 'geen',
  zaad: '',
  doe: 'trekken',
};

/** What may be seen, by who may see it. */
const seen: [Role[], string[]][] = [
  [
    everybody,
    [
      panel,
      `${panel}/samenstelling`,
      '/beheer/golven',
      open,
      `${open}/respons`,
      `${planned}/steekproef`,
      `${open}/uitnodigen`,
      mailing,
      `${mailing}/voortgang`,
      `${mailing}/voorbeeld`,
      `${mailing}/voorbeeld/nl`,
    ],
  ],
  [
    ['policy', 'admin'],
    [
      '/beheer/golven/nieuw',
      `${planned}/instellen`,
      `${planned}/openen`,
      `${draft}/verwijderen`,
      `${open}/sluiten`,
    ],
  ],
  [['admin', 'steward'], ['/beheer/privacy']],
  [
    ['admin'],
    [
      '/beheer/privacy/brieven.csv',
      `${planned}/steekproef/referenties.csv`,
      letters,
      `${panel}/instellingen`,
      `${panel}/invoeren`,
      `${panel}/invoeren/panelleden.csv`,
      upload,
      `${upload}/opmerkingen.csv`,
      `${panel}/leden/nieuw`,
      member,
      `${member}/wijzigen`,
      `${member}/verlaten`,
      `${member}/wissen`,
      `${member}/gegevens.json`,
      `${member}/gegevens.pdf`,
    ],
  ],
];

/** What may be sent, by who may send it: first what leaves the rest as it is, the end of a thing last. */
const sent: [Role[], [string, Fields][]][] = [
  [
    ['policy', 'admin'],
    [
      ['/beheer/golven/nieuw', newWave],
      [`${planned}/instellen`, setup],
      [`${planned}/vragenlijst`, { bron: newWave.bron }],
      [`${open}/laatste-dag`, { tot: '2025-03-25' }],
      [`${draft}/plannen`, {}],
      [`${planned}/ontwerp`, {}],
      [`${planned}/openen`, {}],
      [`${planned}/steekproef`, draw],
      [`${planned}/steekproef`, { ...draw, doe: 'voorbeeld' }],
      [`${planned}/steekproef/opnieuw`, {}],
      [`${draft}/verwijderen`, {}],
    ],
  ],
  [
    ['communications', 'policy', 'admin'],
    [
      [`${open}/uitnodigen`, { soort: 'reminder', kanaal: 'mail' }],
      [mailing, words],
      [`${mailing}/verwijderen`, {}],
    ],
  ],
  [
    ['communications', 'admin'],
    [
      [`${panel}/opzoeken`, { adres: 'lid-003@inwoner.example' }],
      [`${open}/uitnodigen/teruggekomen`, {}],
      [`${mailing}/proefmail`, { taal: 'nl' }],
      [
        `${mailing}/plannen`,
        { versie: '1', dag: '2025-03-12', uur: '09:00', iedereen: 'ja', wanneer: 'dan' },
      ],
      [`${mailing}/stoppen`, {}],
    ],
  ],
  [
    ['admin', 'steward'],
    [
      [
        '/beheer/privacy',
        { codes: '14', samples: '90', invitations: '36', left: '30', inactive: '24', answer: '60' },
      ],
    ],
  ],
  [
    ['admin'],
    [
      ['/beheer/privacy/brieven', {}],
      [letters, { bestand: 'csv' }],
      [`${letters}/gepost`, { dag: '2025-03-10' }],
      [`${letters}/teruggekomen`, { code: 'B003' }],
      [`${panel}/zoeken`, search],
      [`${panel}/instellingen`, rules],
      [`${panel}/instellingen`, wrongRules],
      [`${panel}/instellingen/toestemming`, { versie: '0' }],
      [`${panel}/samenstelling`, { jaar: '2024' }],
      [`${panel}/invoeren`, {}],
      [upload, {}],
      [`${upload}/invoeren`, {}],
      [`${upload}/annuleren`, {}],
      [`${panel}/leden/nieuw`, memberForm],
      [`${panel}/leden/nieuw`, { ...memberForm, akkoord: 'ja' }],
      [`${member}/wijzigen`, { ...memberForm, versie: 'x' }],
      [`${member}/toestand`, { versie: 'x', doe: 'pause' }],
      [`${member}/verlaten`, { versie: 'x' }],
      [`${member}/wissen`, { antwoorden: 'keep' }],
    ],
  ],
];

const takesFile = /\/(?:golven\/nieuw|vragenlijst|uitnodigen\/teruggekomen|panel\/invoeren)$/u;

describe('an address of the panel and its waves', function () {
  this.timeout(20_000);
  let hall: TownHall;
  let visitors: [Role, Visitor][];
  let uploaded: string;

  async function settle(): Promise<void> {
    hall = await openTownHall();
    const { world } = hall;
    await settleLetters(world, 3);
    await addWave(world, { id: '2025-3', status: 'draft' });
    const wish: SampleWish = { everybody: true, size: 0, allocation: 'register', minimum: 0, bands: [] };
    await drawSample(world, bart, '2025-2', { wish, seed: 'zaad', replaces: false });
    const texts = { nl: { subject: 'Doe mee', body: 'Dag {voornaam}' } };
    const made = { kind: 'invitation', channel: 'mail', state: 'draft', texts, sendAt: null } as const;
    await world.panel.mailings.add({
      ...made,
      id: 'mail-1',
      waveId: '2025-1',
      staffId: bart.id,
      people: null,
      version: 1,
    });
    uploaded = await openMemberUpload(world, bart, { name: 'leden.csv', bytes: memberFile({}) });
    visitors = [];
    for (const person of colleagues) visitors.push([person.role, await signedIn(hall, person)]);
  }

  const addressOf = (address: string): string => address.replace('UPLOAD', uploaded);
  const post = async (visitor: Visitor, address: string, fields: Fields) => {
    const bewijs = await tokenOn(visitor);
    const request = visitor.post(addressOf(address));
    return takesFile.test(address)
      ? request.field({ ...fields, bewijs })
      : request.type('form').send({ ...fields, bewijs });
  };

  describe('that is opened', () => {
    before(settle);
    for (const [who, addresses] of seen)
      for (const address of addresses)
        it(`shows ${address} to ${who.join(', ')} and to nobody else`, async () => {
          for (const [role, visitor] of visitors) {
            const answer = await visitor.get(addressOf(address));
            const isRefused = answer.status === 403 && answer.text.includes(refusal);
            expect(who.includes(role) ? answer.status : isRefused, role).to.equal(
              who.includes(role) ? 200 : true,
            );
          }
        });
  });

  for (const [who, deeds] of sent)
    describe(`that is for ${who.join(', ')}`, () => {
      before(settle);
      for (const [address, fields] of deeds)
        it(`takes what they send to ${address}, and refuses it from others`, async () => {
          const others = visitors.filter(([role]) => !who.includes(role));
          for (const [role, visitor] of others) {
            const { status, text } = await post(visitor, address, fields);
            expect([status, text.includes(refusal)], role).to.deep.equal([403, true]);
          }
          for (const [role, visitor] of visitors.filter(([one]) => who.includes(one))) {
            const { status } = await post(visitor, address, fields);
            expect(status, role).to.be.oneOf([200, 303, 400, 404, 409]);
          }
        });
    });

  it('of a job is for who started it', async () => {
    await settle();
    const { jobs } = hall.world.panel;
    const now = hall.world.clock.now().getTime();
    await jobs.add({
      id: job.slice('/beheer/taken/'.length),
      kind: 'letters',
      subject: 'mailing-invitation',
      staffId: bart.id,
      state: 'running',
      done: 0,
      total: 3,
      fault: null,
      beatAt: now,
      keptUntil: now + 60_000,
    });
    for (const [role, visitor] of visitors)
      for (const address of [job, `${job}/stand`])
        expect((await visitor.get(address)).status, role).to.equal(role === 'admin' ? 200 : 404);
  });
});
