/** The page on which staff write what the sheet of an action says, and choose its figures. */
import { actionBlocks, type ActionBlock } from '../../../reports/action-sheet/action-texts.ts';
import type { LooseClaim } from '../../../reports/action-sheet/loose-claims.ts';
import type { OfferedToken } from '../../../reports/action-sheet/tokens.ts';
import { blockNames } from '../../../reports/action-sheet/words.ts';
import type { ActionDraft, TypedActionTexts } from '../../actions/action-texts.ts';
import { most } from '../../actions/paragraphs.ts';
import { actionAddress } from './action-address.ts';
import { countText } from './belgian.ts';

interface TextArea {
  name: 'toelichting' | 'duiding';
  label: string;
  hint: string;
  text: string;
  claims: LooseClaim[];
}

export interface ActionTextsView {
  code: string;
  title: string;
  year: string;
  address: string;
  version: number;
  limits: string;
  areas: TextArea[];
  services: { value: string; text: string; chosen: boolean }[];
  blocks: { value: ActionBlock; text: string; chosen: boolean }[];
  tokens: OfferedToken[];
  error: string | null;
}

/** @param refused what is in the boxes of somebody whose text was refused, and why */
export function actionTextsView(
  { title, texts, services, tokens, claims }: ActionDraft,
  refused: { typed: TypedActionTexts; error: string } | null,
): ActionTextsView {
  const typed = refused?.typed;
  const { service, blocks } = typed ?? texts;
  return {
    code: texts.code,
    title,
    year: String(texts.year),
    address: actionAddress(texts.code),
    version: texts.version,
    limits: `Een lege regel begint een nieuwe alinea. Hoogstens ${most.paragraphs} alinea's van ${countText(most.characters)} tekens.`,
    areas: [
      {
        name: 'toelichting',
        label: 'Toelichting',
        hint: 'Wat gebeurde er? Zet een cijfer tussen rechte haken, zoals in de lijst onderaan: het blijft dan juist als de cijfers veranderen.',
        text: typed?.explanation ?? texts.explanation.join('\n\n'),
        claims: refused === null ? claims.explanation : [],
      },
      {
        name: 'duiding',
        label: 'Duiding',
        hint: 'Hoe verklaart u dit? Deze tekst staat apart, als uw interpretatie.',
        text: typed?.interpretation ?? texts.interpretation.join('\n\n'),
        claims: refused === null ? claims.interpretation : [],
      },
    ],
    services: [
      { value: '', text: 'Alle diensten samen', chosen: service === null },
      ...services.map((name) => ({ value: name, text: name, chosen: name === service })),
    ],
    blocks: actionBlocks.map((value) => ({
      value,
      text: blockNames[value],
      chosen: blocks.includes(value),
    })),
    tokens,
    error: refused?.error ?? null,
  };
}
