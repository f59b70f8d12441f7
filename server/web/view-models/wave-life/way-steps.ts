/** The way through a wave: what is done, what is next as one thing to do, and where each is done. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { IsoDay } from '../../../actions/iso-day.ts';
import { may, type Deed } from '../../../actions/permissions.ts';
import type { StaffMember, WaveStatus } from '../../../actions/panel-records.ts';
import type { WaveLife } from '../../../actions/waves/wave-life.ts';
import type { WaveOverview } from '../../../actions/wave-overview.ts';
import { countText, howMany } from '../belgian.ts';

export interface WayLink {
  words: string;
  address: string;
}

export interface WayStep {
  name: string;
  /** open: it can be done, and need not be done now. */
  state: 'done' | 'now' | 'open' | 'later';
  detail: string;
  /** Null: nothing to see there yet, or for colleagues of another role. */
  address: string | null;
  /** More places that belong to it. */
  links: WayLink[];
}

export interface Way {
  steps: WayStep[];
  /** What to do, and where; null: nothing, or what the page itself offers. */
  todo: { sentence: string; link: WayLink | null } | null;
}

interface Seen {
  overview: WaveOverview;
  life: WaveLife;
  person: StaffMember;
  today: IsoDay;
  address: string;
}

interface Step {
  name: string;
  isDone: boolean;
  /** Not before the wave is in one of these. */
  during: WaveStatus[];
  detail: string;
  /** Under the address of the wave; null: its links say more. */
  place: string | null;
  deed: Deed;
  links?: WayLink[];
  /** None: there is never anything that must be done here. */
  todo?: { sentence: string; words: string; place?: string };
}

const before: WaveStatus[] = ['draft', 'planned'];
const running: WaveStatus[] = [...before, 'open'];
const over: WaveStatus[] = ['closed', 'released', 'published'];
const always: WaveStatus[] = [...running, ...over];

export function wayOf(overview: WaveOverview, life: WaveLife, person: StaffMember, today: IsoDay): Way {
  const address = `/beheer/golven/${overview.wave.id}`;
  const seen: Seen = { overview, life, person, today, address };
  const { status } = overview.wave;
  const steps = [
    setUp(seen),
    sample(seen),
    plan(seen),
    invite(seen),
    follow(seen),
    paper(seen),
    close(seen),
    release(seen),
    publish(seen),
  ];
  const isOpen = (step: Step): boolean => !step.isDone && step.during.includes(status);
  const now = steps.findIndex((step) => isOpen(step) && step.todo !== undefined);
  return {
    steps: steps.map((step, i) => ({
      name: step.name,
      state: stateOf(step, i === now, isOpen(step)),
      detail: step.detail,
      address: placeOf(step, seen),
      links: step.links ?? [],
    })),
    todo: todoOf(steps[now], seen),
  };
}

function stateOf({ isDone }: Step, isNow: boolean, isOpen: boolean): WayStep['state'] {
  if (isDone) return 'done';
  if (isNow) return 'now';
  return isOpen ? 'open' : 'later';
}

function placeOf({ during, deed, place }: Step, { overview, person, address }: Seen): string | null {
  const isThere = during.includes(overview.wave.status) && may(person, deed);
  return isThere && place !== null ? address + place : null;
}

function todoOf(step: Step | undefined, { person, address }: Seen): Way['todo'] {
  if (step?.todo === undefined) return null;
  const { sentence, words, place = step.place } = step.todo;
  if (!may(person, step.deed)) return { sentence: `${sentence} Dat doet een collega.`, link: null };
  return { sentence, link: place === null ? null : { words, address: address + place } };
}

function setUp({ overview: { wave }, life }: Seen): Step {
  const isOver = over.includes(wave.status);
  return {
    name: 'Instellen',
    isDone: life.isSettled,
    during: isOver ? [] : running,
    detail: `Vragenlijst en dagen: ${dutchDay(wave.opensOn)} tot en met ${dutchDay(wave.closesOn)}`,
    place: '/instellen',
    deed: 'plan wave',
    todo: { sentence: 'Kijk de vragenlijst en de dagen na, en bewaar ze.', words: 'Golf instellen' },
  };
}

function sample({ overview: { wave, invited }, life }: Seen): Step {
  const isDrawn = life.sampled > 0;
  return {
    name: 'Steekproef',
    isDone: isDrawn || !before.includes(wave.status),
    during: always,
    detail: isDrawn ? howMany(life.sampled, 'panellid', 'panelleden') : noSample(wave.status, invited),
    place: '/steekproef',
    deed: 'see sample',
    todo: { sentence: 'Trek de steekproef: wie nodigt u uit?', words: 'Steekproef trekken' },
  };
}

function noSample(status: WaveStatus, invited: number): string {
  if (before.includes(status)) return 'Wie u uitnodigt';
  return `${howMany(invited, 'panellid', 'panelleden')} uitgenodigd zonder steekproef`;
}

