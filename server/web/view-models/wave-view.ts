/** One wave: its response by age group, its releases, and what this person may do. */
import { may } from '../../actions/permissions.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import type { WaveOverview } from '../../actions/wave-overview.ts';
import type { WaveLife } from '../../actions/waves/wave-life.ts';
import { dutchDay } from '../../actions/dutch-day.ts';
import { dayText } from './belgian.ts';
import { publishingSteps, type PublishingStep } from './publishing-steps.ts';
import { responseRows, type ResponseRow } from './response-rows.ts';
import { responseText, type ResponseText } from './response-text.ts';
import { eventRows, mostEvents, type EventRow } from './wave-life/event-rows.ts';
import { wayOf, type WayStep } from './wave-life/way-steps.ts';
import { nextStep, statusBadge, type StatusBadge } from './wave-status.ts';

export interface WaveView {
  id: string;
  title: string;
  address: string;
  purpose: string;
  status: StatusBadge;
  opens: string;
  closes: string;
  next: string;
  /** Nobody looked at its days yet. */
  isProposed: boolean;
  /** It opened: there is, or was, something to answer. */
  hasOpened: boolean;
  /** Results come into sight: it is closed. */
  isOver: boolean;
  way: WayStep[];
  events: { newest: EventRow[]; older: EventRow[] };
  response: ResponseText;
  rows: ResponseRow[];
  /** Sentences under the table: why some figures are missing or go up in steps. */
  notes: string[];
  mayRelease: boolean;
  maySeeResults: boolean;
  mayDownload: boolean;
  /** From figures to the public; none before the first release. */
  steps: PublishingStep[];
  /** Where this person goes next; null: nowhere, or to a button of its own. */
  go: { words: string; address: string } | null;
  /** Releases with their editions, the newest first. */
  frozen: {
    name: string;
    kind: 'release' | 'edition';
    made: string;
    checksum: string;
    results: string;
    file: string;
  }[];
}

export function waveView(
  overview: WaveOverview,
  life: WaveLife,
  person: StaffMember,
  today: IsoDay,
): WaveView {
  const { wave, releases, publishing } = overview;
  const address = `/beheer/golven/${wave.id}`;
  const steps = publishing === null ? [] : publishingSteps(publishing, person, today);
  const now = steps.find(({ state }) => state === 'now');
  const way = wayOf(overview, life, person, today);
  const events = eventRows(life.events);
  const isOver = !['draft', 'planned', 'open'].includes(wave.status);
  // A closed wave gets no new answers, so a second release could only be refused.
  const mayRelease = wave.status === 'closed' && releases.length === 0 && may(person, 'release results');
  return {
    id: wave.id,
    title: wave.title,
    address,
    purpose: wave.purpose,
    status: statusBadge(overview, today),
    opens: dutchDay(wave.opensOn),
    closes: dutchDay(wave.closesOn),
    next: isOver || way.todo === null ? nextStep(overview, person, today) : way.todo.sentence,
    isProposed: !life.isSettled,
    hasOpened: isOver || wave.status === 'open',
    isOver,
    way: way.steps,
    events: { newest: events.slice(0, mostEvents), older: events.slice(mostEvents) },
    response: responseText(overview),
    rows: responseRows(overview),
    notes: notesOf(overview),
    mayRelease,
    maySeeResults: releases.length > 0 && may(person, 'see results'),
    mayDownload: releases.length > 0 && may(person, 'download pdf'),
    steps,
    go: goOf(now, address) ?? (mayRelease ? null : (way.todo?.link ?? null)),
    frozen: releases
      .toSorted((one, other) => other.number - one.number)
      .flatMap((release) => [
        ...overview.editions
          .filter((edition) => edition.release === release.number)
          .toReversed()
          .map((edition) => frozenRow(address, 'edition', { ...edition, edition: edition.number })),
        frozenRow(address, 'release', { ...release, release: release.number, edition: 0 }),
      ]),
  };
}

function goOf(now: PublishingStep | undefined, address: string): WaveView['go'] {
  if (now === undefined || now.place === null) return null;
  return { words: now.button, address: address + now.place };
}

function frozenRow(
  address: string,
  kind: 'release' | 'edition',
  one: { release: number; edition: number; createdOn: IsoDay; checksum: string },
): WaveView['frozen'][number] {
  const query = `?vrijgave=${one.release}&uitgave=${one.edition}`;
  return {
    name: kind === 'release' ? `Vrijgave ${one.release}` : `Uitgave ${one.release}.${one.edition}`,
    kind,
    made: dayText(one.createdOn),
    checksum: one.checksum,
    results: `${address}/resultaten${query}`,
    file: `${address}/rapport.pdf${query}`,
  };
}

function notesOf(overview: WaveOverview): string[] {
  const hidden = overview.groups.some((group) => group.invited === null || group.answered === null);
  return [
    ...(overview.stepped
      ? [
          'Zolang de golf loopt, ronden wij af naar beneden op tientallen. De cijfers veranderen alle samen, telkens als er minstens 10 antwoorden bij zijn. Zo volgt niemand wie antwoordt.',
        ]
      : []),
    ...(hidden
      ? [
          'Afgeschermd: dit cijfer zou te veel zeggen over een groep van minder dan 10 mensen, of over wie antwoordde.',
        ]
      : []),
  ];
}
