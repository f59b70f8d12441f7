/**
 * A town hall whose residents answer over HTTP in the very order in which their mails arrived: the worst that can happen to
 * whoever wants to stay unknown. Who answered what is known here, and nowhere in what a thief takes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import supertest from 'supertest';
import type { Member, Wave } from '../../../server/actions/panel-records.ts';
import { bandsInWave } from '../../../server/actions/bands-in-wave.ts';
import { ticketFor } from '../../../server/actions/ticket.ts';
import { createApp } from '../../../server/web/app.ts';
import type { TestStores } from '../databases.ts';
import { bart, settleKerkebeek } from '../kerkebeek.ts';
import { drawSample, mailRound, plannedMailing, resident, setPace, waveId } from '../mailed-wave.ts';
import { openPostOffice } from '../post-office.ts';
import { fixedClock, memoryWorld, type TestWorld } from '../world.ts';
import { pageOf, settings } from '../../web/town-hall.ts';

export interface FilledHouse {
  world: TestWorld;
  wave: Wave;
  /** Who the mail reached first comes first; the log of a mail server says so too. */
  inOrderOfMail: Member[];
  /** Ticket -> id of the member. */
  truth: Map<string, string>;
  /** What somebody wrote -> id of the member. */
  wrote: Map<string, string>;
  /** Ticket -> place in the order of arrival. */
  arrivals: Map<string, number>;
  log: string;
}

const earlier = '2021-3';
const size = 160;
const question = {
  title: 'Dienstverlening',
  locale: 'nl',
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'radiogroup', name: 'LOK1', title: 'Kent u het loket?', choices: ['1', '2', '3'] },
        { type: 'comment', name: 'OPEN', title: 'Wat kan beter?' },
      ],
    },
  ],
};

export async function fillHouse(stores: TestStores): Promise<FilledHouse> {
  const model = memoryWorld();
  await settleKerkebeek(model);
  // The same in each run: what chance does is not to fail a test once in a hundred times.
  const world = {
    ...stores,
    keys: model.keys,
    clock: fixedClock('2025-03-10T09:00:00Z'),
    publicUrl: settings.publicUrl,
  };
  const wave = await settle(world, model);
  const members = Array.from({ length: size }, (_, i) =>
    resident((i * 37) % size, profileOf((i * 37) % size)),
  );
  await drawSample(world, members);
  await setPace(world, 10_000);
  await answeredBefore(world, members);
  const lines: string[] = [];
  const { inOrderOfMail, links } = await mailed(world, members, lines);
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const app = createApp(world, settings, log);
  const [truth, wrote, arrivals] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, number>(),
  ];
  for (const [i, { id }] of inOrderOfMail.entries()) {
    world.clock.pass(7_000);
    const text = `Het loket mag langer open, zeker nummer ${(i * 53) % size}.`;
    await answer(supertest.agent(app), links.get(id) ?? '', { LOK1: String((i % 3) + 1), OPEN: text });
    const ticket = ticketFor(await world.keys.waveKey(waveId), id);
    truth.set(ticket, id);
    wrote.set(text, id);
    arrivals.set(ticket, i);
    // A moment apart, as people are: otherwise answers share a commit.
    if (i % 40 === 0) await pause(1);
  }
  await world.answers.tidy();
  return { world, wave, inOrderOfMail, truth, wrote, arrivals, log: lines.join('') };
}

/** Twenty of each age class and gender. */
function profileOf(i: number): Partial<Member> {
  return { birthYear: [1995, 1980, 1965, 1950][i % 4] ?? 1950, gender: i % 8 < 4 ? 'v' : 'm' };
}

async function settle(world: TestWorld, model: TestWorld): Promise<Wave> {
  const municipality = await model.panel.settings.municipality();
  if (municipality !== null) await world.panel.settings.saveMunicipality(municipality);
  const staff = await model.panel.staff.find(bart.id);
  if (staff !== null) await world.panel.staff.add(staff);
  const waves = (await model.panel.waves.all()).filter(({ id }) => id === waveId || id === earlier);
  for (const wave of waves)
    await world.panel.waves.add(
      { ...wave, bands: ['age4', 'gender'] },
      { waveId: wave.id, version: 1, definition: question, reportPlan: {} },
    );
  const wave = await world.panel.waves.find(waveId);
  if (wave === null) throw new Error('there is no wave');
  return wave;
}

/** Most of them took part in an earlier wave, in another order. */
async function answeredBefore(world: TestWorld, members: Member[]): Promise<void> {
  const wave = await world.panel.waves.find(earlier);
  if (wave === null) throw new Error('there is no earlier wave');
  const [waveKey, seriesKey] = [await world.keys.waveKey(earlier), await world.keys.seriesKey()];
  const responses = members.slice(20).map((member, i) => ({
    ticket: ticketFor(waveKey, member.id),
    pseudonym: ticketFor(seriesKey, member.id),
    waveId: earlier,
    questionnaireVersion: 1,
    mode: 'web' as const,
    bands: bandsInWave(wave, member),
    answers: { LOK1: String((i % 3) + 1) },
    day: '2021-09-10',
  }));
  await world.answers.addMany(responses, []);
}

async function mailed(
  world: TestWorld,
  members: Member[],
  lines: string[],
): Promise<Pick<FilledHouse, 'inOrderOfMail'> & { links: Map<string, string> }> {
  const office = await openPostOffice();
  await plannedMailing(world, 'invitation');
  for (let round = 0; office.received.length < size && round < 20; round += 1) {
    lines.push(...(await mailRound(world, office.url)));
    world.clock.pass(60_000);
  }
  await office.close();
  const links = new Map<string, string>();
  const inOrderOfMail = office.received.flatMap(({ to, text }) => {
    const member = members.find(({ email }) => email === to?.[0]?.address);
    const link = /\/deelnemen\/([\w-]{43})/u.exec(text ?? '')?.[1];
    if (member === undefined || link === undefined) return [];
    links.set(member.id, link);
    return [member];
  });
  if (inOrderOfMail.length !== size) throw new Error(`${inOrderOfMail.length} mails of ${size} arrived`);
  return { inOrderOfMail, links };
}

async function answer(
  visitor: ReturnType<typeof supertest.agent>,
  link: string,
  answers: object,
): Promise<void> {
  await visitor.post(`/deelnemen/${link}`).expect(303);
  const page = pageOf(await visitor.get('/vragenlijst').expect(200));
  await visitor
    .post('/vragenlijst')
    .set('X-Panelpeil-Token', String(page('input[name=bewijs]').attr('value')))
    .type('json')
    .send(JSON.stringify(answers))
    .expect(200);
}
