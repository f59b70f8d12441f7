/** One fresh process of the benchmark: prints LETTERS letters of a KIND of file, as JSON. */
import { printLetters } from '../../reports/print/letter/print-letters.ts';
import { mostLetters } from '../../server/actions/letters/make-letters.ts';
import { letterOf, sheetOfLetters } from '../support/letters.ts';
import { formOf } from '../support/paper-forms.ts';

const [given = '1000', kind = 'pdf'] = process.argv.slice(2);
const form = kind === 'pdf' ? null : formOf('surveys/2021-3-dienstverlening/questionnaire.json');
const most = mostLetters[kind === 'pdf' ? 'pdf' : 'pdf-with-form'];
const letters = Array.from({ length: Number(given) }, (_, i) =>
  letterOf('K7QD4M9X', { recipient: [`Mevrouw Maria Peeters ${i}`, `Beekstraat ${i}`, '9998 Kerkebeek'] }),
);
const begun = performance.now();
let [files, bytes] = [0, 0];
for (let from = 0; from < letters.length; from += most) {
  bytes += printLetters(sheetOfLetters, letters.slice(from, from + most), form).length;
  files += 1;
}
const seconds = (performance.now() - begun) / 1000;
// In kB on Linux.
const memory = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ files, seconds, megabytes: bytes / 1e6, memory }));
