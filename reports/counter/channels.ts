/** Through which channels a group of residents wants to be told, and through which it heard of the counter. */
import type { Composing } from '../compose/composing.ts';
import { labelOf } from '../compose/composing.ts';
import { sayable, type Sayable } from '../findings/conclusion.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { FigureLine } from './figure-line.ts';
import type { Tracking } from './tracking.ts';

export interface ChannelShare extends Sayable {
  code: string;
  label: string;
}

export interface ChannelsOf {
  wave: string;
  /** Most chosen first; answers that name no channel are left out. */
  channels: ChannelShare[];
}

/** From the newest wave that asked; null where none did, or too few of the group answered. */
export function channelsOf(
  tracking: Tracking,
  question: string,
  group: FigureLine['group'],
): ChannelsOf | null {
  const wave = tracking.waves.findLast(({ tables }) => tables.has(question));
  const table = wave?.tables.get(question);
  if (wave === undefined || table === undefined) return null;
  const column = table.columns.findIndex(
    ({ variable, code }) => variable === (group?.variable ?? null) && code === (group?.code ?? null),
  );
  if (column === -1) return null;
  const channels = table.rows
    .filter(({ code, net }) => !net && !isExclusive(wave, code, table))
    .flatMap(({ code }) => {
      const said = sayable(table, code, column, wave.release.policy);
      return said === null ? [] : [{ ...said, code, label: labelOf(wave, table, code) }];
    })
    .toSorted((one, other) => other.cell.share - one.cell.share);
  return channels.length === 0 ? null : { wave: wave.release.about.wave, channels };
}

/** "That is not needed", "nowhere": an answer that cannot go with a channel. */
function isExclusive({ variables }: Composing, code: string, table: Crosstab): boolean {
  const source = variables.get(table.question)?.source;
  return (
    source !== undefined &&
    'choices' in source &&
    source.choices.some((one) => one.code === code && one.exclusive)
  );
}
