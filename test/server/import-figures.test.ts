import { expect } from 'chai';
import { importFile, importUpload } from '../../server/actions/import-figures.ts';
import { FigureRefusal } from '../../server/actions/figure-refusal.ts';
import { checksumOf, openUpload } from '../../server/actions/figure-uploads.ts';
import { previewImport } from '../../server/actions/preview-import.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { contactsBy } from '../../reports/figures/contacts.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { World } from '../../server/actions/world.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { loginsFile, visitRow, visitsFile } from '../support/figure-csv.ts';
import { bart, els, joris, settleKerkebeek } from '../support/kerkebeek.ts';
import { fixedClock } from '../support/world.ts';

eachDatabase((name, open) => {
  describe(`importing service figures on ${name}`, () => {
    let stores: TestStores;
    let world: World;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2021-06-10T09:00:00Z'), publicUrl: 'http://panel.example' };
      await settleKerkebeek(world);
    });
    afterEach(() => stores.close());

    const bring = (bytes: Buffer, kind: FigureKind = 'appointments', replace = false) =>
      importFile(world, {
        kind,
        name: 'bestand.csv',
        checksum: checksumOf(bytes),
        source: bytes,
        mapping: null,
        replace,
      });
    const upload = (bytes: Buffer, again = false) =>
      openUpload(world, els, { kind: 'appointments', name: 'mei.csv', bytes, again });
    const counts = ({ added, changed, same }: { added: number; changed: number; same: number }): number[] => [
      added,
      changed,
      same,
    ];
    const everything = async (): Promise<string> =>
      JSON.stringify([
        await world.panel.figures.ofKind('appointments'),
        await world.panel.figures.imports(),
        await world.panel.audit.all(),
      ]);
    async function refusal(work: Promise<unknown>): Promise<FigureRefusal> {
      const error: unknown = await work.then(
        () => null,
        (caught: unknown) => caught,
      );
      if (!(error instanceof FigureRefusal)) throw new Error(`was not refused: ${String(error)}`);
      return error;
    }

    it('stores visits by month, counted, with the import and an entry in the audit log', async () => {
      const { entry } = await bring(
        visitsFile([visitRow('1', 10), visitRow('2', 11), visitRow('3', 12, 'Gepland')]),
      );
      expect([counts(entry), entry.from, entry.to]).to.deep.equal([[3, 0, 0], '2021-05-10', '2021-05-11']);
      const { appointments, covered } = await readServiceFigures(world);
      expect(
        appointments.map(({ month, services }) => [month, services['Burgerzaken']?.contacts]),
      ).to.deep.equal([['2021-05', 2]]);
      expect(covered.appointments).to.deep.equal([['2021-05-10', '2021-05-11']]);
      const last = (await world.panel.audit.all()).at(-1);
      expect([last?.actor, last?.action]).to.deep.equal(['command line', 'import service figures']);
    });

    it('says nothing of months in which visits are only planned or called off, and of the month of today that it is not over', async () => {
      const called = visitRow('2', 12, 'Geannuleerd').replaceAll('2021-05', '2021-06');
      const planned = visitRow('3', 13, 'Gepland').replaceAll('2021-05', '2021-07');
      const { entry } = await bring(visitsFile([visitRow('1', 10), called, planned]));
      expect([counts(entry), entry.to]).to.deep.equal([[3, 0, 0], '2021-05-10']);
      const figures = await readServiceFigures(world);
      expect(contactsBy(figures, null, 'month')).to.deep.equal([
        { period: '2021-05', value: 1, why: 'partial' },
      ]);
    });

    it('refuses logins without a means beside those of each means: they would count twice', async () => {
      await bring(loginsFile(['11/05/2021;;20']), 'logins');
      const refused = await refusal(bring(loginsFile(['11/05/2021;itsme;12', '11/05/2021;eID;8']), 'logins'));
      expect(refused.remarks[0]?.sentence).to.equal(
        "Rij 2, kolom 'Aanmeldmiddel': van deze periode zijn er aanmeldingen met én zonder aanmeldmiddel. Samen zouden ze dubbel tellen.",
      );
      const { logins } = await readServiceFigures(world);
      expect(logins.map((one) => one.logins)).to.deep.equal([20]);
    });

    it('keeps no name of a file that is about a person', async () => {
      const names = ['afspraken 85.07.30-033.28.csv', 'C:\\jan@voorbeeld.be.csv', 'map/mei 2021.csv'];
      const kept = [];
      for (const [at, name] of names.entries()) {
        const bytes = visitsFile([visitRow(String(at + 1), 10)]);
        const id = await openUpload(world, els, { kind: 'appointments', name, bytes, again: false });
        kept.push((await world.panel.figureUploads.find(id))?.fileName);
      }
      expect(kept).to.deep.equal(['bestand', 'bestand', 'mei 2021.csv']);
    });

    it('keeps no number of a visit, in records, uploads or logs', async () => {
      await bring(visitsFile([visitRow('2021-104512', 10)]));
      expect(await everything()).not.to.include('104512');
      const [period] = await world.panel.figures.ofKind('appointments');
      expect(period?.records).to.match(/"key":\["[\w-]{22}"\]/u);
    });

    it('says at once that a file was imported before, and changes nothing', async () => {
      const file = visitsFile([visitRow('1', 10)]);
      const { entry } = await bring(file);
      const before = await everything();
      expect(await bring(file)).to.deep.equal({ entry, isNew: false });
      const refused = await upload(file).catch((error: Error) => error.message);
      expect(refused).to.equal('Dit bestand is al ingevoerd op 10/06/2021. Er verandert niets.');
      expect(await everything()).to.equal(before);
    });

    it('adds only what is new of a file that overlaps', async () => {
      await bring(visitsFile([visitRow('1', 10), visitRow('2', 11, 'Gepland')]));
      const { entry } = await bring(visitsFile([visitRow('1', 10), visitRow('2', 11), visitRow('3', 12)]));
      expect(counts(entry)).to.deep.equal([1, 1, 1]);
    });

    it('stores nothing at all when one row contradicts what is stored, in whatever month', async () => {
      await bring(loginsFile(['01/05/2021;itsme;12']), 'logins');
      const before = JSON.stringify(await world.panel.figures.ofKind('logins'));
      const file = loginsFile(['01/04/2021;itsme;3', '01/05/2021;itsme;14', '01/06/2021;itsme;5']);
      const { remarks, message } = await refusal(bring(file, 'logins'));
      expect(message).to.include('Er is niets ingevoerd');
      expect(remarks.map(({ sentence }) => sentence)).to.deep.equal([
        "Rij 3, kolom 'Aantal aanmeldingen': hier staat “14”, maar wij bewaarden al “12”.",
      ]);
      expect(JSON.stringify(await world.panel.figures.ofKind('logins'))).to.equal(before);
      expect((await world.panel.figures.imports()).length).to.equal(1);
    });

    it('stores nothing of a file with a fault', async () => {
      const rows = Array.from(
        { length: 30 },
        (_, i) => `${String(i + 1).padStart(2, '0')}/04/2021;itsme;${i}`,
      );
      const file = loginsFile([...rows, '31/05/2021;itsme;veel']);
      expect((await refusal(bring(file, 'logins'))).remarks[0]?.sentence).to.include('Rij 32');
      expect(await world.panel.figures.periods('logins')).to.deep.equal([]);
    });

    it('replaces a month that is delivered again in full', async () => {
      await bring(loginsFile(['01/05/2021;itsme;12', '02/05/2021;itsme;4']), 'logins');
      const { entry } = await bring(loginsFile(['01/05/2021;itsme;14', '03/05/2021;eID;1']), 'logins', true);
      expect(counts(entry)).to.deep.equal([1, 2, 0]);
      const { logins } = await readServiceFigures(world);
      expect(logins.map((one) => `${one.day} ${one.logins}`).toSorted()).to.deep.equal([
        '2021-05-01 14',
        '2021-05-03 1',
      ]);
    });

    it('shows what an upload would do before it does it, and forgets the upload after', async () => {
      await bring(visitsFile([visitRow('1', 10)]));
      const id = await upload(visitsFile([visitRow('1', 10), visitRow('2', 11)]));
      const before = await everything();
      const { changes, remarks } = await previewImport(world, els, id);
      expect(changes.map((change) => [change.period, ...counts(change)])).to.deep.equal([
        ['2021-05', 1, 0, 1],
      ]);
      expect([remarks.map(({ check }) => check), await everything()]).to.deep.equal([
        ['partial-month'],
        before,
      ]);
      expect(counts(await importUpload(world, els, id))).to.deep.equal([1, 0, 1]);
      expect(await world.panel.figureUploads.find(id)).to.equal(null);
    });

    it('keeps an upload for one hour and for one person', async () => {
      const id = await upload(visitsFile([visitRow('1', 10)]));
      const kept = async (person = els): Promise<string> =>
        previewImport(world, person, id).then(
          () => 'kept',
          (error: Error) => error.message.slice(0, 33),
        );
      expect([await kept(), await kept(bart), await kept(joris)]).to.deep.equal([
        'kept',
        'Dit bestand is er niet meer. Wij ',
        'U mag dit niet doen. Vraag het aa',
      ]);
      (world.clock as ReturnType<typeof fixedClock>).pass(3_600_001);
      expect(await kept()).to.equal('Dit bestand is er niet meer. Wij ');
      expect(await world.panel.figureUploads.find(id)).to.equal(null);
    });

    it('keeps personal columns of an upload nowhere', async () => {
      const file = Buffer.from('Afspraaknummer;Naam klant;Status\r\n1;Noor Janssens;Afgehandeld\r\n');
      const id = await upload(file);
      const found = await world.panel.figureUploads.find(id);
      expect(found?.opened.dropped).to.deep.equal(['Naam klant']);
      expect(JSON.stringify(await stores.databases.panel('figure_uploads'))).not.to.include('Janssens');
    });

    it('knows the layout of a file that was imported once', async () => {
      const id = await upload(visitsFile([visitRow('1', 10)]));
      const found = await world.panel.figureUploads.find(id);
      const mapping = { ...(found?.mapping ?? { columns: {} }), service: 'Onthaal' };
      await world.panel.figureUploads.change(id, { mapping: mapping as never, replace: [] });
      await importUpload(world, els, id);
      const next = await upload(visitsFile([visitRow('2', 11)]));
      expect((await world.panel.figureUploads.find(next))?.mapping.service).to.equal('Onthaal');
    });
  });
});
