/** The form for a new wave. */
import type { NewWaveChoices } from '../../../actions/waves/make-wave.ts';
import type { Fault } from './fault.ts';
import { sourceGroups, type SourceGroup } from './source-choice.ts';

export interface NewWaveFields {
  nummer: string;
  titel: string;
  doel: string;
  bron: string;
}

export interface NewWaveView {
  fields: NewWaveFields;
  groups: SourceGroup[];
  fault: Fault | null;
}

export function newWaveView(
  choices: NewWaveChoices,
  typed: NewWaveFields | null,
  fault: Fault | null,
): NewWaveView {
  const fields = typed ?? { nummer: choices.proposedId, titel: '', doel: '', bron: '' };
  return { fields, groups: sourceGroups(choices, fields.bron), fault };
}
