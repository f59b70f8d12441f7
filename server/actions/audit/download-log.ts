/** The log as a list for a spreadsheet, with the hashes by which others can follow the chain. */
import { csvFile } from '../csv-file.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { sentenceOf, whoDid } from './action-words.ts';
import { namesOf, searchOf, type LogWish } from './see-log.ts';

/** A spreadsheet shows about a million. */
const mostRows = 1_000_000;

const head = ['nummer', 'tijdstip (UTC)', 'wie', 'wat', 'actie', 'onderwerp', 'controlecode'];

/** That it was taken is noted first, and is the first row. @throws Problem when the person may not */
export async function downloadLog(
  world: World,
  person: StaffMember,
  wish: LogWish,
): Promise<{ fileName: string; type: string; bytes: Buffer }> {
  mustBeAllowed(person, 'download audit');
  const at = world.clock.now().toISOString();
  const { audit } = world.panel;
  await audit.append({ at, actor: person.id, action: 'download audit log', subject: 'audit' });
  const { entries } = await audit.search(searchOf(wish), { number: 1, size: mostRows });
  const names = await namesOf(
    world,
    entries.map(({ actor }) => actor),
  );
  const rows = entries.map(({ number, at: when, actor, action, subject, hash }) => [
    String(number),
    when,
    whoDid(actor, names),
    sentenceOf(action),
    action,
    subject,
    hash,
  ]);
  return { fileName: 'logboek.csv', type: 'text/csv; charset=utf-8', bytes: csvFile([head, ...rows]) };
}
