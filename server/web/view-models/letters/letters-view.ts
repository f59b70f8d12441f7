import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import type { IsoDay } from '../../../actions/iso-day.ts';
import type { LetterFile } from '../../../actions/letters/letter-file.ts';
import { mostLetters } from '../../../actions/letters/make-letters.ts';
import type { LettersOverview } from '../../../actions/letters/see-letters.ts';
import type { Job } from '../../../actions/jobs/job-records.ts';
import type { Mailing } from '../../../actions/mailing-records.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import { progressWords } from '../jobs/job-view.ts';

export interface WrongLetters {
  /** The field. */
  at: 'bestand' | 'dag' | 'code';
  typed: string;
  fault: string;
}

export interface LettersView {
  waveId: string;
  title: string;
  wave: string;
  /** Of this page, and of the mailing. */
  address: string;
  mailing: string;
  /** How many letters there are; null when there will be none. */
  count: string | null;
  /** Only who did not answer is printed: whoever sees the letters knows who that is. */
  showsWhoIsSilent: boolean;
  /** Why no letters can be made; null when they can. */
  shut: string | null;
  /** "made": they wait to be posted; "over": they never will be. */
  state: 'new' | 'made' | 'expired' | 'posted' | 'over';
  files: { value: string; words: string; hint: string }[];
  isReminder: boolean;
  jobs: { address: string; words: string }[];
  today: IsoDay;
  day: IsoDay;
  postedOn: string | null;
  code: string;
  error: string | null;
  errorAt: string | null;
}

const fileWords: Record<LetterFile, string> = {
  pdf: 'Brieven (pdf)',
  'pdf-with-form': 'Brieven met formulier (pdf)',
  csv: 'Lijst voor een drukker (csv)',
};

const titles: Record<Mailing['kind'], string> = {
  invitation: 'Brieven van de uitnodiging',
  reminder: 'Brieven van de herinnering',
  'last-reminder': 'Brieven van de laatste herinnering',
};

export function lettersView(
  overview: LettersOverview,
  today: IsoDay,
  wrong: WrongLetters | null,
): LettersView {
  const { wave, mailing, jobs } = overview;
  const state = stateOf(overview);
  const mailingAddress = `/beheer/golven/${wave.id}/uitnodigen/${mailing.id}`;
  return {
    waveId: wave.id,
    title: titles[mailing.kind],
    wave: wave.title,
    address: `${mailingAddress}/brieven`,
    mailing: mailingAddress,
    count: state === 'over' ? null : countSentence(overview),
    showsWhoIsSilent: !overview.toEverybody && state !== 'over' && state !== 'posted',
    shut: overview.whyNotNow,
    state,
    files: [
      { value: 'pdf', words: fileWords.pdf, hint: partsHint(mostLetters.pdf) },
      {
        value: 'pdf-with-form',
        words: fileWords['pdf-with-form'],
        hint: `Achter elke brief het formulier met dezelfde code, in het Nederlands. ${partsHint(mostLetters['pdf-with-form'])}`,
      },
      {
        value: 'csv',
        words: fileWords.csv,
        hint: 'Dezelfde mensen en dezelfde codes als in de pdf.',
      },
    ],
    isReminder: mailing.kind !== 'invitation',
    jobs:
      state === 'over'
        ? []
        : jobs.map(({ job, file }) => ({
            address: `/beheer/taken/${job.id}`,
            words: jobWords(job, file, today),
          })),
    today,
    day: wrong?.at === 'dag' ? wrong.typed : today,
    postedOn: mailing.state === 'done' && mailing.sendAt !== null ? dayText(mailing.sendAt.day) : null,
    code: wrong?.at === 'code' ? wrong.typed : '',
    error: wrong?.fault ?? null,
    errorAt: wrong?.at ?? null,
  };
}

function stateOf({ wave, mailing: { state }, isMade }: LettersOverview): LettersView['state'] {
  if (state === 'done') return 'posted';
  if (state === 'stopped' || !['draft', 'planned', 'open'].includes(wave.status)) return 'over';
  if (isMade) return 'made';
  return state === 'going' ? 'expired' : 'new';
}

function countSentence({ mailing, people, printed, toEverybody }: LettersOverview): string {
  const posted = mailing.people ?? 0;
  if (mailing.state === 'done')
    return mailing.kind === 'invitation'
      ? `${howMany(posted, 'brief', 'brieven')} gepost.`
      : `Herinneringen gepost, voor ${howMany(posted, 'lid', 'leden')} per brief.`;
  if (people === 0)
    return 'Niemand krijgt deze brief: er is nog geen steekproef getrokken, of iedereen krijgt een mail.';
  if (mailing.kind === 'invitation') return `${howMany(people, 'lid krijgt', 'leden krijgen')} deze brief.`;
  const invited = `${howMany(people, 'lid kreeg een uitnodiging en krijgt', 'leden kregen een uitnodiging en krijgen')} brieven.`;
  return toEverybody
    ? `${invited} Deze herinnering wordt voor allemaal afgedrukt, ook voor wie al antwoordde: in een kleine groep zou u anders zien wie dat is. Zeg in de tekst dat zij niets meer hoeven te doen.`
    : `${invited} Ten minste ${countText(printed)} van hen antwoordden nog niet. Alleen hun brief wordt afgedrukt. Wij tellen per tien, zodat niemand ziet wie net antwoordde.`;
}

function partsHint(most: number): string {
  return `Hoogstens ${countText(most)} brieven per bestand.`;
}

/** "Brieven (pdf), gemaakt om 21:50 uur" */
function jobWords(job: Job, file: LetterFile | null, today: IsoDay): string {
  if (job.state === 'running') return `Bezig: ${progressWords(job)}`;
  const at = new Date(job.beatAt);
  const day = brusselsDay(at);
  const moment = `${day === today ? '' : `op ${dayText(day)} `}om ${brusselsTime(at)} uur`;
  if (job.state === 'failed' || file === null) return `Niet gelukt, ${moment}`;
  return `${fileWords[file]}, gemaakt ${moment}`;
}
