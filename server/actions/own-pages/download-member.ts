/** All that is kept of a member, as a file: on request, and stored nowhere. */
import { noteEntry } from '../note-entry.ts';
import { municipalityOf } from '../municipality-of.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { ResultsFile } from '../download-results.ts';
import type { World } from '../world.ts';
import { type MemberDocument, memberDocument, ownDocument } from './member-document.ts';
import { memberSheet } from './member-sheet.ts';
import { ownLanguage, wordsIn } from './own-language.ts';

export type MemberFile = 'json' | 'pdf';

/** With the answers, for the member. */
export async function ownFile(world: World, member: Member, kind: MemberFile): Promise<ResultsFile> {
  const municipality = await municipalityOf(world);
  return fileOf(world, await ownDocument(world, member, ownLanguage(municipality, member)), kind);
}

/** Without them, which it says, for a colleague whom the member asked for it. @throws Problem when the person may not, or there is no such member */
export async function memberFile(
  world: World,
  person: StaffMember,
  memberId: string,
  kind: MemberFile,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download member data');
  const member = await world.panel.members.find(memberId);
  if (member === null) throw new Problem('not-found', 'Dit panellid bestaat niet (meer).');
  await noteEntry(world, world.panel, {
    actor: person.id,
    action: 'member data downloaded',
    subject: 'panel',
  });
  const municipality = await municipalityOf(world);
  const language = ownLanguage(municipality, member);
  const leftOut = wordsIn(municipality, language).record.answersLeftOut;
  return fileOf(world, { ...(await memberDocument(world, member, language)), leftOut }, kind);
}

async function fileOf(world: World, document: MemberDocument, kind: MemberFile): Promise<ResultsFile> {
  const fileName = `inwonerspanel-${document.madeOn}.${kind}`;
  if (kind === 'pdf') {
    const bytes = await world.printer.printMember(memberSheet(await municipalityOf(world), document));
    return { fileName, type: 'application/pdf', bytes };
  }
  return { fileName, type: 'application/json', bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`) };
}
