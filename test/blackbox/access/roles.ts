/** Each page and file by each role, and by nobody. */
import { type Check, gate, longGate, nothingOf } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import type { House } from '../house.ts';
import type { Role } from '../targets.ts';
import { mayOpen } from './who-may.ts';

const roleNames: Role[] = ['communications', 'policy', 'admin', 'steward'];

export const roles: Check[] = [
  longGate(15, 'Each role opens what is meant for it, and nothing else', async (house) => {
    const faults: string[] = [];
    const pages = await pagesOfStaff(house);
    const [stranger, { visitor: member }] = [house.visitor(), await house.member(0)];
    let tries = 0;
    for (const path of pages) {
      const meant = mayOpen(path);
      if (meant === null) {
        faults.push(`${path} is in no list`);
        continue;
      }
      for (const role of roleNames) {
        const { status } = await (await house.staff(role)).get(path);
        tries += 1;
        if (!meant.includes(role) && status < 400 && status !== 303) faults.push(`${role} opens ${path}`);
        if (meant.includes(role) && status === 403) faults.push(`${role} may not open ${path}`);
      }
      for (const [who, other] of Object.entries({ 'a stranger': stranger, 'a member': member })) {
        if ((await other.get(path)).status === 200) faults.push(`${who} opens ${path}`);
        // Where nothing is asked for, it is 405; nobody gets through.
        const posted = await other.post(path.split('?')[0] ?? '', {});
        if (posted.status < 400) faults.push(`${who} posts to ${path}: ${posted.status}`);
      }
    }
    nothingOf(faults, 'doors open to others, or shut to who may');
    return `${pages.length} addresses, ${tries} by staff, each by GET and POST of a stranger and of a member`;
  }),
  gate(20, 'A file is not for who has only its address', async (house) => {
    const { files } = await crawledAs(house, 'admin');
    const own = files.filter((path) => path.startsWith('/beheer'));
    const [stranger, steward] = [house.visitor(), await house.staff('steward')];
    const open: string[] = [];
    for (const path of own) {
      if ((await stranger.get(path)).status === 200) open.push(`a stranger gets ${path}`);
      const isMeant = mayOpen(path)?.includes('steward') !== false;
      if (!isMeant && (await steward.get(path)).status === 200) open.push(`the steward gets ${path}`);
    }
    nothingOf(open, 'files given away');
    return `${own.length} files refused without a session, and to who may not have them`;
  }),
];

export async function pagesOfStaff(house: House): Promise<string[]> {
  const all = new Set<string>();
  for (const role of roleNames)
    for (const [path, { status }] of (await crawledAs(house, role)).pages)
      if (path.startsWith('/beheer') && (status === 200 || status === 403)) all.add(path);
  return [...all].filter((path) => !/^\/beheer\/?$|aanmelden|afmelden|aangemeld/u.test(path));
}
