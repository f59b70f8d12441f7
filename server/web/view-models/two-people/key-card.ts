/** One key: what it is for, what ends with it, and what may be asked now. */
import type { SeenKey, SeenWaveKey } from '../../../actions/keys/see-keys.ts';
import type { ToldRequest } from '../../../actions/two-people/told-request.ts';
import { dutchDay } from '../../../actions/dutch-day.ts';
import { dayText } from '../belgian.ts';
import { seriesKeyEnds, seriesKeyWork, waveKeyEnds, waveKeyWork } from './key-words.ts';

export interface KeyCard {
  /** In the address and the form. */
  id: string;
  name: string;
  badge: { word: string; tone: 'done' | 'warning' | 'plain' };
  sentences: string[];
  /** Empty when it is gone. */
  work: string[];
  ends: string[];
  /** Why it cannot be asked now. */
  whyNot: string | null;
  mayAsk: boolean;
  open: OpenRequest | null;
}

interface OpenRequest {
  number: number;
  sentence: string;
  mayDecide: boolean;
  mayDrop: boolean;
}

export function waveCard(key: SeenWaveKey, mayAsk: boolean): KeyCard {
  const { wave, state, dueSince } = key;
  const isClosed = !['draft', 'planned', 'open'].includes(wave.status);
  return {
    id: wave.id,
    name: `Golf ${wave.id} ${wave.title}`,
    badge: badgeOf(key),
    sentences: [
      ...(isClosed ? [`Gesloten op ${dutchDay(wave.closesOn)}.`] : ['Nog niet gesloten.']),
      ...stateSentences(key),
      ...(dueSince === null
        ? []
        : [
            `Voorstel: laat deze sleutel vernietigen. Dat kan sinds ${dutchDay(dueSince)}, twee weken na het sluiten.`,
          ]),
    ],
    work: state === 'there' ? (isClosed ? waveKeyWork.closed : waveKeyWork.running) : [],
    ends: waveKeyEnds,
    ...askingOf(key, mayAsk),
  };
}

export function seriesCard(key: SeenKey, mayAsk: boolean): KeyCard {
  return {
    id: 'reeks',
    name: 'Reekssleutel',
    badge: seriesBadge(key),
    sentences: key.state === 'ending' ? stateSentences(key) : [],
    work: key.state === 'there' ? seriesKeyWork : [],
    ends: seriesKeyEnds,
    ...askingOf(key, mayAsk),
  };
}

function seriesBadge(key: SeenKey): KeyCard['badge'] {
  if (key.state === 'missing') return { word: 'nog niet gemaakt', tone: 'plain' };
  return key.state === 'there' ? { word: 'in gebruik', tone: 'plain' } : badgeOf(key);
}

function askingOf(
  { state, whyNot, open }: SeenKey,
  mayAsk: boolean,
): Pick<KeyCard, 'whyNot' | 'mayAsk' | 'open'> {
  const canBeAsked = state === 'there' && open === null;
  return {
    whyNot: canBeAsked ? whyNot : null,
    mayAsk: canBeAsked && whyNot === null && mayAsk,
    open:
      open === null
        ? null
        : {
            number: open.number,
            sentence: askedSentence(open),
            mayDecide: open.mayDecide,
            mayDrop: open.mayDrop,
          },
  };
}

function badgeOf({ state }: SeenKey): KeyCard['badge'] {
  const badges: Record<SeenKey['state'], KeyCard['badge']> = {
    there: { word: 'vertrouwelijk', tone: 'plain' },
    ending: { word: 'wordt vernietigd', tone: 'warning' },
    destroyed: { word: 'anoniem', tone: 'done' },
    missing: { word: 'sleutel ontbreekt', tone: 'warning' },
  };
  return badges[state];
}

function stateSentences({ state, doneOn }: SeenKey): string[] {
  if (state === 'destroyed' && doneOn !== null)
    return [`De sleutel is vernietigd op ${dutchDay(doneOn)}. Niemand kan nog vinden wie wat antwoordde.`];
  if (state === 'ending')
    return [
      'De sleutel wordt vernietigd. Duurt dit langer dan enkele minuten, verwittig dan wie de server beheert.',
    ];
  if (state === 'missing')
    return [
      'De sleutel is er niet, en niemand besliste dat. Verwittig wie de server beheert: misschien is de map met sleutels verloren.',
    ];
  return [];
}

export function askedSentence({ names, asked }: ToldRequest): string {
  return `${names.asked} vroeg op ${dayText(asked.on)} om deze sleutel te vernietigen.`;
}
