/** The way through a wave: what is done, what is next as one thing to do, and where each is done. */
import type { IsoDay } from '../../../actions/iso-day.ts';
import { may } from '../../../actions/permissions.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import type { WaveLife } from '../../../actions/waves/wave-life.ts';
import type { WaveOverview } from '../../../actions/wave-overview.ts';
import { invite, plan, sample, setUp } from './preparing-steps.ts';
import { close, follow, paper, publish, release } from './running-steps.ts';
import type { Seen, Step, WayLink } from './way-step.ts';

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
