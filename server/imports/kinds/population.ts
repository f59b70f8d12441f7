import type { PopulationCell } from '../../../reports/figures/records.ts';
import { shortened } from '../file/said-place.ts';
import { countedResidents } from './counted-residents.ts';
import { column, numberOf, required, textOf, words, type Kind, type RowPlace } from './kind.ts';

const oldest = 110;

/** Ours, and Statbel's TF_SOC_POP_STRUCT, which parts people by nationality and civil status too: those rows are added up. */
export const population: Kind<'population'> = {
  columns: [
    required('year', 'year', ['Jaar', '2021'], { synonyms: ['CD_YEAR', 'Year'] }),
    required('nisCode', 'nisCode', ['NIS-code', '99999'], {
      synonyms: ['CD_REFNIS', 'CD_MUNTY_REFNIS', 'NIS', 'Refnis'],
    }),
    column('municipality', 'text', ['Gemeente', 'Kerkebeek'], { synonyms: ['TX_DESCR_NL', 'Municipality'] }),
    required('gender', 'text', ['Geslacht', 'V'], {
      synonyms: ['CD_SEX', 'Sex', 'Gender'],
      words: words({ v: ['V', 'Vrouw', 'F', 'Vrouwen'], m: ['M', 'Man', 'Mannen'] }),
    }),
    required('age', 'text', ['Leeftijd', '34'], { synonyms: ['CD_AGE', 'Age'] }),
    required('people', 'count', ['Aantal', '152'], {
      synonyms: ['MS_POPULATION', 'Bevolking', 'Inwoners', 'Population'],
    }),
  ],
  start({ today, nisCode }, columns) {
    const rows = { ours: 0, others: 0 };
    const residents = countedResidents(columns);
    return {
      holds: true,
      record(values, place) {
        const [year, code] = [numberOf(values, 'year'), textOf(values, 'nisCode')];
        const thisYear = Number(today.slice(0, 4));
        if (year > thisYear)
          place.fault(
            'year-to-come',
            'year',
            `dit jaar moet nog komen. Wij verwachten de bevolking van hoogstens ${thisYear}.`,
          );
        // Statbel's file has all of Belgium: what is of others is passed over in silence.
        const isOurs = nisCode === null || code === nisCode;
        rows[isOurs ? 'ours' : 'others'] += 1;
        if (!isOurs) return null;
        const age = ageOf(textOf(values, 'age'), place);
        if (age === null) return null;
        const cell: PopulationCell = {
          year,
          nisCode: code,
          gender: textOf(values, 'gender') === 'v' ? 'v' : 'm',
          age: Math.min(age, oldest),
          people: numberOf(values, 'people'),
        };
        residents.add(cell, textOf(values, 'age'), place);
        return cell;
      },
      end(say) {
        const all = residents.all();
        const whole = { row: null, column: null };
        if (rows.ours === 0 && rows.others > 0)
          say({
            ...whole,
            level: 'fault',
            check: 'other-municipality',
            sentence: `In dit bestand staat niets over uw gemeente. Wij verwachten NIS-code ${nisCode ?? ''}.`,
          });
        const newest = all.reduce((year, { record }) => Math.max(year, record.year), 0);
        if (newest > 0 && newest < Number(today.slice(0, 4)) - 2)
          say({
            ...whole,
            level: 'notice',
            check: 'old-population',
            sentence: `Dit is de bevolking van ${newest}. Is er geen recenter bestand?`,
          });
        return all;
      },
    };
  },
};

/** Null: not known, which is said; what Excel made a day of is refused. */
function ageOf(text: string, place: RowPlace): number | null {
  const age = ageIn(text);
  if (age !== null) return age;
  if (/^\d{1,2}[-/. ]+\p{L}{3}/u.test(text))
    place.fault(
      'excel-made-a-day',
      'age',
      `“${shortened(text)}” is geen leeftijd. Heeft Excel er een datum van gemaakt? Zet de kolom in Excel op Tekst en typ de cel opnieuw.`,
    );
  else place.notice('unknown-age', 'age', 'de leeftijd is niet bekend. Deze personen tellen niet mee.');
  return null;
}

/** "34", "34.0", "110+", "110 en ouder" */
function ageIn(text: string): number | null {
  const [, age] = /^(\d{1,3})(?:[.,]0+)?(?:\s*(?:\+|en ouder|jaar))?$/u.exec(text.trim()) ?? [];
  return age === undefined || Number(age) > 130 ? null : Number(age);
}
