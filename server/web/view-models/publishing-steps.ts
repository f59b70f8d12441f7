/** From figures to the public, step by step: what is done, what is next, and where this person does it. */
import { isOnline } from '../../actions/online.ts';
import { may, type Deed } from '../../actions/permissions.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import type { PublishingProgress } from '../../actions/publishing-progress.ts';
import { countText, dayText } from './belgian.ts';
import { shownText, whatText } from './publication-words.ts';

export interface PublishingStep {
  name: string;
  /** open: before the one that is next, and not finished. */
  state: 'done' | 'now' | 'open' | 'later';
  /** How far it is. */
  detail: string;
  /** What to do, as a sentence and as the words of a button. */
  todo: string;
  button: string;
  /** Under the address of the wave; null when colleagues of another role do this. */
  place: string | null;
  /** Who does it, when it is not for this person. */
  others: string;
}

type Step = Omit<PublishingStep, 'state' | 'place'> & { isDone: boolean; place: string; deed: Deed };

export function publishingSteps(
  progress: PublishingProgress,
  person: StaffMember,
  today: IsoDay,
): PublishingStep[] {
  const steps = [
    readStep(progress),
    textsStep(progress),
    ...openAnswersSteps(progress),
    editionStep(progress),
    askStep(progress, today),
    publishStep(progress, person, today),
  ];
  const now = placeOfNow(progress, steps, today);
  return steps.map(({ isDone, deed, place, ...step }, i) => ({
    ...step,
    place: may(person, deed) ? place : null,
    state: isDone ? 'done' : stateAt(i, now),
  }));
}

/** What a colleague asked comes before what is left to do; once everything that is frozen is online, nothing is next. */
function placeOfNow(progress: PublishingProgress, steps: Step[], today: IsoDay): number {
  if (progress.proposal !== null) return steps.length - 1;
  if (isNewestOnline(progress, today) && !progress.isNew) return steps.length;
  return steps.findIndex(({ isDone }) => !isDone);
}

function stateAt(place: number, now: number): 'now' | 'open' | 'later' {
  if (place === now) return 'now';
  return place < now ? 'open' : 'later';
}

/** Nobody says that they have read; who went on has. */
function readStep({ textsWritten, openAnswers, edition, proposal, shown }: PublishingProgress): Step {
  const wentOn = textsWritten || (openAnswers?.decided ?? 0) > 0 || edition > 0;
  return {
    name: 'Resultaten lezen',
    isDone: wentOn || proposal !== null || shown !== null,
    detail: '',
    todo: 'Lees de resultaten.',
    button: 'Resultaten lezen',
    place: '/resultaten',
    deed: 'see results',
    others: '',
  };
}

function textsStep({ textsWritten, edition, proposal, shown }: PublishingProgress): Step {
  return {
    name: 'Teksten schrijven',
    // Who published without texts chose to.
    isDone: textsWritten || edition > 0 || proposal !== null || shown !== null,
    detail: textsWritten ? 'Geschreven' : 'Conclusies, en wat de gemeente ermee doet',
    todo: 'Schrijf de conclusies en wat de gemeente ermee doet.',
    button: 'Teksten schrijven',
    place: '/teksten',
    deed: 'see report texts',
    others: 'Dat doet een collega van beleid of communicatie.',
  };
}

function openAnswersSteps({ openAnswers }: PublishingProgress): Step[] {
  if (openAnswers === null) return [];
  const { texts, decided } = openAnswers;
  const left = texts - decided;
  return [
    {
      name: 'Open antwoorden nakijken',
      isDone: left === 0,
      detail: `${countText(decided)} van ${countText(texts)} beslist`,
      todo: `Kijk de open antwoorden na: nog ${countText(left)}.`,
      button: 'Open antwoorden nakijken',
      place: '/open-antwoorden',
      deed: 'read open answers',
      others: 'Dat doet een collega van beleid of de gegevensbeheerder.',
    },
  ];
}

function editionStep({ release, edition, isNew, proposal, shown }: PublishingProgress): Step {
  const frozen = edition === 0 ? '' : `Uitgave ${release}.${edition} ligt vast`;
  return {
    name: 'Uitgave vastleggen',
    isDone: !isNew && (edition > 0 || proposal !== null || shown !== null),
    detail: isNew && edition > 0 ? `Er veranderde iets na uitgave ${release}.${edition}` : frozen,
    todo: edition > 0 ? 'Er veranderde iets: leg een nieuwe uitgave vast.' : 'Leg een uitgave vast.',
    button: 'Uitgave vastleggen',
    place: '/uitgave',
    deed: 'freeze edition',
    others: 'Dat doet een collega van beleid of communicatie.',
  };
}

function askStep(progress: PublishingProgress, today: IsoDay): Step {
  return {
    name: 'Publicatie vragen',
    isDone: progress.proposal !== null || isNewestOnline(progress, today),
    detail: progress.proposal === null ? '' : `Gevraagd op ${dayText(progress.proposal.asked.on)}`,
    todo: `Vraag een collega om ${whatText(progress)} te publiceren.`,
    button: 'Publicatie vragen',
    place: '/publicatie',
    deed: 'ask publication',
    others: 'Dat doet een collega van beleid of communicatie.',
  };
}

function publishStep(progress: PublishingProgress, person: StaffMember, today: IsoDay): Step {
  const { proposal, shown } = progress;
  const name = proposal === null ? whatText(progress) : whatText(proposal);
  const isMine = proposal?.asked.by === person.id;
  return {
    name: 'Een collega publiceert',
    isDone: proposal === null && isNewestOnline(progress, today),
    detail: shown === null ? '' : shownText(shown, today),
    todo: isMine ? `Wacht tot een collega ${name} publiceert.` : `Kijk ${name} na en publiceer.`,
    button: isMine ? 'Uw voorstel bekijken' : 'Nakijken en publiceren',
    place: '/publicatie',
    deed: 'publish',
    others: 'Dat doet een collega van beleid of communicatie.',
  };
}

function isNewestOnline({ shown, release, edition }: PublishingProgress, today: IsoDay): boolean {
  return shown !== null && isOnline(shown, today) && shown.release === release && shown.edition === edition;
}
