import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { findParticipation } from '../../../server/actions/find-participation.ts';
import { takeJobFile } from '../../../server/actions/jobs/own-job.ts';
import type { LetterFile } from '../../../server/actions/letters/letter-file.ts';
import { makeLetters } from '../../../server/actions/letters/make-letters.ts';
import { postLetters } from '../../../server/actions/letters/post-letters.ts';
import { returnLetter } from '../../../server/actions/letters/return-letter.ts';
import { seeLetters } from '../../../server/actions/letters/see-letters.ts';
import { codedForms } from '../../../server/actions/paper-forms.ts';
import { keepUp } from '../../../server/commands/upkeep.ts';
import { bart, els, joris, settleKerkebeek } from '../../support/kerkebeek.ts';
import { letAnswer, letterMember, settleLetters } from '../../support/letter-wave.ts';
import { readingOrder } from '../../support/pdf-structure/reading-order.ts';
import { refusalOf } from '../../store/samples.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

const waveId = '2025-1';
const hours = 60 * 60_000;
type Kind = 'invitation' | 'reminder' | 'last-reminder';
const where = (kind: Kind): [string, string] => [waveId, `mailing-${kind}`];
const idsOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => letterMember(from + i).id);

describe('letters of a mailing', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await settleLetters(world, 30);
  });

  async function made(kind: Kind, file: LetterFile, anew = false): Promise<Buffer> {
    const { id, ended } = await makeLetters(world, bart, where(kind), { file, anew });
    await ended;
    return (await takeJobFile(world, bart, id, 0)).bytes;
  }
  async function csvOf(kind: Kind, anew = false): Promise<Record<string, string>[]> {
    return parse(await made(kind, 'csv', anew), { bom: true, delimiter: ';', columns: true });
  }
  const codesIn = (rows: Record<string, string>[]): Map<string, string> =>
    new Map(rows.map((row) => [row['Naam'] ?? '', row['Code'] ?? '']));
  const refusal = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).message;
  async function post(kind: Kind): Promise<void> {
    await postLetters(world, bart, where(kind), '2025-03-10');
  }

  it('of an invitation have a code that opens the questionnaire of the member, and the same in the PDF as in the list', async () => {
    const rows = await csvOf('invitation');
    const read = (await readingOrder(await made('invitation', 'pdf'))).join('\n').replaceAll('\u00a0', ' ');
    expect(rows).to.have.length(30);
    for (const { Naam = '', Code = '' } of rows) {
      expect(await findParticipation(world, Code)).to.have.nested.property('member.lastName', Naam);
      expect(read).to.include(`P Uw persoonlijke code ${Code}`);
    }
  });

  it('invite those who were drawn, and count as a contact from the day they were made', async () => {
    await made('invitation', 'csv');
    const waiting = (await world.panel.invitations.ofWave(waveId)).filter(
      ({ delivery }) => delivery === 'waiting',
    );
    expect(waiting).to.have.length(30);
    expect(waiting[0]).to.include({ channel: 'letter', sentOn: '2025-03-10' });
    await post('invitation');
    const since = await world.panel.invitations.since('2025-03-10');
    expect(since.map(({ delivery }) => delivery)).to.deep.equal(Array(30).fill('sent'));
    expect(await world.panel.mailings.find('mailing-invitation')).to.include({ state: 'done', people: 30 });
  });

  it('are listed for a print shop with these heads, in the order of the streets, and no formula in them', async () => {
    const { address } = letterMember(0);
    if (address === null) throw new Error('a letter member has an address');
    const odd = letterMember(5, {
      lastName: '=HYPERLINK("x")',
      address: { ...address, houseNumber: '1-2', box: '+3' },
    });
    await world.panel.members.change(odd);
    const bytes = await made('invitation', 'csv');
    const [head = '', ...lines] = bytes.toString('utf8').split('\r\n');
    expect(head).to.equal(
      '\uFEFFAanspreking;Voornaam;Naam;Straat;Huisnummer;Bus;Postcode;Gemeente;Taal;Code;Webadres;QR-inhoud;Onderwerp;Tekst',
    );
    expect(lines.find((line) => line.includes('HYPERLINK'))).to.match(
      /^De heer;Maria;"'=HYPERLINK\(""x""\)";Beekstraat;1–2;'\+3;9998;Kerkebeek;nl;/u,
    );
    const numbers = parse<Record<string, string>>(bytes, { bom: true, delimiter: ';', columns: true });
    expect(numbers.map(({ Huisnummer }) => Huisnummer).slice(0, 3)).to.deep.equal(['1', '1–2', '2']);
    expect(numbers[0]?.['Tekst']).to.include(
      'Geachte Mevrouw Briefmans 000\n\nVul de vragenlijst in tot en met 21 maart 2025.',
    );
    expect(bytes.toString('utf8')).not.to.include('B000');
  });

  it('of a reminder go to who did not answer yet, while everybody has a new code', async () => {
    await csvOf('invitation');
    await post('invitation');
    await letAnswer(world, idsOf(0, 12));
    const rows = await csvOf('reminder');
    expect(rows.map(({ Naam }) => Naam)).to.deep.equal(
      idsOf(12, 30).map((id) => `Briefmans ${id.slice(-3)}`),
    );
    expect(await world.panel.mailings.find('mailing-reminder')).to.include({ people: 30, state: 'going' });
    expect(await seeLetters(world, bart, where('reminder'))).to.include({ people: 30, printed: 10 });
  });

  it('of a reminder are handed out again unchanged, whoever answered in between', async () => {
    await csvOf('invitation');
    await post('invitation');
    const first = await csvOf('reminder');
    await letAnswer(world, idsOf(0, 3));
    expect(codesIn(await csvOf('reminder'))).to.deep.equal(codesIn(first));
  });

  it('of a reminder go to everybody until ten answered, and until ten more did since the last for some alone', async () => {
    await csvOf('invitation');
    await post('invitation');
    await letAnswer(world, idsOf(0, 9));
    expect(await csvOf('reminder')).to.have.length(30);
    await letAnswer(world, idsOf(9, 10));
    expect(await csvOf('reminder', true)).to.have.length(20);
    await letAnswer(world, idsOf(10, 11));
    expect(await csvOf('reminder', true), 'made anew').to.have.length(30);
    expect(await csvOf('last-reminder'), 'another mailing').to.have.length(30);
    await letAnswer(world, idsOf(11, 20));
    expect(await csvOf('last-reminder', true)).to.have.length(10);
    await letAnswer(world, idsOf(20, 30));
    expect(await csvOf('last-reminder', true), 'nearly all answered').to.have.length(30);
  });

  it('of a reminder tell nothing of one member by who may be written to', async () => {
    await csvOf('invitation');
    await post('invitation');
    await letAnswer(world, idsOf(0, 10));
    const before = await seeLetters(world, bart, where('reminder'));
    await world.panel.members.change(letterMember(3, { letterState: 'returned' }));
    const { toEverybody, printed } = await seeLetters(world, bart, where('reminder'));
    expect({ toEverybody, printed }).to.deep.equal({ toEverybody: false, printed: before.printed });
  });

  it('of a reminder that were wiped after 48 hours are made for everybody while a few answered since', async () => {
    await csvOf('invitation');
    await post('invitation');
    await letAnswer(world, idsOf(0, 10));
    await csvOf('reminder');
    await letAnswer(world, idsOf(10, 14));
    world.clock.pass(49 * hours);
    await keepUp(world);
    expect((await world.panel.letterBatches.find('mailing-reminder'))?.letters).to.equal(null);
    expect(await csvOf('reminder')).to.have.length(30);
  });

  it('keep their codes working: invitation, reminder and forms on paper, however often forms are printed', async () => {
    const invited = codesIn(await csvOf('invitation'));
    await post('invitation');
    const reminded = codesIn(await csvOf('reminder'));
    for (let times = 0; times < 3; times++) await codedForms(world, els, waveId, 1);
    const name = 'Briefmans 007';
    for (const code of [invited.get(name), reminded.get(name)])
      expect(await findParticipation(world, code ?? '')).to.have.nested.property('member.lastName', name);
  });

  it('with a form have the code of the letter on the form', async () => {
    const read = await readingOrder(await made('invitation', 'pdf-with-form'));
    const codes = read.flatMap((line) => /^P Uw persoonlijke code (\w{4}.\w{4})/u.exec(line)?.[1] ?? []);
    expect(codes).to.have.length(60);
    expect(read.join('\n').replaceAll('\u00a0', ' ')).to.include(
      'U kunt ook het formulier hierachter invullen. Uw naam staat er niet op. Bezorg het formulier aan het onthaal',
    );
    for (let i = 0; i < 60; i += 2) expect(codes[i]).to.equal(codes[i + 1]);
  });

  it('skip who left after they were made', async () => {
    expect(await csvOf('invitation')).to.have.length(30);
    await world.panel.members.change(letterMember(3, { status: 'left' }));
    const names = (await csvOf('invitation')).map(({ Naam }) => Naam);
    expect(names).to.have.length(29);
    expect(names).not.to.include('Briefmans 003');
  });

  it('that were posted cannot be made again, and nothing of them is kept', async () => {
    const { id, ended } = await makeLetters(world, bart, where('invitation'), { file: 'csv', anew: false });
    await ended;
    await post('invitation');
    expect(await refusal(takeJobFile(world, bart, id, 0))).to.include('er niet meer');
    expect((await world.panel.letterBatches.find('mailing-invitation'))?.letters).to.equal(null);
    expect(await refusal(csvOf('invitation'))).to.include('zijn gepost');
  });

  it('are posted on a day that was, after they were made', async () => {
    expect(await refusal(post('invitation'))).to.include('geen brieven gemaakt');
    await made('invitation', 'csv');
    for (const [day, words] of [
      ['2025-03-11', 'moet nog komen'],
      ['2025-03-09', 'gemaakt op 10 maart 2025'],
    ] as const)
      expect(await refusal(postLetters(world, bart, where('invitation'), day))).to.include(words);
  });

  it('that come back end the letters to their member, by code, by the scanned address or by reference', async () => {
    const codes = codesIn(await csvOf('invitation'));
    await post('invitation');
    const code = codes.get('Briefmans 001') ?? '';
    const scanned = `${world.publicUrl}/deelnemen/${(codes.get('Briefmans 002') ?? '').replace(' ', '')}`;
    expect(await returnLetter(world, bart, where('invitation'), code.toLowerCase())).to.equal('B001');
    expect(await returnLetter(world, bart, where('invitation'), scanned)).to.equal('B002');
    expect(await returnLetter(world, bart, where('invitation'), 'b003')).to.equal('B003');
    expect(await refusal(returnLetter(world, bart, where('invitation'), 'B999'))).to.include(
      'geen brief van deze golf',
    );
    const states = await Promise.all(idsOf(0, 5).map((id) => world.panel.members.find(id)));
    expect(states.map((one) => one?.letterState)).to.deep.equal([
      'ok',
      'returned',
      'returned',
      'returned',
      'ok',
    ]);
    const failed = (await world.panel.invitations.ofWave(waveId)).filter(
      ({ delivery }) => delivery === 'failed',
    );
    expect(failed.map(({ memberId }) => memberId).toSorted()).to.deep.equal(idsOf(1, 4));
    expect(await csvOf('reminder')).to.have.length(27);
  });

  it('are for who may see names, and only the one who made them takes them', async () => {
    for (const person of [els, joris])
      expect(await refusal(seeLetters(world, person, where('invitation'))), person.name).to.include(
        'mag dit niet',
      );
    const { id, ended } = await makeLetters(world, bart, where('invitation'), { file: 'csv', anew: false });
    await ended;
    const other = { ...bart, id: 'berte' };
    expect(await refusal(takeJobFile(world, other, id, 0))).to.include('er niet meer');
  });

  it('leave entries in the audit log without names, references or codes', async () => {
    const codes = codesIn(await csvOf('invitation'));
    await post('invitation');
    await returnLetter(world, bart, where('invitation'), 'B003');
    const log = await world.panel.audit.all();
    expect(log.map(({ action }) => action)).to.deep.equal([
      'make letters',
      'download letters',
      'post letters',
      'letter came back',
    ]);
    const text = JSON.stringify(log);
    for (const secret of ['Briefmans', 'B003', ...codes.values()]) expect(text).not.to.include(secret);
  });

  it('lie locked: neither names nor codes are readable in what is kept', async () => {
    const codes = codesIn(await csvOf('invitation'));
    const batch = await world.panel.letterBatches.find('mailing-invitation');
    const [job] = await world.panel.jobs.of('letters', 'mailing-invitation');
    const file = await world.panel.jobs.file(job?.id ?? '', 0);
    const kept = Buffer.concat([batch?.letters ?? Buffer.alloc(0), file ?? Buffer.alloc(0)]);
    expect(kept.length).to.be.above(3_000);
    for (const secret of ['Briefmans', 'brief-001', ...codes.values()])
      expect(kept.includes(secret)).to.equal(false);
  });
});
