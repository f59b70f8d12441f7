/** The steps before a wave opens. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { WaveStatus } from '../../../actions/panel-records.ts';
import { howMany } from '../belgian.ts';
import { always, before, over, running, type Seen, type Step } from './way-step.ts';

export function setUp({ overview: { wave }, life }: Seen): Step {
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

export function sample({ overview: { wave, invited }, life }: Seen): Step {
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

export function plan({ overview: { wave }, life, today }: Seen): Step {
  const isDue = wave.opensOn <= today;
  const start = dutchDay(wave.opensOn);
  const then = isDue ? 'Ze start dan meteen' : `Ze start dan vanzelf op ${start}`;
  const sentence = life.missing ?? `Plan de golf. ${then}.`;
  return {
    name: 'Plannen',
    isDone: wave.status !== 'draft' && life.missing === null,
    during: life.sampled === 0 ? [] : before,
    detail: wave.status !== 'planned' ? '' : isDue ? 'Start vanzelf' : `Start vanzelf op ${start}`,
    place: '/instellen',
    deed: 'plan wave',
    todo: { sentence, words: life.missing === null ? 'Golf plannen' : 'Golf instellen' },
  };
}

export function invite({ overview: { wave, invited }, life }: Seen): Step {
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
