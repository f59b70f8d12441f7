/** What the style of a cell makes of its number: a date, a time, a share or just a number. */
import { attribute, tagsOf } from './xml-text.ts';

export type CellStyle = 'number' | 'percent' | 'date' | 'date-time' | 'time' | 'duration';

/** Formats that every workbook has, by number; ECMA-376 part 1, 18.8.30. 27-36 and 50-58 are dates of East Asia. */
function builtIn(id: number): CellStyle {
  if (id === 9 || id === 10) return 'percent';
  if (id >= 14 && id <= 17) return 'date';
  if (id === 22) return 'date-time';
  if (id === 46) return 'duration';
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return 'time';
  return (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58) ? 'date' : 'number';
}

/** By the number that a cell has. */
export function cellStyles(xml: string): CellStyle[] {
  const own = new Map(
    tagsOf(xml, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), styleOf(attribute(tag, 'formatCode'))]),
  );
  const [, formats = ''] = /<(?:\w+:)?cellXfs\b[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(xml) ?? [];
  return tagsOf(formats, 'xf').map((tag) => {
    const id = attribute(tag, 'numFmtId');
    return own.get(id) ?? builtIn(Number(id));
  });
}

/** "dd/mm/yyyy hh:mm" -> date-time; texts in quotes, colours and other signs between brackets do not count. */
function styleOf(format: string): CellStyle {
  const [first = ''] = format.split(';');
  const code = first.toLowerCase().replaceAll(/"[^"]*"|\\.|_.|\*./g, '');
  if (/\[(?:h+|m+|s+)\]/.test(code)) return 'duration';
  const bare = code.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/am\/pm|general|standaard/g, '');
  const hasDay = /[dyj]/.test(bare) || (/(?:^|[^hs:])m+(?![:ms])/.test(bare) && !/[hs0#]/.test(bare));
  const hasTime = /[hsu]/.test(bare);
  if (hasDay) return hasTime ? 'date-time' : 'date';
  if (hasTime) return 'time';
  return bare.includes('%') ? 'percent' : 'number';
}
