/** Every odd report in every form. A minute's work, so not among the tests: `npm run proof:reports`. */
import { expect } from 'chai';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { printFrozen } from '../../server/printer/print-frozen.ts';
import { bare, expectDecentPdf } from '../support/expect-decent.ts';
import { oddReports, type OddReport } from '../support/odd-reports.ts';
import { openWorkbook, sheetNamed } from '../support/opened-workbook.ts';
import { wordDocument } from '../support/opened-word.ts';
import { requireTools } from '../support/tools.ts';

type Line = Record<string, string>;

for (const [name, make] of Object.entries(oddReports)) {
  describe(`a report of ${name}`, function () {
    this.timeout(60_000);
    let report: OddReport;
    before(function () {
      requireTools(this, 'pdf', ['pdftotext', 'qpdf']);
      report = make();
    });

    it('is decent on paper: sound, inside its pages, nothing on top of anything else, all of it there', async () => {
      await expectDecentPdf(await printFrozen('pdf', report.frozen), report.says);
    });

    for (const kind of ['html', 'fragment'] as const) {
      it(`says the same as a ${kind}`, async () => {
        const page = load((await printFrozen(kind, report.frozen)).toString(), null, kind === 'html');
        const text = bare(page.text());
        for (const words of report.says)
          expect(text.includes(bare(words)), words.slice(0, 40)).to.equal(true);
      });
    }

    it('says the same for Word', async () => {
      const document = wordDocument(await printFrozen('docx', report.frozen));
      const text = bare(document('w\\:t').text());
      for (const words of report.says) expect(text.includes(bare(words)), words.slice(0, 40)).to.equal(true);
    });

    it('opens as a workbook, and has as many figures as each of the lists', async () => {
      const book = await openWorkbook(await printFrozen('xlsx', report.frozen));
      const signs = { columns: true, bom: true } as const;
      const belgian = parse<Line>(await printFrozen('csv', report.frozen), { ...signs, delimiter: ';' });
      const plain = parse<Line>(await printFrozen('plain-csv', report.frozen), signs);
      const list = sheetNamed(book, 'Cijfers');
      const head = list.findIndex((row) => row.includes('Samengeteld'));
      expect(head).to.be.at.least(0);
      expect(list.slice(head + 1)).to.have.length(belgian.length);
      expect(plain).to.have.length(belgian.length);
    });

    it('is a file for SPSS, and a bundle', async () => {
      const sav = await printFrozen('sav', report.frozen);
      expect(sav.subarray(0, 4).toString('latin1')).to.equal('$FL2');
      const bundle = JSON.parse((await printFrozen('bundle', report.frozen)).toString()) as {
        format?: string;
      };
      expect(bundle.format).to.match(/^panelpeil-/u);
    });
  });
}
