import { expect } from 'chai';
import { releaseResults } from '../../server/actions/release-results.ts';
import { saveTexts, textsDraft, type TypedTexts } from '../../server/actions/report-texts.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';
import { refusalOf } from '../store/samples.ts';

const typed: TypedTexts = { version: 0, conclusions: 'Een.\n\nTwee\nregels.\n \n\n<b>Drie</b>.', next: '' };

describe('the texts that staff write for a report', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
  });

  it('are paragraphs: a blank line starts a new one', async () => {
    await saveTexts(world, joris, '2021-3', typed);
    const { texts } = await textsDraft(world, bart, '2021-3');
    expect(texts).to.deep.equal({
      waveId: '2021-3',
      version: 1,
      conclusions: ['Een.', 'Twee regels.', '<b>Drie</b>.'],
      next: [],
    });
  });

  it('start with what the report plan says will happen', async () => {
    const planned = ['De gemeente plant een campagne.'];
    const { waves } = world.panel;
    const asked = await waves.questionnaire('2025-1', 1);
    if (asked === null) throw new Error('2025-1 has no questionnaire');
    world.panel.waves = {
      ...waves,
      questionnaire: async () => ({ ...asked, reportPlan: { next: planned } }),
    };
    await waves.move('2025-1', 'open', 'closed');
    await releaseResults(world, els, '2025-1');
    const { texts } = await textsDraft(world, els, '2025-1');
    expect([texts.version, texts.next, texts.conclusions]).to.deep.equal([0, planned, []]);
    await saveTexts(world, els, '2025-1', { ...typed, next: '' });
    expect((await textsDraft(world, els, '2025-1')).texts.next).to.deep.equal([]);
  });

  it('are saved whatever they claim, with a warning for what no figure bears', async () => {
    const claim = 'Een meerderheid van 87 % kent het loket.\n\n34 % gebruikte het al.';
    await saveTexts(world, els, '2021-3', { version: 0, conclusions: claim, next: 'Alles is gestegen.' });
    const { claims, texts } = await textsDraft(world, els, '2021-3');
    expect(texts.conclusions).to.have.length(2);
    expect(claims.conclusions.map(({ quote }) => quote).join(' ')).to.contain('87 %');
    expect(claims.conclusions.map(({ quote }) => quote)).to.not.contain('34 %');
    expect(claims.next.map(({ quote }) => quote)).to.deep.equal(['gestegen']);
    for (const { why } of [...claims.conclusions, ...claims.next]) expect(why).to.match(/\.$/u);
  });

  it('are refused with their place when they are too long or too many', async () => {
    const long = await refusalOf(
      saveTexts(world, els, '2021-3', { ...typed, next: `Kort.\n\n${'x'.repeat(10_000)}` }),
    );
    expect(long).to.include({ kind: 'bad-input' });
    expect(long.message).to.equal(
      'Wat de gemeente doet, alinea 2: 10.000 tekens. Schrijf er hoogstens 1.200.',
    );
    const many = await refusalOf(
      saveTexts(world, els, '2021-3', { ...typed, conclusions: 'A.\n\n'.repeat(13) }),
    );
    expect(many.message).to.equal("De conclusies: 13 alinea's. Schrijf er hoogstens 12.");
    expect(await world.panel.reportTexts.ofWave('2021-3')).to.equal(null);
  });

  it('are not saved over those of a colleague without a warning', async () => {
    await saveTexts(world, els, '2021-3', typed);
    const refusal = await refusalOf(saveTexts(world, joris, '2021-3', { ...typed, next: 'Van Joris.' }));
    expect(refusal).to.include({ kind: 'conflict' });
    await saveTexts(world, joris, '2021-3', { ...typed, version: 1, next: 'Van Joris.' });
    expect((await textsDraft(world, els, '2021-3')).texts.next).to.deep.equal(['Van Joris.']);
  });

  it('wait for a release', async () => {
    for (const wave of ['2025-1', '2025-2', '1999-1']) {
      expect(await refusalOf(textsDraft(world, els, wave))).to.include({ kind: 'not-found' });
      expect(await refusalOf(saveTexts(world, els, wave, typed))).to.include({ kind: 'not-found' });
    }
  });

  it('are no business of the steward, nor of who has left', async () => {
    for (const person of [nadia, { ...els, active: false }]) {
      expect(await refusalOf(textsDraft(world, person, '2021-3'))).to.include({ kind: 'not-allowed' });
      expect(await refusalOf(saveTexts(world, person, '2021-3', typed))).to.include({ kind: 'not-allowed' });
    }
  });

  it('leave a note of who saved them, without the text', async () => {
    await saveTexts(world, joris, '2021-3', typed);
    const last = (await world.panel.audit.all()).at(-1);
    expect(last).to.deep.equal({
      at: '2025-03-10T09:00:00.000Z',
      actor: 'joris',
      action: 'edit report texts',
      subject: '2021-3',
    });
  });
});
