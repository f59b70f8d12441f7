/** The questionnaire of a wave as forms to be filled in with a pen: one without a code, or one for each member who is written to by letter. */
import { findWave } from './find-wave.ts';
import { letterMembers, membersOfBatch, mostForms } from './letter-members.ts';
import { municipalityOf } from './municipality-of.ts';
import { newCodes } from './new-codes.ts';
import type { ResultsFile } from './download-results.ts';
import { paperFormOf, paperReturnOf } from './paper-form-of.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { paragraphsOf } from './paragraphs.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

export interface PaperOverview {
  wave: Wave;
  /** Members who were invited and are written to by letter, whether they answered or not: who answered stays unknown. */
  letters: number;
  /** Files in which their forms come. */
  batches: number;
  /** How a form is given back, a paragraph each. */
  giveBack: string[];
}

const pdf = 'application/pdf';

/** @throws Problem when the person may not, or there is no such wave */
export async function paperOverview(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<PaperOverview> {
  mustBeAllowed(person, 'print paper forms');
  const wave = await findWave(world, waveId);
  const letters = (await letterMembers(world, wave)).length;
  const giveBack = paperReturnOf(await municipalityOf(world));
  return { wave, letters, batches: Math.ceil(letters / mostForms), giveBack };
}

/** @throws Problem when the person may not, or there is no such wave */
export async function blankForm(world: World, person: StaffMember, waveId: string): Promise<ResultsFile> {
  mustBeAllowed(person, 'print paper forms');
  const wave = await findWave(world, waveId);
  const bytes = await world.printer.printForms(await paperFormOf(world, wave), null);
  await note(world, person, { action: 'download paper form', subject: waveId });
  return { fileName: `vragenlijst-${waveId}.pdf`, type: pdf, bytes };
}

/**
 * A form with a new code for each member of the batch, in the order of the codes, which says nothing of whose they are.
 * Those who answered get one too: a file without them would tell, by its length or what changed in it, who they are. The
 * code of the last form keeps working, and so do those of letters.
 * @throws Problem when the person may not, the wave takes no answers, or there is no such batch
 */
export async function codedForms(
  world: World,
  person: StaffMember,
  waveId: string,
  batch: number,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'print paper forms');
  const wave = await findWave(world, waveId);
  if (wave.status !== 'open' && wave.status !== 'planned')
    throw new Problem('conflict', 'Deze golf is gesloten. Formulieren met een code kunnen niet meer.');
  const members = await membersOfBatch(world, wave, batch);
  if (members.length === 0)
    throw new Problem('not-found', 'Dit deel van de formulieren bestaat niet. Kies een deel op de pagina.');
  const form = await paperFormOf(world, wave);
  const codes = [...(await newCodes(world, waveId, members)).values()].toSorted();
  const addressed = codes.map((code) => ({ code, address: `${world.publicUrl}/deelnemen/${code}` }));
  const bytes = await world.printer.printForms(form, addressed);
  await note(world, person, { action: 'download paper forms with codes', subject: waveId });
  return { fileName: `formulieren-${waveId}-deel-${batch}.pdf`, type: pdf, bytes };
}

/** Paragraphs on how to give it back: the page has room for no more. */
const mostReturn = { paragraphs: 3, characters: 300 };

/** @throws Problem when the person may not, or the text is empty or too long */
export async function changePaperReturn(world: World, person: StaffMember, text: string): Promise<void> {
  mustBeAllowed(person, 'print paper forms');
  const paperReturn = paragraphsOf(text, 'De tekst');
  const length = paperReturn.join('').length;
  if (length === 0) throw new Problem('bad-input', 'Schrijf hoe inwoners het formulier teruggeven.');
  if (paperReturn.length > mostReturn.paragraphs || length > mostReturn.characters)
    throw new Problem(
      'bad-input',
      `De tekst is te lang. Schrijf hoogstens ${mostReturn.paragraphs} alinea's en samen ${mostReturn.characters} tekens.`,
    );
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    await panel.settings.saveMunicipality({ ...municipality, paperReturn });
    await note({ ...world, panel }, person, { action: 'change paper form', subject: 'give back' });
  });
}

/** Neither codes nor members, nor how many. */
async function note(
  world: World,
  person: StaffMember,
  entry: { action: string; subject: string },
): Promise<void> {
  await world.panel.audit.append({ at: world.clock.now().toISOString(), actor: person.id, ...entry });
}
