/** What the columns of the figures are called, and their fixed words; each language fills them in. */

/** The names that programs can rely on; they stand in the head of a plain CSV file. */
export type ColumnName =
  | 'table'
  | 'question'
  | 'item'
  | 'title'
  | 'item_title'
  | 'kind'
  | 'group_variable'
  | 'group_name'
  | 'group'
  | 'group_label'
  | 'answer'
  | 'answer_label'
  | 'net'
  | 'measure'
  | 'standing'
  | 'hidden'
  | 'base'
  | 'n'
  | 'value'
  | 'low'
  | 'high'
  | 'letters'
  | 'versus_rest'
  | 'municipality'
  | 'wave'
  | 'release'
  | 'cut_off'
  | 'checksum';

/** Fixed words of the model; a plain CSV file has them as they are. */
export type Code =
  | 'single'
  | 'multiple'
  | 'scale'
  | 'number'
  | 'share'
  | 'mean'
  | 'median'
  | 'plain'
  | 'indicative'
  | 'not tested'
  | 'hidden'
  | 'suppressed'
  | 'small base'
  | 'no base'
  | 'not applicable'
  | 'higher'
  | 'lower'
  | 'none'
  | 'yes'
  | 'no';

export interface FigureWords {
  heads: Record<ColumnName, string>;
  codes: Record<Code, string>;
}
