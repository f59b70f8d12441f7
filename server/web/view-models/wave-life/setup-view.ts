/** The page where a wave is set up, planned, opened early or given another last day. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import { may } from '../../../actions/permissions.ts';
import type { StaffMember, Wave } from '../../../actions/panel-records.ts';
import type { WaveSetup } from '../../../actions/waves/wave-setup.ts';
import { howMany } from '../belgian.ts';
import type { Fault } from './fault.ts';
import { sourceGroups, type SourceGroup } from './source-choice.ts';

export interface SetupFields {
  titel: string;
  doel: string;
  van: string;
  tot: string;
  wijzigen?: string | undefined;
}

export interface SetupView {
  id: string;
  address: string;
  status: Wave['status'];
  fields: SetupFields;
  warnings: string[];
  /** "Versie 2: 14 vragen op 5 bladzijden." */
  questionnaire: string;
  groups: SourceGroup[];
  /** A sentence, and where it is mended. */
  missing: { sentence: string; address: string; words: string } | null;
  /** What happens once it is planned. */
  starts: string;
  /** On the button. */
  planWord: string;
  mayGoBack: boolean;
  mayDelete: boolean;
  fault: Fault | null;
}

export function setupView(
  setup: WaveSetup,
  person: StaffMember,
  wrong: { typed: SetupFields | null; fault: Fault } | null,
): SetupView {
  const { wave, life } = setup;
  const address = `/beheer/golven/${wave.id}`;
  return {
    id: wave.id,
    address,
    status: wave.status,
    fields: wrong?.typed ?? fieldsOf(wave),
    warnings: setup.warnings,
    questionnaire: `Versie ${wave.questionnaireVersion}: ${howMany(setup.questions, 'vraag', 'vragen')} op ${howMany(setup.pages, 'bladzijde', 'bladzijden')}.`,
    groups: sourceGroups(setup, null),
    missing: life.missing === null ? null : missingOf(life.missing, life.sampled, address),
    starts: startsOf(setup),
    planWord: setup.isDue ? 'Golf plannen en starten' : 'Golf plannen',
    mayGoBack: wave.status === 'planned' && !setup.isSent,
    mayDelete: wave.status === 'draft' && may(person, 'make wave'),
    fault: wrong?.fault ?? null,
  };
}

function startsOf({ wave, isDue, life }: WaveSetup): string {
  const end = dutchDay(wave.closesOn);
  if (!isDue)
    return `De golf start vanzelf op ${dutchDay(wave.opensOn)} en sluit na ${end}, telkens om middernacht.`;
  const start =
    wave.status === 'draft'
      ? 'De eerste dag is vandaag: zodra u plant, start de golf.'
      : life.missing === null
        ? 'De golf start vanzelf, binnen enkele minuten.'
        : 'De golf start vanzelf zodra er niets meer ontbreekt.';
  return `${start} Ze sluit na ${end}, om middernacht.`;
}

function fieldsOf({ title, purpose, opensOn, closesOn, mayEdit }: Wave): SetupFields {
  return {
    titel: title,
    doel: purpose,
    van: opensOn,
    tot: closesOn,
    ...(mayEdit ? { wijzigen: 'ja' } : {}),
  };
}

function missingOf(sentence: string, sampled: number, address: string): SetupView['missing'] {
  return sampled === 0
    ? { sentence, address: `${address}/steekproef`, words: 'Naar de steekproef' }
    : { sentence, address: `${address}/instellen#van`, words: 'Naar de dagen' };
}
