import { expect } from 'chai';
import { watchLog } from '../../server/actions/audit/watch-log.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, submit, type TownHall, type Visitor } from './town-hall.ts';

const page = '/beheer/logboek';

describe('the page of the audit log', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, bart);
  });

  const note = async (action: string, at = '2025-03-10T09:00:00.000Z', subject = '2025-1'): Promise<void> =>
    hall.world.panel.audit.append({ at, actor: els.id, action, subject });
  const rowsOn = async (address: string): Promise<string[]> => {
    const shown = pageOf(await visitor.get(address));
    return shown('[data-test=entry]')
      .toArray()
      .map((row) => shown(row).text().replaceAll(/\s+/gu, ' ').trim());
  };

  it('is for the administrator and the data steward', async () => {
    const statuses = await Promise.all(
      [bart, nadia, els, joris].map(
        async (person) => (await (await signedIn(hall, person)).get(page)).status,
      ),
    );
    expect(statuses).to.deep.equal([200, 200, 403, 403]);
  });

  it('shows the newest first, each as a Dutch sentence with the name of who did it', async () => {
    await note('publish 3: 1.2');
    await note('close wave');
    expect((await rowsOn(page)).slice(0, 2)).to.deep.equal([
      '3 10/03/2025 10:00 Els Peeters sloot een golf 2025-1',
      '2 10/03/2025 10:00 Els Peeters publiceerde resultaten: publicatie 3, vrijgave 1, uitgave 2 2025-1',
    ]);
  });

  it('is narrowed by person, by kind and by the day in Brussels', async () => {
    await note('close wave', '2025-03-09T23:30:00.000Z');
    await note('see members', '2025-03-08T22:59:59.000Z');
    const found = await Promise.all(
      [
        '?wie=bart',
        '?soort=waves',
        '?dag=2025-03-10&wie=els',
        '?dag=2025-03-08',
        '?wie=%00&soort=x&dag=2025-02-31',
      ].map(async (query) => (await rowsOn(page + query)).length),
    );
    expect(found.slice(0, 4)).to.deep.equal([1, 1, 1, 1]);
    expect(found[4]).to.be.oneOf([0, 3]);
  });

  it('comes in pages of fifty, with what was asked in their addresses', async () => {
    for (let i = 0; i < 60; i += 1) await note('close wave');
    const shown = pageOf(await visitor.get(`${page}?soort=waves`));
    const second = shown('.pages a').attr('href') ?? '';
    expect(second).to.equal('/beheer/logboek?soort=waves&blad=2');
    expect(await rowsOn(second)).to.have.length(10);
  });

  it('says when the log was checked and that it is whole', async () => {
    await note('close wave');
    await submit(visitor, `${page}/nazien`);
    const verdict = pageOf(await visitor.get(page))('[data-test=verdict]').text();
    expect(verdict).to.equal('Het logboek klopt: 2 vermeldingen, zonder gat. Nagekeken op 10/03/2025 10:00.');
  });

  it('shows what is counted by the day', async () => {
    await hall.world.panel.audit.count({
      day: '2025-03-10',
      actor: 'panelpeil',
      action: 'member joined',
      subject: 'panel',
    });
    const count = pageOf(await visitor.get(page))('[data-test=count]').text();
    expect(count.replaceAll(/\s+/gu, ' ').trim()).to.equal(
      '10/03/2025 het programma: panellid schreef zich in het panel 1',
    );
  });

  it('is taken home as CSV without formulas, and that is noted', async () => {
    await note('close wave', '2025-03-10T09:00:00.000Z', '=HYPERLINK("x")');
    const { text, headers } = await visitor.get(`${page}/logboek.csv?soort=waves`);
    const taken = (await hall.world.panel.audit.all()).at(-1);
    expect(text.split('\r\n')).to.have.length(3);
    expect(text).to.include(`;"'=HYPERLINK(""x"")";`);
    expect(headers['content-disposition']).to.include('logboek.csv');
    expect(taken).to.include({ actor: 'bart', action: 'download audit log' });
  });

  it('lets the administrator, and nobody else, say who hears the head each day; never themselves', async () => {
    const steward = await signedIn(hall, nadia);
    const outcomes = [
      await submit(steward, `${page}/mail`, { mail: 'audit@kerkebeek.example' }),
      await submit(visitor, `${page}/mail`, { mail: bart.email }),
      await submit(visitor, `${page}/mail`, { mail: 'geen adres' }),
      await submit(visitor, `${page}/mail`, { mail: 'audit@kerkebeek.example' }),
    ].map(({ status }) => status);
    const { email } = await hall.world.panel.auditWatch.find();
    expect(outcomes).to.deep.equal([403, 400, 400, 303]);
    expect(email).to.equal('audit@kerkebeek.example');
    expect(JSON.stringify(await hall.world.panel.audit.all())).to.not.include('audit@');
  });

  it('tells the second person once a day, and who was it before that they are it no more', async () => {
    const { auditWatch, outbox } = hall.world.panel;
    const now = (): number => hall.world.clock.now().getTime();
    // Until the day after, and no longer than mail is held for its next try.
    const held = 24.5 * 3_600_000;
    await auditWatch.setMail('eerst@kerkebeek.example');
    await Promise.all([watchLog(hall.world), watchLog(hall.world)]);
    await watchLog(hall.world);
    const first = await outbox.claim(now(), now() + held);
    const noMore = await outbox.claim(now(), now() + 1);
    hall.world.clock.pass(86_400_000);
    await watchLog(hall.world);
    const second = await outbox.claim(now(), now() + held);
    const again = await signedIn(hall, bart);
    await submit(again, `${page}/mail`, { mail: 'daarna@kerkebeek.example' });
    const ended = await outbox.claim(now(), now() + held);
    const { knownHead } = await auditWatch.find();
    expect(first?.letter.subject).to.equal('Kerkebeek: logboek van het panel klopt');
    expect(noMore).to.equal(null);
    expect(second?.letter.text).to.include(knownHead ?? 'no head');
    expect([ended?.letter.to, ended?.letter.subject.includes('niet meer')]).to.deep.equal([
      'eerst@kerkebeek.example',
      true,
    ]);
  });
});
