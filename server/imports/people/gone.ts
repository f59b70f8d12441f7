/** Members who moved away or died: a letter to somebody who died is the worst a panel can do. */
import type { Gone } from '../../actions/members/file-member.ts';
import { plainHead } from '../file/plain-head.ts';
import { textOf, type RowPlace, type Values } from '../kinds/kind.ts';
import type { Remark } from '../text-table.ts';

const deceased = /overled|gestorven|deceased|decede/u;
const moved = /verhuisd|vertrokken|afgevoerd|uitgeschreven|buitenland|moved/u;
const no = new Set(['', 'n', 'nee', 'neen', 'nvt', '0']);

/** By the status, or by a column that is filled in for these alone. */
export function goneOf(values: Values, place: RowPlace): Gone {
  const status = plainHead(textOf(values, 'status'));
  const isFilled = (name: string): boolean => !no.has(plainHead(textOf(values, name)));
  if (deceased.test(status) || isFilled('deceasedOn')) {
    place.notice(
      'deceased',
      deceased.test(status) ? 'status' : 'deceasedOn',
      'dit panellid is overleden. Wij sturen niets meer naar dit adres.',
    );
    return 'deceased';
  }
  const isMoved = moved.test(status) && !/\bbinnen\b/u.test(status);
  if (isMoved || isFilled('movedOn')) {
    place.notice(
      'moved',
      isMoved ? 'status' : 'movedOn',
      'dit panellid is verhuisd. Wij sturen niets tot het bevolkingsregister zegt waar het nu woont.',
    );
    return 'moved';
  }
  return null;
}

/** A frame is as old as its file. @param isTold whether the file says who moved or died */
export function frameRemark(isTold: boolean): Remark {
  const start = isTold
    ? 'Wie na dit bestand verhuisde of overleed, staat er nog in.'
    : 'In dit bestand staat niet wie verhuisd of overleden is.';
  const sentence = `${start} Vergelijk het voor elke verzending met het bevolkingsregister.`;
  return { level: 'notice', row: null, column: null, sentence, check: 'old-frame' };
}
