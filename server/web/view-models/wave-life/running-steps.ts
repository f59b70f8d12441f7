/** The steps from the day a wave opens until its results are read. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import { may } from '../../../actions/permissions.ts';
import { howMany } from '../belgian.ts';
import { answeredText } from '../response-text.ts';
import { always, before, over, type Seen, type Step, type WayLink } from './way-step.ts';

export function follow({ overview: { wave, invited, answered, stepped } }: Seen): Step {
  const count = invited === 0 ? 'Nog niemand uitgenodigd' : `${answeredText(answered, stepped)} geantwoord`;
  return {
    name: 'Respons opvolgen',
    isDone: over.includes(wave.status),
    during: ['open', ...over],
    detail: before.includes(wave.status) ? '' : count,
    place: '/respons',
    deed: 'see response',
  };
}

export function paper({ overview: { wave, waiting, releases }, person, address }: Seen): Step {
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

export function close({ overview: { wave }, today, person, address }: Seen): Step {
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

export function release({ overview: { releases } }: Seen): Step {
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

export function publish({ overview: { wave } }: Seen): Step {
  return {
    name: 'Publiceren',
    isDone: wave.status === 'published',
    during: ['released', 'published'],
    detail: wave.status === 'published' ? '' : 'Lezen, teksten schrijven, en een collega publiceert',
    place: '/publicatie',
    deed: 'ask publication',
  };
}
