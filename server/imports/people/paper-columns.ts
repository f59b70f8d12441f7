import { column, required, words, type KindColumn } from '../kinds/kind.ts';

/** Of papier.csv: a row is an answer to a question, to a row of a matrix, or one of several answers to a question. */
export const paperColumns: KindColumn[] = [
  required('code', 'personalCode', ['Code', '7K3Q X9MD'], { synonyms: ['Persoonlijke code'] }),
  column('wave', 'text', ['Golf', '2021-3'], { synonyms: ['Meting', 'Bevraging'] }),
  required('question', 'text', ['Vraag', 'LOK1'], { synonyms: ['Vraagcode'] }),
  required('answer', 'person', ['Antwoord', '2'], { synonyms: ['Antwoordcode'], mayBeEmpty: true }),
  column('enteredBy', 'person', ['Ingevoerd door', 'AP'], { synonyms: ['Invoerder'] }),
  required('enteredOn', 'dayOfMoment', ['Ingevoerd op', '20/09/2021'], { synonyms: ['Datum invoer'] }),
  column('isSecondEntry', 'text', ['Tweede invoer', 'nee'], {
    words: words({ yes: ['ja', 'j', 'x', '1', 'waar'], no: ['nee', 'neen', 'n', '0', 'onwaar'] }),
  }),
];
