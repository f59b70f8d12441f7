import { warn, type Command } from './command.ts';
import { readOptions, type Options } from './options.ts';
import { reportedBundle } from './report-bundle.ts';
import { outputsOf } from './report-outputs.ts';
import { reportedStudy } from './report-study.ts';
import { holdsAnswers, printReported, type Reported } from './reported.ts';
import { writeWhole } from './write-whole.ts';

export const reportCommand: Command = {
  help: `panelpeil report --questionnaire Q.json --answers A.jsonl [--margins M.json] [--meta META.json]
    [--banner age_group[,...]] [--weights given|base] [--order VAR=A,B,C] [--fpc] --out FILE
panelpeil report --bundle FILE.json --out FILE
panelpeil report WAVE [--release N] [--edition N] --out FILE    (from the installation; on SQLite with the server stopped)

--out may be given several times; the ending says the form:
    .pdf  .html  .fragment.html (for a CMS)  .xlsx  .csv (Excel in Belgium)  .plain.csv  .sav (SPSS)  .json (bundle)
--with-answers puts the answers themselves into the bundle, so that all can be counted again
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
      },
      true,
    );
    options.needed('out');
    const outputs = outputsOf(options.many('out'));
    const reported = await reportedBy(options);
    // All are made before the first is written: a refusal leaves nothing behind.
    const made = [];
    for (const { file, kind } of outputs)
      made.push({ file, kind, bytes: await printReported(kind, reported) });
    for (const { file, kind, bytes } of made) {
      await writeWhole(file, bytes);
      if (holdsAnswers(kind, reported))
        warn(`${file} holds the answers of every respondent: keep it on this machine`);
    }
  },
};

function reportedBy(options: Options): Promise<Reported> {
  const bundle = options.one('bundle');
  return bundle === null ? reportedStudy(options) : reportedBundle(options, bundle);
}
