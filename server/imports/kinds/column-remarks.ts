/** What is to be said of the columns of a file before any row. */
import type { FigureKind } from '../../../reports/figures/records.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import { plainHead } from '../file/plain-head.ts';
import { shortened } from '../file/said-place.ts';
import type { Remark } from '../text-table.ts';
import type { KindColumn } from './kind.ts';

export function columnRemarks(
  kind: FigureKind,
  known: KindColumn[],
  columns: string[],
  mapping: FigureMapping,
): Remark[] {
  return [
    ...missingColumns(known, columns, mapping),
    ...(kind === 'actions' ? planRemarks(columns, mapping) : []),
    ...(mapping.shares === 'fraction' ? fractionRemarks(known, columns, mapping) : []),
  ];
}

/** Columns that must be there and are not. */
export function missingColumns(known: KindColumn[], columns: string[], mapping: FigureMapping): Remark[] {
  const absent = known.filter(
    ({ name, required }) =>
      required &&
      !columns.includes(mapping.columns[name] ?? '') &&
      !(name === 'service' && mapping.service !== null),
  );
  return absent.map(missing);
}

function missing({ head, whenMissing = '' }: KindColumn): Remark {
  const sentence = `Kolom '${head}' ontbreekt. Duid aan welke kolom dit is${whenMissing}.`;
  return { level: 'fault', row: null, column: head, sentence, check: 'missing-column' };
}

/** A file with shares of one may as well have very low percentages: what we made of it is said. */
function fractionRemarks(known: KindColumn[], columns: string[], mapping: FigureMapping): Remark[] {
  return known.flatMap(({ name, type }): Remark[] => {
    const head = mapping.columns[name] ?? '';
    if (type !== 'share' || !columns.includes(head)) return [];
    const sentence = `Kolom '${shortened(head)}': wij lezen 0,3 als 30 %. Is het 0,3 %, zet dan een procentteken in de cel.`;
    return [{ level: 'notice', row: null, column: head, sentence, check: 'shares-of-one' }];
  });
}

/** The plan as it was first decided stands in the file, where the last adjusted one is asked. */
function planRemarks(columns: string[], mapping: FigureMapping): Remark[] {
  const original = columns.find((head) =>
    /^(?:mjp|meerjarenplan|budget|plan)(?: \d{4})?(?: (?:oorspronkelijk|origineel|initieel))?$/u.test(
      plainHead(head),
    ),
  );
  const chosen = mapping.columns['plan'];
  if (original === undefined || (chosen !== undefined && chosen !== original)) return [];
  const said = `Kolom '${shortened(original)}' lijkt het oorspronkelijke plan. Wij verwachten het laatst aangepaste plan, kolom 'MJP nieuw'.`;
  const level = chosen === undefined ? 'fault' : 'notice';
  return [{ level, row: 1, column: original, sentence: said, check: 'original-plan' }];
}
