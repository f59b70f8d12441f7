/** The sample of a wave: who can be drawn, the form, what it would give, and what was drawn. */
import type { SamplePlan } from '../../../actions/sampling/plan-sample.ts';
import type { FallOut, Frame } from '../../../actions/sampling/sampling-frame.ts';
import { fallOuts } from '../../../actions/sampling/sampling-frame.ts';
import type { DrawnSample, SampleOverview } from '../../../actions/sampling/see-sample.ts';
import type { StaffMember, Wave } from '../../../actions/panel-records.ts';
import { may } from '../../../actions/permissions.ts';
import { inGroups } from '../../../actions/personal-code.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import {
  compositionTables,
  largeGapRule,
  populationSource,
  type CompositionTable,
} from './composition-rows.ts';
import { formOfOverview, strataField, type SampleFault, type SampleForm } from './sample-form.ts';
import { strataTable, type StrataTable } from './strata-table.ts';
import { strataLabel } from './stratum-label.ts';

export interface SampleView {
  id: string;
  title: string;
  /** Of the wave. */
  address: string;
  /** Where one goes on once there is a sample; null: nowhere for this person. */
  next: { words: string; address: string } | null;
  /** How many can be drawn, and who fell out. */
  frame: string;
  fallenOut: string[];
  /** Why nothing can be drawn any more; null: it can. */
  fixed: string | null;
  mayDraw: boolean;
  form: SampleForm;
  strata: { value: string; label: string }[];
  hasPopulation: boolean;
  /** A draw that would give way. */
  replaces: string | null;
  preview: StrataTable | null;
  drawn: DrawnView | null;
  error: string | null;
  errorAt: string | null;
}

interface DrawnView {
  people: string;
  /** Who is no member any more, as a sentence; null: nobody. */
  gone: string | null;
  /** In groups of four, as it is read out; null: everybody was taken. */
  seed: string | null;
  day: string;
  name: string;
  attempt: string;
  how: string;
  table: StrataTable;
  composition: CompositionTable[];
  source: string | null;
  largeGapRule: string;
  mayRepeat: boolean;
  mayDownload: boolean;
}

/** What somebody sent: a form with a fault in it, or one to see what it gives. */
export interface SentForm {
  form: SampleForm;
  fault: SampleFault | null;
  preview: SamplePlan | null;
}

export function sampleView(overview: SampleOverview, person: StaffMember, sent: SentForm | null): SampleView {
  const { wave, frame, fixed, drawn, choices, population } = overview;
  return {
    id: wave.id,
    title: wave.title,
    address: `/beheer/golven/${wave.id}`,
    next: drawn === null ? null : nextOf(wave, person),
    frame: frameSentence(frame),
    fallenOut: fallenOutOf(frame),
    fixed,
    mayDraw: fixed === null && frame.members.length > 0 && may(person, 'draw sample'),
    form: sent?.form ?? formOfOverview(overview),
    strata: choices.map((bands) => ({ value: strataField(bands), label: strataLabel(bands) })),
    hasPopulation: population !== null,
    replaces: drawn === null ? null : howMany(drawn.people, 'lid', 'leden'),
    preview: sent?.preview === null || sent?.preview === undefined ? null : strataTable(sent.preview),
    drawn: drawn === null ? null : drawnView(drawn, overview, person),
    error: sent?.fault?.sentence ?? null,
    errorAt: sent?.fault?.at ?? null,
  };
}

function nextOf({ id, status }: Wave, person: StaffMember): SampleView['next'] {
  const address = `/beheer/golven/${id}`;
  if (status === 'draft' && may(person, 'plan wave'))
    return { words: 'Ga verder: de golf plannen', address: `${address}/instellen#plannen` };
  if (status === 'planned' && may(person, 'see mailings'))
    return { words: 'Ga verder: uitnodigen', address: `${address}/uitnodigen` };
  return null;
}

function frameSentence({ members }: Frame): string {
  if (members.length === 0) return 'Er is nog niemand die u kunt trekken.';
  return `U kunt trekken uit ${howMany(members.length, 'actief panellid', 'actieve panelleden')}.`;
}

/** Small counts stay small: they say nothing that staff need, and could point at people. */
function fallenOutOf(frame: Frame): string[] {
  const words: Record<FallOut, string> = {
    left: 'namen afscheid van het panel',
    paused: 'pauzeren',
    age: `zijn jonger dan ${frame.minimumAge} jaar, of hun geboortejaar kan niet juist zijn`,
    unreachable:
      'kunnen wij niet bereiken: er werkt geen adres, of zij willen geen mails en kozen geen brieven',
    cap: `zitten aan de grens van ${howMany(frame.contactCap, 'golf', 'golven')} binnen twaalf maanden`,
  };
  return fallOuts.flatMap((why) => {
    const people = frame.fallenOut.get(why) ?? 0;
    if (people === 0) return [];
    return `${people < 10 ? 'Minder dan 10' : countText(people)} ${words[why]}.`;
  });
}

function drawnView(drawn: DrawnSample, { population }: SampleOverview, person: StaffMember): DrawnView {
  const { plan, seed } = drawn;
  return {
    people: howMany(drawn.people, 'lid', 'leden'),
    gone: goneSentence(drawn.gone),
    seed: seed === '' ? null : seed.length === 12 ? inGroups(seed) : seed,
    day: dayText(drawn.drawnOn),
    name: drawn.name,
    attempt: plan.attempt === 1 ? 'de eerste' : `nummer ${plan.attempt}`,
    how: howSentence(plan),
    table: strataTable(plan),
    composition: compositionTables(drawn.panel, drawn.sample),
    source: population === null ? null : populationSource(population),
    largeGapRule,
    mayRepeat: may(person, 'draw sample'),
    mayDownload: may(person, 'download member data'),
  };
}

function goneSentence(gone: number): string | null {
  if (gone === 0) return null;
  return `${gone < 10 ? 'Minder dan 10' : countText(gone)} van hen zijn geen lid meer. Hun gegevens zijn gewist.`;
}

function howSentence({ wish }: SamplePlan): string {
  if (wish.everybody) return 'Iedereen die u kon trekken, zit erin.';
  const by = wish.allocation === 'population' ? 'de inwoners' : 'de leden die u kon trekken';
  const least = wish.minimum === 0 ? '' : `, met minstens ${wish.minimum} per stratum`;
  return `Gevraagd: ${howMany(wish.size, 'lid', 'leden')}, verdeeld volgens ${by}${least}. Strata: ${strataLabel(wish.bands)}.`;
}