function plan({ overview: { wave }, life }: Seen): Step {
  const start = dutchDay(wave.opensOn);
  const sentence = life.missing ?? `Plan de golf. Ze start dan vanzelf op ${start}.`;
  return {
    name: 'Plannen',
    isDone: wave.status !== 'draft' && life.missing === null,
    during: life.sampled === 0 ? [] : before,
    detail: wave.status === 'planned' ? `Start vanzelf op ${start}` : '',
    place: '/instellen',
    deed: 'plan wave',
    todo: { sentence, words: life.missing === null ? 'Golf plannen' : 'Golf instellen' },
  };
}

function invite({ overview: { wave, invited }, life }: Seen): Step {
  const planned = life.mailings.filter(({ state }) => state !== 'draft' && state !== 'stopped');
  const days = planned.flatMap(({ kind, sendAt }) =>
    kind === 'invitation' && sendAt !== null ? [sendAt.day] : [],
  );
  const first = days.toSorted()[0];
  return {
    name: 'Uitnodigen',
    isDone: planned.length > 0 || invited > 0 || over.includes(wave.status),
    during: always,
    detail:
      invited > 0
        ? `${howMany(invited, 'panellid', 'panelleden')} uitgenodigd`
        : first === undefined
          ? 'Uitnodigingen en herinneringen, met een mail of een brief'
          : `Vertrekt op ${dutchDay(first)}`,
    place: '/uitnodigen',
    deed: 'see mailings',
    todo: { sentence: 'Schrijf de uitnodiging en kies wanneer ze vertrekt.', words: 'Uitnodigen' },
  };
}

function follow({ overview: { wave, answered, stepped } }: Seen): Step {
  const count = `${stepped ? 'minstens ' : ''}${countText(answered)} geantwoord`;
  return {
    name: 'Respons opvolgen',
    isDone: over.includes(wave.status),
    during: ['open', ...over],
    detail: before.includes(wave.status) ? '' : count,
    place: '/respons',
    deed: 'see response',
  };
}

function paper({ overview: { wave, waiting, releases }, person, address }: Seen): Step {
  const isOpen = wave.status === 'open';
  const mayEnter = isOpen || (wave.status === 'closed' && releases.length === 0);
  const sentence = `Werk de tweede invoer af: nog ${howMany(waiting, 'formulier', 'formulieren')}.`;
  const places: [boolean, WayLink][] = [
    [
      may(person, 'interview by telephone') && isOpen,
      { words: 'Telefonisch gesprek', address: `${address}/telefoon` },
    ],
    [
      may(person, 'enter paper answers') && mayEnter,
      { words: 'Papieren formulieren invoeren', address: `${address}/invoer` },
    ],
    [
      may(person, 'print paper forms') && !over.includes(wave.status),
      { words: 'Vragenlijst op papier', address: `${address}/papier` },
    ],
  ];
  return {
    name: 'Papier en telefoon',
    isDone: over.includes(wave.status) && waiting === 0,
    during: always,
    detail:
      waiting > 0 ? `${howMany(waiting, 'formulier wacht', 'formulieren wachten')} op tweede invoer` : '',
    place: null,
    deed: 'enter paper answers',
    links: places.filter(([isThere]) => isThere).map(([, link]) => link),
    ...(waiting > 0 && wave.status === 'closed'
      ? { todo: { sentence, words: 'Formulieren invoeren', place: '/invoer' } }
      : {}),
  };
}

function close({ overview: { wave }, today, person, address }: Seen): Step {
  const isLate = today > wave.closesOn;
  const last = dutchDay(wave.closesOn);
  const sentence = `De laatste dag, ${last}, is voorbij. Sluit de golf.`;
  const isOver = over.includes(wave.status);
  return {
    name: 'Sluiten',
    isDone: isOver,
    during: ['open'],
    detail: isOver ? `Laatste dag: ${last}` : `Vanzelf na ${last}, om middernacht`,
    place: '/sluiten',
    deed: 'close wave',
    links:
      wave.status === 'open' && may(person, 'plan wave')
        ? [{ words: 'Laatste dag verschuiven', address: `${address}/instellen` }]
        : [],
    ...(isLate ? { todo: { sentence, words: 'Golf sluiten…' } } : {}),
  };
}

function release({ overview: { releases } }: Seen): Step {
  return {
    name: 'Vrijgeven',
    isDone: releases.length > 0,
    during: ['closed'],
    detail: releases.length === 0 ? 'De cijfers één keer uitrekenen en vastleggen' : '',
    place: '#vrijgeven',
    deed: 'release results',
    todo: { sentence: 'Geef de resultaten vrij.', words: 'Naar het vrijgeven' },
  };
}

function publish({ overview: { wave } }: Seen): Step {
  return {
    name: 'Publiceren',
    isDone: wave.status === 'published',
    during: ['released', 'published'],
    detail: wave.status === 'published' ? '' : 'Lezen, teksten schrijven, en een collega publiceert',
    place: '/publicatie',
    deed: 'ask publication',
  };
}
