/** All forms of the results together: whether they agree, and what can be worked out of them. */
import { type Check, gate, must, nothingOf } from '../check.ts';
import { csvRows } from '../csv-rows.ts';
import { files } from '../exports/files.ts';
import { filteredOtherwise } from './filtered.ts';
import { narrowed, type Between } from './narrowed.ts';
import { publishedTables } from './published-tables.ts';
import { comparedForms } from './same-everywhere.ts';

/** So many values are left for a hidden count at least. */
const leastOpen = 5;
const figuresBeside = ['Basis (n)', 'Aantal', 'Waarde', 'Ondergrens 95\u00a0%', 'Bovengrens 95\u00a0%', 'Letters', 'Tegenover de rest']; // prettier-ignore

export const workedOut: Check[] = [
  gate(51, 'Every form of the results says the same', async (house) => {
    const { different, told } = await comparedForms(house);
    nothingOf(different, 'lines differ');
    return `lines of figures that are equal: ${told.join(', ')}`;
  }),
  gate(52, 'No hidden count can be worked out', async (house) => {
    const { tables, responses } = await publishedTables(house);
    const all = narrowed(tables, responses);
    must(all.length > 0, 'nothing is hidden: nothing to check');
    const isKnown = ({ isBase, least, most }: Between): boolean =>
      most - least < leastOpen && (isBase || least > 0);
    const worked = all.filter(isKnown).map(({ name, least, most }) => `${name}: ${least} to ${most}`);
    nothingOf(worked, 'hidden counts worked out');
    const leaking = csvRows((await files(house)).find(({ path }) => path.endsWith('.csv'))?.answer.text ?? '').filter((row) => row.get('Status') === 'niet getoond' && figuresBeside.some((name) => row.get(name) !== '')); // prettier-ignore
    nothingOf(
      leaking.map((row) => row.get('Tabel') ?? ''),
      'hidden counts with a figure beside them',
    );
    nothingOf(await filteredOtherwise(house), 'addresses that filter the results');
    const noughts = all.filter(({ most, least }) => most - least < leastOpen).length;
    return `${all.length} hidden counts, worked on over all tables, nets and groups: none of a group narrowed to less than ${leastOpen} values, nor of an answer above nought; ${noughts} answers that hardly anybody gave; filters in an address change nothing`;
  }),
];
