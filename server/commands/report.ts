import type { Command } from './command.ts';
import { readOptions, type Options } from './options.ts';
import { reportedBundle } from './report-bundle.ts';
import { makeFiles, refuseNoFolder, writeFiles, type MadeFile } from './report-files.ts';
import type { makeInstalled } from './report-installation.ts';
import { reportedStudy } from './report-study.ts';
import { wantedWave, wishesOf } from './report-wishes.ts';
import type { Reported } from './reported.ts';

export const reportCommand: Command = {
  help: `panelpeil report --questionnaire Q.json --answers A.jsonl [--margins M.json] [--meta META.json]
    [--banner age_group[,...]] [--weights given|base] [--order VAR=A,B,C] [--fpc] --out FILE
panelpeil report --bundle FILE.json --out FILE
panelpeil report WAVE [--release N] [--edition N] --out FILE    (from the installation; on SQLite with the server stopped)

--out may be given several times; the ending says the form:
    .pdf  .docx (Word)  .html  .fragment.html (for a CMS)  .xlsx  .csv (Excel in Belgium)  .plain.csv
    .sav (SPSS)  .json (bundle)
--charts FOLDER writes every chart as SVG and PNG with charts.json, the words that go with each; --out may then be left out
--with-answers puts the answers themselves of a study into the bundle, so that all can be counted again
META.json may have "colour": "#0B5563" and "logo": a PNG file beside it, as the house style of an installation
What the files hold: docs/files.md
A WAVE is printed from its newest release and edition; --edition 0 leaves out what staff added. It is noted in the audit log.
Of a study the .sav file holds a line a respondent, of a bundle or an installation a line a published figure.`,
  async run(args) {
    const options = readOptions(
      args,
      {
        questionnaire: { type: 'string' },
        answers: { type: 'string' },
        meta: { type: 'string' },
        margins: { type: 'string' },
        weights: { type: 'string' },
        order: { type: 'string', multiple: true },
        fpc: { type: 'boolean' },
        banner: { type: 'string', multiple: true },
        bundle: { type: 'string' },
        'with-answers': { type: 'boolean' },
        release: { type: 'string' },
        edition: { type: 'string' },
        out: { type: 'string', multiple: true },
        charts: { type: 'string' },
      },
      true,
    );
    const wishes = wishesOf(options);
    const wanted = wantedWave(options);
    if (wishes.charts !== null) await refuseNoFolder(wishes.charts);
    const make = (reported: Reported): Promise<MadeFile[]> => makeFiles(wishes, reported);
    const made =
      wanted === null ? await make(await reportedBy(options)) : await makeOfWave(wanted, wishes, make);
    await writeFiles(wishes, made);
  },
};

function reportedBy(options: Options): Promise<Reported> {
  const bundle = options.one('bundle');
  return bundle === null ? reportedStudy(options) : reportedBundle(options, bundle);
}

/** A study or a bundle need not wait for databases to be loaded. */
const makeOfWave: typeof makeInstalled = async (wanted, wishes, make) =>
  (await import('./report-installation.ts')).makeInstalled(wanted, wishes, make);
