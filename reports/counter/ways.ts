/** Along which way: the channels a group wants most, and those through which it heard of the counter. */
import { percentText } from '../findings/numbers.ts';
import type { Block } from '../report.ts';
import { channelsOf, type ChannelsOf } from './channels.ts';
import { nameOf, type Candidate } from './candidates.ts';
import { heardChannels, wantedChannels } from './questions.ts';
import { language, type Tracking } from './tracking.ts';

/** Of the group that is advised. */
export function wayBlocks(tracking: Tracking, candidate: Candidate): Block[] {
  const { group } = candidate.line;
  const who = nameOf(candidate.line);
  const wanted = channelsOf(tracking, wantedChannels, group);
  const heard = channelsOf(tracking, heardChannels, group);
  return [
    ...(wanted === null ? [] : [wantedText(who, wanted)]),
    ...(heard === null ? [] : [heardText(who, heard)]),
  ].map((text): Block => ({ kind: 'paragraph', text }));
}

function wantedText(who: string, { wave, channels }: ChannelsOf): string {
  const [first, second, third] = channels;
  const both = [first, second].flatMap((one) => one ?? []).map(said);
  const close = second !== undefined && third !== undefined && isClose(second, third);
  const care = close ? ' De volgorde is niet zeker: de marges overlappen.' : '';
  return `Langs welke weg? In bevraging ${wave} kozen ${who} het meest ${both.join(' en ')}.${care}`;
}

function heardText(who: string, { wave, channels }: ChannelsOf): string {
  const [first, second] = channels;
  const both = [first, second].flatMap((one) => one ?? []).map(said);
  return `Wie van ${who} het loket kent, kwam er volgens bevraging ${wave} het meest over te weten via ${both.join(' en ')}.`;
}

function said({ label, cell, indicative }: ChannelsOf['channels'][number]): string {
  return `${label} (${percentText(cell.share, language)}${indicative ? ', indicatief' : ''})`;
}

function isClose(one: ChannelsOf['channels'][number], other: ChannelsOf['channels'][number]): boolean {
  const [low, high] = [one.cell.low, other.cell.high];
  return low === null || high === null || low <= high;
}

/** Of every group in a line; none where no wave asked. */
export function wayList(tracking: Tracking, candidates: Candidate[]): Block[] {
  const items = candidates.flatMap(({ line }) => {
    const parts = [
      partOf('wil informatie via', channelsOf(tracking, wantedChannels, line.group)),
      partOf('hoorde erover via', channelsOf(tracking, heardChannels, line.group)),
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${line.label}: ${parts.join('; ')}.`];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: 'De twee meest gekozen antwoorden van elke leeftijdsgroep:' },
        { kind: 'list', items },
      ];
}

/** "wil informatie via een brief (50 %) en de website (30 %), bevraging 2021-3" */
function partOf(words: string, found: ChannelsOf | null): string {
  if (found === null) return '';
  return `${words} ${found.channels.slice(0, 2).map(said).join(' en ')}, bevraging ${found.wave}`;
}
