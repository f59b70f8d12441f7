/** The page on which staff write what the report says beside the figures. */
import type { Claim } from '../../../reports/findings/claim.ts';
import { most } from '../../actions/paragraphs.ts';
import type { TextsDraft } from '../../actions/report-texts.ts';
import { countText } from './belgian.ts';

interface TextArea {
  name: 'conclusies' | 'vervolg';
  label: string;
  hint: string;
  text: string;
  claims: Pick<Claim, 'quote' | 'why'>[];
}

export interface TextsView {
  id: string;
  address: string;
  version: number;
  limits: string;
  areas: TextArea[];
  error: string | null;
  saved: boolean;
}

/** @param typed what is in the boxes of somebody whose text was refused */
export function textsView(
  { texts, claims, planned }: TextsDraft,
  typed: { conclusies: string; vervolg: string; error: string } | null,
): TextsView {
  const otherwise =
    planned.length === 0 ? '' : ' Laat u dit leeg, dan staat hier de tekst uit het rapportplan.';
  return {
    id: texts.waveId,
    address: `/beheer/golven/${texts.waveId}`,
    version: texts.version,
    limits: `Een lege regel begint een nieuwe alinea. Hoogstens ${most.paragraphs} alinea's van ${countText(most.characters)} tekens.`,
    areas: [
      {
        name: 'conclusies',
        label: 'Conclusies',
        hint: 'Wat leert de gemeente uit deze bevraging? Schrijf het cijfer bij elke uitspraak.',
        text: typed?.conclusies ?? texts.conclusions.join('\n\n'),
        claims: typed === null ? claims.conclusions : [],
      },
      {
        name: 'vervolg',
        label: 'Wat de gemeente ermee doet',
        hint: `Wat verandert er, en wanneer?${otherwise}`,
        text: typed?.vervolg ?? texts.next.join('\n\n'),
        claims: typed === null ? claims.next : [],
      },
    ],
    error: typed?.error ?? null,
    saved: texts.version > 0,
  };
}
