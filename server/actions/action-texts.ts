/** What staff write on the sheet of an action: an explanation with live figures, and an interpretation apart from it. */
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import { writtenSections } from '../../reports/action-sheet/compose-action-sheet.ts';
import { looseClaims, type LooseClaim } from '../../reports/action-sheet/loose-claims.ts';
import { printedTexts } from '../../reports/action-sheet/printed-texts.ts';
import { tokenCatalogue, tokenFaults, type OfferedToken } from '../../reports/action-sheet/tokens.ts';
import { servicesOf } from '../../reports/figures/appointment-months.ts';
import { composedSheet, openAction, type WantedAction } from './action-sheets.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

export interface ActionDraft {
  title: string;
  texts: ActionTexts;
  /** Years that can be written for. */
  years: number[];
  services: string[];
  tokens: OfferedToken[];
  /** What no figure of the sheet bears: a warning, not a refusal. */
  claims: { explanation: LooseClaim[]; interpretation: LooseClaim[] };
}

/** @throws Problem when the person may not, or there is no such action or year */
export async function actionDraft(
  world: World,
  person: StaffMember,
  wanted: WantedAction,
): Promise<ActionDraft> {
  mustBeAllowed(person, 'edit action sheets');
  const { about, input } = await openAction(world, wanted);
  const { figures, code, year, texts } = input;
  const { sections } = await composedSheet(world, input);
  const printed = printedTexts(sections.filter(({ id }) => !writtenSections.includes(id)));
  const check = (paragraphs: string[]): LooseClaim[] =>
    paragraphs.flatMap((text) => looseClaims(text, printed));
  return {
    title: about.title,
    texts,
    years: about.years,
    services: servicesOf(figures),
    tokens: tokenCatalogue({ figures, service: texts.service, code }, year),
    claims: { explanation: check(texts.explanation), interpretation: check(texts.interpretation) },
  };
}

export interface TypedActionTexts extends Pick<ActionTexts, 'version' | 'blocks' | 'service'> {
  explanation: string;
  interpretation: string;
}

/** @throws Problem when the person may not, a figure between brackets is not known, a text is too long or a colleague saved others meanwhile */
export async function saveActionTexts(
  world: World,
  person: StaffMember,
  wanted: { code: string; year: number },
  typed: TypedActionTexts,
): Promise<void> {
  mustBeAllowed(person, 'edit action sheets');
  const { input } = await openAction(world, wanted);
  const { figures } = input;
  const { version, blocks, service } = typed;
  if (service !== null && !servicesOf(figures).includes(service))
    throw new Problem('bad-input', 'Deze dienst heeft geen cijfers. Kies een dienst uit de lijst.');
  const texts: ActionTexts = {
    ...wanted,
    version,
    blocks,
    service,
    explanation: paragraphsOf(typed.explanation, 'De toelichting'),
    interpretation: paragraphsOf(typed.interpretation, 'De duiding'),
  };
  const context = { figures, service, code: wanted.code };
  const faults = [...texts.explanation, ...texts.interpretation].flatMap((text) =>
    tokenFaults(text, context),
  );
  if (faults.length > 0) throw new Problem('bad-input', faults.join(' '));
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.actionTexts.save(texts))) {
      throw new Problem(
        'conflict',
        'Een collega bewaarde intussen andere teksten. Hieronder staat wat u typte. Bewaart u nu nog eens, dan vervangt uw tekst die van uw collega.',
      );
    }
    const at = world.clock.now().toISOString();
    const subject = `${wanted.code} ${wanted.year}`;
    await panel.audit.append({ at, actor: person.id, action: 'edit action sheet', subject });
  });
}
